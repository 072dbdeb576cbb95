import type { Played } from './read';

/**
 * Loudness guessed from the notes, for a piece that has not been rendered yet: energy of velocity squared (the
 * synthesiser's amplitude law) times sounding time, levelled on rendered pieces. Within some decibels.
 */
export function estimatedLoudness(played: Played): number {
  const energy = played.notes.reduce((sum, note) => sum + Math.min(1.2, note.duration) * (note.velocity / 127) ** 4, 0);
  return Number((-23 + 10 * Math.log10(energy / played.duration)).toFixed(2));
}
