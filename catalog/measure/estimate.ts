import { AT, LENGTHS, type EnergyTable, type NoteEnergy } from './notes';
import type { Played } from './read';

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

function energyOf({ keys, db, octave }: NoteEnergy, key: number, seconds: number, velocity: number): number {
  const place = between(keys, key);
  const time = between(LENGTHS, seconds);
  const at = (row: number) => {
    const held = db[row] ?? [];
    return (held[time.left] ?? 0) * (1 - time.share) + (held[time.right] ?? 0) * time.share;
  };
  const level = at(place.left) * (1 - place.share) + at(place.right) * place.share;
  return 10 ** ((level + octave * Math.log2(velocity / AT.velocity)) / 10);
}

/**
 * Integrated loudness of a piece in LUFS, before the master gain, from its notes: the energy that each has in the
 * shipped bank, added up as uncorrelated sounds are.
 */
export function loudnessOf(played: Played, table: EnergyTable): number {
  const total = played.notes.reduce((sum, note) => {
    const patch = played.patches.get(note.channel);
    const known = table[`${patch?.bank}.${patch?.program}`];
    if (!known) throw new Error(`No energy of single notes for ${patch?.bank}.${patch?.program}.`);
    const volume = 40 * Math.log10((played.volumes.get(note.channel) ?? AT.volume) / AT.volume);
    const seconds = note.duration + (played.pedalled.has(note.channel) ? Math.min(RINGING, note.duration) : 0);
    return sum + energyOf(known, note.key, seconds, note.velocity) * 10 ** (volume / 10);
  }, 0);
  return Number((OFFSET + 10 * Math.log10(total / played.duration)).toFixed(2));
}
