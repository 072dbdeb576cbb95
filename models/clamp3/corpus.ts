import { createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Brief, compose } from '../../catalog/composer/compose';
import { FORMS, type FormName } from '../../catalog/composer/form';
import { IDIOMS, type IdiomName } from '../../catalog/composer/idioms';
import { PALETTES, type PaletteName } from '../../catalog/composer/palettes';
import { perform } from '../../catalog/composer/perform';
import { type Random, random } from '../../catalog/composer/random';
import { hash32 } from '../../lib/values';
import { METERS, type MeterName } from '../../catalog/composer/score';
import { toMidi } from '../../catalog/composer/smf';
import { TEXTURES, type TextureName } from '../../catalog/composer/textures';
import { findKey } from '../../lib/clamp3/key';
import { pitchClasses, profileOf } from '../../catalog/measure/profile';
import type { Played } from '../../catalog/measure/read';
import { noteLines } from '../../lib/clamp3/note-text';
import { type Notes, notesOf } from '../../lib/clamp3/notes';
import { affectOf } from '../../lib/graph';
import { promptFor } from '../../lib/journey/prompt';
import { performed } from './performed';

/**
 * The training set of the small model, one JSON a line: what the symbolic tower reads, and what is measured in it.
 *
 *     npx tsx models/clamp3/corpus.ts --midi WORK/midi --own 1800 --out WORK/corpus.jsonl
 *
 * `WORK/midi` holds OpenScore songs (musicxml.py). A song and all its variants are either trained on or held out.
 * With `--held yes`: the pieces held out alone, as their files are, for evaluate.py. With `--performed yes`: excerpts of
 * the same as someone plays them on a piano (performed.ts) instead, held-out ones too.
 */
const VARIANTS = { own: 2, lieder: 9 } as const;
const EXCERPTS = 2;
/** One song in five is held out; one in ten of the others is for choosing the checkpoint. */
const [HELD, CHOOSING] = [5, 10];

/** A brief that nobody wished: any idiom at any tempo on any instruments. */
function brief(seed: string): Brief {
  const r = random(seed);
  const texture = () => r.pick(Object.keys(TEXTURES) as TextureName[]);
  return {
    id: seed,
    title: seed,
    idiom: r.pick(Object.keys(IDIOMS) as IdiomName[]),
    tempo: Math.round(46 * 3.3 ** r.next()),
    tonic: r.pick(['C', 'Db', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'Ab', 'A', 'Bb', 'B']),
    meter: r.pick(Object.keys(METERS) as MeterName[]),
    form: r.pick(Object.keys(FORMS) as FormName[]),
    palette: r.pick(Object.keys(PALETTES) as PaletteName[]),
    textures: [texture(), texture()],
    activity: r.pick(['long', 'calm', 'flow', 'busy'] as const),
    level: Math.round(r.next() * 14 - 8),
  };
}

const between = (r: Random, low: number, high: number) => low + (high - low) * r.next();

/** The same music faster or slower, higher or lower, louder or softer, and as a person would play it. */
function vary(music: Notes, r: Random, set: keyof typeof VARIANTS): Notes {
  const stretch = 2 ** between(r, -0.75, 0.6);
  const shift = Math.round(between(r, -6, 6)) + (r.next() < 0.2 ? r.pick([-12, 12]) : 0);
  const [touch, contrast] = [between(r, -26, 26), between(r, 0.5, 1.6)];
  const human = r.next() < 0.6 ? between(r, 0, 1) : 0;
  const alone = set === 'lieder' && r.next() < 0.4 ? Math.min(...music.notes.map(({ channel }) => channel)) : -1;
  const notes = music.notes
    .filter(({ channel, key }) => channel !== alone && key + shift >= 21 && key + shift <= 108)
    .map((note) => ({
      ...note,
      at: Math.max(0, note.at * stretch + human * 0.02 * r.normal()),
      duration: Math.max(0.03, note.duration * stretch * (1 + human * 0.15 * r.normal())),
      key: note.key + shift,
      velocity: Math.round(
        Math.min(127, Math.max(8, 64 + touch + contrast * (note.velocity - 64) + human * 8 * r.normal())),
      ),
    }))
    .sort((a, b) => a.at - b.at || a.key - b.key);
  const tempo = music.tempo === null ? null : music.tempo / stretch;
  return { ...music, notes, duration: music.duration * stretch, tempo };
}

