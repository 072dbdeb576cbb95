import type { Score } from './score';
import { LoudnessMeter } from './loudness';
import { CONTROLLER_ROOM, TYPICAL_LOUDNESS } from './levels';
import { Performance } from './performance';
import { RENDER_RATE, renderPerformance } from './render';

/** A piece alone at neutral adaptation, in an evening without end, which has no last fade. */
export function alone(score: Score): Performance {
  const neutral = { at: 0, tempo: 1, level: 0, brightness: 1, density: 1, transpose: 0 };
  const item = {
    piece: 'it',
    title: '',
    composer: '',
    scene: '',
    start: 0,
    stage: 'match' as const,
    tempo: 60,
    why: [],
  };
  return new Performance(
    { duration: Number.POSITIVE_INFINITY, items: [{ ...item, length: score.duration, adaptation: [neutral] }] },
    new Map([['it', { score, piece: { loudness: TYPICAL_LOUDNESS, joins: [], music: { dynamics: 0 } } }]]),
  );
}

/**
 * Integrated loudness of a piece at neutral adaptation, before the master gain, in LUFS: what `Piece.loudness` holds.
 * Renders the whole piece (about twenty times faster than it plays).
 */
export async function measureLoudness(score: Score, bank: ArrayBuffer): Promise<number> {
  const meter = new LoudnessMeter(RENDER_RATE);
  const options = { duration: score.duration + 1, mastered: false };
  for await (const { left, right } of renderPerformance(alone(score), bank, options)) meter.add(left, right);
  return meter.integrated() + CONTROLLER_ROOM;
}
