import type { SceneInfo } from '../values';

/**
 * The scenes and their places in the affect plane (valence and arousal in [-1, 1]).
 * The places are a design choice of this project, not a measurement: what moves slowly and reaches far is set low in
 * arousal, what glows warm or opens to the sky is set high in valence. They are spread so that a path from a restless
 * or heavy start to a quiet end passes several of them.
 */
export const SCENES = [
  { id: 'rain', name: 'Night rain on glass', affect: { valence: -0.45, arousal: 0.2 } },
  { id: 'sea', name: 'Sea at dusk', affect: { valence: 0.3, arousal: -0.4 } },
  { id: 'aurora', name: 'Northern lights', affect: { valence: 0.45, arousal: 0.15 } },
] as const satisfies readonly SceneInfo[];

export type SceneId = (typeof SCENES)[number]['id'];

export const isSceneId = (id: string): id is SceneId => SCENES.some((scene) => scene.id === id);
