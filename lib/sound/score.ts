import { BasicMIDI, type MIDIMessage } from 'spessasynth_core';
import { Failure, type MidiPitch, type Seconds } from '../values';

/** What a track is for. Only inner voices are thinned; a track of another name counts as melody: it is never thinned. */
export type Part = 'melody' | 'bass' | 'inner' | 'pad';

export interface ScoreNote {
  /** Onset in seconds, as performed in the file (its tempo map and rubato applied). */
  at: Seconds;
  /** Ends no later than the next note of the same key and channel. */
  duration: Seconds;
  /** 0..6. */
  channel: number;
  part: Part;
  key: MidiPitch;
  velocity: number;
  /** Index of the bar. */
  bar: number;
  /** Metric weight: 1 on the first beat of a bar, .7 on another beat, .4 halfway, .1 elsewhere. */
  weight: number;
}

export interface ScoreControl {
  at: Seconds;
  channel: number;
  controller: number;
  value: number;
}

export interface ScoreProgram {
  at: Seconds;
  channel: number;
  /** Bank number as written in controller 0. */
  bank: number;
  program: number;
}

/** A piece as it is written, in seconds. All lists are in order of time. */
export interface Score {
  /** The last note off. */
  duration: Seconds;
  /** Used channels, ascending. */
  channels: number[];
  notes: ScoreNote[];
  controls: ScoreControl[];
  programs: ScoreProgram[];
}

/** A piece has one channel a part, seven at most: two pieces share the synthesiser's fifteen while they overlap. */
export const SCORE_CHANNELS = 7;

const KIND = { off: 0x80, on: 0x90, control: 0xb0, program: 0xc0, tempo: 0x51, meter: 0x58 } as const;

/**
 * Reads a Standard MIDI File.
 * @throws Failure catalogue-missing when it is no MIDI file, has no note, or uses a channel above 7
 */
export function parseScore(midi: ArrayBuffer): Score {
  let file: BasicMIDI;
  try {
    file = BasicMIDI.fromArrayBuffer(midi);
  } catch (cause) {
    throw unreadable(cause);
  }
  const score = new Reader(file).read();
  if (score.notes.length === 0) throw unreadable();
  return score;
}

const unreadable = (cause?: unknown): Failure =>
  new Failure(
    'catalogue-missing',
    'One piece of the music is damaged. Please install the extension again to restore it.',
    { cause },
  );

function partOf(name: string): Part {
  const word = name.trim().toLowerCase();
  return (['bass', 'inner', 'pad'] as const).find((part) => word.startsWith(part)) ?? 'melody';
}

/** One pass through the file in order of time, with the tempo and the metre as they change. */
class Reader {
  readonly #notes: ScoreNote[] = [];
  readonly #controls: ScoreControl[] = [];
  readonly #programs: ScoreProgram[] = [];
  readonly #banks = new Map<number, number>();
  /** Sounding notes by channel and key. */
  readonly #open = new Map<number, ScoreNote>();
  #tick = 0;
  #seconds: Seconds = 0;
  #secondsPerQuarter = 0.5;
  #meter = { fromTick: 0, fromBar: 0, quarters: 4, beat: 1 };

  constructor(private readonly file: BasicMIDI) {}

  read(): Score {
    for (const { tr, ev } of this.file.timeline) {
      const track = this.file.tracks[tr];
      const message = track?.events[ev];
      if (!track || !message) continue;
      this.#moveTo(message.ticks);
      this.#take(message, partOf(track.name));
    }
    for (const note of this.#open.values()) note.duration = this.#seconds - note.at;
    return {
      duration: this.#notes.reduce((end, note) => Math.max(end, note.at + note.duration), 0),
      channels: [...new Set(this.#notes.map((note) => note.channel))].sort((a, b) => a - b),
      notes: this.#notes,
      controls: this.#controls,
      programs: this.#programs,
    };
  }

  #moveTo(tick: number): void {
    this.#seconds += ((tick - this.#tick) / this.file.timeDivision) * this.#secondsPerQuarter;
    this.#tick = tick;
  }

  #take(message: MIDIMessage, part: Part): void {
    const { statusByte, data } = message;
    const [first = 0, second = 0, third = 0] = data;
    if (statusByte === KIND.tempo) {
      this.#secondsPerQuarter = ((first << 16) | (second << 8) | third) / 1e6;
    } else if (statusByte === KIND.meter) {
      const eighths = second >= 3 && first % 3 === 0;
      this.#meter = {
        fromTick: this.#tick,
        fromBar: Math.round(this.#bars()),
        quarters: (first * 4) / 2 ** second,
        beat: eighths ? 1.5 : 4 / 2 ** second,
      };
    } else if (statusByte >= 0x80 && statusByte < 0xf0) {
      this.#voice(statusByte & 0xf0, statusByte & 0x0f, first, second, part);
    }
  }

  #voice(kind: number, channel: number, first: number, second: number, part: Part): void {
    if (channel >= SCORE_CHANNELS) throw unreadable(`channel ${channel} is used`);
    const at = this.#seconds;
    if (kind === KIND.on && second > 0) {
      this.#end(channel, first);
      const note = { at, duration: 0, channel, part, key: first, velocity: second, ...this.#place() };
      this.#open.set(channel * 128 + first, note);
      this.#notes.push(note);
    } else if (kind === KIND.off || kind === KIND.on) {
      this.#end(channel, first);
    } else if (kind === KIND.control) {
      if (first === 0) this.#banks.set(channel, second);
      this.#controls.push({ at, channel, controller: first, value: second });
    } else if (kind === KIND.program) {
      this.#programs.push({ at, channel, bank: this.#banks.get(channel) ?? 0, program: first });
    }
  }

  #end(channel: number, key: number): void {
    const note = this.#open.get(channel * 128 + key);
    if (!note) return;
    note.duration = this.#seconds - note.at;
    this.#open.delete(channel * 128 + key);
  }

  #bars(): number {
    const { fromTick, fromBar, quarters } = this.#meter;
    return fromBar + (this.#tick - fromTick) / this.file.timeDivision / quarters;
  }

  /** Where in the metre the moment lies. Performed onsets stray from the grid: a sixteenth either way is forgiven. */
  #place(): { bar: number; weight: number } {
    const { quarters, beat } = this.#meter;
    const stray = 1 / 12;
    const bars = this.#bars() + stray / quarters;
    const bar = Math.floor(bars);
    const inBar = (bars - bar) * quarters;
    const near = (grid: number) => inBar % grid <= 2 * stray;
    return { bar, weight: inBar <= 2 * stray ? 1 : near(beat) ? 0.7 : near(beat / 2) ? 0.4 : 0.1 };
  }
}
