import { Note } from 'tonal';
import type { Bpm } from '../../lib/values';
import { arrange, type Setting } from './arrange';
import { formOf, type FormName } from './form';
import { chordOf, chroma, progression } from './harmony';
import { IDIOMS, type Idiom, type IdiomName } from './idioms';
import { INSTRUMENTS, paletteOf, type PaletteName } from './palettes';
import { random, type Random } from './random';
import type { Activity } from './rhythm';
import { METERS, type Key, type MeterName, type Score, type Theme } from './score';
import type { TextureName } from './textures';
import { composeTheme, material, type Material } from './theme';

/** What a piece should be. The seed is its id: a brief always gives the same piece. */
export interface Brief {
  id: string;
  title: string;
  idiom: IdiomName;
  /** Felt beats a minute: a dotted quarter in compound time. */
  tempo: Bpm;
  tonic: string;
  meter: MeterName;
  form: FormName;
  palette: PaletteName;
  textures: [TextureName, TextureName];
  activity: Activity;
  /** Decibels against the usual touch. */
  level?: number;
  /** Another draw of the same brief; 1 is the first. */
  take?: number;
}

const MORE: Record<Activity, Activity> = { long: 'calm', calm: 'flow', flow: 'busy', busy: 'busy' };

function bars(plan: 'A' | 'B' | 'C', idiom: Idiom, random: Random): string[] {
  if (plan === 'B') return [...random.pick(idiom.away), ...random.pick(idiom.back)];
  if (plan === 'C') return [...random.pick(idiom.away), ...random.pick(idiom.close)];
  return [...random.pick(idiom.open), ...random.pick(idiom.close)];
}

/** Bars after which a canon's second voice follows: the length of its ground, so that it meets the same chords. */
const CANON = 4;

function loop(idiom: Idiom, random: Random): string[] {
  const ground = random.pick(idiom.open);
  return [...ground, ...ground];
}

/** Middle of a melody by instrument: songs lie around 70 (composing.md, section 4). */
function centreOf(brief: Brief): number {
  const { low, high } = INSTRUMENTS[paletteOf(brief.palette).melody];
  return Math.max(low + 9, Math.min(high - 10, 69));
}

/** Intervals to the key of the middle section: mostly the subdominant's or the dominant's, wonder's a third away. */
const AWAY: Partial<Record<IdiomName, string[]>> = {
  wonder: ['3m', '6m'],
  tension: ['1P', '4P'],
  still: ['4P', '4P', '5P', '1P'],
  peace: ['4P', '4P', '5P', '1P'],
  // The flat sixth, as Schubert goes there: its sixth degree is home's minor subdominant.
  tender: ['4P', '5P', '6m'],
  nostalgia: ['4P', '5P', '6m'],
  sublime: ['4P', '5P', '6m'],
  joy: ['4P', '5P', '6m'],
  triumph: ['4P', '5P', '6m'],
};

const elsewhere = (brief: Brief, key: Key, random: Random): Key => ({
  ...key,
  tonic: Note.simplify(Note.transpose(key.tonic, random.pick(AWAY[brief.idiom] ?? ['4P', '4P', '5P']))),
});

/** Composes a piece: plan, chords, motifs, melody, voices; the performance comes after. */
export function compose(brief: Brief): Score {
  const seed = random((brief.take ?? 1) > 1 ? `${brief.id}, take ${brief.take}` : brief.id);
  const idiom: Idiom = IDIOMS[brief.idiom];
  const key: Key = { tonic: brief.tonic, mode: idiom.mode };
  const meter = METERS[brief.meter];
  const form = formOf(brief.form);
  const centre = centreOf(brief);
  const { low: lowest, high: highest } = INSTRUMENTS[paletteOf(brief.palette).melody];
  const low = Math.max(lowest, centre - 9);
  const stuff: Material = material(meter, brief.activity, seed.fork('material'));
  const themes = new Map<string, Theme>();
  const progressions = new Map<string, string[]>();
  for (const name of ['A', 'B', 'C'] as const) {
    const plan = form.themes[name];
    if (!plan) continue;
    const drawn = seed.fork(`chords ${name}`);
    const chords = form.canon ? loop(idiom, drawn) : bars(name, idiom, drawn);
    progressions.set(name, chords);
    const theme = composeTheme(
      {
        plan,
        bars: chords,
        key,
        meter,
        material: stuff,
        low,
        centre: centre + (name === 'B' ? 2 : 0),
        ceiling: Math.min(highest, centre + (name === 'B' ? 11 : 8)),
        ...(name === 'B' ? { away: elsewhere(brief, key, seed.fork('away')) } : {}),
        ending: name === 'B' ? 'half' : name === 'C' || form.canon ? 'imperfect' : 'perfect',
      },
      seed.fork(`theme ${name}`),
    );
    themes.set(name, theme);
  }
  let variation = 0;
  const settings: Setting[] = form.statements.map((statement) => {
    const { theme: name, ...rest } = statement;
    if (name !== 'V') {
      const theme = themes.get(name);
      if (!theme) throw new Error(`${form.name} states ${name} but has none.`);
      return { ...rest, theme };
    }
    // Each variation has rhythms of its own over the same chords, and recalls the theme on strong beats.
    const ground = themes.get('A');
    variation += 1;
    const activity = variation % 2 === 1 ? MORE[brief.activity] : brief.activity;
    const own = material(meter, activity, seed.fork(`material V${variation}`));
    const theme = composeTheme(
      {
        plan: form.themes.A ?? 'period',
        bars: progressions.get('A') ?? [],
        key,
        meter,
        material: own,
        low,
        centre: centre + variation,
        ceiling: Math.min(highest, centre + 6 + Math.min(3, 2 * variation)),
        ending: form.canon ? 'imperfect' : 'perfect',
        ...(ground ? { follows: ground.melody } : {}),
      },
      seed.fork(`theme V${variation}`),
    );
    return { ...rest, theme };
  });
  return arrange(
    {
      title: brief.title,
      key,
      meter,
      tempo: brief.tempo,
      palette: brief.palette,
      textures: brief.textures,
      intro: progression([idiom.rest[1], idiom.rest[0]], key, meter.bar),
      settings,
      ...(form.canon ? { canon: CANON * meter.bar } : {}),
      coda: codaOf(idiom, key, meter.bar, themes.get('A'), chroma(brief.tonic), low),
      last: { at: 0, length: meter.bar + (meter.bar > 3 ? 2 : 3), chord: chordOf(idiom.rest[1], key) },
      level: brief.level ?? 0,
    },
    seed.fork('arrange'),
  );
}

/** Four bars rocking over the tonic: the theme's first bar once more, further away, then the tonic note alone. */
export function codaOf(
  idiom: Pick<Idiom, 'rest'>,
  key: Key,
  bar: number,
  theme: Theme | undefined,
  tonic: number,
  low: number,
): Theme {
  const harmony = progression([idiom.rest[1], idiom.rest[0], idiom.rest[1], idiom.rest[0]], key, bar);
  const head = (theme?.melody ?? []).filter((note) => note.at < bar - 1e-6).map((note) => ({ ...note }));
  const last = head.at(-1);
  if (last) last.length = bar - last.at;
  let home = 12 * Math.ceil((low - tonic) / 12) + tonic;
  if (last && last.pitch - home > 8) home += 12;
  const final = { at: 2 * bar, length: 1.75 * bar, pitch: home };
  return { length: 4 * bar, harmony, melody: [...head, final], phrases: [{ at: 0, length: 4 * bar, closes: true }] };
}
