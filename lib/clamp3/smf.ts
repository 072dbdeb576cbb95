import { Failure } from '../values';
import { channelMessage, metaMessage, type Message } from './messages';

/**
 * A Standard MIDI File read byte for byte as mido 1.3 does, the library CLaMP 3 was trained with. The published vectors
 * depend on its habits (an unknown meta event loses its delta time, running status outlives a system exclusive
 * message), which parsers for playing music smooth over; hence no library here.
 */
export interface MidiFile {
  /** Header's format; 2 has tracks that do not belong together. */
  format: number;
  /** Header's division as a signed 16-bit number; negative for SMPTE time. */
  ticksPerBeat: number;
  tracks: Message[][];
}

/** mido's bound on a single message, bytes. */
const LONGEST = 1_000_000;

const refused = (why: string): Failure =>
  new Failure('unexpected', `This MIDI file cannot be read: ${why}. Save it again as a Standard MIDI File.`);

/** @throws Failure `unexpected`, one sentence, for whatever mido refuses too */
export function readMidi(bytes: Uint8Array): MidiFile {
  const reader = new Reader(bytes);
  if (reader.word() !== 'MThd') throw refused('it does not begin with "MThd"');
  const header = reader.take(reader.uint32());
  if (header.length < 6) throw refused('it ends too early');
  const view = new DataView(header.buffer, header.byteOffset);
  const tracks: Message[][] = [];
  for (let track = 0; track < view.getInt16(2); track += 1) tracks.push(readTrack(reader));
  return { format: view.getInt16(0), ticksPerBeat: view.getInt16(4), tracks };
}

function readTrack(reader: Reader): Message[] {
  if (reader.word() !== 'MTrk') throw refused('a track does not begin with "MTrk"');
  const end = reader.uint32() + reader.at;
  const messages: Message[] = [];
  let running: number | null = null;
  while (reader.at !== end) {
    const delta = reader.variable();
    let status = reader.byte();
    let first: number[] = [];
    if (status < 0x80) {
      if (running === null) throw refused('it uses running status before any status');
      first = [status];
      status = running;
    } else if (status !== 0xff) running = status;

    if (status === 0xff) messages.push(metaMessage(reader.byte(), reader.block(), delta, refused));
    // As in mido, a byte that stood in for the status of a system exclusive message is passed over.
    else if (status === 0xf0 || status === 0xf7) messages.push(sysex(reader.block(), delta));
    else messages.push(channelMessage(status, first, (count) => reader.list(count), delta, refused));
  }
  return messages;
}

function sysex(bytes: number[], time: bigint): Message {
  let data = bytes;
  if (data[0] === 0xf0) data = data.slice(1);
  if (data.at(-1) === 0xf7) data = data.slice(0, -1);
  if (data.some((byte) => byte > 127)) throw refused('a system exclusive message holds a byte above 127');
  return { type: 'sysex', time, before: [], after: [`[${data.join(', ')}]`], meta: false };
}

class Reader {
  at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw refused('it ends too early');
    this.at += 1;
    return byte;
  }

  /** The next bytes, fewer at the end of the file. */
  take(count: number): Uint8Array {
    const taken = this.bytes.subarray(this.at, this.at + count);
    this.at += taken.length;
    return taken;
  }

  list(count: number): number[] {
    if (count > LONGEST) throw refused(`a message is longer than ${LONGEST} bytes`);
    if (this.at + Math.max(0, count) > this.bytes.length) throw refused('it ends too early');
    return Array.from(this.take(Math.max(0, count)));
  }

  /** A length and so many bytes. */
  block(): number[] {
    return this.list(Number(this.variable()));
  }

  word(): string {
    return String.fromCharCode(...this.list(4));
  }

  uint32(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.list(4);
    return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  }

  /** A number in groups of seven bits, as many as there are. */
  variable(): bigint {
    let value = 0;
    let big = 0n;
    for (;;) {
      const byte = this.byte();
      // Whole numbers stay exact up to 2^53; hardly any file needs more.
      if (big > 0n || value >= 2 ** 46) big = ((big || BigInt(value)) << 7n) | BigInt(byte & 0x7f);
      else value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return big || BigInt(value);
    }
  }
}
