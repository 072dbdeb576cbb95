import type { SceneParameters } from './parameters';

export interface SceneOptions {
  /** A scene's id; an unknown one becomes the first scene. */
  id: string;
  parameters: SceneParameters;
  /** Height of the horizon as a share of the canvas from its top; the popup's is 284 / 520. */
  horizon?: number;
  /** The light theme's picture: the same place by day. */
  light?: boolean;
  /** Seconds of a cross-fade. */
  fade?: number;
  /** Seconds on the scene's clock at the start: the same number gives the same first picture. */
  clock?: number;
}

export interface MountedScene {
  /** New parameters; the picture follows over some seconds. */
  set(parameters: SceneParameters): void;
  /** Cross-fades to another scene. */
  show(id: string): void;
  /** Holds the picture still, or lets it move again. */
  still(on?: boolean): void;
  /** Stops and frees everything; the canvas keeps its gradient. */
  unmount(): void;
}
