import type { Affect } from './affect';
import type { CheckIn } from './checkin';
import type { EmotionReading } from './emotion';
import type { OwnLayer } from './own';
import type { Reason, Explanation } from './reason';
import type { GemsProfile } from './gems';
import type { MusicParameter, MusicProfile } from './music';
import type { Seconds } from './units';

/** The iso-principle's three stages. Shown as Meet you, Lead on, Settle. */
export const STAGES = ['match', 'guide', 'target'] as const;
export type Stage = (typeof STAGES)[number];

export interface StageSpan {
  stage: Stage;
  start: Seconds;
  end: Seconds;
}

/** The stage at a moment; a border belongs to the later stage, the very end to the last. */
export function stageAt(stages: readonly StageSpan[], at: Seconds): Stage {
  return (stages.findLast(({ start }) => start <= at) ?? stages[0])?.stage ?? 'target';
}

/** What the music should be at one moment of the journey. Between waypoints: linear. */
export interface Waypoint {
  at: Seconds;
  stage: Stage;
  affect: Affect;
  gems: GemsProfile;
  music: MusicProfile;
  /** One natural sentence that CLaMP 3 is asked with. */
  prompt: string;
}

/** Where the person is, as the graph sees it: a centre, a spread, and the profile it leads to. */
export interface FeltState {
  affect: Affect;
  /** Mean distance of the felt emotions from the centre, in affect units: 0 = one feeling. */
  spread: number;
  gems: GemsProfile;
  music: MusicProfile;
  /** Exact: each parameter's baseline, terms and sum. */
  explanations: Record<MusicParameter, Explanation>;
  /** Readable edges that were walked, strongest first. */
  reasons: Reason[];
}

/**
 * A stretch of the path and what it was planned from. A journey is computed from its legs: one at first, one more
 * for every change on the way. It is what lets any value be explained later.
 */
export interface Leg {
  /** Where on the journey it takes over, and how long the crossing from the leg before takes. */
  from: Seconds;
  over: Seconds;
  checkIn: CheckIn;
  reading: EmotionReading;
  /** The point that it ends at. */
  target: Affect;
  /** Share of the way from the feeling to the target that is gone already, 0..1. */
  gone: number;
  /** The way itself is walked between these two moments. */
  begin: Seconds;
  end: Seconds;
  /** The last minutes fade from here on; they end with the journey. */
  fade: Seconds;
  /** The journey's end as this leg knows it. */
  duration: Seconds;
  /** Arousal must not rise above what it was at `from`. */
  capped: boolean;
  /** What this person's evenings had taught when the leg was planned. */
  own?: OwnLayer;
}

/** The planned path. Waypoints are in order of time; the first is at 0, the last at `duration`. */
export interface Journey {
  checkIn: CheckIn;
  reading: EmotionReading;
  felt: FeltState;
  target: Affect;
  duration: Seconds;
  stages: StageSpan[];
  waypoints: Waypoint[];
  /** What the waypoints were computed from; every journey of the planner has them. */
  legs?: Leg[];
}