/** What catalog/measure says of it; without a tempo mark tempo stays unknown. */
function measured({ notes, duration, tempo, programs, pedalled }: Notes) {
  const played: Played = {
    notes: notes.map((note) => ({ ...note, part: 'melody', bar: 0, weight: 1 })),
    duration,
    patches: new Map(
      [...new Set(notes.map(({ channel }) => channel))].map((c) => [c, { bank: 0, program: programs.get(c) ?? 0 }]),
    ),
    pedalled,
    volumes: new Map(),
    tempo: tempo ?? 96,
  };
  const music = profileOf(played, findKey(pitchClasses(played)).tonic);
  const { tempo: _, ...rest } = music;
  const velocity = notes.reduce((sum, note) => sum + note.velocity, 0) / notes.length;
  const { gems, affect } = affectOf(tempo === null ? rest : music);
  return { music, gems, affect, velocity, marked: tempo !== null };
}

const isHeld = (song: string) => hash32(`held ${song}`) % HELD === 0;
const isChoosing = (song: string) => !isHeld(song) && hash32(`choosing ${song}`) % CHOOSING === 0;

/** A piece as `embed` reads it: nothing is hidden. */
function told(music: Notes, song: string, set: keyof typeof VARIANTS, programs: string[]) {
  const facts = measured(music);
  const [id, lines] = [`${song}/0`, noteLines(music)];
  return { id, set, held: true, choosing: isChoosing(song), lines, families: programs, told: facts.marked, ...facts };
}

/** What is measured in a performance; nothing names its tempo, and all of it is one piano. */
function excerpt(music: Notes, song: string, index: number) {
  const played = performed(music, random(`${song}/performed/${index}`));
  if (played.notes.length < 30) return null;
  const [facts, kept] = [measured(played), { held: isHeld(song), choosing: isChoosing(song) }];
  return {
    id: `${song}/p${index}`,
    set: 'performed',
    ...kept,
    lines: noteLines(played),
    families: [],
    told: false,
    ...facts,
  };
}

function row(music: Notes, r: Random, song: string, set: keyof typeof VARIANTS, variant: number, programs: string[]) {
  const kept = r.next() < 0.1;
  const told = r.next() < 0.65;
  const facts = measured(music);
  const read = { ...music, programs: kept ? music.programs : new Map(), tempo: told ? music.tempo : null };
  return {
    id: `${song}/${variant}`,
    set,
    held: isHeld(song),
    choosing: false,
    lines: noteLines(read),
    prompt: promptFor(facts.music, facts.gems),
    families: kept ? programs : [],
    told: told && facts.marked,
    ...facts,
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      midi: { type: 'string' },
      own: { type: 'string' },
      held: { type: 'string' },
      performed: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { midi = '', own = '0', held, performed: played, out = 'corpus.jsonl' } = values;
  const stream = createWriteStream(out);
  let count = 0;
  const write = (bytes: Uint8Array, song: string, set: keyof typeof VARIANTS, families: string[]) => {
    if (held && !isHeld(song)) return;
    const music = notesOf(bytes);
    for (let index = 0; played && index < EXCERPTS; index += 1) {
      const found = excerpt(music, song, index);
      if (found) stream.write(`${JSON.stringify(found)}\n`);
    }
    if (played) return;
    if (held || isChoosing(song)) return void stream.write(`${JSON.stringify(told(music, song, set, families))}\n`);
    for (let variant = 0; variant < VARIANTS[set]; variant += 1) {
      const r = random(`${song}/${variant}`);
      const varied = variant === 0 ? music : vary(music, r, set);
      if (varied.notes.length < 30) continue;
      stream.write(`${JSON.stringify(row(varied, r, song, set, variant, families))}\n`);
      if (++count % 500 === 0) console.error(count);
    }
  };
  for (let seed = 0; seed < Number(own); seed += 1) {
    const wished = brief(`clamp3-${seed}`);
    try {
      const score = compose(wished);
      write(toMidi(score, perform(score, wished.id)), wished.id, 'own', wished.palette.split(/, | and /));
    } catch (error) {
      console.error(`${wished.id}: ${(error as Error).message}`);
    }
  }
  for (const name of existsSync(midi) ? readdirSync(midi).sort() : [])
    write(new Uint8Array(readFileSync(`${midi}/${name}`)), name.replace(/\.mid$/, ''), 'lieder', []);
  await new Promise((resolve) => stream.end(resolve));
}

await main();
