export { isSceneId, SCENES, type SceneId } from './catalogue';
export { parametersAt } from './follow';
export { mountScene } from './mount';
export type { MountedScene, SceneOptions } from './mounted';
export { CALM, type SceneParameters } from './parameters';
