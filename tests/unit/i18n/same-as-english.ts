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
  ],
  de: ['music.tempo', 'word.brightness.mid'],
};
