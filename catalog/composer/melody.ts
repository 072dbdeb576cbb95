import { leadingNote } from './harmony';
import type { Random } from './random';
import type { Chord, Note } from './score';

/** A place in the melody that waits for its pitch. */
export interface Slot {
  at: number;
  length: number;
  chord: Chord;
  /** 2 on the bar's first beat, 1 on another strong beat, 0 elsewhere. */
  strength: 0 | 1 | 2;
  /** Middle of the line here, MIDI pitch. */
  centre: number;
  /** Highest pitch allowed here. */
  ceiling: number;
  /** Diatonic steps from the note before, where the motif says so. */
  motif?: number;
  /** How the note has to end a phrase. */
  arrival?: 'half' | 'imperfect' | 'perfect';
  /** Pitch that this note recalls, where a variation follows an earlier line. */
  recall?: number;
}

export interface Line {
  low: number;
  tonic: number;
  /** Cost of leaving the motif by one step. */
  motifWeight: number;
}

/** Cost of an interval by its size in semitones: steps are free, leaps dear (shares of composing.md, section 4). */
const LEAP = [1.1, 0.25, 0.15, 0.55, 0.65, 1.1, 9, 1.7, 3.4, 3, 7, 9, 3.2];

/** Pitch classes of the letters C to B. */
const NATURAL = [0, 2, 4, 5, 7, 9, 11];

/** Position on the staff, seven steps an octave, as the chord's scale spells the pitch. Undefined when outside it. */
export function staffStep(pitch: number, chord: Chord): number | undefined {
  const index = chord.scale.indexOf(((pitch % 12) + 12) % 12);
  if (index < 0) return undefined;
  const letter = (chord.letter + index) % 7;
  const alteration = (((((chord.scale[index] ?? 0) - (NATURAL[letter] ?? 0) + 6) % 12) + 12) % 12) - 6;
  return 7 * Math.floor((pitch - alteration) / 12) + letter;
}

function candidates(slot: Slot, low: number): number[] {
  const found: number[] = [];
  for (let pitch = low; pitch <= slot.ceiling; pitch++) if (slot.chord.scale.includes(pitch % 12)) found.push(pitch);
  return found;
}

/** What a pitch costs by itself. */
function place(slot: Slot, pitch: number, tonic: number): number {
  const pc = pitch % 12;
  const inChord = slot.chord.pcs.includes(pc);
  let cost = 0;
  if (!inChord) cost += [0.4, 1, 1.3][slot.strength] ?? 0;
  // A long note that is foreign to its chord hangs in the air.
  if (!inChord && slot.length >= 2) cost += 3;
  const away = Math.abs(pitch - slot.centre);
  cost += away > 3 ? 0.35 * (away - 3) : 0;
  if (slot.recall !== undefined) cost += 0.8 * Math.min(6, Math.abs(pitch - slot.recall));
  const degree = (pc - tonic + 12) % 12;
  // A close comes down to rest: the high tonic is for other places.
  if (slot.arrival === 'perfect') cost += (degree === 0 ? 0 : 30) + Math.max(0, pitch - slot.centre - 3);
  if (slot.arrival === 'imperfect') cost += inChord ? ([3, 4, 7].includes(degree) ? 0 : 1.5) : 30;
  if (slot.arrival === 'half') cost += inChord ? ([2, 7, 11, 10].includes(degree) ? 0 : 2) : 30;
  return cost;
}

/** What two notes in a row cost. */
function move(from: number, to: number, before: Slot, slot: Slot, line: Line): number {
  const size = Math.abs(to - from);
  let cost = size > 12 ? 30 : (LEAP[size] ?? 30);
  const direction = Math.sign(to - from);
  // Steps lean down, leaps lean up.
  if (size > 0 && size <= 2 && direction > 0) cost += 0.15;
  if (size >= 5 && direction < 0) cost += 0.5;
  const foreign = !before.chord.pcs.includes(from % 12);
  // A foreign tone leaves by step; from a strong beat it falls.
  if (foreign && size > 2) cost += 5;
  if (foreign && before.strength > 0 && !(direction < 0 && size <= 2)) cost += 1.5;
  if (!slot.chord.pcs.includes(to % 12) && size > 2) cost += 3.5;
  const a = staffStep(from, before.chord);
  const b = staffStep(to, slot.chord);
  if (a !== undefined && b !== undefined) {
    // One staff step of three semitones is the augmented second of harmonic minor.
    if (Math.abs(b - a) === 1 && size === 3) cost += 6;
    if (slot.motif !== undefined) cost += line.motifWeight * Math.min(5, Math.abs(b - a - slot.motif));
  }
  // The leading note under a dominant rises home, or falls where the next chord is a dominant too.
  if (leadingNote(before.chord, slot.chord) === from % 12 && to - from !== 1 && to - from !== -1) cost += 6;
  if (slot.arrival === 'perfect' && (size === 0 || size > 4)) cost += 2.5;
  return cost;
}

