import { Failure } from '../values';
import { fromHalf, toHalf } from './half';

/**
 * A pack: the vectors of one model in one file. All numbers little-endian.
 *
 * | bytes | content |
 * |---|---|
 * | 0..3 | "EMHV" |
 * | 4..5 | version of this format, 1 |
 * | 6 | type of the numbers: 0 = f32, 1 = f16, 2 = i8 |
 * | 7 | 1 when every vector has length 1, else 0 |
 * | 8..11 | dimension |
 * | 12..15 | count |
 * | 16..19 | bytes of the text that follows the header |
 * | 20..23 | CRC-32 (ISO 3309) of all that follows the header |
 * | 24.. | UTF-8 JSON `{"model": string, "ids": string[], "scales"?: number[]}`, padded with spaces to a multiple of 4 |
 * | then | count x dimension numbers, row by row; an i8 row times its scale / 127 is the vector |
 */
export interface Pack {
  model: string;
  dimension: number;
  type: 'f32' | 'f16' | 'i8';
  normalised: boolean;
  ids: string[];
  /** Row by row, widened to 32 bits. */
  values: Float32Array;
}

const MAGIC = 0x56484d45;
const VERSION = 1;
const HEADER = 24;
const TYPES = ['f32', 'f16', 'i8'] as const;
const SIZES = { f32: 4, f16: 2, i8: 1 } as const;
/** More would not fit a browser's memory beside the rest. */
const LARGEST = 2 ** 30;

/** Bytes of a pack. i8 keeps each row's largest value as its scale. */
export function writePack({ model, dimension, type, normalised, ids, values }: Pack): ArrayBuffer {
  if (values.length !== ids.length * dimension) throw new RangeError('A pack has one row for each id.');
  const scales =
    type === 'i8' ? ids.map((_, row) => scaleOf(values.subarray(row * dimension, (row + 1) * dimension))) : undefined;
  const json = new TextEncoder().encode(JSON.stringify({ model, ids, scales }));
  const text = Math.ceil(json.length / 4) * 4;
  const bytes = new ArrayBuffer(HEADER + text + values.length * SIZES[type]);
  const view = new DataView(bytes);
  new Uint8Array(bytes, HEADER, text).fill(0x20).set(json);
  for (const [at, value] of values.entries()) {
    const offset = HEADER + text + at * SIZES[type];
    if (type === 'f32') view.setFloat32(offset, value, true);
    else if (type === 'f16') view.setUint16(offset, toHalf(value), true);
    else view.setInt8(offset, Math.round((value / (scales?.[Math.floor(at / dimension)] || 1)) * 127));
  }
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, VERSION, true);
  view.setUint8(6, TYPES.indexOf(type));
  view.setUint8(7, normalised ? 1 : 0);
  view.setUint32(8, dimension, true);
  view.setUint32(12, ids.length, true);
  view.setUint32(16, text, true);
  view.setUint32(20, crc32(new Uint8Array(bytes, HEADER)), true);
  return bytes;
}

/**
 * A checked pack from its bytes.
 * @throws Failure `unexpected` with what is wrong: another version, cut off, changed, or numbers that are none
 */
export function readPack(bytes: ArrayBuffer): Pack {
  const view = new DataView(bytes);
  if (bytes.byteLength < HEADER || view.getUint32(0, true) !== MAGIC) throw refused('it is not a pack of vectors');
  const version = view.getUint16(4, true);
  if (version !== VERSION) throw refused(`it has version ${version}, this one reads ${VERSION}`);
  const type = TYPES[view.getUint8(6)];
  const [dimension, count, text] = [view.getUint32(8, true), view.getUint32(12, true), view.getUint32(16, true)];
  if (!type || dimension === 0) throw refused('its header makes no sense');
  const size = count * dimension * SIZES[type];
  if (size > LARGEST || HEADER + text + size !== bytes.byteLength) throw refused('it is cut off or too long');
  if (crc32(new Uint8Array(bytes, HEADER)) !== view.getUint32(20, true)) throw refused('its checksum does not match');

  const { model, ids, scales } = readText(new Uint8Array(bytes, HEADER, text), count);
  const values = new Float32Array(count * dimension);
  for (let at = 0; at < values.length; at += 1) {
    const offset = HEADER + text + at * SIZES[type];
    if (type === 'f32') values[at] = view.getFloat32(offset, true);
    else if (type === 'f16') values[at] = fromHalf(view.getUint16(offset, true));
    else values[at] = (view.getInt8(offset) / 127) * (scales[Math.floor(at / dimension)] ?? 1);
    if (!Number.isFinite(values[at])) throw refused('it holds numbers that are none');
  }
  return { model, dimension, type, normalised: view.getUint8(7) === 1, ids, values };
}

function readText(bytes: Uint8Array, count: number): { model: string; ids: string[]; scales: number[] } {
  try {
    const { model, ids, scales = [] } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const strings = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
    const numbers = Array.isArray(scales) && scales.every((scale) => Number.isFinite(scale));
    if (typeof model === 'string' && strings && numbers && new Set(ids).size === count && ids.length === count)
      return { model, ids, scales };
  } catch {
    // Said below, like every other text that is not one.
  }
  throw refused('its list of pieces cannot be read');
}

const scaleOf = (row: Float32Array): number => row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

const refused = (why: string): Failure =>
  new Failure('unexpected', `This index cannot be used: ${why}. The one in use stays.`);

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as in ISO 3309, gzip and PNG. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
