import type { Affect, Journey, Seconds, Waypoint } from '../values';
import type { SceneParameters } from './parameters';

const unit = (value: number) => Math.min(1, Math.max(0, value));

const mix = (a: number, b: number, share: number) => a + (b - a) * share;

/** Affect and musical brightness at a moment of the journey, linear between waypoints and held beyond them. */
function momentAt(waypoints: readonly Waypoint[], at: Seconds): { affect: Affect; brightness: number } | null {
  const next = waypoints.findIndex((waypoint) => waypoint.at >= at);
  const after = waypoints[next === -1 ? waypoints.length - 1 : next];
  if (!after) return null;
  const before = next > 0 ? (waypoints[next - 1] ?? after) : after;
  const share = after.at > before.at ? (at - before.at) / (after.at - before.at) : 0;
  return {
    affect: {
      valence: mix(before.affect.valence, after.affect.valence, share),
      arousal: mix(before.affect.arousal, after.affect.arousal, share),
    },
    brightness: mix(before.music.brightness, after.music.brightness, share),
  };
}

/**
 * What the journey asks of its scene at one moment (seconds from its start): movement follows arousal, warmth follows
 * valence, exposure follows the music's brightness and dims over the evening. These laws are a design choice.
 */
export function parametersAt(journey: Pick<Journey, 'waypoints' | 'duration'>, at: Seconds): SceneParameters {
  const moment = momentAt(journey.waypoints, at);
  const progress = journey.duration > 0 ? unit(at / journey.duration) : 0;
  if (!moment) return { motion: 0.3, warmth: 0.5, brightness: 0.5, progress };
  return {
    motion: unit(0.5 + 0.5 * moment.affect.arousal),
    warmth: unit(0.55 + 0.4 * moment.affect.valence),
    brightness: unit(0.35 + 0.5 * moment.brightness - 0.3 * progress),
    progress,
  };
}
