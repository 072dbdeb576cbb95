import type { Bpm } from '../../lib/values';
import { mean } from '../mean';
import type { PaletteName } from './palettes';
import type { Harmony, Key, Meter, Phrase, Score, Theme } from './score';
import type { TextureName } from './textures';

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

export type Timeline = ReturnType<typeof timeline>;

/** Everything in time order, one span after another. */
export function timeline(a: Arrangement) {
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
