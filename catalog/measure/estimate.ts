import SINGLE_NOTES from './notes.json';
import { AT, LENGTHS, type EnergyTable, type NoteEnergy } from './notes';
import type { Hertz } from '../../lib/values';
import type { Played } from './read';

/** What single notes of the shipped bank sound like; written by `catalog measure`. */
export const NOTES: EnergyTable = SINGLE_NOTES;

/**
 * BS.1770's -0.691; what its gate leaves out of a piece, mean of 66 rendered pieces, standard deviation .6 dB; and what
 * pedalled notes have to add since the piano sings on: seven pieces measured .9 dB louder, piano 1.3, others .4.
 */
const OFFSET = -0.691 + 0.43 + 0.6;
/** Longest that a pedal lets a note ring on, seconds. */
const RINGING = 3;

/** Between the entries of a list of places, linear; held outside. */
function between(places: readonly number[], at: number): { left: number; right: number; share: number } {
  const next = places.findIndex((place) => place > at);
  if (next === 0) return { left: 0, right: 0, share: 0 };
  if (next < 0) return { left: places.length - 1, right: places.length - 1, share: 0 };
  const [a = 0, b = 1] = [places[next - 1], places[next]];
  return { left: next - 1, right: next, share: (at - a) / (b - a) };
}

const along = (values: readonly number[], { left, right, share }: ReturnType<typeof between>): number =>
  (values[left] ?? 0) * (1 - share) + (values[right] ?? 0) * share;

function energyOf({ keys, db, octave }: NoteEnergy, key: number, seconds: number, velocity: number): number {
  const place = between(keys, key);
  const time = between(LENGTHS, seconds);
  const level = along(
    db.map((row) => along(row, time)),
    place,
  );
  return 10 ** ((level + octave * Math.log2(velocity / AT.velocity)) / 10);
}

const nameOf = (patch: { bank: number; program: number } | undefined): string => `${patch?.bank}.${patch?.program}`;
/** Stands in for instruments that were not measured, which only the music of others has. */
const GRAND = '0.0';

/** K-weighted energy of each note, with what the bank's single notes say of its instrument. */
function energies(played: Played) {
  return played.notes.map((note) => {
    const known = (NOTES[nameOf(played.patches.get(note.channel))] ?? NOTES[GRAND]) as NoteEnergy;
    const volume = 40 * Math.log10((played.volumes.get(note.channel) ?? AT.volume) / AT.volume);
    const seconds = note.duration + (played.pedalled.has(note.channel) ? Math.min(RINGING, note.duration) : 0);
    return { note, known, energy: energyOf(known, note.key, seconds, note.velocity) * 10 ** (volume / 10) };
  });
}

/**
 * Integrated loudness of a piece in LUFS, before the master gain, from its notes: the energy that each has in the
 * shipped bank, added up as uncorrelated sounds are.
 */
export function loudnessOf(played: Played): number {
  for (const patch of played.patches.values())
    if (!NOTES[nameOf(patch)]) throw new Error(`No energy of single notes for ${nameOf(patch)}.`);
  const total = energies(played).reduce((sum, { energy }) => sum + energy, 0);
  return Number((OFFSET + 10 * Math.log10(total / played.duration)).toFixed(2));
}

/** Root mean square frequency of a piece in Hz: of its notes, each with its energy. */
export function rmsFrequencyOf(played: Played): Hertz {
  let [slope, sound] = [0, 0];
  for (const { note, known, energy } of energies(played)) {
    slope += energy * along(known.hertz, between(known.keys, note.key)) ** 2;
    sound += energy;
  }
  return Math.sqrt(slope / sound);
}
