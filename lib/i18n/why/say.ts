import { citesOf } from '../../graph/data/sources';
import { GEMS_SCALES, LABELS, type Label, MUSIC_PARAMETERS, type Reason } from '../../values';
import { capitalised } from '../format';
import { fill, t } from '../translate';
import type { WhyWords } from './types';

const AXES = ['valence', 'arousal', 'dominance'] as const;
const ASKS: Readonly<Record<string, keyof WhyWords['asks']>> = {
  'intention:sleep': 'sleep',
  'intention:calm': 'calm',
  'intention:lighter': 'lighter',
  'intention:clear': 'clear',
  'context:the hour': 'hour',
  'context:settling': 'settling',
  'context:small steps': 'smallSteps',
  'context:your evenings': 'evenings',
};
/** Stirred up in a good way is not "restless". */
const BRIGHT: readonly Label[] = [
  'admiration',
  'amusement',
  'curiosity',
  'excitement',
  'joy',
  'love',
  'optimism',
  'pride',
  'surprise',
  'desire',
  'realization',
];

const named = <T extends string>(id: string, kind: string, names: readonly T[]): T | undefined =>
  names.find((name) => id === `${kind}:${name}`);
const emotionName = (label: Label) => (label === 'neutral' ? t('why.neutral') : t(`emotion.${label}`));

/** What an edge of the graph says, as a sentence without a full stop: "Slower music is heard as less stirred up". */
export const sayReason = (words: WhyWords, reason: Reason): string => capitalised(claim(words, reason));

function claim(words: WhyWords, { from, to, amount, level, confidence }: Reason): string {
  const label = named(from, 'emotion', LABELS);
  const axis = named(label ? to : from, 'affect', AXES);
  const scale = named(label ? to : from, 'gems', GEMS_SCALES);
  const parameter = named(to, 'music', MUSIC_PARAMETERS);
  if (label) {
    const emotion = emotionName(label);
    const first = named(to, 'emotion', LABELS);
    if (first) return fill(words.met, { first: emotionName(first), other: emotion });
    if (axis) return fill(words.placed, { emotion, place: placeOf(words, label, axis, amount) });
    if (!scale) return emotion;
    // Only an item's own loading was read in the data.
    const sentence = label === scale ? words.same : confidence === 'V' ? words.item : words.scale;
    return fill(sentence, { emotion, scale: t(`gems.${scale}`) });
  }
  if (!parameter) return from;
  const music = words.music[parameter][amount < 0 ? 0 : 1];
  const asks = ASKS[from];
  if (asks) return fill(words.asks[asks], { music });
  const quality = scale ? words.more[scale] : axis ? words.nearer[axis][level < 0 ? 0 : 1] : from;
  return fill(words.heard, { music, quality });
}

function placeOf(words: WhyWords, label: Label, axis: (typeof AXES)[number], amount: number): string {
  if (label === 'neutral' && axis === 'valence') return words.between;
  if (axis === 'arousal' && amount >= 0 && BRIGHT.includes(label)) return words.lively;
  return words.places[axis][amount < 0 ? 0 : 1];
}

/** Figures and quoted words of a note, which are the same in every language. */
const VALUES = /"([^"]*)"|(?<!\w)[+-]?(?:\d+\.?\d*|\.\d+)(?!\w)/g;

/** The English words that a note is looked up by. */
export const noteKey = (note: string): string => note.replace(VALUES, '{}');

/** A source line in the language of the words: the works, as they are named everywhere, each with its note. */
export function saySource(words: WhyWords, line: string): { work?: string; note?: string }[] {
  return citesOf(line).map(({ work, note }) => {
    if (note === undefined) return { work };
    const values = [...note.matchAll(VALUES)].map(([whole, quoted], i) => [i + 1, quoted ?? whole]);
    const translated = words.notes[noteKey(note)];
    return { work, note: translated === undefined ? note : fill(translated, Object.fromEntries(values)) };
  });
}
