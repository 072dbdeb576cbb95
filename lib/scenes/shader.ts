/** One scene as GLSL; see prelude.ts for what it may use. */
export interface SceneShader {
  /** Defines `vec3 scene(vec2 p)`. */
  picture: string;
  /** A small picture that changes slowly and that `picture` reads through the sampler `view` (same extent as the canvas). */
  view?: string;
}
