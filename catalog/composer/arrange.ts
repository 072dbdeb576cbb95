import { accompany } from './accompaniment';
import { type Arrangement, timeline } from './arrangement';
import { counterLine, held } from './lines';
import { INSTRUMENTS, paletteOf } from './palettes';
import { type Line, partOf } from './parts';
import type { Random } from './random';
import type { Score } from './score';
import { sing } from './song';

export type { Setting } from './arrangement';

/** Settings of themes as a score: melody, bass, inner voices, pad and counter-melody, with voice leading throughout. */
export function arrange(a: Arrangement, random: Random): Score {
  const palette = paletteOf(a.palette);
  const time = timeline(a);
  const song = sing(a, time, palette, random);
  const { voicings, bass, inner } = accompany(a, time, palette, song);
  const within = (spans: [number, number][]) => (at: number) =>
    spans.some(([from, to]) => at >= from - 1e-6 && at < to - 1e-6);
  const lines: Line[] = [
    { role: 'melody', instrument: palette.melody, notes: song.melody },
    { role: 'bass', instrument: palette.bass, notes: bass },
    { role: 'inner', instrument: palette.inner, notes: [...song.above, ...inner] },
  ];
  if (palette.pad) {
    const notes = held(time.harmony, voicings, within(song.padSpans), INSTRUMENTS[palette.pad]);
    lines.push({ role: 'pad', instrument: palette.pad, notes });
  }
  if (palette.counter) {
    const line = counterLine(time.harmony, voicings, within(song.counterSpans), INSTRUMENTS[palette.counter]);
    const notes = [...song.counter, ...line].sort((x, y) => x.at - y.at);
    lines.push({ role: 'counter', instrument: palette.counter, notes });
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
