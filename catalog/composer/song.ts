import type { Arrangement, Setting, Timeline } from './arrangement';
import { doubled, octaves, ornamented, shifted } from './lines';
import { mean } from '../mean';
import { INSTRUMENTS, type Palette } from './palettes';
import type { Random } from './random';
import type { Note } from './score';

/** From this level on they double the melody an octave above as well. */
const BRIGHT = 2;

export interface Song {
  melody: Note[];
  counter: Note[];
  /** For the accompanying hands: the melody an octave above. */
  above: Note[];
  /** From where to where the pad and the counter-melody go along. */
  padSpans: [number, number][];
  counterSpans: [number, number][];
  /** Mean pitch at which a setting is sung. */
  middle(setting: Setting): number;
}

/** The themes as they are sung: by the melody's instrument or the counter part's, ornamented, in canon. */
export function sing(a: Arrangement, time: Timeline, palette: Palette, random: Random): Song {
  const [melody, counter, above]: [Note[], Note[], Note[]] = [[], [], []];
  const padSpans: [number, number][] = [];
  const counterSpans: [number, number][] = [];
  const themes = time.placed.flatMap(({ setting }) => setting.theme.melody);
  const melodyShift = octaves(themes, INSTRUMENTS[palette.melody], 0);
  const counterShift = palette.counter ? octaves(themes, INSTRUMENTS[palette.counter], -12) : 0;
  const byCounter = ({ singer }: Setting) => singer === 'counter' && palette.counter !== undefined;
  const hands = INSTRUMENTS[palette.inner];
  for (const { setting, at } of time.placed) {
    let notes = setting.theme.melody.map((note) => ({ ...note, at: note.at + at }));
    if (setting.ornament) notes = ornamented(notes, time.harmony, setting.ornament, random.fork(`ornament ${at}`));
    const stated = shifted(notes, byCounter(setting) ? counterShift : melodyShift);
    const span: [number, number] = [at, at + setting.theme.length];
    if (setting.pad || at === time.placed[0]?.at) padSpans.push(span);
    if (byCounter(setting)) counter.push(...stated);
    else {
      melody.push(...stated);
      if (setting.texture === 1 && a.level >= BRIGHT && hands.pedal) above.push(...doubled(stated, 12, hands, -5));
      if (setting.counter) counterSpans.push(span);
    }
  }
  padSpans.push([time.end, time.length]);
  const { canon } = a;
  if (canon) {
    const until = time.placed.at(-1)?.at ?? time.end;
    const followed = melody.map((note) => ({ ...note, at: note.at + canon, pitch: note.pitch - melodyShift }));
    counter.push(...shifted(followed, counterShift).filter((note) => note.at + note.length <= until + 1e-6));
  }
  const pitch = mean(themes.map((note) => note.pitch));
  const middle = (setting: Setting) => pitch + (byCounter(setting) ? counterShift : melodyShift);
  return { melody, counter, above, padSpans, counterSpans, middle };
}
