import { chroma, chordAt, progression } from './harmony';
import { sing, staffStep, type Slot } from './melody';
import type { Random } from './random';
import { barRhythm, breathing, endRhythm, type Activity, type BarRhythm } from './rhythm';
import type { Harmony, Key, Meter, Note, Phrase, Theme } from './score';

/** What a piece's melodies are made of: a few bar rhythms and the intervals they were first sung with. */
export interface Material {
  rhythms: { one: BarRhythm; two: BarRhythm; three: BarRhythm; open: BarRhythm; closed: BarRhythm };
  /** Staff steps between the notes of a bar, by the bar's name. */
  motifs: Map<string, number[]>;
  /** The gesture that each new motif starts from. */
  gestures: Map<string, number[]>;
}

/**
 * Gestures in staff steps, the seeds of motifs: leaps that are answered by steps, falling thirds, turns, repeated
 * notes. A motif bends them to its chords and rhythm; two motifs of a piece never share one.
 */
const GESTURES = [
  [4, -1, -1, -1, -1],
  [2, 2, -1, -1],
  [3, 2, -1, -1],
  [-1, -1, 3, 1, -1],
  [1, 1, 3, -2],
  [0, 3, 1, -1],
  [-3, 1, 3, -1],
  [5, -1, -2, -1],
  [3, -2, 3, -1],
  [1, -1, -2, 4],
  [0, 0, 3, -2],
  [-3, -1, 1, 3],
  [-1, 4, -2, -1],
  [2, -1, -1, 3],
  [-1, -1, -1, 5],
  [3, 1, -1, -3],
];

function gestures(random: Random): Map<string, number[]> {
  const left = [...GESTURES];
  return new Map(
    ['a', 'b', 'c', 'd'].map((motif) => [motif, left.splice(Math.floor(random.next() * left.length), 1)[0] ?? []]),
  );
}

export function material(meter: Meter, activity: Activity, random: Random): Material {
  const one = barRhythm(meter.name, activity, random);
  const other = (taken: BarRhythm[], kind: Activity): BarRhythm => {
    for (let tries = 0; tries < 20; tries++) {
      const found = barRhythm(meter.name, kind, random);
      if (!taken.some((rhythm) => rhythm.join() === found.join())) return found;
    }
    return one;
  };
  const calmer: Record<Activity, Activity> = { long: 'long', calm: 'calm', flow: 'calm', busy: 'flow' };
  const answer = other([one], calmer[activity]);
  const two = random.next() < 0.65 ? breathing(answer) : answer;
  return {
    rhythms: {
      one,
      two,
      three: other([one, two], activity),
      open: endRhythm(meter.name, 'open', random),
      closed: endRhythm(meter.name, 'closed', random),
    },
    motifs: new Map(),
    gestures: gestures(random),
  };
}

type RhythmName = keyof Material['rhythms'];

/** One bar of the plan: its rhythm, the bar whose motif it recalls (`-` inverts it), and how high it lies. */
interface BarPlan {
  rhythm: RhythmName;
  motif: string;
  lift: number;
}

/** Sections of eight bars. Lifts are semitones above the section's middle. */
const PLANS = {
  /** Idea, contrast, half cadence; idea, ending. */
  period: [
    ['one', 'a', -1],
    ['two', 'b', 1],
    ['one', 'a', 2],
    ['open', 'h', 0],
    ['one', 'a', 0],
    ['two', 'b', 2],
    ['three', 'c', 1],
    ['closed', 'p', -2],
  ],
  /** Idea, idea, shorter units, one cadence. */
  sentence: [
    ['one', 'a', -2],
    ['two', 'b', -1],
    ['one', 'a', 1],
    ['two', 'b', 1],
    ['one', 'a', 3],
    ['one', 'a', 2],
    ['three', 'c', 1],
    ['closed', 'p', -2],
  ],
  /** The middle: a sequence on a new idea, then a way back. */
  contrast: [
    ['three', 'd', 0],
    ['one', '-a', 1],
    ['three', 'd', 3],
    ['open', 'h', 3],
    ['three', 'd', 3],
    ['one', 'a', 2],
    ['two', 'b', 1],
    ['open', 'h', -1],
  ],
  /** Long lines for variations on a ground. */
  arch: [
    ['one', 'a', -2],
    ['two', 'b', 0],
    ['one', 'a', 2],
    ['two', 'b', 3],
    ['three', 'd', 3],
    ['one', 'a', 1],
    ['two', 'b', 0],
    ['closed', 'p', -2],
  ],
} satisfies Record<string, [RhythmName, string, number][]>;

