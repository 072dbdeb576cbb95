import type { Intention } from '../values';

/**
 * The planner's defaults (evidence base, section 4). The iso-principle (Altshuler 1948; Heiderscheit & Madson 2015)
 * has small, mixed support; shares and step sizes are conventions, and marked [D] where they are this project's own.
 */

/** Sad or grieving: the match stage lasts at most this long, seconds (Garrido & Schubert 2015: sad music can keep one sad). */
export const SAD_MATCH_LONGEST = 300;
/** After this many sad evenings in a row before tonight, sad music is met for a shorter time yet, seconds. [D] */
export const HEAVY_EVENINGS = 3;
export const HEAVY_MATCH_LONGEST = 120;
/** The way begins after this share of the match stage, so that no border between stages is felt. [D] */
export const MATCH_HELD = 0.6;
/** Share of the way that is already gone when the match stage is left out. [D] */
export const UNMATCHED = 0.5;

/** Shortest piece, seconds; pieces last two to four minutes. [D] */
export const SHORTEST_PIECE = 120;
/** Tempo moves at most this share from piece to piece, so within any two minutes. [D] */
export const TEMPO_STEP = 0.15;

/** Waypoints lie about this far apart, seconds, and at least this many steps make a journey. */
export const WAYPOINT_STEP = 30;
export const FEWEST_STEPS = 20;
/** The last two minutes fade. [D] */
export const FADE = 120;
/** After a change the music crosses to the new plan in this time, seconds. [D] */
export const CROSSING = 60;
/** Below this length, seconds, everything scales with the length. */
export const SHORT = 600;

/** How strongly the scale between feeling and rest sounds half-way. [D] */
export const BRIDGE = 0.3;

/** How much shorter than usual a journey is, 1 from ten minutes on: times shrink and speeds grow by it. */
export const shortness = (duration: number): number => Math.min(1, duration / SHORT);

/**
 * When each side of the music is on its way, as shares of the way's time: arousal settles first on the way to
 * sleep, calm and a clear head; on the way to lighter the mood lifts first. `until`: share of the whole journey
 * at which the way ends. `fade`: depth of the last minutes, 0..1. [D]
 */
export interface Shape {
  arousal: readonly [start: number, end: number];
  valence: readonly [start: number, end: number];
  music: readonly [start: number, end: number];
  until: number;
  fade: number;
}

export const SHAPES: Record<Intention, Shape> = {
  sleep: { arousal: [0, 0.95], valence: [0.05, 1], music: [0, 1], until: 0.97, fade: 1 },
  calm: { arousal: [0, 0.9], valence: [0.05, 1], music: [0, 1], until: 0.92, fade: 0.8 },
  lighter: { arousal: [0.1, 1], valence: [0, 0.85], music: [0, 1], until: 0.9, fade: 0.6 },
  clear: { arousal: [0, 0.8], valence: [0.1, 1], music: [0, 0.95], until: 0.9, fade: 0.6 },
};

/** How much the night and the length bend the target's arousal at most, each way. [D] */
export const NIGHT_DEPTH = 0.04;
export const LENGTH_DEPTH = 0.04;
/** Lighter may rise in arousal by this much at most. [D] */
export const LIGHTER_RISE = 0.25;
