import { type Gradient, paintGradient } from './gradients';
import type { MountedScene } from './mounted';
import { bufferSize, STILL_PIXELS } from './pace';

/** Without WebGL: a still gradient with the same horizon. `choose` takes the id of another scene. */
export function mountGradient(
  canvas: HTMLCanvasElement,
  gradient: () => Gradient,
  horizon: number,
  choose: (id: string) => void,
): MountedScene {
  const paint = () => {
    Object.assign(canvas, bufferSize(canvas.clientWidth, canvas.clientHeight, devicePixelRatio, STILL_PIXELS));
    paintGradient(canvas, gradient(), horizon);
  };
  const resize = new ResizeObserver(paint);
  resize.observe(canvas);
  return {
    set() {},
    show(id) {
      choose(id);
      paint();
    },
    still() {},
    unmount: () => resize.disconnect(),
  };
}
