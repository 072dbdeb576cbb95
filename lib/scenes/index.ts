export { isSceneId, SCENES, type SceneId } from './catalogue';
export { parametersAt } from './follow';
export { type MountedScene, mountScene, type SceneOptions } from './mount';
export { CALM, type SceneParameters } from './parameters';
