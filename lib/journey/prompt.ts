import { instrumentsFor } from '../graph';
import { GEMS_SCALES, type GemsProfile, type GemsScale, hash32, type MusicProfile } from '../values';
import { MOODS, pick, wordFor } from './words';

/** A scale below this is not worth a word. [D] */
const HEARD = 0.15;
/** A second sound is named when it carries the profile at least this well beside the first. [D] */
const BESIDE = 0.9;

/** What a sentence is made of; `extras` are the harmony and the register where they stand out. */
interface Said {
  tempo: string;
  level: string;
  tone: string;
  sound: string;
  key: string;
  bpm: string;
  density: string;
  touch: string;
  extras: string[];
  /** One or two moods, the second "a little"; empty where no scale is heard. */
  mood: string;
}

/** Ways to say the same; each gives one sentence without its capital and its full stop. */
const SENTENCES: readonly ((said: Said) => readonly string[])[] = [
  (s) => [
    `${s.tempo}, ${s.level} ${s.tone} ${s.sound} ${s.key}`,
    s.bpm,
    `${s.density} and ${s.touch}`,
    ...s.extras,
    s.mood,
  ],
  (s) => [s.mood, `${s.tempo} ${s.sound} ${s.key}`, s.level, s.tone, s.density, s.touch, ...s.extras, `at ${s.bpm}`],
  (s) => [
    `${article(s.tempo)} ${s.tempo} piece for ${s.sound}`,
    s.mood,
    s.key,
    `${s.level} and ${s.tone}`,
    s.density,
    s.touch,
    ...s.extras,
    s.bpm,
  ],
  (s) => [
    `${s.level} ${s.tone} ${s.sound}`,
    `${s.density}, ${s.touch}`,
    `at ${article(s.tempo)} ${s.tempo} ${s.bpm}`,
    s.key,
    ...s.extras,
    s.mood,
  ],
  (s) => [
    s.mood,
    `${s.level}, ${s.tone} music for ${s.sound} ${s.key}`,
    `${s.tempo} at ${s.bpm}`,
    s.density,
    s.touch,
    ...s.extras,
  ],
];

/** How many ways there are to say one thing: the words' and the sentences' periods together. */
export const WORDINGS = 2 * SENTENCES.length;

/**
 * What the music should be, as one natural sentence to ask CLaMP 3 with: "Slow, soft felt piano in a minor key, 62
 * beats per minute, sparse and legato, tender, a little nostalgic." The wording follows from what is said, so the same
 * values are always said alike; `wording` (0 .. WORDINGS - 1) says them another way, for training a text encoder.
 */
export function promptFor(music: MusicProfile, gems: GemsProfile, wording?: number): string {
  const said = saying(music, gems, 0);
  const chosen = wording ?? hash32(Object.values({ ...said, bpm: '' }).join()) % WORDINGS;
  const sentence = SENTENCES[chosen % SENTENCES.length] ?? SENTENCES[0];
  const parts = sentence?.(saying(music, gems, chosen)) ?? [];
  const text = parts.filter((part) => part !== '').join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function saying(music: MusicProfile, gems: GemsProfile, wording: number): Said {
  const of = (name: Parameters<typeof wordFor>[0]) => wordFor(name, music[name], wording);
  return {
    tempo: of('tempo'),
    level: of('dynamics'),
    tone: of('brightness'),
    sound: soundOf(gems),
    key: of('mode'),
    bpm: `${Math.round(music.tempo)} beats per minute`,
    density: of('density'),
    touch: of('articulation'),
    extras: [of('consonance'), of('register')].filter((word) => word !== ''),
    mood: moodOf(gems, wording),
  };
}

function soundOf(gems: GemsProfile): string {
  const [first, second] = instrumentsFor(gems, 2);
  if (!first) return 'felt piano';
  return second && second.strength >= BESIDE * first.strength ? `${first.name} and ${second.name}` : first.name;
}

/** The strongest scale by name, a second one "a little". */
function moodOf(gems: GemsProfile, wording: number): string {
  const [first, second] = GEMS_SCALES.toSorted((a, b) => gems[b] - gems[a]).filter((scale) => gems[scale] >= HEARD);
  const word = (scale: GemsScale) => pick(MOODS[scale], wording);
  if (!first) return '';
  return second ? `${word(first)}, a little ${word(second)}` : word(first);
}

const article = (word: string): string => (/^[aeiou]/.test(word) ? 'an' : 'a');
