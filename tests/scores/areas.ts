import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../catalog/composer/compose';
import { random } from '../../catalog/composer/random';
import { median } from '../../catalog/measure/statistics';
import { PROGRAMME } from '../../catalog/programme/programme';
import { readScore, topLine } from './musicxml';

/**
 * The usual statistics of symbolic music of our own pieces beside songs of the OpenScore Lieder Corpus (CC0), and
 * beside noise in our pieces' time and range: `npx tsx tests/scores/areas.ts [songs] [folder of the corpus]`.
 *
 * Where the areas with 200 songs are smallest and why: pitch-class entropy (.49), scale consistency and groove
 * consistency (.53 each). The songs tell stories, with diminished chords, chromatic basses, several keys on a page and
 * accompaniments that follow the words; a piece to fall asleep by has one key, another in its middle, and a pattern
 * that goes on. Slow pieces are narrow on purpose; lively ones deepen their bass and double their melody an octave off.
 */
interface Sounding {
  at: number;
  length: number;
  pitch: number;
}

interface Music {
  notes: Sounding[];
  melody: Sounding[];
  /** Length of a bar, in quarters. */
  bar: number;
}

const GRID = 4;

const entropy = (weights: Iterable<number>): number => {
  const list = [...weights];
  const sum = list.reduce((a, b) => a + b, 0);
  return -list.reduce((bits, w) => bits + (w ? (w / sum) * Math.log2(w / sum) : 0), 0);
};

const counts = (values: number[]): Map<number, number> => {
  const found = new Map<number, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
};

/** Notes sounding in each sixteenth, from the first to the last. */
function sounding(notes: Sounding[]): number[] {
  const first = Math.min(...notes.map(({ at }) => at));
  const last = Math.max(...notes.map(({ at, length }) => at + length));
  const slots = new Array<number>(Math.max(1, Math.round((last - first) * GRID))).fill(0);
  for (const { at, length } of notes) {
    const from = Math.round((at - first) * GRID);
    const to = Math.min(slots.length, Math.max(from + 1, Math.round((at + length - first) * GRID)));
    for (let slot = from; slot < to; slot++) slots[slot] = (slots[slot] ?? 0) + 1;
  }
  return slots;
}

const MAJOR = [0, 2, 4, 5, 7, 9, 11];

/** Largest share of notes inside one major scale: relative minors have the same notes. */
const scaleConsistency = (notes: Sounding[]): number =>
  Math.max(
    ...Array.from({ length: 12 }, (_, tonic) => {
      const inside = new Set(MAJOR.map((step) => (step + tonic) % 12));
      return notes.filter(({ pitch }) => inside.has(pitch % 12)).length / notes.length;
    }),
  );

/** One less the mean share of sixteenths on which two neighbouring bars differ (Wu and Yang 2020). */
function grooveConsistency({ notes, bar }: Music): number {
  const slots = Math.round(bar * GRID);
  const bars = new Map<number, Set<number>>();
  for (const { at } of notes) {
    const slot = Math.round(at * GRID);
    const index = Math.floor(slot / slots);
    bars.set(index, (bars.get(index) ?? new Set()).add(slot % slots));
  }
  const apart: number[] = [];
  for (const [index, onsets] of bars) {
    const next = bars.get(index + 1);
    if (next) apart.push([...onsets, ...next].filter((slot) => onsets.has(slot) !== next.has(slot)).length / slots);
  }
  return 1 - apart.reduce((a, b) => a + b, 0) / Math.max(1, apart.length);
}

const intervalsOf = (melody: Sounding[]) => melody.slice(1).map((note, i) => note.pitch - (melody[i]?.pitch ?? 0));
const waitsOf = (melody: Sounding[]) =>
  melody.slice(1).map((note, i) => Math.min(4, Math.round((note.at - (melody[i]?.at ?? 0)) * GRID) / GRID));

/** Share of the melody's four-note figures (intervals and lengths) that were heard before in the piece. */
function repetition(melody: Sounding[]): number {
  const seen = new Set<string>();
  let again = 0;
  const last = melody.length - 3;
  for (let from = 0; from < last; from++) {
    const notes = melody.slice(from, from + 4);
    const figure = `${intervalsOf(notes).join(' ')}|${notes.map(({ length }) => length.toFixed(2)).join(' ')}`;
    if (seen.has(figure)) again++;
    seen.add(figure);
  }
  return again / Math.max(1, last);
}

const STATISTICS: Record<string, (music: Music) => number> = {
  'pitch-class entropy, bits': ({ notes }) => entropy(counts(notes.map(({ pitch }) => pitch % 12)).values()),
  'range of all notes': ({ notes }) =>
    Math.max(...notes.map(({ pitch }) => pitch)) - Math.min(...notes.map(({ pitch }) => pitch)),
  'range of the melody': ({ melody }) =>
    Math.max(...melody.map(({ pitch }) => pitch)) - Math.min(...melody.map(({ pitch }) => pitch)),
  'pitches used': ({ notes }) => new Set(notes.map(({ pitch }) => pitch)).size,
  'polyphony, notes at once': ({ notes }) => {
    const filled = sounding(notes).filter((count) => count > 0);
    return filled.reduce((a, b) => a + b, 0) / filled.length;
  },
  'empty beats': ({ notes }) => {
    const slots = sounding(notes);
    const beats = Math.ceil(slots.length / GRID);
    let empty = 0;
    for (let beat = 0; beat < beats; beat++)
      if (slots.slice(beat * GRID, (beat + 1) * GRID).every((count) => count === 0)) empty++;
    return empty / beats;
  },
  'scale consistency': ({ notes }) => scaleConsistency(notes),
  'groove consistency': grooveConsistency,
  'notes a bar': ({ notes, bar }) => {
    const slots = sounding(notes);
    return notes.length / (slots.length / GRID / bar);
  },
  'melody: time between onsets, bits': ({ melody }) => entropy(counts(waitsOf(melody)).values()),
  'melody: intervals, bits': ({ melody }) => entropy(counts(intervalsOf(melody)).values()),
  'melody: mean interval': ({ melody }) =>
    intervalsOf(melody).reduce((sum, interval) => sum + Math.abs(interval), 0) / (melody.length - 1),
  'melody: figures of four heard before': ({ melody }) => repetition(melody),
};

