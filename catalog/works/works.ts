import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { METERS, type MeterName } from '../composer/score';
import { PALETTES, type PaletteName } from '../composer/palettes';
import { TEXTURES, type TextureName } from '../composer/textures';
import type { Bpm } from '../../lib/values';

/** A public-domain work and how the project sets it: what the head of abc/<id>.abc says. */
export interface Work {
  id: string;
  title: string;
  composer: string;
  year: number;
  /** Why it is free. */
  free: string;
  /** Felt beats a minute. */
  tempo: Bpm;
  palette: PaletteName;
  textures: [TextureName, TextureName];
  /** Times that the melody is stated. */
  verses: number;
  /** Decibels against the usual touch. */
  level: number;
  /** Set in another metre, every length times `stretch`: a slow 3/8 is felt as 3/4. */
  as?: { meter: MeterName; stretch: number };
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'abc');

export const abcOf = (id: string): string => readFileSync(join(FOLDER, `${id}.abc`), 'utf8');

function known<K extends string>(name: string | undefined, names: Record<K, unknown>, id: string): K {
  if (name === undefined || !(name in names)) throw new Error(`${id}.abc: ${name} is not known.`);
  return name as K;
}

/**
 * The head of a transcription: T and C, then two N lines, `year; why it is free` and
 * `60 bpm; palette; texture + texture; 3 verses[; -2 dB][; as 3/4 x 2]`.
 */
export function workOf(id: string, abc: string): Work {
  const field = (letter: string) =>
    [...abc.matchAll(new RegExp(`^${letter}:(.*)$`, 'gm'))].map(([, text]) => text ?? '');
  const [facts = '', setting = ''] = field('N');
  const [year, ...reasons] = facts.split('; ');
  const [tempo, palette, textures = '', verses, ...options] = setting.split('; ');
  const [first, second] = textures.split(' + ');
  const option = (pattern: RegExp) => options.map((text) => pattern.exec(text)).find((match) => match);
  const as = option(/^as (\S+) x (\S+)$/);
  const number = (text: string | undefined) => {
    const value = Number.parseFloat(text ?? '');
    if (!Number.isFinite(value)) throw new Error(`${id}.abc: ${text} is no number.`);
    return value;
  };
  return {
    id,
    title: field('T')[0] ?? id,
    composer: field('C')[0] ?? '',
    year: number(year),
    free: reasons.join('; '),
    tempo: number(tempo),
    palette: known(palette, PALETTES, id),
    textures: [known(first, TEXTURES, id), known(second, TEXTURES, id)],
    verses: number(verses),
    level: number(option(/^(-?\d+) dB$/)?.[1] ?? '0'),
    ...(as && { as: { meter: known(as[1], METERS, id), stretch: number(as[2]) } }),
  };
}

export const WORKS: Work[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.abc'))
  .sort()
  .map((name) => name.slice(0, -4))
  .map((id) => workOf(id, abcOf(id)));
