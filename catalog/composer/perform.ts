import { chordAt } from './harmony';
import { random, type Random } from './random';
import type { Note, Part, Phrase, Score } from './score';

/** A played note: ticks, velocity 1..127. */
export interface Played {
  on: number;
  off: number;
  pitch: number;
  velocity: number;
}

export interface PlayedPart extends Omit<Part, 'notes' | 'velocity' | 'pedal' | 'sustained'> {
  notes: Played[];
  /** Controllers in order of time: 64 the pedal, 11 the last fade of held instruments. */
  controls: { tick: number; controller: number; value: number }[];
}

export interface Performance {
  /** Tempo map: quarter notes a minute from a tick on. */
  tempi: { tick: number; bpm: number }[];
  parts: PlayedPart[];
  /** Ends of phrases, ticks. */
  joins: number[];
  /** Last tick. */
  end: number;
}

export const TICKS = 480;
/** Room before the first note, so that a melody that leads by some milliseconds does not start before zero. */
const LEAD = TICKS / 8;

/** Melodic charge by semitones over the chord's root (Director Musices). */
const MELODIC_CHARGE = [0, 6.5, 2, 4.5, 4, 2.5, 6, 1, 5.5, 3, 3.5, 5];
/** How much of each KTH rule is used: below 1 is calm. */
const K = { arch: 0.75, sub: 0.3, harmonic: 0.5, melodic: 0.4, high: 0.6 };

/** Phrase arch (Friberg et al. 2006, as in Director Musices): lengthening and level at a place of a phrase. */
function arch(phrase: Phrase, at: number, k: number, turn: number, amplitude: number): { stretch: number; db: number } {
  const x = Math.min(1, Math.max(0, (at - phrase.at) / phrase.length));
  if (x < turn) {
    const u = (1 - x / turn) ** 2;
    return { stretch: 0.1 * k * u, db: -0.5 * k * amplitude * u };
  }
  const m = phrase.closes ? 1.3 : 1;
  const u = ((x - turn) / (1 - turn)) ** 2;
  return { stretch: 0.2 * k * m * u, db: -k * amplitude * m * u };
}

/** Final ritard (Friberg & Sundberg 1999): speed over score position x in [0, 1], curvature q, final speed w. */
export const ritard = (x: number, q = 3, w = 0.55): number => (1 + (w ** q - 1) * x) ** (1 / q);

/** 1/f noise by summing slowly renewed normals (Voss's algorithm), about unit variance. */
function pink(random: Random): () => number {
  const rows = [0, 1, 2, 3, 4].map(() => random.normal());
  let count = 0;
  return () => {
    count++;
    rows.forEach((_, i) => {
      if (count % 2 ** i === 0) rows[i] = random.normal();
    });
    return rows.reduce((sum, value) => sum + value, 0) / Math.sqrt(rows.length);
  };
}

interface Shape {
  tempi: Performance['tempi'];
  level: (at: number) => number;
  bpm: (at: number) => number;
}

function shape(score: Score, seed: Random): Shape {
  const quarter = score.tempo * score.meter.beat;
  const grid = score.meter.beat / 2;
  const noise = pink(seed);
  const { bar } = score.meter;
  const lastBars = score.phrases.at(-1)?.at ?? score.length;
  const find = (at: number) => score.phrases.findLast((phrase) => phrase.at <= at + 1e-6);
  const both = (at: number) => {
    const phrase = find(at);
    if (!phrase) return { stretch: 0, db: 0 };
    const whole = arch(phrase, at, K.arch, 0.35, 2);
    const half = phrase.length / 2;
    const sub = arch(
      { at: phrase.at + (at - phrase.at >= half ? half : 0), length: half, closes: false },
      at,
      K.sub,
      0.4,
      2,
    );
    return { stretch: whole.stretch + sub.stretch, db: whole.db + sub.db };
  };
  const stretches: { at: number; stretch: number }[] = [];
  for (let at = 0; at < score.length; at += grid)
    stretches.push({ at, stretch: 1 + both(at).stretch + 0.018 * noise() });
  // The rules only lengthen; the written tempo is the mean.
  const mean = stretches.reduce((sum, { stretch }) => sum + stretch, 0) / stretches.length;
  const final = (at: number) => {
    const from = lastBars - 2 * bar;
    if (at < bar) return 1 / (0.85 + 0.15 * (at / bar));
    return at < from ? 1 : 1 / ritard(Math.min(1, (at - from) / (2 * bar)));
  };
  const tempi = stretches.map(({ at, stretch }) => ({
    tick: Math.round(LEAD + at * TICKS),
    bpm: quarter / ((stretch / mean) * final(at)),
  }));
  if (tempi[0]) tempi[0].tick = 0;
  const sectionLevel = (at: number) => {
    const index = score.levels.findLastIndex((entry) => entry.at <= at + 1e-6);
    const here = score.levels[index];
    const next = score.levels[index + 1];
    if (!here) return 0;
    // Levels grow into each other over the last four bars: no step at a section's start.
    const from = next ? next.at - 4 * bar : Number.POSITIVE_INFINITY;
    return next && at > from ? here.db + ((next.db - here.db) * (at - from)) / (4 * bar) : here.db;
  };
  const fade = (at: number) =>
    at > lastBars - 2 * bar ? (-4 * (at - lastBars + 2 * bar)) / (2 * bar + (score.length - lastBars)) : 0;
  return {
    tempi,
    bpm: (at) => tempi[Math.min(tempi.length - 1, Math.max(0, Math.floor(at / grid)))]?.bpm ?? quarter,
    level: (at) =>
      both(at).db + sectionLevel(at) + fade(at) + 1.5 * K.harmonic * Math.sqrt(chordAt(score.harmony, at).charge),
  };
}

