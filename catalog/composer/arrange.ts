import type { Bpm } from '../../lib/values';
import { counterLine, doubled, held, octaves, ornamented, shifted } from './lines';
import {
  INSTRUMENTS,
  paletteOf,
  type Instrument,
  type InstrumentName,
  type Palette,
  type PaletteName,
} from './palettes';
import type { Random } from './random';
import type { Harmony, Key, Meter, Note, Part, Phrase, Role, Score, Theme } from './score';
import { lay, textureOf, type TextureName } from './textures';
import { voice, type Voicing, type VoicingRange } from './voicing';

/** A theme and how it is set this time. */
export interface Setting {
  theme: Theme;
  texture: 0 | 1;
  singer?: 'counter';
  pad?: boolean;
  counter?: boolean;
  db: number;
  /** Decibels between its lowest and its highest stretch of four bars. */
  swell?: number;
  ornament?: number;
}

export interface Arrangement {
  title: string;
  key: Key;
  meter: Meter;
  /** Felt beats a minute. */
  tempo: Bpm;
  palette: PaletteName;
  textures: [TextureName, TextureName];
  /** Quarter notes after which the counter part follows the melody in canon. */
  canon?: number;
  /** Bars before the melody enters; times from 0. */
  intro: Harmony[];
  settings: Setting[];
  /** What is heard after the last statement, without its last chord. */
  coda: Theme;
  /** The last chord, held. */
  last: Harmony;
  /** Velocity offset in decibels: how loud the piece is played. */
  level: number;
}

const ACCOMPANIMENT: Record<string, Pick<VoicingRange, 'low' | 'high' | 'bassLow' | 'bassHigh'>> = {
  'felt piano': { low: 50, high: 70, bassLow: 36, bassHigh: 52 },
  piano: { low: 50, high: 70, bassLow: 36, bassHigh: 52 },
  'electric piano': { low: 50, high: 70, bassLow: 38, bassHigh: 52 },
  harp: { low: 50, high: 72, bassLow: 36, bassHigh: 52 },
  guitar: { low: 50, high: 69, bassLow: 40, bassHigh: 52 },
  strings: { low: 50, high: 69, bassLow: 36, bassHigh: 52 },
};

/** A melody whose middle lies below this (a cello's) is accompanied from above. */
const LOW_SINGER = 61;
const ABOVE_LOW_SINGER = { low: 57, high: 77 };

/** Fuller statements deepen the bass by an octave at each bar, from this tempo on: whoever falls asleep is left alone. */
const DEEP: Bpm = 58;
/** From this level on they double the melody an octave above as well. */
const BRIGHT = 2;

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const singerOf = (setting: Setting, palette: Palette): InstrumentName | undefined =>
  setting.singer === 'counter' ? palette.counter : undefined;

interface Line {
  role: Role;
  instrument: InstrumentName;
  notes: Note[];
}

/** Bars over which one level grows into the next (perform.ts). */
const GROWING = 4;

/** A long statement rises and falls with its melody: where it lies highest it is loudest. */
function levelsOf({ theme, db, swell = 0 }: Setting, at: number, bar: number): Score['levels'] {
  if (swell === 0) return [{ at, db }];
  const span = GROWING * bar;
  const starts = Array.from({ length: Math.max(1, Math.floor(theme.length / span)) }, (_, i) => i * span);
  const heights = starts.map((start, i) => {
    const end = starts[i + 1] ?? theme.length;
    return mean(theme.melody.filter((note) => note.at >= start && note.at < end).map(({ pitch }) => pitch));
  });
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)];
  const share = (height: number) => (height - lowest) / Math.max(1, highest - lowest) - 0.5;
  return starts.map((start, i) => ({ at: at + start, db: db + swell * share(heights[i] ?? lowest) }));
}

