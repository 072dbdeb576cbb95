import { compose } from './composer/compose';
import { formOf } from './composer/form';
import { INSTRUMENTS, paletteOf, type PaletteName } from './composer/palettes';
import type { Score } from './composer/score';
import { PROGRAMME } from './programme/programme';
import { setWork } from './works/setting';
import { WORKS } from './works/works';

/** Anything the catalogue is made from: what is known about it, and its notes. */
export interface Source {
  id: string;
  title: string;
  composer: string;
  year?: number;
  licence: string;
  free: string;
  form: string;
  palette: string[];
  score: () => Score;
}

export function familiesOf(name: PaletteName): string[] {
  const palette = paletteOf(name);
  const names = [palette.melody, palette.inner, palette.bass, palette.pad, palette.counter];
  return [...new Set(names.flatMap((instrument) => (instrument ? [INSTRUMENTS[instrument].family] : [])))];
}

const own = (): Source[] =>
  PROGRAMME.map((brief) => ({
    id: brief.id,
    title: brief.title,
    composer: 'EmoHeal',
    licence: 'MIT',
    free: 'written for this project',
    form: formOf(brief.form).name,
    palette: familiesOf(brief.palette),
    score: () => compose(brief),
  }));

const arranged = (): Source[] =>
  WORKS.map((work) => ({
    id: work.id,
    title: work.title,
    composer: work.composer,
    year: work.year,
    licence: 'Melody: public domain. Arrangement: MIT',
    free: work.free,
    form: `${work.verses} ${work.verses === 1 ? 'verse' : 'verses'} and coda`,
    palette: familiesOf(work.palette),
    score: () => setWork(work),
  }));

/** The whole catalogue in order. */
export const sources = (): Source[] => [...own(), ...arranged()];