function playPart(part: Part, score: Score, shape: Shape, seed: Random): PlayedPart {
  const centre = part.notes.reduce((sum, note) => sum + note.pitch, 0) / Math.max(1, part.notes.length);
  const played: Played[] = [];
  const beat = score.meter.beat;
  part.notes.forEach((note, i) => {
    const chord = chordAt(score.harmony, note.at);
    const charge = MELODIC_CHARGE[(note.pitch - (chord.pcs[0] ?? 0) + 120) % 12] ?? 0;
    const ms = (value: number) => (value / 60_000) * shape.bpm(note.at) * TICKS;
    const onBar = Math.abs((note.at / score.meter.bar) % 1) < 1e-6;
    const onBeat = Math.abs((note.at / beat) % 1) < 1e-6;
    let db =
      shape.level(note.at) + 0.2 * K.melodic * charge + (3 * K.high * (note.pitch - centre)) / 12 + 0.7 * seed.normal();
    db += note.db ?? 0;
    // Metre: light, heavier where the bass moves.
    db += onBar ? 0.7 : onBeat ? 0 : -1;
    const lead = part.role === 'melody' ? 22 : part.role === 'pad' || part.role === 'counter' ? 25 : 0;
    const on = LEAD + note.at * TICKS - ms(lead) + ms(Math.max(-16, Math.min(16, 7 * seed.normal())));
    const off =
      LEAD + (note.at + note.length) * TICKS - ms(gapAfter(part, note, part.notes[i + 1], shape.bpm(note.at)));
    played.push({
      on: Math.max(0, Math.round(on)),
      off: Math.round(Math.max(on + ms(60), off)),
      pitch: note.pitch,
      velocity: Math.max(12, Math.min(104, Math.round(part.velocity * 10 ** (db / 40)))),
    });
  });
  const { notes: _, velocity: __, pedal, sustained, ...rest } = part;
  const controls = pedal ? pedalling(score, shape) : sustained ? dyingAway(score) : [];
  return { ...rest, notes: separate(played), controls };
}

/** Milliseconds of silence before a note's written end: duration contrast shortens short notes, a phrase end breathes. */
function gapAfter(part: Part, note: Note, next: Note | undefined, bpm: number): number {
  if (part.role !== 'melody' && part.role !== 'counter') return part.role === 'inner' || part.role === 'bass' ? 5 : -30;
  const length = (note.length * 60_000) / bpm;
  const contrast =
    length < 200
      ? Math.max(0, (11 * (length - 30)) / 170)
      : length < 400
        ? 11 - (4 * (length - 200)) / 200
        : Math.max(0, 7 - (7 * (length - 400)) / 200);
  const breath = next && next.at > note.at + note.length + 1e-6 ? 60 : 0;
  return 1.5 * contrast + breath;
}

/** A key that is struck again is let go before, by at least 20 ticks. */
function separate(notes: Played[]): Played[] {
  const sorted = [...notes].sort((a, b) => a.on - b.on || a.pitch - b.pitch);
  const sounding = new Map<number, Played>();
  return sorted.filter((note) => {
    const before = sounding.get(note.pitch);
    if (before && note.on - before.on < 40) return false;
    if (before && before.off > note.on - 20) before.off = note.on - 20;
    sounding.set(note.pitch, note);
    return true;
  });
}

/** The pedal goes up as the chord changes and down again when the new one sounds (100 ms). */
function pedalling(score: Score, shape: Shape): PlayedPart['controls'] {
  const events = score.harmony.flatMap((span) => {
    const tick = Math.round(LEAD + span.at * TICKS);
    const wait = Math.round((90 / 60_000) * shape.bpm(span.at) * TICKS);
    return [
      { tick, controller: 64, value: 0 },
      { tick: tick + wait, controller: 64, value: 100 },
    ];
  });
  return [...events, { tick: Math.round(LEAD + score.length * TICKS), controller: 64, value: 0 }];
}

/** Held instruments fade over the last chord, about 20 dB, as a struck string would. */
function dyingAway(score: Score): PlayedPart['controls'] {
  const from = score.phrases.at(-1)?.at ?? score.length;
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, i) => ({
    tick: Math.round(LEAD + (from + ((score.length - from) * i) / steps) * TICKS),
    controller: 11,
    value: Math.round(127 * 10 ** ((-20 * i) / steps / 40)),
  }));
}

/** Plays a score: KTH rules (composing.md, section 3), pedal, and small human deviations from the seed. */
export function perform(score: Score, seedText: string): Performance {
  const seed = random(`${seedText}/performance`);
  const shaped = shape(score, seed.fork('time'));
  const ends = score.phrases.map((phrase) => Math.round(LEAD + (phrase.at + phrase.length) * TICKS));
  return {
    tempi: shaped.tempi,
    parts: score.parts.map((part, i) => playPart(part, score, shaped, seed.fork(`${part.role} ${i}`))),
    joins: ends,
    end: Math.round(LEAD + score.length * TICKS),
  };
}