/** Everything in time order, one span after another. */
function timeline(a: Arrangement) {
  const harmony: Harmony[] = [...a.intro];
  let at = a.intro.reduce((end, span) => Math.max(end, span.at + span.length), 0);
  const phrases: Phrase[] = [{ at: 0, length: at, closes: false }];
  const levels = [{ at: 0, db: (a.settings[0]?.db ?? 0) - 1 }];
  const placed: { setting: Setting; at: number }[] = [];
  const ending: Setting = { theme: a.coda, texture: 0, db: (a.settings.at(-1)?.db ?? 0) - 1, pad: true };
  for (const setting of [...a.settings, ending]) {
    placed.push({ setting, at });
    harmony.push(...setting.theme.harmony.map((span) => ({ ...span, at: span.at + at })));
    phrases.push(...setting.theme.phrases.map((phrase) => ({ ...phrase, at: phrase.at + at })));
    levels.push(...levelsOf(setting, at, a.meter.bar));
    at += setting.theme.length;
  }
  harmony.push({ ...a.last, at });
  phrases.push({ at, length: a.last.length, closes: true });
  return { harmony, phrases, levels, placed, end: at, length: at + a.last.length };
}

/** The last chord: bass first, then the others, rolled upwards and left to ring. */
function farewell(voicing: Voicing, at: number, length: number): { bass: Note[]; inner: Note[] } {
  return {
    bass: [{ at, length, pitch: voicing.bass }],
    inner: voicing.upper.map((pitch, i) => ({ at: at + 0.08 * (i + 1), length: length - 0.08 * (i + 1), pitch })),
  };
}

