import { mountScene } from '../../lib/scenes';
import { clockSpeed } from '../../lib/scenes/easing';
import type { SceneParameters } from '../../lib/scenes/parameters';
import { SceneProgram } from '../../lib/scenes/program';
import type { SceneId } from '../../lib/scenes';
import { SHADERS } from '../../lib/scenes/shaders';

/** Relative luminance and saturated red of one part of one frame, each 0..1 (WCAG 2.2). */
export interface Sample {
  luminance: number;
  red: number;
}

const PARTS = 4;

const linear = Array.from({ length: 256 }, (_, level) => {
  const c = level / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});

/** Means over a 4 x 4 raster of a frame. */
function samples(pixels: Uint8Array, width: number, height: number): Sample[] {
  const sums = Array.from({ length: PARTS * PARTS }, () => ({ luminance: 0, red: 0, count: 0 }));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [r, g, b] = [0, 1, 2].map((k) => linear[pixels[at + k] ?? 0] ?? 0) as [number, number, number];
      const sum = sums[Math.floor((y * PARTS) / height) * PARTS + Math.floor((x * PARTS) / width)];
      if (!sum) continue;
      sum.luminance += 0.2126 * r + 0.7152 * g + 0.0722 * b;
      if (r / (r + g + b + 1e-9) >= 0.8) sum.red += r;
      sum.count++;
    }
  }
  return sums.map(({ luminance, red, count }) => ({ luminance: luminance / count, red: red / count }));
}

/** Frames of a scene at 30 a second on its own clock, as it would be drawn, each as 16 samples. */
async function film(id: SceneId, parameters: SceneParameters, light: boolean, seconds: number): Promise<Sample[][]> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 80, height: 104 });
  const gl = canvas.getContext('webgl2', { preserveDrawingBuffer: true });
  if (!gl) throw new Error('No WebGL here.');
  const program = new SceneProgram(gl, await SHADERS[id]());
  const pixels = new Uint8Array(canvas.width * canvas.height * 4);
  const frames: Sample[][] = [];
  for (let n = 0; n < seconds * 30; n++) {
    const time = 100 + (n / 30) * clockSpeed(parameters.motion);
    program.draw({ ...parameters, time, horizon: 0.546, day: light ? 1 : 0, alpha: 1 });
    gl.readPixels(0, 0, canvas.width, canvas.height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    frames.push(samples(pixels, canvas.width, canvas.height));
  }
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return frames;
}

const harness = { mountScene, film };
export type Harness = typeof harness;
Object.assign(globalThis, harness);
