import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../lib/cli/rooms';
import { piecesFor } from '../../../lib/library';

/** The catalogue that ships, and a vector that says nothing of one piece more than of another. */
const library = await openLibrary();
const dimension = [...(library.vectors?.rows.values() ?? [])][0]?.length ?? 0;
const even = new Float32Array(dimension).fill(1);
const found = (text: string, count = 5) => {
  const { pieces, vectors } = library;
  if (!vectors) throw new Error('The catalogue has no vectors: run "npm run build" first.');
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  return piecesFor(text, even, { pieces, vectors }, count).map(({ id }) => byId.get(id));
};

describe('pieces for a text that names something', () => {
  it.each(['Clair de lune', 'clair de LUNE', 'Träumerei', 'traumerei'])('finds the title "%s" first', (title) => {
    const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    expect(plain(found(title)[0]?.title ?? '')).toContain(plain(title));
  });

  it("finds a composer's pieces", () => {
    expect(
      found('Bach', 2)
        .map((piece) => piece?.composer)
        .join(),
    ).toMatch(/Bach.*Bach/);
  });

  it('finds an instrument, and music that has it alone where the rest says nothing', () => {
    for (const piece of found('harp')) expect(piece?.palette.join()).toContain('harp');
  });

  it.each(['no piano', 'ohne Piano', 'sans piano, doux', 'without any solo piano'])(
    'leaves it out for "%s"',
    (text) => {
      for (const piece of found(text, 24)) expect(piece?.palette.join()).not.toContain('piano');
    },
  );

  it('takes a "no" for what stands behind it alone', () => {
    for (const piece of found('a harp that is not loud at all', 3)) expect(piece?.palette.join()).toContain('harp');
  });

  it('goes by the music where nothing is named', () => {
    const { pieces, vectors } = library;
    if (!vectors) throw new Error('The catalogue has no vectors: run "npm run build" first.');
    const [id, row] = [...vectors.rows][7] as [string, Float32Array];
    expect(piecesFor('zzz', row, { pieces, vectors }, 1)).toMatchObject([{ id }]);
  });
});