/** What three notes in a row cost: leaps are answered, shakes and dead repetition avoided. */
function turn(first: number, second: number, third: number): number {
  const one = second - first;
  const two = third - second;
  if (Math.abs(one) >= 5) {
    // Mostly answered by a step back, but songs do that in three leaps of ten only: the rest is left free.
    if (Math.sign(two) === Math.sign(one)) return Math.abs(one + two) > 9 ? 4 : 0;
    return Math.abs(two) > 2 ? 0.7 : 0.35;
  }
  if (one === 0 && two === 0) return 3;
  if (first === third && one !== 0) return 0.7;
  // A line that is under way goes on.
  if (Math.abs(one) <= 2 && Math.abs(two) <= 2 && one * two < 0) return 0.5;
  return Math.abs(one) > 2 && Math.abs(two) > 2 && one * two > 0 && Math.abs(one + two) > 9 ? 2 : 0;
}

/**
 * Pitches for the slots: the cheapest line by dynamic programming over pairs of notes (Viterbi), with a little
 * seeded noise in each place so that seeds differ. `lead` is the last two pitches already sounding.
 */
export function sing(slots: Slot[], line: Line, lead: number[], random: Random): Note[] {
  if (!slots.length) return [];
  const options = slots.map((slot) => candidates(slot, line.low));
  const costs = slots.map((slot, i) =>
    (options[i] ?? []).map((pitch) => place(slot, pitch, line.tonic) + 1.6 * random.next()),
  );
  // table[i][b][a]: cheapest cost of ending on option b of slot i with option a of slot i - 1 before it.
  const start = lead.at(-1);
  const ante = lead.at(-2);
  let table = (options[0] ?? []).map((pitch, b) => {
    let cost = costs[0]?.[b] ?? 0;
    const slot = slots[0];
    if (slot && start !== undefined) cost += 0.6 * move(start, pitch, slot, { ...slot, motif: undefined }, line);
    if (start !== undefined && ante !== undefined) cost += 0.6 * turn(ante, start, pitch);
    return [cost];
  });
  const backs: number[][][] = [];
  for (let i = 1; i < slots.length; i++) {
    const slot = slots[i];
    const before = slots[i - 1];
    if (!slot || !before) continue;
    const here = options[i] ?? [];
    const last = options[i - 1] ?? [];
    const older = i > 1 ? (options[i - 2] ?? []) : start === undefined ? [] : [start];
    const back: number[][] = [];
    const next = here.map((to, c) => {
      const row: number[] = [];
      back[c] = row;
      return last.map((from, b) => {
        const step = (costs[i]?.[c] ?? 0) + move(from, to, before, slot, line);
        let best = Number.POSITIVE_INFINITY;
        let chosen = 0;
        (table[b] ?? []).forEach((cost, a) => {
          const first = older[a];
          const total = cost + (first === undefined ? 0 : turn(first, from, to));
          if (total < best) {
            best = total;
            chosen = a;
          }
        });
        row[b] = chosen;
        return best + step;
      });
    });
    backs.push(back);
    table = next;
  }
  let best = Number.POSITIVE_INFINITY;
  let last = 0;
  let prior = 0;
  table.forEach((row, c) => {
    row.forEach((cost, b) => {
      if (cost < best) [best, last, prior] = [cost, c, b];
    });
  });
  const path = [last];
  for (let i = slots.length - 1; i >= 1; i--) {
    path.unshift(prior);
    [last, prior] = [prior, backs[i - 1]?.[last]?.[prior] ?? 0];
  }
  return slots.map((slot, i) => ({ at: slot.at, length: slot.length, pitch: options[i]?.[path[i] ?? 0] ?? 60 }));
}
