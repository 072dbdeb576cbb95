import { arrange, type Setting } from '../composer/arrange';
import { codaOf } from '../composer/compose';
import { chordOf, chroma, progression } from '../composer/harmony';
import { random } from '../composer/random';
import { METERS, type Score, type Theme } from '../composer/score';
import { readWork, type Transcription } from './read';
import type { Work } from './works';

/** How each verse is set; the first is plain, the middle fullest, the last lets go. */
const VERSES: Omit<Setting, 'theme'>[] = [
  { texture: 0, db: -1 },
  { texture: 1, db: 0.5, pad: true, counter: true },
  { texture: 0, db: 0, pad: true, singer: 'counter' },
  { texture: 1, db: 0.5, pad: true, ornament: 0.15 },
];
const LAST: Omit<Setting, 'theme'> = { texture: 0, db: -2, pad: true };
/** A long melody is stated twice only: first in motion, then at rest. */
const FIRST_OF_TWO: Omit<Setting, 'theme'> = { texture: 1, db: -1 };
/** So few statements have no dynamics between them: they have them within. */
const LONG_SWELL = 4;

function stretched(theme: Theme, by: number): Theme {
  const longer = <T extends { at: number; length: number }>(spans: T[]) =>
    spans.map((span) => ({ ...span, at: span.at * by, length: span.length * by }));
  return {
    length: theme.length * by,
    melody: longer(theme.melody),
    harmony: longer(theme.harmony),
    phrases: longer(theme.phrases),
  };
}

/** A last note that fills its bar leaves the upbeat of the next verse its place. */
function roomForUpbeat(theme: Theme, upbeat: number): Theme {
  const end = theme.length - upbeat;
  return {
    ...theme,
    melody: theme.melody.map((note) => ({ ...note, length: Math.min(note.length, end - note.at) })),
  };
}

/** The transcription in the metre that it is set in. */
function asSet(work: Work): Pick<Transcription, 'key' | 'meter' | 'theme' | 'upbeat'> {
  const { key, meter, upbeat, ...read } = readWork(work.id);
  const theme = roomForUpbeat(read.theme, upbeat);
  if (!work.as) return { key, meter, theme, upbeat };
  const { stretch } = work.as;
  return { key, meter: METERS[work.as.meter], theme: stretched(theme, stretch), upbeat: upbeat * stretch };
}

/** A public-domain melody arranged: introduction, verses in changing dress, coda. The melody stays as it is. */
export function setWork(work: Work): Score {
  const { key, meter, theme, upbeat } = asSet(work);
  const minor = key.mode === 'minor' || key.mode === 'dorian';
  const rest: [string, string] = minor ? ['iv/1', 'i'] : ['IV/1', 'I'];
  const plain =
    work.verses === 2
      ? [FIRST_OF_TWO]
      : Array.from({ length: work.verses - 1 }, (_, i) => VERSES[i % VERSES.length] ?? LAST);
  const low = Math.min(...theme.melody.map((note) => note.pitch));
  return arrange(
    {
      title: work.title,
      key,
      meter,
      tempo: work.tempo,
      palette: work.palette,
      textures: work.textures,
      intro: progression([rest[1], upbeat ? 'V7' : rest[0]], key, meter.bar),
      settings: [...plain, LAST].map((verse) => ({ ...verse, theme, swell: work.verses > 2 ? 0 : LONG_SWELL })),
      coda: codaOf(
        { rest },
        key,
        meter.bar,
        { ...theme, melody: theme.melody.filter((note) => note.at >= 0) },
        chroma(key.tonic),
        low,
      ),
      last: { at: 0, length: 2 * meter.bar, chord: chordOf(rest[1], key) },
      level: work.level,
    },
    random(work.id),
  );
}
