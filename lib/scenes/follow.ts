import { type Journey, plannedAt, type Seconds } from '../values';
import type { SceneParameters } from './parameters';

const unit = (value: number) => Math.min(1, Math.max(0, value));

/**
 * What the journey asks of its scene at one moment (seconds from its start): movement follows arousal, warmth follows
 * valence, exposure follows the music's brightness and dims over the evening. These laws are a design choice.
 */
export function parametersAt(journey: Pick<Journey, 'waypoints' | 'duration'>, at: Seconds): SceneParameters {
  const progress = journey.duration > 0 ? unit(at / journey.duration) : 0;
  if (journey.waypoints.length === 0) return { motion: 0.3, warmth: 0.5, brightness: 0.5, progress };
  const { affect, music } = plannedAt(journey.waypoints, at);
  return {
    motion: unit(0.5 + 0.5 * affect.arousal),
    warmth: unit(0.55 + 0.4 * affect.valence),
    brightness: unit(0.35 + 0.5 * music.brightness - 0.3 * progress),
    progress,
  };
}