/** Area under both kernel densities (Gaussian, Silverman's width over both). */
function overlap(a: number[], b: number[]): number {
  const all = [...a, ...b].sort((x, y) => x - y);
  const mean = all.reduce((x, y) => x + y, 0) / all.length;
  const spread = Math.sqrt(all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / all.length);
  const width = 0.9 * spread * Math.min(a.length, b.length) ** -0.2 || 1e-6;
  const [low, high] = [(all[0] ?? 0) - 3 * width, (all.at(-1) ?? 0) + 3 * width];
  const step = (high - low) / 400;
  const density = (list: number[], x: number) =>
    list.reduce((sum, value) => sum + Math.exp(-(((x - value) / width) ** 2) / 2), 0) /
    (list.length * width * Math.sqrt(2 * Math.PI));
  let area = 0;
  for (let x = low; x <= high; x += step) area += step * Math.min(density(a, x), density(b, x));
  return area;
}

/** What two histograms share, each scaled to one. */
function shared(a: number[], b: number[]): number {
  const [left, right] = [counts(a), counts(b)];
  let sum = 0;
  for (const [value, count] of left) sum += Math.min(count / a.length, (right.get(value) ?? 0) / b.length);
  return sum;
}

async function songs(count: number, folder: string): Promise<Music[]> {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.mxl'))
    .sort();
  const found: Music[] = [];
  for (let i = 0; i < count; i++) {
    const score = await readScore(join(folder, files[Math.floor((i * files.length) / count)] ?? ''));
    const melody = topLine(score.parts[0]?.notes ?? []);
    const notes = score.parts.flatMap((part) => part.notes);
    const bar = median((score.parts[0]?.bars ?? []).map(({ length }) => length));
    if (melody.length > 20 && bar) found.push({ notes, melody, bar });
  }
  return found;
}

function ours(): Music[] {
  return PROGRAMME.map((brief) => {
    const score = compose(brief);
    const notes = score.parts.flatMap((part) => part.notes);
    const melody = score.parts.find(({ role }) => role === 'melody')?.notes ?? [];
    return { notes, melody, bar: score.meter.bar };
  });
}

/** As many notes, anywhere in the same time and range. */
function noiseFor({ notes, melody, bar }: Music, i: number): Music {
  const dice = random(`noise ${i}`);
  const scatter = (list: Sounding[]) => {
    const pitches = list.map(({ pitch }) => pitch);
    const [low, high] = [Math.min(...pitches), Math.max(...pitches)];
    const end = Math.max(...list.map(({ at }) => at));
    return list
      .map(({ length }) => ({
        at: Math.floor(dice.next() * end * GRID) / GRID,
        length,
        pitch: low + Math.floor(dice.next() * (high - low + 1)),
      }))
      .sort((a, b) => a.at - b.at);
  };
  return { notes: scatter(notes), melody: scatter(melody), bar };
}

const wanted = Number(process.argv[2] ?? 200);
const folder = join(process.argv[3] ?? join(import.meta.dirname, '../../../shared/data/openscore_lieder'), 'scores');
if (!existsSync(folder)) {
  console.error(`There is no corpus in ${folder}: give the folder of openscore_lieder.`);
  process.exit(2);
}
const [real, own] = [await songs(wanted, folder), ours()];
const noise = own.map(noiseFor);
const quantile = (values: number[], q: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))];
console.log(`| ${real.length} songs, ${own.length} pieces | songs [10-90 %] | ours | noise | area ours | area noise |`);
console.log('|---|---|---|---|---|---|');
for (const [name, measure] of Object.entries(STATISTICS)) {
  const [a, b, c] = [real.map(measure), own.map(measure), noise.map(measure)];
  const range = `${median(a).toFixed(2)} [${quantile(a, 0.1)?.toFixed(2)}-${quantile(a, 0.9)?.toFixed(2)}]`;
  const cells = [range, median(b).toFixed(2), median(c).toFixed(2), overlap(a, b).toFixed(2), overlap(a, c).toFixed(2)];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
for (const [name, list] of [
  ['melody: intervals, histogram', intervalsOf],
  ['melody: time between onsets, histogram', waitsOf],
] as const) {
  const [a, b, c] = [real, own, noise].map((set) => set.flatMap(({ melody }) => list(melody)));
  console.log(`| ${name} | | | | ${shared(a ?? [], b ?? []).toFixed(2)} | ${shared(a ?? [], c ?? []).toFixed(2)} |`);
}
