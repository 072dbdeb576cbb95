/** What a machine can draw without being felt. */
export interface Pace {
  /** Frames a second. */
  rate: number;
  /** Pixels of a frame; the canvas is scaled up from there. */
  pixels: number;
}

/** A graphics chip: sharp, and never more than 30 frames a second. */
const CHIP: Pace = { rate: 30, pixels: 1_000_000 };

/** Pixels of a picture that is drawn once: sharp on every machine. */
export const STILL_PIXELS = CHIP.pixels;

/**
 * Drawn by the processor: small, soft and slower, so that it takes a small part of one core. Measured with SwiftShader on
 * a busy two-core machine, the whole browser showing one 400 x 520 scene: 10 to 14 % of one core at this pace, of which
 * 6 % are the compositor's, whatever is drawn; at 12 frames a second and 34,000 pixels it was 17 to 28 %.
 */
const PROCESSOR: Pace = { rate: 9, pixels: 18_500 };

/** Whether a renderer's name is one of the known software renderers. */
export const isSoftware = (renderer: string): boolean =>
  /swiftshader|llvmpipe|softpipe|basic render|software/i.test(renderer);

export function paceOf(gl: WebGL2RenderingContext): Pace {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return isSoftware(String(name)) ? PROCESSOR : CHIP;
}

/** Size of the drawing buffer for a box of CSS pixels: device pixels, as far as the pace allows. */
export function bufferSize(
  width: number,
  height: number,
  ratio: number,
  pixels: number,
): { width: number; height: number } {
  const scale = Math.min(ratio, Math.sqrt(pixels / Math.max(1, width * height)));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
