import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Brief } from '../composer/compose';
import { FORMS } from '../composer/form';
import { IDIOMS } from '../composer/idioms';
import { PALETTES } from '../composer/palettes';
import { ACTIVITIES } from '../composer/rhythm';
import { METERS } from '../composer/score';
import { TEXTURES } from '../composer/textures';

const FOLDER = dirname(fileURLToPath(import.meta.url));

const slug = (title: string) =>
  title
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/ +/g, '-');

/**
 * A line of the programme:
 * `title | idiom | beats a minute | tonic metre | form | palette | texture, texture | activity [level [take]]`.
 * The id is the title's; it is the seed too, and `take` another draw of it.
 */
export function briefOf(line: string): Brief {
  const cells = line.split('|').map((cell) => cell.trim());
  const [title = '', idiom, tempo, place = '', form, palette, textures = '', manner = ''] = cells;
  const known = <K extends string>(name: string | undefined, names: Record<K, unknown>): K => {
    if (name === undefined || !(name in names)) throw new Error(`Programme, ${title}: ${name} is not known.`);
    return name as K;
  };
  const number = (text: string | undefined, usual: number) => {
    const value = text === undefined ? usual : Number(text);
    if (!Number.isFinite(value)) throw new Error(`Programme, ${title}: ${text} is no number.`);
    return value;
  };
  const [tonic = '', meter] = place.split(' ');
  const [first, second] = textures.split(', ');
  const [activity, level, take] = manner.split(' ');
  return {
    id: slug(title),
    title,
    idiom: known(idiom, IDIOMS),
    tempo: number(tempo, Number.NaN),
    tonic,
    meter: known(meter, METERS),
    form: known(form, FORMS),
    palette: known(palette, PALETTES),
    textures: [known(first, TEXTURES), known(second, TEXTURES)],
    activity: known(activity, ACTIVITIES),
    level: number(level, 0),
    take: number(take, 1),
  };
}

/** The project's own pieces, from the text files beside this one, from slow to fast. */
export const PROGRAMME: Brief[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
  .filter((line) => line.trim() && !line.startsWith('#'))
  .map(briefOf);
