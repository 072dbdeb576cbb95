import type { Score } from './score';
import { LoudnessMeter } from './loudness';
import { CONTROLLER_ROOM, TYPICAL_LOUDNESS } from './levels';
import { Performance } from './performance';
import { RENDER_RATE, renderPerformance } from './render';

/**
 * Integrated loudness of a piece at neutral adaptation, before the master gain, in LUFS: what `Piece.loudness` holds.
 * Renders the whole piece (about twenty times faster than it plays).
 */
export async function measureLoudness(score: Score, bank: ArrayBuffer): Promise<number> {
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
  const performance = new Performance(
    // An evening without end has no last fade.
    { duration: Number.POSITIVE_INFINITY, items: [{ ...item, length: score.duration, adaptation: [neutral] }] },
    new Map([['it', { score, piece: { loudness: TYPICAL_LOUDNESS, joins: [], music: { dynamics: 0 } } }]]),
  );
  const meter = new LoudnessMeter(RENDER_RATE);
  const options = { duration: score.duration + 1, mastered: false };
  for await (const { left, right } of renderPerformance(performance, bank, options)) meter.add(left, right);
  return meter.integrated() + CONTROLLER_ROOM;
}
