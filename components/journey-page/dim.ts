import type { Journey, Seconds } from '../../lib/values';

/** How dark it gets: at the end, what is left of the scene is a glow that wakes nobody. */
const DARKEST = 0.78;

const smooth = (share: number) => {
  const s = Math.min(1, Math.max(0, share));
  return s * s * (3 - 2 * s);
};

/**
 * Opacity of the dark over the scene at a moment of the journey: none until the music settles, then with it into the
 * silence; sooner where the music is going quiet now.
 */
export function dimAt(
  { stages, duration }: Pick<Journey, 'stages' | 'duration'>,
  at: Seconds,
  silentAt: Seconds | null,
): number {
  const from = stages.find(({ stage }) => stage === 'target')?.start ?? duration;
  const settling = smooth((at - from) / Math.max(1, duration - from));
  // A soft ending takes a minute and a half.
  const leaving = silentAt === null ? 0 : smooth(1 - (silentAt - at) / 90);
  return DARKEST * Math.max(settling, leaving);
}
