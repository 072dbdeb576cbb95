import { Failure } from '../values';
import { fromHalf } from './half';

/** A NumPy array of numbers. */
export interface Npy {
  shape: number[];
  /** In C order. */
  values: Float32Array;
}

const MAGIC = '\u0093NUMPY';
/** Reads one number, and its size in bytes. */
const TYPES: Record<string, readonly [size: number, read: (view: DataView, at: number) => number]> = {
  '<f4': [4, (view, at) => view.getFloat32(at, true)],
  '<f2': [2, (view, at) => fromHalf(view.getUint16(at, true))],
  '<f8': [8, (view, at) => view.getFloat64(at, true)],
};
/** Numbers: more than any feature file has. */
const LARGEST = 2 ** 26;

/** Of a damaged header nothing but a few letters goes into a sentence. */
const printable = (text: string): string => text.slice(0, 20).replaceAll(/[^ -~]/g, '?');

const refused = (why: string): Failure =>
  new Failure('unexpected', `This .npy file cannot be used: ${why}. Write it again with numpy.save.`);

/**
 * The array of a .npy file (format 1 to 3 of NumPy's lib.format): floats of 16, 32 or 64 bits, little-endian, C order.
 * Objects are never unpickled.
 *
 * @throws Failure `unexpected` with one sentence, also for numbers that are not finite
 */
export function readNpy(bytes: ArrayBuffer): Npy {
  const raw = new Uint8Array(bytes);
  const view = new DataView(bytes);
  const version = raw[6] ?? 0;
  if (bytes.byteLength < 12 || String.fromCharCode(...raw.subarray(0, 6)) !== MAGIC) throw refused('it is none');
  if (version < 1 || version > 3) throw refused(`it has version ${version}`);
  const at = version === 1 ? 10 : 12;
  const start = at + (version === 1 ? view.getUint16(8, true) : view.getUint32(8, true));
  if (start > bytes.byteLength) throw refused('it is cut off');
  const header = new TextDecoder('latin1').decode(raw.subarray(at, start));
  const descr = /'descr'\s*:\s*'([^']*)'/.exec(header)?.[1] ?? '';
  const sizes = /'shape'\s*:\s*\(([\d\s,]*)\)/.exec(header)?.[1];
  const type = Object.hasOwn(TYPES, descr) ? TYPES[descr] : undefined;
  if (!type) throw refused(`its numbers are "${printable(descr)}", not floats`);
  if (sizes === undefined || !/'fortran_order'\s*:\s*False/.test(header)) throw refused('its shape makes no sense');
  const shape = sizes
    .split(',')
    .filter((size) => size.trim() !== '')
    .map(Number);
  const count = shape.reduce((product, size) => product * size, 1);
  const [size, read] = type;
  if (count > LARGEST || start + count * size !== bytes.byteLength) throw refused('it is cut off or too long');
  const values = Float32Array.from({ length: count }, (_, i) => read(view, start + i * size));
  if (!values.every(Number.isFinite)) throw refused('it holds numbers that are not finite');
  return { shape, values };
}
