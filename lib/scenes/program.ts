import { MAIN, MAIN_VIEW, PRELUDE } from './prelude';
import type { SceneShader } from './shader';

/** Values of one frame, as prelude.ts names them. */
export interface Frame {
  time: number;
  motion: number;
  warmth: number;
  brightness: number;
  progress: number;
  horizon: number;
  day: number;
  alpha: number;
}

/** Rows of the small view; it is out of focus, so it needs few. */
const VIEW_ROWS = 260;

/** Seconds of the scene's clock between two views: what moves in it is slower than that. */
const VIEW_EVERY = 0.4;

/** One triangle that covers everything; no buffer is needed. */
const VERTEX = `#version 300 es
void main() { gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4. - 1., 0., 1.); }`;

interface Pass {
  program: WebGLProgram;
  place: (name: string) => WebGLUniformLocation | null;
}

function compile(gl: WebGL2RenderingContext, fragment: string): Pass {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('The graphics context is gone.');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = (gl.getAttachedShaders(program) ?? []).map((shader) => gl.getShaderInfoLog(shader));
    throw new Error(`A scene does not compile: ${[gl.getProgramInfoLog(program), ...logs].join('\n')}`);
  }
  const places = new Map<string, WebGLUniformLocation | null>();
  const place = (name: string) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    const found = gl.getUniformLocation(program, name);
    places.set(name, found);
    return found;
  };
  return { program, place };
}

function draw(gl: WebGL2RenderingContext, pass: Pass, width: number, height: number, frame: Frame) {
  gl.viewport(0, 0, width, height);
  gl.useProgram(pass.program);
  gl.uniform2f(pass.place('size'), width, height);
  gl.uniform1f(pass.place('pixel'), 1 / height);
  for (const [name, value] of Object.entries(frame)) gl.uniform1f(pass.place(name), value);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
}

/** One scene, ready to draw into the canvas of `gl`. */
export class SceneProgram {
  readonly #picture: Pass;
  readonly #view: Pass | null;
  readonly #texture: WebGLTexture | null = null;
  readonly #buffer: WebGLFramebuffer | null = null;
  #viewSize = [0, 0];
  #viewedAt = Number.NEGATIVE_INFINITY;

  constructor(
    readonly gl: WebGL2RenderingContext,
    shader: SceneShader,
  ) {
    this.#picture = compile(gl, PRELUDE + shader.picture + MAIN);
    this.#view = shader.view ? compile(gl, PRELUDE + shader.view + MAIN_VIEW) : null;
    if (!this.#view) return;
    this.#texture = gl.createTexture();
    this.#buffer = gl.createFramebuffer();
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    for (const [key, value] of [
      [gl.TEXTURE_MIN_FILTER, gl.LINEAR],
      [gl.TEXTURE_MAG_FILTER, gl.LINEAR],
      [gl.TEXTURE_WRAP_S, gl.MIRRORED_REPEAT],
      [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
    ] as const) {
      gl.texParameteri(gl.TEXTURE_2D, key, value);
    }
  }

  /** Draws one frame over what is there, `alpha` strong. */
  draw(frame: Frame): void {
    const { gl } = this;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    if (this.#view) this.#drawView(this.#view, width, height, frame);
    gl.enable(gl.BLEND);
    gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    draw(gl, this.#picture, width, height, frame);
  }

  #drawView(view: Pass, width: number, height: number, frame: Frame) {
    const { gl } = this;
    const rows = Math.min(Math.ceil(height * 0.6), VIEW_ROWS);
    const columns = Math.max(1, Math.round((width / height) * rows));
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    const fits = this.#viewSize[0] === columns && this.#viewSize[1] === rows;
    if (fits && Math.abs(frame.time - this.#viewedAt) < VIEW_EVERY) return;
    this.#viewedAt = frame.time;
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#buffer);
    if (!fits) {
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, columns, rows, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
      gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.#texture, 0);
      this.#viewSize = [columns, rows];
    }
    gl.disable(gl.BLEND);
    gl.bindTexture(gl.TEXTURE_2D, null);
    draw(gl, view, columns, rows, frame);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
  }

  dispose(): void {
    const { gl } = this;
    gl.deleteProgram(this.#picture.program);
    if (this.#view) gl.deleteProgram(this.#view.program);
    gl.deleteTexture(this.#texture);
    gl.deleteFramebuffer(this.#buffer);
  }
}
