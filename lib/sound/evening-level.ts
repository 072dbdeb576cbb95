import { AdaptationCurve, type Decibels, type Sequence } from '../values';
import type { Playable } from './playable';

/** As in BS.1770: what is this much quieter than the mean has no say in it. */
const GATE: Decibels = 10;

/**
 * What an evening's dynamics have to be raised by for its integrated loudness to be the reference. A piece's own
 * dynamics plus its level is what the plan asked for at that moment, relative to one reference for all evenings: a
 * quiet evening and a lively one would differ by 10 LU. The path from loud to soft within the evening is untouched.
 */
export function eveningOffset({ items }: Sequence, music: ReadonlyMap<string, Playable>): Decibels {
  const levels = items.flatMap((item) => {
    const curve = new AdaptationCurve(item.adaptation);
    const own = music.get(item.piece)?.piece.music.dynamics ?? 0;
    return Array.from({ length: Math.ceil(item.length) }, (_, second) => own + curve.value('level', second));
  });
  if (levels.length === 0) return 0;
  const gate = energyMean(levels) - GATE;
  return -energyMean(levels.filter((level) => level > gate));
}

/** Level of the mean power of some levels. */
export const energyMean = (levels: readonly Decibels[]): Decibels =>
  10 * Math.log10(levels.reduce((sum, level) => sum + 10 ** (level / 10), 0) / levels.length);
