import type { Affect } from './affect';
import type { CheckIn } from './checkin';
import type { EmotionReading } from './emotion';
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

/** The planned path. Waypoints are in order of time; the first is at 0, the last at `duration`. */
export interface Journey {
  checkIn: CheckIn;
  reading: EmotionReading;
  felt: FeltState;
  target: Affect;
  duration: Seconds;
  stages: StageSpan[];
  waypoints: Waypoint[];
}
