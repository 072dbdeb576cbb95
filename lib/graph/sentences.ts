import { MUSIC_RANGE, type Label, type MusicParameter } from '../values';

const capital = (word: string): string =>
  word === 'neutral' ? 'No strong feeling' : word.charAt(0).toUpperCase() + word.slice(1);
const nameOf = (node: string): string => node.slice(node.indexOf(':') + 1);

/** How an axis of the plane feels, at its low and at its high end. */
const PLACES: Readonly<Record<string, readonly [low: string, high: string]>> = {
  'affect:valence': ['heavy', 'light'],
  'affect:arousal': ['at rest', 'restless'],
  'affect:dominance': ['overpowered', 'in command'],
};

/** "Nervousness is felt as restless: arousal up". */
export function placedSentence(label: Label, axis: string, weight: number): string {
  const up = weight >= 0;
  const [down, high] = PLACES[axis] ?? ['low', 'high'];
  const word = up ? high : down;
  const fitting = label === 'neutral' && axis === 'affect:valence' ? 'neither light nor heavy' : word;
  return `${capital(label)} is felt as ${livelier(label, axis, up) ?? fitting}: ${nameOf(axis)} ${up ? 'up' : 'down'}`;
}

/** Stirred up in a good way is not "restless". */
const BRIGHT = new Set<Label>([
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
]);
const livelier = (label: Label, axis: string, up: boolean): string | undefined =>
  axis === 'affect:arousal' && up && BRIGHT.has(label) ? 'lively' : undefined;

/** How a scale is spoken of in a sentence. */
const SCALE_WORDS: Readonly<Record<string, { noun: string; adjective: string }>> = {
  wonder: { noun: 'wonder', adjective: 'full of wonder' },
  transcendence: { noun: 'transcendence', adjective: 'lifted out of the everyday' },
  tenderness: { noun: 'tenderness', adjective: 'tender' },
  nostalgia: { noun: 'nostalgia', adjective: 'nostalgic' },
  peacefulness: { noun: 'peacefulness', adjective: 'peaceful' },
  power: { noun: 'power', adjective: 'powerful' },
  joyful: { noun: 'joyful activation', adjective: 'joyful' },
  tension: { noun: 'tension', adjective: 'tense' },
  sadness: { noun: 'sadness', adjective: 'sad' },
};

/** "Anger is met in music as tension". */
export function scaleSentence(label: Label, scale: string, source: string): string {
  const noun = SCALE_WORDS[nameOf(scale)]?.noun ?? nameOf(scale);
  if (label === nameOf(scale)) return `${capital(label)} has a scale of its own in music`;
  return source.includes('loading')
    ? `${capital(label)} is one of the feelings that make up ${noun}`
    : `${capital(label)} is met in music as ${noun}`;
}

export const metSentence = (first: Label, other: Label): string =>
  `${capital(other)} is there too: the music meets ${first} first and keeps ${other} underneath`;

const COMPARATIVES: Record<MusicParameter, readonly [less: string, more: string]> = {
  tempo: ['Slower music', 'Faster music'],
  mode: ['Music nearer to minor', 'Music nearer to major'],
  dynamics: ['Softer music', 'Louder music'],
  consonance: ['Rougher harmony', 'Smoother harmony'],
  brightness: ['A darker sound', 'A brighter sound'],
  register: ['Lower music', 'Higher music'],
  density: ['Sparser music', 'Busier music'],
  attack: ['Softer beginnings of notes', 'Sharper beginnings of notes'],
  articulation: ['Music played more legato', 'Music played more detached'],
};

/** What moves the music without being felt. */
const ASKS: Readonly<Record<string, string>> = {
  'intention:sleep': 'The way to sleep asks for',
  'intention:calm': 'The way to calm asks for',
  'intention:lighter': 'The way to a lighter mood asks for',
  'intention:clear': 'The way to a clear head asks for',
  'context:the hour': 'The late hour asks for',
  'context:settling': 'The last minutes ask for',
  'context:small steps': 'Changing in small steps asks for',
  'context:your evenings': 'What your evenings have taught asks for',
};

/** "Slower music is heard as less stirred up", "The way to sleep asks for slower music". */
export function musicSentence(from: string, parameter: MusicParameter, amount: number, level: number): string {
  const [less, more] = COMPARATIVES[parameter];
  const music = amount < 0 ? less : more;
  const asks = ASKS[from];
  if (asks) return `${asks} ${music.charAt(0).toLowerCase()}${music.slice(1)}`;
  const verb = parameter === 'attack' ? 'are' : 'is';
  return `${music} ${verb} heard as ${heardAs(from, level)}`;
}

function heardAs(from: string, level: number): string {
  if (from === 'affect:arousal') return level < 0 ? 'less stirred up' : 'more stirred up';
  if (from === 'affect:valence') return level < 0 ? 'heavier' : 'lighter';
  if (from === 'affect:dominance') return level < 0 ? 'more overpowered' : 'more in command';
  return `more ${SCALE_WORDS[nameOf(from)]?.adjective ?? nameOf(from)}`;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'intention:sleep': 'on the way to sleep',
  'intention:calm': 'on the way to calm',
  'intention:lighter': 'on the way to a lighter mood',
  'intention:clear': 'on the way to a clear head',
};

/** "You prefer slower music on the way to sleep: -4 BPM, learnt from 6 evenings". */
export function preferenceSentence(from: string, parameter: MusicParameter, amount: number, evenings: number): string {
  const [less, more] = COMPARATIVES[parameter];
  const music = amount < 0 ? less : more;
  const when = ENDINGS[from] ?? `when it meets you ${SCALE_WORDS[nameOf(from)]?.adjective ?? nameOf(from)}`;
  const { unit, max } = MUSIC_RANGE[parameter];
  const size = `${amount < 0 ? '-' : '+'}${Math.abs(amount).toFixed(max > 20 ? 0 : max > 1 ? 1 : 2)} ${unit}`.trim();
  return `You prefer ${music.charAt(0).toLowerCase()}${music.slice(1)} ${when}: ${size}, learnt from ${evenings} evenings`;
}

/** "When nervousness is read you often mean excitement: the music leans 25 % that way, learnt from 3 evenings". */
export function swapSentence(from: string, to: string, share: number, evenings: number): string {
  const meant = to === 'emotion:neutral' ? 'do not feel it' : `mean ${nameOf(to)}`;
  const way = `the music leans ${Math.round(100 * share)} % that way`;
  return `When ${nameOf(from)} is read you often ${meant}: ${way}, learnt from ${evenings} evenings`;
}
