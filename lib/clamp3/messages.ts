import type { Failure } from '../values';

/** One message as mido's `dict()` lists it: type, what stands before the time, the time, what stands after it. */
export interface Message {
  type: string;
  before: readonly (string | number)[];
  /** Delta time in ticks; like mido, without an upper bound. */
  time: bigint;
  after: readonly (string | number)[];
  meta: boolean;
}

type Refuse = (why: string) => Failure;

/** Channel messages by upper nibble: type, and number of data bytes. Pitch is said as one number. */
const CHANNEL = [
  ['note_off', 2],
  ['note_on', 2],
  ['polytouch', 2],
  ['control_change', 2],
  ['program_change', 1],
  ['aftertouch', 1],
  ['pitchwheel', 2],
] as const;

/** System messages by status byte; 0xf4, 0xf5, 0xf9 and 0xfd are undefined. */
const SYSTEM: Record<number, readonly [type: string, bytes: number]> = {
  241: ['quarter_frame', 1],
  242: ['songpos', 2],
  243: ['song_select', 1],
  246: ['tune_request', 0],
  248: ['clock', 0],
  250: ['start', 0],
  251: ['continue', 0],
  252: ['stop', 0],
  254: ['active_sensing', 0],
};

/**
 * A message that is neither meta nor system exclusive.
 * @param first data byte that stood where the status would have been (running status), or none
 */
export function channelMessage(
  status: number,
  first: number[],
  next: (count: number) => number[],
  time: bigint,
  refuse: Refuse,
): Message {
  const channel = status < 0xf0;
  const kind = channel ? CHANNEL[(status >> 4) - 8] : SYSTEM[status];
  if (!kind) throw refuse(`it holds the undefined status 0x${status.toString(16)}`);
  const [type, count] = kind;
  const data = [...first, ...next(count - first.length)];
  if (data.length !== count) throw refuse(`a ${type} message has the wrong length`);
  if (data.some((byte) => byte > 127)) throw refuse('a message holds a data byte above 127');
  const [a = 0, b = 0] = data;
  let values: number[] = data;
  if (type === 'pitchwheel') values = [(a | (b << 7)) - 8192];
  else if (type === 'songpos') values = [a | (b << 7)];
  else if (type === 'quarter_frame') values = [a >> 4, a & 15];
  return { type, before: [], time, after: channel ? [status & 15, ...values] : values, meta: false };
}

/** Meta messages that hold text, by type byte. */
const TEXTS = ['text', 'copyright', 'track_name', 'instrument_name', 'lyrics', 'marker', 'cue_marker'] as const;
/** Sharps -7..7, then the same for minor keys. */
const MAJOR = 'Cb Gb Db Ab Eb Bb F C G D A E B F# C#'.split(' ');
const MINOR = 'Abm Ebm Bbm Fm Cm Gm Dm Am Em Bm F#m C#m G#m D#m A#m'.split(' ');
const FRAMES = [24, 25, 29.97, 30];

const tuple = (data: readonly number[]): string => (data.length === 1 ? `(${data[0]},)` : `(${data.join(', ')})`);

/** A meta message; of the bytes beyond those that its kind has, nothing is said. */
export function metaMessage(kind: number, data: number[], time: bigint, refuse: Refuse): Message {
  const text = kind === 9 ? 'device_name' : TEXTS[kind - 1];
  if (text) return { type: text, before: [], time, after: [], meta: true };
  const said = META[kind];
  // mido forgets the delta time of what it does not know.
  if (!said) return { type: 'unknown_meta', before: [kind, tuple(data)], time: 0n, after: [], meta: true };
  const { type, bytes, mayBeEmpty, values } = said;
  if (data.length < bytes && !(mayBeEmpty && data.length === 0)) throw refuse(`a ${type} message is cut off`);
  const before = values(data);
  if (before === null) throw refuse(`a ${type} message makes no sense`);
  return { type, before, time, after: [], meta: true };
}

interface Meta {
  type: string;
  /** Least number of data bytes. */
  bytes: number;
  mayBeEmpty?: boolean;
  /** Null: mido refuses them. */
  values(data: readonly number[]): (string | number)[] | null;
}

const META: Record<number, Meta> = {
  0: { type: 'sequence_number', bytes: 2, mayBeEmpty: true, values: ([a = 0, b = 0]) => [a * 256 + b] },
  32: { type: 'channel_prefix', bytes: 1, values: ([channel = 0]) => [channel] },
  33: { type: 'midi_port', bytes: 1, mayBeEmpty: true, values: ([port = 0]) => [port] },
  47: { type: 'end_of_track', bytes: 0, values: () => [] },
  81: { type: 'set_tempo', bytes: 3, values: ([a = 0, b = 0, c = 0]) => [a * 65536 + b * 256 + c] },
  84: {
    type: 'smpte_offset',
    bytes: 5,
    values: ([a = 0, minutes = 0, seconds = 0, frames = 0, part = 0]) => {
      const rate = FRAMES[a >> 5];
      if (rate === undefined || minutes > 59 || seconds > 59 || part > 99) return null;
      return [rate, a & 31, minutes, seconds, frames, part];
    },
  },
  88: {
    type: 'time_signature',
    bytes: 4,
    values: ([numerator = 0, power = 0, clocks = 0, notes = 0]) => {
      // mido asks whether log2 is whole, in floats: 2^29 and some others fail.
      if (!Number.isInteger(Math.log(2 ** power) / Math.log(2))) return null;
      return [numerator, String(2n ** BigInt(power)), clocks, notes];
    },
  },
  89: {
    type: 'key_signature',
    bytes: 2,
    values: ([sharps = 0, mode = 0]) => {
      const key = [MAJOR, MINOR][mode]?.[(sharps > 127 ? sharps - 256 : sharps) + 7];
      return key === undefined ? null : [key];
    },
  },
  127: { type: 'sequencer_specific', bytes: 0, values: (data) => [tuple(data)] },
};
