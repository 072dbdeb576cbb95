/** What the journey does to a scene. All in 0..1; the renderer eases every change over seconds, so jumps are safe. */
export interface SceneParameters {
  /** 0 = nearly still, 1 = lively: speed and amount of movement. */
  motion: number;
  /** 0 = cool (teal, blue), 1 = warm (amber, rose). */
  warmth: number;
  /** Exposure: 0 = dim, 1 = as bright as the scene gets. */
  brightness: number;
  /** How far the evening has gone, 0 = begun, 1 = over. The scene's light sets with it. */
  progress: number;
}

export const PARAMETER_NAMES = [
  'motion',
  'warmth',
  'brightness',
  'progress',
] as const satisfies readonly (keyof SceneParameters)[];

export const CALM: SceneParameters = { motion: 0.3, warmth: 0.5, brightness: 0.5, progress: 0 };

const unit = (value: number) => Math.min(1, Math.max(0, Number.isFinite(value) ? value : 0.5));

/** Each parameter clamped into 0..1; what is missing or not a number is 0.5. */
export function clampParameters(parameters: SceneParameters): SceneParameters {
  return {
    motion: unit(parameters.motion),
    warmth: unit(parameters.warmth),
    brightness: unit(parameters.brightness),
    progress: unit(parameters.progress),
  };
}
