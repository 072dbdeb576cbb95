import type { Key, Language } from '../../../lib/i18n';

/** Sentences that are rightly the same as in English: in all languages, and in single ones. */
export const SAME_AS_ENGLISH: { all: readonly Key[] } & Partial<Record<Language, readonly Key[]>> = {
  all: [
    'app.name',
    'common.then',
    'correct.ask',
    'reading.joint',
    'options.webgpu',
    'options.wasm',
    'unit.bpm',
    'unit.db',
    'player.byline',
    'diary.day',
    'opinion.of',
  ],
  es: ['music.tempo', 'why.base', 'gems.nostalgia'],
  fr: [
    'player.volume',
    'panel.volume',
    'music.tempo',
    'music.mode',
    'music.density',
    'why.base',
    'why.part',
    'gems.tension',
    'emotion.admiration',
    'emotion.amusement',
    'emotion.confusion',
    'emotion.gratitude',
    'emotion.surprise',
    'options.title',
  ],
  de: ['common.minutes', 'beds.wind', 'music.tempo', 'word.brightness.mid'],
  'pt-BR': ['player.volume', 'panel.volume', 'why.base', 'gems.nostalgia'],
  tr: ['music.tempo'],
};
