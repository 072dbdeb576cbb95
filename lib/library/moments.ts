import {
  GEMS_SCALES,
  type GemsProfile,
  type Journey,
  MUSIC_PARAMETERS,
  type MusicProfile,
  type Seconds,
  type Stage,
  type Waypoint,
} from '../values';

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

function mixed<K extends string>(names: readonly K[], a: Record<K, number>, b: Record<K, number>, share: number) {
  const out = {} as Record<K, number>;
  for (const name of names) out[name] = mix(a[name], b[name], share);
  return out;
}

/** The two points around a time and the way between them, 0..1. Before the first and after the last: held. */
export function between(
  points: readonly { at: Seconds }[],
  at: Seconds,
): { left: number; right: number; share: number } {
  const last = points.length - 1;
  let right = points.findIndex((point) => point.at > at);
  if (right === 0) return { left: 0, right: 0, share: 0 };
  if (right < 0) right = last;
  const left = Math.max(0, right - 1);
  const from = points[left]?.at ?? 0;
  const to = points[right]?.at ?? from;
  return { left, right, share: to > from ? Math.min(1, (at - from) / (to - from)) : 1 };
}

/** What the music should be at one moment: linear between waypoints. */
export interface Moment {
  affect: { valence: number; arousal: number };
  gems: GemsProfile;
  music: MusicProfile;
}

const AFFECT = ['valence', 'arousal'] as const;

export function momentAt(waypoints: readonly Waypoint[], at: Seconds): Moment {
  const { a, b, share } = around(waypoints, at);
  return {
    affect: mixed(AFFECT, a.affect, b.affect, share),
    gems: mixed(GEMS_SCALES, a.gems, b.gems, share),
    music: mixed(MUSIC_PARAMETERS, a.music, b.music, share),
  };
}

/** The music of {@link momentAt} alone. */
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

/** The stage that a moment lies in. */
export function stageAt(journey: Journey, at: Seconds): Stage {
  return journey.stages.find((span) => at >= span.start && at < span.end)?.stage ?? (at <= 0 ? 'match' : 'target');
}
