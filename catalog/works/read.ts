import abcjs from 'abcjs';
import { namedChord } from '../composer/harmony';
import {
  METERS,
  type Harmony,
  type Key,
  type Meter,
  type MeterName,
  type Mode,
  type Note,
  type Phrase,
  type Theme,
} from '../composer/score';
import { abcOf } from './works';

/** A work as transcribed: melody and chords. A line of the ABC text is a phrase. */
export interface Transcription {
  key: Key;
  meter: Meter;
  /** Times from the first full bar; an upbeat lies before zero. */
  theme: Theme;
  /** Length of the upbeat in quarter notes; 0 = none. */
  upbeat: number;
  /** Bars as written, in quarter notes: for the test that they add up. */
  bars: number[];
}

const MODE_NAMES: Record<string, Mode> = {
  '': 'major',
  m: 'minor',
  dor: 'dorian',
  mix: 'mixolydian',
  lyd: 'lydian',
  phr: 'phrygian',
};

/** What abcjs's parser gives for an item of a voice; its own types leave most of it out. */
interface Item {
  el_type: string;
  /** Whole notes. */
  duration: number;
  chord?: { name: string }[];
  startTriplet?: number;
  tripletMultiplier?: number;
  endTriplet?: boolean;
}

interface Walk {
  at: number;
  chords: { at: number; name: string }[];
  bars: number[];
  /** Start of each line of music. */
  lines: number[];
}

/** Walks through the written items for what the audio track does not tell: bars, chords, lines. */
function walk(tune: abcjs.TuneObject): Walk {
  const found: Walk = { at: 0, chords: [], bars: [], lines: [] };
  let barStart = 0;
  let tuplet = 1;
  for (const line of tune.lines) {
    const items = line.staff?.[0]?.voices?.[0] as Item[] | undefined;
    if (!items) continue;
    found.lines.push(found.at);
    for (const item of items) {
      if (item.el_type === 'bar') {
        found.bars.push(found.at - barStart);
        barStart = found.at;
      }
      if (item.el_type !== 'note') continue;
      const name = item.chord?.[0]?.name;
      if (name) found.chords.push({ at: found.at, name: name.replaceAll('♭', 'b').replaceAll('♯', '#') });
      if (item.startTriplet) tuplet = item.tripletMultiplier ?? 1;
      found.at += 4 * item.duration * tuplet;
      if (item.endTriplet) tuplet = 1;
    }
  }
  return found;
}

const near = (value: number) => Math.round(value * 960) / 960;

export function transcriptionOf(abc: string): Transcription {
  const tune = abcjs.parseOnly(abc)[0];
  if (!tune || tune.warnings?.length) throw new Error(`ABC that does not parse: ${tune?.warnings?.join('; ')}`);
  const { num, den } = tune.getMeterFraction();
  const meter = METERS[`${num}/${den}` as MeterName];
  const signature = tune.getKeySignature();
  const key: Key = {
    tonic: `${signature.root}${signature.acc}`,
    mode: MODE_NAMES[signature.mode.toLowerCase()] ?? 'major',
  };
  const written = walk(tune);
  const first = written.bars[0] ?? meter.bar;
  const upbeat = first < meter.bar - 1e-6 ? near(first) : 0;
  const bars = Math.ceil((written.at - upbeat) / meter.bar - 1e-6);
  const length = bars * meter.bar;
  const melody: Note[] = [];
  for (const event of tune.setUpAudio({ chordsOff: true }).tracks[0] ?? []) {
    if (event.cmd === 'note')
      melody.push({ at: near(4 * event.start - upbeat), length: near(4 * event.duration), pitch: event.pitch });
  }
  const starts = written.chords.map(({ at, name }) => ({ at: near(at - upbeat), name }));
  const harmony: Harmony[] = starts.map(({ at, name }, i) => ({
    at,
    length: (starts[i + 1]?.at ?? length) - at,
    chord: namedChord(name, key),
  }));
  // A phrase is a line of text; it begins with the bar that its first note leads into.
  const lines = written.lines.map((at) => meter.bar * Math.round(Math.max(0, at - upbeat) / meter.bar));
  const phrases: Phrase[] = lines.map((at, i) => ({
    at,
    length: (lines[i + 1] ?? length) - at,
    closes: i % 2 === 1 || i === lines.length - 1,
  }));
  return {
    key,
    meter,
    theme: { length, melody, harmony, phrases },
    upbeat,
    bars: written.bars.map(near),
  };
}

export const readWork = (id: string): Transcription => transcriptionOf(abcOf(id));
