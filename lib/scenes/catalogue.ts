import type { SceneInfo } from '../values';

/**
 * The scenes and their places in the affect plane (valence and arousal in [-1, 1]).
 * The places are a design choice of this project, not a measurement: what moves slowly and reaches far is set low in
 * arousal, what glows warm or opens to the sky is set high in valence. They are spread so that a path from a restless
 * or heavy start to a quiet end passes several of them.
 */
export const SCENES = [
  { id: 'rain', name: 'Night rain on glass', affect: { valence: -0.45, arousal: 0.2 } },
  { id: 'mist', name: 'Mist in the forest', affect: { valence: -0.3, arousal: -0.25 } },
  { id: 'snow', name: 'Snow at night', affect: { valence: 0, arousal: -0.45 } },
  { id: 'aurora', name: 'Northern lights', affect: { valence: 0.4, arousal: 0.2 } },
  { id: 'sea', name: 'Sea at dusk', affect: { valence: 0.3, arousal: -0.35 } },
  { id: 'stars', name: 'Stars over a lake', affect: { valence: 0.2, arousal: -0.75 } },
  { id: 'candle', name: 'A candle', affect: { valence: 0.45, arousal: -0.6 } },
  { id: 'hills', name: 'Hills in the morning', affect: { valence: 0.65, arousal: -0.1 } },
] as const satisfies readonly SceneInfo[];

export type SceneId = (typeof SCENES)[number]['id'];

export const isSceneId = (id: string): id is SceneId => SCENES.some((scene) => scene.id === id);