/** Settings of themes as a score: melody, bass, inner voices, pad and counter-melody, with voice leading throughout. */
export function arrange(a: Arrangement, random: Random): Score {
  const palette = paletteOf(a.palette);
  const time = timeline(a);
  const melody: Note[] = [];
  const counter: Note[] = [];
  const padSpans: [number, number][] = [];
  const counterSpans: [number, number][] = [];
  const themes = time.placed.flatMap(({ setting }) => setting.theme.melody);
  const melodyShift = octaves(themes, INSTRUMENTS[palette.melody], 0);
  const counterShift = palette.counter ? octaves(themes, INSTRUMENTS[palette.counter], -12) : 0;
  const middle = mean(themes.map((note) => note.pitch));
  const hands: Instrument = INSTRUMENTS[palette.inner];
  const bass: Note[] = [];
  const inner: Note[] = [];
  for (const { setting, at } of time.placed) {
    let notes = setting.theme.melody.map((note) => ({ ...note, at: note.at + at }));
    if (setting.ornament) notes = ornamented(notes, time.harmony, setting.ornament, random.fork(`ornament ${at}`));
    const singer = singerOf(setting, palette);
    const stated = shifted(notes, singer ? counterShift : melodyShift);
    (singer ? counter : melody).push(...stated);
    if (setting.texture === 1 && !singer && a.level >= BRIGHT && hands.pedal)
      inner.push(...doubled(stated, 12, hands, -5));
    if (setting.pad || at === time.placed[0]?.at) padSpans.push([at, at + setting.theme.length]);
    if (setting.counter && !singer) counterSpans.push([at, at + setting.theme.length]);
  }
  if (a.canon) {
    const until = time.placed.at(-1)?.at ?? time.end;
    const { canon } = a;
    const followed = melody.map((note) => ({ ...note, at: note.at + canon, pitch: note.pitch - melodyShift }));
    counter.push(...shifted(followed, counterShift).filter((note) => note.at + note.length <= until + 1e-6));
  }
  const range = ACCOMPANIMENT[palette.inner] ?? ACCOMPANIMENT.piano;
  if (!range) throw new Error(`No range for ${palette.inner}.`);
  const bassLow = palette.bass === 'acoustic bass' ? 31 : range.bassLow;
  const bassHigh = palette.bass === 'acoustic bass' ? 47 : range.bassHigh;
  const voices = Math.max(...a.textures.map((name) => textureOf(name).voices));
  const ranges = time.harmony.map((span): VoicingRange => {
    const block = time.placed.findLast(({ at }) => at <= span.at + 1e-6);
    const low = block && middle + (singerOf(block.setting, palette) ? counterShift : melodyShift) < LOW_SINGER;
    return { ...range, ...(low ? ABOVE_LOW_SINGER : {}), bassLow, bassHigh, voices };
  });
  const sung = [...melody, ...counter].sort((x, y) => x.at - y.at).filter((note) => note.pitch >= LOW_SINGER - 4);
  const voicings = voice(time.harmony, ranges, sung);

  const spansIn = (from: number, to: number) => {
    const chosen = time.harmony
      .map((span, i) => ({ span, voicing: voicings[i] }))
      .filter(({ span }) => span.at >= from - 1e-6 && span.at < to - 1e-6);
    return { spans: chosen.map(({ span }) => span), laid: chosen.flatMap(({ voicing }) => (voicing ? [voicing] : [])) };
  };
  const blocks = [
    { at: 0, to: time.placed[0]?.at ?? 0, texture: 0 as 0 | 1 },
    ...time.placed.map(({ setting, at }) => ({ at, to: at + setting.theme.length, texture: setting.texture })),
  ];
  for (const block of blocks) {
    const { spans, laid } = spansIn(block.at, block.to);
    const part = lay(a.textures[block.texture], spans, laid, a.meter);
    bass.push(...part.bass);
    inner.push(...part.inner);
    if (block.texture === 0 || a.tempo < DEEP || !hands.pedal || a.textures[1] === 'chorale') continue;
    const first = part.bass.filter(({ at }) => Math.abs(at / a.meter.bar - Math.round(at / a.meter.bar)) < 1e-6);
    bass.push(...doubled(first, -12, INSTRUMENTS[palette.bass], -3));
  }
  const final = voicings.at(-1);
  if (final) {
    const part = farewell(final, time.end, a.last.length);
    bass.push(...part.bass);
    inner.push(...part.inner);
  }
  padSpans.push([time.end, time.length]);
  const lines: Line[] = [
    { role: 'melody', instrument: palette.melody, notes: melody },
    { role: 'bass', instrument: palette.bass, notes: bass },
    { role: 'inner', instrument: palette.inner, notes: inner },
  ];
  const within = (spans: [number, number][], at: number) =>
    spans.some(([from, to]) => at >= from - 1e-6 && at < to - 1e-6);
  if (palette.pad)
    lines.push({
      role: 'pad',
      instrument: palette.pad,
      notes: held(time.harmony, voicings, (at) => within(padSpans, at), INSTRUMENTS[palette.pad]),
    });
  if (palette.counter) {
    const line = counterLine(time.harmony, voicings, (at) => within(counterSpans, at), INSTRUMENTS[palette.counter]);
    lines.push({
      role: 'counter',
      instrument: palette.counter,
      notes: [...counter, ...line].sort((x, y) => x.at - y.at),
    });
  }
  return {
    title: a.title,
    key: a.key,
    meter: a.meter,
    tempo: a.tempo,
    length: time.length,
    parts: lines.filter((line) => line.notes.length).map((line) => partOf(line, a.level)),
    harmony: time.harmony,
    phrases: time.phrases,
    levels: time.levels,
  };
}

/** Track names that the player knows: it thins "inner" and "pad". */
const NAMES: Record<Role, string> = {
  melody: 'melody',
  bass: 'bass',
  inner: 'inner',
  pad: 'pad',
  counter: 'inner counter',
};
/** Velocity offsets in decibels: the melody leads, the bass carries, the rest recedes. */
const BALANCE: Record<Role, number> = { melody: 1.5, bass: -2, inner: -4.5, pad: -6, counter: -3.5 };
const PAN: Record<Role, number> = { melody: 66, bass: 60, inner: 58, pad: 64, counter: 76 };

function partOf(line: Line, level: number): Part {
  const instrument: Instrument = INSTRUMENTS[line.instrument];
  return {
    role: line.role,
    name: NAMES[line.role],
    bank: instrument.bank,
    program: instrument.program,
    volume: Math.min(127, Math.round(100 * 10 ** (instrument.gain / 40))),
    velocity: instrument.velocity * 10 ** ((level + BALANCE[line.role]) / 40),
    pan: PAN[line.role],
    sustained: instrument.sustained,
    pedal: instrument.pedal,
    notes: line.notes.filter((note) => note.length > 0.01).sort((x, y) => x.at - y.at || x.pitch - y.pitch),
  };
}
