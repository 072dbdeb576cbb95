import type { Waypoint } from './journey';
import { GEMS_SCALES } from './gems';
import { MUSIC_PARAMETERS, type MusicProfile } from './music';
import type { Seconds } from './units';

/** `a` at share 0, `b` at share 1. */
export const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

function mixed<K extends string>(names: readonly K[], a: Record<K, number>, b: Record<K, number>, share: number) {
  const out = {} as Record<K, number>;
  for (const name of names) out[name] = mix(a[name], b[name], share);
  return out;
}

/**
 * Indices of the two points around a time, and how far it lies between them, 0..1; before the first and from the last on,
 * that point twice.
 */
export function between(
  points: readonly { at: Seconds }[],
  at: Seconds,
): { left: number; right: number; share: number } {
  const next = points.findIndex((point) => point.at > at);
  const right = next < 0 ? points.length - 1 : next;
  const left = next < 0 ? right : Math.max(0, next - 1);
  const from = points[left]?.at ?? 0;
  const to = points[right]?.at ?? from;
  return { left, right, share: to > from ? Math.min(1, Math.max(0, (at - from) / (to - from))) : 0 };
}

/** What is planned for one moment of a journey. */
export type Planned = Pick<Waypoint, 'affect' | 'gems' | 'music'>;

const AFFECT = ['valence', 'arousal'] as const;

/**
 * What a journey plans for a moment: linear between waypoints, held outside them.
 * @throws RangeError when there is no waypoint
 */
export function plannedAt(waypoints: readonly Waypoint[], at: Seconds): Planned {
  const { a, b, share } = around(waypoints, at);
  return {
    affect: mixed(AFFECT, a.affect, b.affect, share),
    gems: mixed(GEMS_SCALES, a.gems, b.gems, share),
    music: mixed(MUSIC_PARAMETERS, a.music, b.music, share),
  };
}

/** The music of {@link plannedAt} alone. */
export function musicAt(waypoints: readonly Waypoint[], at: Seconds): MusicProfile {
  const { a, b, share } = around(waypoints, at);
  return mixed(MUSIC_PARAMETERS, a.music, b.music, share);
}

function around(waypoints: readonly Waypoint[], at: Seconds): { a: Waypoint; b: Waypoint; share: number } {
  const { left, right, share } = between(waypoints, at);
  const a = waypoints[left];
  const b = waypoints[right];
  if (!a || !b) throw new RangeError('A journey has at least one waypoint.');
  return { a, b, share };
}
