import type { Bpm } from '../../lib/values';
import type { Arrangement, Timeline } from './arrangement';
import { doubled } from './lines';
import { INSTRUMENTS, type Instrument, type Palette } from './palettes';
import type { Note } from './score';
import type { Song } from './song';
import { lay, textureOf } from './textures';
import { voice, type Voicing, type VoicingRange } from './voicing';

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
/** The range of the voices under each harmony, by the instruments and by who sings there. */
function rangesOf(a: Arrangement, time: Timeline, palette: Palette, song: Song): VoicingRange[] {
  const range = ACCOMPANIMENT[palette.inner] ?? ACCOMPANIMENT.piano;
  if (!range) throw new Error(`No range for ${palette.inner}.`);
  const bass = palette.bass === 'acoustic bass' ? { bassLow: 31, bassHigh: 47 } : {};
  const voices = Math.max(...a.textures.map((name) => textureOf(name).voices));
  return time.harmony.map((span) => {
    const block = time.placed.findLast(({ at }) => at <= span.at + 1e-6);
    const low = block && song.middle(block.setting) < LOW_SINGER;
    return { ...range, ...(low ? ABOVE_LOW_SINGER : {}), ...bass, voices };
  });
}

/** The last chord: bass first, then the others, rolled upwards and left to ring. */
function farewell(voicing: Voicing, at: number, length: number): { bass: Note[]; inner: Note[] } {
  return {
    bass: [{ at, length, pitch: voicing.bass }],
    inner: voicing.upper.map((pitch, i) => ({ at: at + 0.08 * (i + 1), length: length - 0.08 * (i + 1), pitch })),
  };
}

/** Voicings of the harmonies under what is sung, and what bass and hands make of them. */
export function accompany(a: Arrangement, time: Timeline, palette: Palette, song: Song) {
  const bass: Note[] = [];
  const inner: Note[] = [];
  const sung = [...song.melody, ...song.counter]
    .sort((x, y) => x.at - y.at)
    .filter((note) => note.pitch >= LOW_SINGER - 4);
  const voicings = voice(time.harmony, rangesOf(a, time, palette, song), sung);
  const hands: Instrument = INSTRUMENTS[palette.inner];

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
  return { voicings, bass, inner };
}
