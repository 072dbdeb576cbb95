import { leadingNote } from './harmony';
import type { Chord, Harmony, Note } from './score';

/** A chord laid out for hands: the bass, and the upper voices from low to high. */
export interface Voicing {
  bass: number;
  upper: number[];
}

export interface VoicingRange {
  /** Upper voices lie between these. */
  low: number;
  high: number;
  /** Number of upper voices. */
  voices: number;
  bassLow: number;
  bassHigh: number;
}

/** Voicings tried for each chord, the best by themselves. */
const CANDIDATES = 90;

/** How far upper voices may reach below their range where the melody is low. */
const REACH = 4;
/** Upper voices have at least this distance below the melody (composing.md, section 1: register). */
const BELOW_MELODY = 3;

function uppers(chord: Chord, range: VoicingRange, high: number): number[][] {
  const pitches: number[] = [];
  for (let pitch = range.low; pitch <= high; pitch++) if (chord.pcs.includes(pitch % 12)) pitches.push(pitch);
  const found: number[][] = [];
  const grow = (chosen: number[], from: number) => {
    if (chosen.length === range.voices) {
      if (complete(chord, chosen)) found.push([...chosen]);
      return;
    }
    for (let i = from; i < pitches.length; i++) {
      const pitch = pitches[i] ?? 0;
      const below = chosen.at(-1);
      // No gap over an octave; no seconds and thirds low down.
      if (below !== undefined && (pitch - below > 12 || pitch - below < (below < 48 ? 5 : 2))) continue;
      grow([...chosen, pitch], i + 1);
    }
  };
  grow([], 0);
  return found;
}

/** The third (or what stands for it) and a seventh must sound above; the fifth may be left out. */
function complete(chord: Chord, upper: number[]): boolean {
  const classes = new Set(upper.map((pitch) => pitch % 12));
  const [root, third, , seventh, ninth] = chord.pcs;
  if (third !== undefined && !classes.has(third) && third !== chord.bass) return false;
  if (ninth !== undefined && !classes.has(ninth)) return false;
  if (seventh !== undefined && ninth === undefined && !classes.has(seventh) && seventh !== chord.bass) return false;
  if (chord.bass !== root && root !== undefined && chord.pcs.length === 3 && !classes.has(root)) return false;
  return true;
}

/** Consecutive fifths and octaves between any two voices that both move, unisons included. */
export function parallels(before: number[], after: number[]): number {
  let count = 0;
  for (let i = 0; i < before.length; i++) {
    for (let j = i + 1; j < before.length; j++) {
      const [a, b, c, d] = [before[i] ?? 0, before[j] ?? 0, after[i] ?? 0, after[j] ?? 0];
      if (a === c || b === d) continue;
      const one = Math.abs(b - a) % 12;
      const two = Math.abs(d - c) % 12;
      if (one === two && (one === 7 || one === 0)) count++;
    }
  }
  return count;
}

/**
 * Whether a voice leads the leading note on as it should: up to the tonic; held or down a semitone where the next
 * chord has a seventh there; in an inner voice also down a third to the fifth.
 */
export const wellLed = (pitch: number, next: number, inner: boolean): boolean =>
  Math.abs(next - pitch) <= 1 || (inner && pitch - next === 4);

function stay(chord: Chord, voicing: Voicing, range: VoicingRange): number {
  const { upper, bass } = voicing;
  const mean = upper.reduce((sum, pitch) => sum + pitch, 0) / upper.length;
  let cost =
    0.25 * Math.abs(mean - (range.low + range.high) / 2) + 0.1 * Math.abs(bass - (range.bassLow + range.bassHigh) / 2);
  const gap = (upper[0] ?? bass) - bass;
  // Wide below: about nine semitones over the bass (composing.md, section 4).
  cost += gap < 7 ? 1.5 * (7 - gap) : gap > 19 ? 0.3 * (gap - 19) : 0;
  const leading = chord.charge === 1.5 ? chord.pcs[1] : undefined;
  if (leading !== undefined && [bass, ...upper].filter((pitch) => pitch % 12 === leading).length > 1) cost += 6;
  const classes = new Set([bass % 12, ...upper.map((pitch) => pitch % 12)]);
  if (chord.pcs[2] !== undefined && !classes.has(chord.pcs[2])) cost += 0.8;
  for (let i = 1; i < upper.length; i++) if ((upper[i] ?? 0) - (upper[i - 1] ?? 0) < 3) cost += 1;
  return cost;
}

