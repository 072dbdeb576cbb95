import { fromHalf, toHalf } from '../clamp3/half';
import { Failure } from '../values';

/**
 * A pack: the vectors of one model in one file. All numbers little-endian.
 *
 * | bytes | content |
 * |---|---|
 * | 0..3 | "EMHV" |
 * | 4..5 | version of this format, 2 |
 * | 6 | type of the numbers: 0 = f32, 1 = f16, 2 = i8 |
 * | 7 | 0 |
 * | 8..11 | dimension |
 * | 12..15 | count |
 * | 16..19 | bytes of the text that follows the header |
 * | 20..23 | CRC-32 (ISO 3309) of bytes 0..19 and of all that follows the header |
 * | 24.. | UTF-8 JSON `{"model": string, "ids": string[]}`, padded with spaces to a multiple of 4 |
 * | then | i8 only: a scale for each row, f32; a row times its scale / 127 is the vector |
 * | then | count x dimension numbers, row by row |
 */
export interface Pack {
  /** Names the weights that made the vectors. */
  model: string;
  dimension: number;
  ids: string[];
  vectors: Vectors;
}

/** Row by row. Half floats are widened where they are read. */
export type Vectors =
  | { type: 'f32' | 'f16'; values: Float32Array }
  | { type: 'i8'; values: Int8Array; scales: Float32Array };

const MAGIC = 0x56484d45;
const VERSION = 2;
const HEADER = 24;
const CHECKED = 20;
const TYPES = ['f32', 'f16', 'i8'] as const;
const SIZES = { f32: 4, f16: 2, i8: 1 } as const;
/** More would not fit a browser's memory beside the rest. */
const LARGEST = 2 ** 29;

/** Floats as i8 rows: each row's largest value is its scale. */
export function quantised(values: Float32Array, dimension: number): Vectors {
  const scales = new Float32Array(values.length / dimension);
  const bytes = Int8Array.from(values, (value, at) => {
    const row = Math.floor(at / dimension);
    if (at % dimension === 0)
      scales[row] = values.subarray(at, at + dimension).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    return Math.round((value / (scales[row] || 1)) * 127);
  });
  return { type: 'i8', values: bytes, scales };
}

/** Bytes of a pack. */
export function writePack({ model, dimension, ids, vectors }: Pack): ArrayBuffer {
  if (vectors.values.length !== ids.length * dimension) throw new RangeError('A pack has one row for each id.');
  const json = new TextEncoder().encode(JSON.stringify({ model, ids }));
  const text = Math.ceil(json.length / 4) * 4;
  const scales = vectors.type === 'i8' ? 4 * ids.length : 0;
  const start = HEADER + text + scales;
  const bytes = new ArrayBuffer(start + vectors.values.length * SIZES[vectors.type]);
  const view = new DataView(bytes);
  new Uint8Array(bytes, HEADER, text).fill(0x20).set(json);
  if (vectors.type === 'i8') {
    for (const [row, scale] of vectors.scales.entries()) view.setFloat32(HEADER + text + 4 * row, scale, true);
    new Int8Array(bytes, start).set(vectors.values);
  } else {
    const half = vectors.type === 'f16';
    for (const [at, value] of vectors.values.entries())
      if (half) view.setUint16(start + 2 * at, toHalf(value), true);
      else view.setFloat32(start + 4 * at, value, true);
  }
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, VERSION, true);
  view.setUint8(6, TYPES.indexOf(vectors.type));
  view.setUint32(8, dimension, true);
  view.setUint32(12, ids.length, true);
  view.setUint32(16, text, true);
  view.setUint32(CHECKED, checksum(bytes), true);
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
  if (!type || dimension === 0 || text % 4 !== 0) throw refused('its header makes no sense');
  const size = count * dimension * SIZES[type];
  const start = HEADER + text + (type === 'i8' ? 4 * count : 0);
  if (size > LARGEST || start + size !== bytes.byteLength) throw refused('it is cut off or too long');
  if (checksum(bytes) !== view.getUint32(CHECKED, true)) throw refused('its checksum does not match');
  const { model, ids } = readText(new Uint8Array(bytes, HEADER, text), count);
  const vectors = readVectors(view, type, HEADER + text, start, count, count * dimension);
  return { model, dimension, ids, vectors };
}

function readVectors(
  view: DataView,
  type: (typeof TYPES)[number],
  scalesAt: number,
  start: number,
  count: number,
  numbers: number,
): Vectors {
  const floats = (length: number, read: (at: number) => number): Float32Array => {
    const values = Float32Array.from({ length }, (_, at) => read(at));
    if (!values.every(Number.isFinite)) throw refused('it holds numbers that are none');
    return values;
  };
  if (type === 'f16') return { type, values: floats(numbers, (at) => fromHalf(view.getUint16(start + 2 * at, true))) };
  if (type === 'f32') return { type, values: floats(numbers, (at) => view.getFloat32(start + 4 * at, true)) };
  const scales = floats(count, (row) => view.getFloat32(scalesAt + 4 * row, true));
  return { type, scales, values: new Int8Array(view.buffer.slice(start, start + numbers)) };
}

function readText(bytes: Uint8Array, count: number): { model: string; ids: string[] } {
  try {
    const { model, ids } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const strings = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
    if (typeof model === 'string' && strings && new Set(ids).size === count && ids.length === count)
      return { model, ids };
  } catch {
    // Said below, like every other text that is not one.
  }
  throw refused('its list of pieces cannot be read');
}

const refused = (why: string): Failure =>
  new Failure('unexpected', `This index cannot be used: ${why}. The one in use stays.`);

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as in ISO 3309, gzip and PNG, of all bytes but its own four. */
function checksum(bytes: ArrayBuffer): number {
  let value = 0xffffffff;
  for (const part of [new Uint8Array(bytes, 0, CHECKED), new Uint8Array(bytes, HEADER)])
    for (const byte of part) value = (CRC[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
