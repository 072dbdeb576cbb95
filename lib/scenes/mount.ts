import { isSceneId, SCENES, type SceneId } from './catalogue';
import { clockSpeed, ease } from './easing';
import { cssGradient, gradientOf } from './gradients';
import { frameLoop } from './loop';
import { mountGradient } from './mount-gradient';
import type { MountedScene, SceneOptions } from './mounted';
import { bufferSize, paceOf, STILL_PIXELS } from './pace';
import { clampParameters } from './parameters';
import { SceneProgram } from './program';
import { SHADERS } from './shaders';

/** In a still picture the parameters are followed this often, in milliseconds. */
const STILL_STEP = 10_000;

/** Seconds in which the first scene rises out of its gradient. */
const RISE = 1.2;

interface Layer {
  id: SceneId;
  program: SceneProgram;
  alpha: number;
}

/** Draws a scene on a canvas for as long as it is mounted. The canvas is laid out by CSS; its buffer is managed here. */
export function mountScene(canvas: HTMLCanvasElement, options: SceneOptions): MountedScene {
  const { horizon = 284 / 520, light = false, fade = 6 } = options;
  const known = (id: string): SceneId => (isSceneId(id) ? id : SCENES[0].id);
  let wanted = known(options.id);
  const backdrop = () => {
    canvas.style.background = cssGradient(gradientOf(wanted, light), horizon);
  };
  backdrop();

  const gl = canvas.getContext('webgl2', { alpha: true, antialias: false, depth: false, powerPreference: 'low-power' });
  if (!gl) {
    const gradient = () => gradientOf(wanted, light);
    return mountGradient(canvas, gradient, horizon, (id) => {
      wanted = known(id);
    });
  }

  const pace = paceOf(gl);
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let target = clampParameters(options.parameters);
  let shown = target;
  let clock = options.clock ?? 40 + Math.random() * 400;
  let layers: Layer[] = [];
  let held = false;
  let gone = false;
  let stillTimer: ReturnType<typeof setTimeout> | undefined;

  const isStill = () => held || calm.matches;

  /** Gives the buffer its size; true when that emptied it. */
  const fit = (): boolean => {
    const pixels = isStill() ? STILL_PIXELS : pace.pixels;
    const next = bufferSize(canvas.clientWidth, canvas.clientHeight, devicePixelRatio, pixels);
    if (next.width === canvas.width && next.height === canvas.height) return false;
    Object.assign(canvas, next);
    return true;
  };

  const paint = () => {
    if (gl.isContextLost()) return;
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    for (const { program, alpha } of layers) {
      program.draw({ time: clock, ...shown, horizon, day: light ? 1 : 0, alpha });
    }
  };

  const settle = () => {
    // Everything below a layer that covers it is done with.
    const cover = layers.findLastIndex((layer) => layer.alpha >= 1);
    for (const layer of layers.splice(0, Math.max(0, cover))) layer.program.dispose();
  };

  const frame = (seconds: number) => {
    // After a pause the clock goes on where it was.
    const step = Math.min(seconds, 0.25);
    shown = ease(shown, target, step);
    clock += step * clockSpeed(shown.motion);
    const top = layers.at(-1);
    const span = layers.length > 1 ? fade : Math.min(fade, RISE);
    if (top && top.alpha < 1) top.alpha = Math.min(1, top.alpha + step / span);
    settle();
    paint();
  };

  const loop = frameLoop(canvas, pace.rate, frame);

  const paintStill = () => {
    shown = target;
    for (const layer of layers) layer.alpha = 1;
    settle();
    paint();
  };

  const go = () => {
    if (gone) return;
    clearTimeout(stillTimer);
    stillTimer = undefined;
    loop.run(!isStill() && layers.length > 0);
    const emptied = fit();
    if (isStill()) paintStill();
    else if (emptied) paint();
  };

  const load = async (id: SceneId) => {
    try {
      const shader = await SHADERS[id]();
      if (gone || gl.isContextLost() || wanted !== id || layers.at(-1)?.id === id) return;
      layers.push({ id, program: new SceneProgram(gl, shader), alpha: 0 });
      go();
    } catch (error) {
      // What was there stays: the scene before, or the gradient.
      console.error(`The scene "${id}" could not be drawn`, error);
    }
  };

  const lost = (event: Event) => {
    event.preventDefault();
    loop.run(false);
    layers = [];
    backdrop();
  };
  const restored = () => void load(wanted);

  const resize = new ResizeObserver(() => {
    if (fit()) paint();
  });

  resize.observe(canvas);
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  calm.addEventListener('change', go);
  void load(wanted);

  return {
    set(parameters) {
      target = clampParameters(parameters);
      if (isStill() && stillTimer === undefined) stillTimer = setTimeout(go, STILL_STEP);
    },
    show(id) {
      if (known(id) === wanted) return;
      wanted = known(id);
      backdrop();
      void load(wanted);
    },
    still(on = true) {
      held = on;
      go();
    },
    unmount() {
      gone = true;
      clearTimeout(stillTimer);
      loop.stop();
      resize.disconnect();
      calm.removeEventListener('change', go);
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', restored);
      for (const layer of layers) layer.program.dispose();
      layers = [];
    },
  };
}