function go(
  from: { chord: Chord; voicing: Voicing; top?: number },
  to: { chord: Chord; voicing: Voicing; top?: number },
): number {
  let cost = 0.35 * Math.abs(to.voicing.bass - from.voicing.bass);
  if (Math.abs(to.voicing.bass - from.voicing.bass) > 7) cost += 1.5;
  from.voicing.upper.forEach((pitch, i) => {
    const distance = Math.abs((to.voicing.upper[i] ?? pitch) - pitch);
    cost += distance * (distance > 4 ? 1.4 : 0.8);
  });
  const before = [from.voicing.bass, ...from.voicing.upper];
  const after = [to.voicing.bass, ...to.voicing.upper];
  cost += 60 * parallels(before, after);
  // With the melody on top the same is avoided, at a lower price: it moves before these chords do.
  if (from.top !== undefined && to.top !== undefined)
    for (const [i, pitch] of before.entries()) cost += 12 * parallels([pitch, from.top], [after[i] ?? pitch, to.top]);
  const leading = leadingNote(from.chord, to.chord);
  if (leading !== undefined)
    before.forEach((pitch, i) => {
      const inner = i > 0 && i < before.length - 1;
      if (pitch % 12 === leading && !wellLed(pitch, after[i] ?? pitch, inner)) cost += 30;
    });
  const seventh = from.chord.pcs.length === 4 ? from.chord.pcs[3] : undefined;
  from.voicing.upper.forEach((pitch, i) => {
    const next = to.voicing.upper[i] ?? pitch;
    // A seventh falls by step or stays.
    if (pitch % 12 === seventh && !(next === pitch || (next < pitch && pitch - next <= 2))) cost += 3;
  });
  return cost;
}

/**
 * Voicings for a progression by dynamic programming: least motion, no parallels (the melody's note at each chord
 * counts as the top voice), below the melody, sevenths led down.
 */
export function voice(harmony: Harmony[], ranges: VoicingRange[], melody: Note[] = []): Voicing[] {
  const tops = harmony.map(
    ({ at, length }) =>
      melody.find((note) => note.at <= at + 1e-6 && note.at + note.length > at + 1e-6)?.pitch ??
      melody.find((note) => note.at >= at && note.at < at + length - 1e-6)?.pitch,
  );
  const options = harmony.map((span, i) => {
    const range = ranges[i];
    if (!range) throw new Error('A chord without a range.');
    const sounding = melody.filter(
      (note) => note.at < span.at + span.length - 1e-6 && note.at + note.length > span.at + 1e-6,
    );
    const floor = Math.min(...sounding.map((note) => note.pitch), 127);
    const basses: number[] = [];
    for (let pitch = range.bassLow; pitch <= range.bassHigh; pitch++)
      if (pitch % 12 === span.chord.bass) basses.push(pitch);
    const all = uppers(span.chord, { ...range, low: range.low - REACH }, range.high).flatMap((upper) =>
      basses.filter((bass) => bass < (upper[0] ?? 0) - 2).map((bass) => ({ bass, upper })),
    );
    if (!all.length) throw new Error(`No voicing for ${span.chord.symbol} in ${range.low}-${range.high}.`);
    const nearMelody = ({ upper }: Voicing) => {
      const over = (upper.at(-1) ?? 0) - (floor - BELOW_MELODY);
      return over > 0 ? 1.5 * over + (over >= BELOW_MELODY ? 4 : 0) : 0;
    };
    const scored = all.map((voicing) => ({
      voicing,
      cost: stay(span.chord, voicing, range) + nearMelody(voicing),
      top: tops[i],
      chord: span.chord,
    }));
    return scored.sort((a, b) => a.cost - b.cost).slice(0, CANDIDATES);
  });
  let costs = (options[0] ?? []).map((option) => option.cost);
  const backs: number[][] = [];
  for (let i = 1; i < options.length; i++) {
    const back: number[] = [];
    costs = (options[i] ?? []).map((to, t) => {
      let best = Number.POSITIVE_INFINITY;
      (options[i - 1] ?? []).forEach((from, f) => {
        const total = (costs[f] ?? 0) + go(from, to);
        if (total < best) [best, back[t]] = [total, f];
      });
      return best + to.cost;
    });
    backs.push(back);
  }
  let index = costs.indexOf(Math.min(...costs));
  const path: Voicing[] = [];
  for (let i = options.length - 1; i >= 0; i--) {
    const option = options[i]?.[index];
    if (option) path.unshift(option.voicing);
    index = backs[i - 1]?.[index] ?? 0;
  }
  return path;
}
