import { type Bpm, Failure, type Seconds } from '../values';
import { merged } from './mtf';
import { readMidi } from './smf';
import type { Message } from './messages';

/** A sounding note; percussion is none. */
export interface PlayedNote {
  at: Seconds;
  duration: Seconds;
  /** MIDI note number. */
  key: number;
  velocity: number;
  channel: number;
}

/** A MIDI file as it sounds. */
export interface Notes {
  /** In order of time, then of pitch. */
  notes: PlayedNote[];
  duration: Seconds;
  /** Median of the tempo map by time; null where the file says nothing but MIDI's own 120. */
  tempo: Bpm | null;
  /** Last program by channel. */
  programs: Map<number, number>;
  /** Channels with a sustain pedal. */
  pedalled: Set<number>;
}

const PERCUSSION = 9;
const PEDAL = 64;
/** Microseconds a quarter note until a file says otherwise. */
const USUAL = 500_000;

/**
 * The notes of a MIDI file in seconds.
 * @throws Failure `unexpected` when it cannot be read
 */
export function notesOf(bytes: Uint8Array): Notes {
  const file = readMidi(bytes);
  // What mido reads all the same: the published model's text has ticks and no seconds.
  if (file.ticksPerBeat === 0 || (file.ticksPerBeat < 0 && (file.ticksPerBeat & 255) === 0))
    throw new Failure('unexpected', 'This MIDI file says that a beat has no length; save it again in a music program.');
  const reading = new Reading(file.ticksPerBeat);
  for (const message of merged(file)) reading.take(message);
  return reading.result();
}

class Reading {
  private readonly notes: PlayedNote[] = [];
  private readonly open = new Map<number, PlayedNote>();
  private readonly programs = new Map<number, number>();
  private readonly pedalled = new Set<number>();
  private readonly spans: { tempo: number; length: Seconds }[] = [];
  private now: Seconds = 0;
  private tempo = USUAL;
  private said = false;

  constructor(private readonly division: number) {}

  take({ type, time, before, after }: Message): void {
    const ticks = Number(time);
    // SMPTE time counts frames and their parts, whatever the tempo.
    const tick =
      this.division > 0 ? this.tempo / this.division / 1e6 : 1 / (-(this.division >> 8) * (this.division & 255));
    this.spans.push({ tempo: this.tempo, length: ticks * tick });
    this.now += ticks * tick;
    const [channel = 0, a = 0, b = 0] = after.map(Number);
    if (type === 'set_tempo') {
      this.tempo = Number(before[0]);
      this.said ||= this.tempo !== USUAL;
    } else if (type === 'program_change') this.programs.set(channel, a);
    else if (type === 'control_change' && a === PEDAL && b >= 64) this.pedalled.add(channel);
    else if (type === 'note_on' && b > 0 && channel !== PERCUSSION) this.begin(channel, a, b);
    else if (type === 'note_on' || type === 'note_off') this.end(channel * 128 + a);
  }

  private begin(channel: number, key: number, velocity: number): void {
    this.end(channel * 128 + key);
    const note = { at: this.now, duration: 0, key, velocity, channel };
    this.notes.push(note);
    this.open.set(channel * 128 + key, note);
  }

  private end(id: number): void {
    const note = this.open.get(id);
    if (note) note.duration = this.now - note.at;
    this.open.delete(id);
  }

  result(): Notes {
    for (const id of this.open.keys()) this.end(id);
    const { programs, pedalled } = this;
    const notes = this.notes.toSorted((a, b) => a.at - b.at || a.key - b.key);
    const duration = notes.reduce((end, note) => Math.max(end, note.at + note.duration), 0);
    return { notes, duration, tempo: this.said ? this.median() : null, programs, pedalled };
  }

  private median(): Bpm {
    const spans = this.spans.filter(({ length }) => length > 0).sort((a, b) => b.tempo - a.tempo);
    const half = spans.reduce((sum, { length }) => sum + length, 0) / 2;
    let sum = 0;
    for (const { tempo, length } of spans) {
      sum += length;
      if (sum >= half) return 60e6 / tempo;
    }
    return 60e6 / this.tempo;
  }
}
