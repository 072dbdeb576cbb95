import type { SceneId } from './catalogue';

/** The still picture of a scene: top of the sky, sky at the horizon, water at the horizon, bottom of the water. */
export type Gradient = readonly [top: string, low: string, near: string, deep: string];

const DARK: Record<SceneId, Gradient> = {
  rain: ['#0c1519', '#2a1b10', '#0d1719', '#080d0f'],
  sea: ['#0b1319', '#6b3d1f', '#2c2219', '#07100f'],
  aurora: ['#05080d', '#123230', '#0f2523', '#050b0d'],
  mist: ['#10161a', '#2c3330', '#222926', '#0b1011'],
  snow: ['#0e141b', '#28302f', '#2f3536', '#10161c'],
  stars: ['#05080f', '#1a1f21', '#10161a', '#05080b'],
  candle: ['#0b0806', '#2f1c0d', '#24160b', '#0c0805'],
  hills: ['#212a33', '#7a5a41', '#2c2a27', '#0d1212'],
};

const LIGHT: Gradient = ['#c9d6d6', '#e9dcc4', '#c3d2d1', '#b3c6c7'];

export const gradientOf = (id: SceneId, light: boolean): Gradient => (light ? LIGHT : DARK[id]);

/** As a CSS background: what shows before the first frame, and when the graphics context is lost. */
export function cssGradient([top, low, near, deep]: Gradient, horizon: number): string {
  const at = `${(horizon * 100).toFixed(2)}%`;
  return `linear-gradient(${top}, ${low} ${at}, ${near} ${at}, ${deep})`;
}

/** The same drawn on a canvas that has no WebGL. */
export function paintGradient(canvas: HTMLCanvasElement, gradient: Gradient, horizon: number): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const fill = context.createLinearGradient(0, 0, 0, canvas.height);
  const [top, low, near, deep] = gradient;
  fill.addColorStop(0, top);
  fill.addColorStop(horizon, low);
  fill.addColorStop(horizon, near);
  fill.addColorStop(1, deep);
  context.fillStyle = fill;
  context.fillRect(0, 0, canvas.width, canvas.height);
}
