import { instrumentsFor } from '../graph';
import { GEMS_SCALES, type GemsProfile, type GemsScale, type MusicProfile } from '../values';

/** First word whose bound lies above the value. */
const word = (value: number, words: readonly (readonly [below: number, word: string])[]): string =>
  words.find(([below]) => value < below)?.[1] ?? words.at(-1)?.[1] ?? '';

const TEMPO = [
  [58, 'very slow'],
  [76, 'slow'],
  [96, 'moderate'],
  [116, 'lively'],
  [Infinity, 'fast'],
] as const;
const LEVEL = [
  [-14, 'barely audible'],
  [-10, 'very soft'],
  [-6.5, 'soft'],
  [-3, 'moderately loud'],
  [Infinity, 'loud'],
] as const;
const MODE = [
  [0.35, 'in a minor key'],
  [0.6, 'in a modal, in-between key'],
  [Infinity, 'in a major key'],
] as const;
const DENSITY = [
  [1, 'very sparse'],
  [2, 'sparse'],
  [3.5, 'flowing'],
  [Infinity, 'busy'],
] as const;
const TOUCH = [
  [0.25, 'legato'],
  [0.45, 'gently articulated'],
  [Infinity, 'detached'],
] as const;
const TONE = [
  [0.3, 'dark'],
  [0.4, 'warm'],
  [0.6, 'clear'],
  [Infinity, 'bright'],
] as const;
const HARMONY = [
  [0.45, 'with rough harmony'],
  [0.62, 'with some dissonance'],
] as const;

const MOOD: Record<GemsScale, string> = {
  wonder: 'full of wonder',
  transcendence: 'solemn',
  tenderness: 'tender',
  nostalgia: 'nostalgic',
  peacefulness: 'peaceful',
  power: 'powerful',
  joyful: 'joyful',
  tension: 'tense',
  sadness: 'sad',
};

/** What the music should be, as one natural sentence to ask CLaMP 3 with. */
export function promptFor(music: MusicProfile, gems: GemsProfile): string {
  const harmony = HARMONY.find(([below]) => music.consonance < below)?.[1];
  const parts = [
    `${word(music.tempo, TEMPO)}, ${word(music.dynamics, LEVEL)} ${word(music.brightness, TONE)} ${instrumentsFor(gems, 1)[0] ?? 'piano'}`,
    `${word(music.mode, MODE)}`,
    `${Math.round(music.tempo)} beats per minute`,
    `${word(music.density, DENSITY)} and ${word(music.articulation, TOUCH)}`,
    ...(harmony ? [harmony] : []),
    ...moods(gems),
  ];
  const [first = '', key = '', ...rest] = parts;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${key}, ${rest.join(', ')}.`;
}

/** The strongest feeling by name, a second one "a little". */
function moods(gems: GemsProfile): string[] {
  const [first, second] = GEMS_SCALES.toSorted((a, b) => gems[b] - gems[a]).filter((scale) => gems[scale] >= 0.15);
  if (!first) return [];
  return second ? [MOOD[first], `a little ${MOOD[second]}`] : [MOOD[first]];
}
