import type { SceneId } from '../catalogue';
import type { SceneShader } from '../shader';

/** Every scene's shader, loaded when it is first shown. */
export const SHADERS: Record<SceneId, () => Promise<SceneShader>> = {
  rain: async () => (await import('./rain')).rain,
  mist: async () => (await import('./mist')).mist,
  snow: async () => (await import('./snow')).snow,
  aurora: async () => (await import('./aurora')).aurora,
  sea: async () => (await import('./sea')).sea,
  stars: async () => (await import('./stars')).stars,
  candle: async () => (await import('./candle')).candle,
  hills: async () => (await import('./hills')).hills,
};
