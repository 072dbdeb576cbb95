import type { SceneId } from '../catalogue';
import type { SceneShader } from '../shader';

/** Every scene's shader, loaded when it is first shown. */
export const SHADERS: Record<SceneId, () => Promise<SceneShader>> = {
  rain: async () => (await import('./rain')).rain,
  sea: async () => (await import('./sea')).sea,
  aurora: async () => (await import('./aurora')).aurora,
};
