import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openModel, openWords, type Words } from '../../../lib/clamp3';
import { nodeModel } from '../../../lib/clamp3/node';
import { openLibrary } from '../../../lib/cli/rooms';
import { captionsOf, type Library, nearestRows, piecesFor, planSequence, wishOf } from '../../../lib/library';
import { dot, unit } from '../../../lib/library/vectors';
import { readByHand } from '../../../lib/emotions';
import { eveningOf } from '../../../lib/pipeline';
import type { Piece } from '../../../lib/values';

/** The model that ships, its vectors of the catalogue, and the reader that ships: nothing here is made up. */
const host = nodeModel();
let words: Words;
let library: Library;
let pieces: Map<string, Piece>;
beforeAll(async () => {
  [words, library] = await Promise.all([openWords(host), openLibrary()]);
  pieces = new Map(library.pieces.map((piece) => [piece.id, piece]));
}, 60_000);
afterAll(() => host.close());

const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;

/** The pieces nearest to a text. */
async function found(text: string, count = 12): Promise<Piece[]> {
  const vectors = library.vectors;
  if (!vectors) throw new Error('The catalogue has no vectors: run "npm run build" first.');
  return nearestRows(vectors, await wishOf(text, (said) => words.vector(said)), count).map(
    ({ id }) => pieces.get(id) as Piece,
  );
}

/** Where a value stands among all pieces, 0..1. */
function rank(of: (piece: Piece) => number, hits: readonly Piece[]): number {
  const all = library.pieces.map(of);
  return mean(hits.map((piece) => all.filter((value) => value < of(piece)).length / all.length));
}
const tempo = ({ music }: Piece) => music.tempo;
const gentle = ({ gems }: Piece) => Math.max(gems.tenderness, gems.peacefulness);

describe('the model that ships', () => {
  it('knows every piece, and embeds its file as the build did', async () => {
    expect([...(library.vectors?.rows.keys() ?? [])].sort()).toEqual([...pieces.keys()].sort());
    const clamp3 = await openModel(host);
    for (const piece of library.pieces.filter((_, index) => index % 60 === 0)) {
      const { buffer, byteOffset, byteLength } = await readFile(`public/catalog/${piece.midi}`);
      const vector = await clamp3.music('midi', buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
      const row = library.vectors?.rows.get(piece.id) as Float32Array;
      expect(dot(unit(vector), row)).toBeGreaterThan(0.99999);
    }
    await clamp3.close();
  }, 60_000);

  it.each([
    'a lullaby for someone grieving',
    'ein Wiegenlied für jemanden, der trauert',
    'una canción de cuna para alguien que está de luto',
    'une berceuse pour quelqu’un en deuil',
    '悲しんでいる人のための子守唄',
    '给悲伤的人听的摇篮曲',
    'تهويدة لشخص في حداد',
  ])('finds tender, slow, consonant music for "%s"', async (text) => {
    const hits = await found(text);
    expect(rank(tempo, hits)).toBeLessThan(1 / 3);
    expect(rank(gentle, hits)).toBeGreaterThan(0.6);
    expect(rank(({ music }) => music.dynamics, hits)).toBeLessThan(0.4);
    // Not rough: above the quarter of the catalogue that is the most dissonant.
    expect(rank(({ music }) => music.consonance, hits)).toBeGreaterThan(0.25);
  });

  it.each([
    ['a fast tune', tempo, 1],
    ['ein langsames Lied', tempo, 0],
    ['una melodía muy triste', ({ affect }: Piece) => affect.valence, 0],
    ['une musique joyeuse', ({ gems }: Piece) => gems.joyful, 1],
    ['something in a minor key', ({ music }: Piece) => music.mode, 0],
    ['лёгкая музыка с высокими нотами', ({ music }: Piece) => music.register, 1],
    ['静かな曲', ({ music }: Piece) => music.dynamics, 0],
    ['loud and dense', ({ music }: Piece) => music.density, 1],
  ] as const)('finds what "%s" says', async (text, of, side) => {
    const place = rank(of, await found(text));
    expect(side ? place : 1 - place).toBeGreaterThan(0.6);
  });

  it.each(['slow cello, like rain', "I can't sleep", 'ich kann nicht schlafen'])(
    'finds calm music for "%s"',
    async (text) => {
      const hits = await found(text);
      for (const of of [tempo, ({ music }: Piece) => music.dynamics, ({ affect }: Piece) => affect.arousal])
        expect(rank(of, hits)).toBeLessThan(0.45);
    },
  );

  it('finds slow and calm pieces with a cello for "slow cello, like rain"', async () => {
    const vectors = library.vectors as NonNullable<Library['vectors']>;
    const text = 'slow cello, like rain';
    const vector = await wishOf(text, (said) => words.vector(said));
    const hits = piecesFor(text, vector, { pieces: library.pieces, vectors }, 8);
    const found = hits.map(({ id }) => pieces.get(id) as Piece);
    const cellos = library.pieces.filter(({ palette }) => palette.includes('cello'));
    expect(found.every((piece) => cellos.includes(piece))).toBe(true);
    const beside = (of: (piece: Piece) => number) => mean(found.map(of)) - mean(cellos.map(of));
    for (const of of [tempo, ({ affect }: Piece) => affect.arousal]) expect(beside(of)).toBeLessThan(0);
    expect(rank(tempo, found)).toBeLessThan(1 / 3);
  });

  it.each([
    ['not sad', 'sad', ({ affect }: Piece) => affect.valence, 1],
    ['nicht traurig', 'traurig', ({ affect }: Piece) => affect.valence, 1],
    ['pas rapide', 'rapide', tempo, -1],
    ['not loud', 'loud', ({ music }: Piece) => music.dynamics, -1],
  ] as const)('turns round what stands behind a no: "%s"', async (text, plain, of, side) => {
    expect(side * (rank(of, await found(text)) - rank(of, await found(plain)))).toBeGreaterThan(0.15);
  });

  it('keeps what is wanted beside what is not', async () => {
    const hits = await found('fast and loud but not angry');
    expect(rank(tempo, hits)).toBeGreaterThan(0.6);
    const valence = ({ affect }: Piece) => affect.valence;
    expect(rank(valence, hits)).toBeGreaterThan(rank(valence, await found('fast and loud and angry')));
  });

  it('takes part in a sequence, and its term adds up with the others', async () => {
    const checkIn = { text: '', intention: 'sleep', minutes: 20, seed: 1, at: Date.parse('2026-01-01T23:00') } as const;
    const { journey } = eveningOf(checkIn, readByHand(['sadness']), library);
    const captions = await captionsOf(journey, words, library.vectors);
    expect(captions?.points.length).toBeGreaterThanOrEqual(3);
    const { items } = planSequence(journey, library, { captions });
    for (const { why } of items) expect(why.find(({ name }) => name === 'caption')?.cost).toBeGreaterThan(0);
    const without = planSequence(journey, library).items;
    const nearness = async (picked: typeof items) => {
      const prompt = unit(await words.vector(journey.waypoints[0]?.prompt ?? ''));
      return dot(prompt, library.vectors?.rows.get(picked[0]?.piece ?? '') as Float32Array);
    };
    expect(await nearness(items)).toBeGreaterThanOrEqual(await nearness(without));
  }, 60_000);
});