export type PlanName = keyof typeof PLANS;

export interface ThemeRequest {
  plan: PlanName;
  /** Eight bars of numerals. */
  bars: string[];
  key: Key;
  /** Key of the first half, where it goes elsewhere. */
  away?: Key;
  meter: Meter;
  material: Material;
  /** Lowest pitch, middle and highest pitch of the melody. */
  low: number;
  centre: number;
  ceiling: number;
  /** How the section's last phrase ends. */
  ending: 'half' | 'imperfect' | 'perfect';
  /** The line that this one varies: it is recalled on strong beats. */
  follows?: Note[];
}

function strength(offset: number, meter: Meter): 0 | 1 | 2 {
  if (offset < 1e-6) return 2;
  const strong = meter.bar === 4 ? 2 : meter.beat === 1.5 ? 1.5 : Number.POSITIVE_INFINITY;
  return Math.abs(offset - strong) < 1e-6 ? 1 : 0;
}

export function composeTheme(request: ThemeRequest, random: Random): Theme {
  const { meter, key, material } = request;
  const harmony: Harmony[] = [
    ...progression(request.bars.slice(0, 4), request.away ?? key, meter.bar),
    ...progression(request.bars.slice(4), key, meter.bar).map((span) => ({ ...span, at: span.at + 4 * meter.bar })),
  ];
  const tonic = chroma(key.tonic);
  const plan: BarPlan[] = PLANS[request.plan].map(([rhythm, motif, lift]) => ({ rhythm, motif, lift }));
  const melody: Note[] = [];
  const half = plan.length / 2;
  for (let from = 0; from < plan.length; from += half) {
    const slots: Slot[] = [];
    const firsts: { motif: string; index: number; count: number }[] = [];
    plan.slice(from, from + half).forEach((bar, i) => {
      const start = (from + i) * meter.bar;
      let at = start;
      const intervals = material.motifs.get(bar.motif.replace('-', ''));
      const sign = bar.motif.startsWith('-') ? -1 : 1;
      const first = slots.length;
      for (const value of material.rhythms[bar.rhythm]) {
        if (value > 0) {
          const index = slots.length - first;
          const gesture = material.gestures.get(bar.motif.replace('-', ''));
          const motif = index > 0 ? (intervals?.[index - 1] ?? gesture?.[(index - 1) % gesture.length]) : undefined;
          const position = strength(at - start, meter);
          const recall = request.follows?.find((note) => note.at <= at + 1e-6 && note.at + note.length > at + 1e-6);
          slots.push({
            at,
            length: value,
            chord: chordAt(harmony, at),
            strength: harmony.some((span) => Math.abs(span.at - at) < 1e-6) ? ((position || 1) as 1 | 2) : position,
            centre: request.centre + bar.lift,
            ceiling: request.ceiling,
            ...(motif === undefined ? {} : { motif: motif * sign }),
            ...(recall && position > 0 ? { recall: recall.pitch } : {}),
          });
        }
        at += Math.abs(value);
      }
      if (!intervals) firsts.push({ motif: bar.motif, index: first, count: slots.length - first });
    });
    const last = slots.at(-1);
    if (last) last.arrival = from + half >= plan.length ? request.ending : 'half';
    const lead = melody.slice(-2).map((note) => note.pitch);
    const sung = sing(slots, { low: request.low, tonic, motifWeight: 1.1 }, lead, random);
    for (const { motif, index, count } of firsts) {
      const steps: number[] = [];
      for (let i = index + 1; i < index + count; i++) {
        const [a, b] = [sung[i - 1], sung[i]];
        if (!a || !b) continue;
        const from = staffStep(a.pitch, chordAt(harmony, a.at));
        const to = staffStep(b.pitch, chordAt(harmony, b.at));
        steps.push((to ?? 0) - (from ?? 0));
      }
      if (!material.motifs.has(motif) && motif !== 'h' && motif !== 'p') material.motifs.set(motif, steps);
    }
    melody.push(...sung);
  }
  const phrases: Phrase[] = [
    { at: 0, length: half * meter.bar, closes: false },
    { at: half * meter.bar, length: half * meter.bar, closes: true },
  ];
  return { length: plan.length * meter.bar, melody, harmony, phrases };
}
