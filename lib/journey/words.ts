import type { GemsScale, MusicParameter } from '../values';

/** Words for the values below a bound; those of one row mean the same, the last row has no bound. */
type Words = readonly (readonly [below: number, ...words: [string, ...string[]]])[];

/**
 * What each parameter is called, in MUSIC_RANGE's units. Bounds lie half-way between the anchors of the evidence base
 * (section 2) where it has any; the rest is a convention. [D]
 */
export const WORDS: Readonly<Record<Exclude<MusicParameter, 'attack'>, Words>> = {
  tempo: [
    [54, 'very slow', 'extremely slow'],
    [76, 'slow', 'unhurried'],
    [96, 'moderate', 'walking'],
    [116, 'lively', 'quick'],
    [Infinity, 'fast', 'driving'],
  ],
  mode: [
    [0.35, 'in a minor key', 'in minor'],
    [0.6, 'between major and minor', 'in a modal key'],
    [Infinity, 'in a major key', 'in major'],
  ],
  dynamics: [
    [-14, 'barely audible', 'hushed'],
    [-10, 'very soft', 'very quiet'],
    [-6.5, 'soft', 'quiet'],
    [-3, 'moderately loud', 'full-voiced'],
    [Infinity, 'loud', 'strong'],
  ],
  consonance: [
    [0.45, 'with rough harmony', 'with dissonant chords'],
    [0.62, 'with some dissonance', 'with leaning suspensions'],
    [Infinity, ''],
  ],
  brightness: [
    [0.28, 'dark', 'muted'],
    [0.42, 'warm', 'mellow'],
    [0.6, 'clear'],
    [Infinity, 'bright', 'brilliant'],
  ],
  register: [
    [57, 'in a low register', 'deep'],
    [66, ''],
    [Infinity, 'in a high register', 'high up'],
  ],
  density: [
    [1, 'very sparse', 'with long rests between few notes'],
    [2, 'sparse', 'with few notes'],
    [3.5, 'flowing', 'gently moving'],
    [Infinity, 'busy', 'with many notes'],
  ],
  articulation: [
    [0.25, 'legato', 'smoothly connected'],
    [0.45, 'gently articulated', 'lightly separated'],
    [Infinity, 'detached', 'staccato'],
  ],
};

/** How a scale of GEMS sounds in one word. */
export const MOODS: Readonly<Record<GemsScale, readonly [string, ...string[]]>> = {
  wonder: ['full of wonder', 'enchanted'],
  transcendence: ['solemn', 'spiritual'],
  tenderness: ['tender', 'affectionate'],
  nostalgia: ['nostalgic', 'wistful'],
  peacefulness: ['peaceful', 'serene'],
  power: ['powerful', 'heroic'],
  joyful: ['joyful', 'playful'],
  tension: ['tense', 'restless'],
  sadness: ['sad', 'sorrowful'],
};

/** The word for a value; `wording` (a whole number) chooses among those that mean the same. */
export function wordFor(name: keyof typeof WORDS, value: number, wording: number): string {
  const [, ...words] = WORDS[name].find(([below]) => value < below) ?? [0, ''];
  return pick(words, wording);
}

export const pick = (words: readonly string[], wording: number): string => words[wording % words.length] ?? '';
