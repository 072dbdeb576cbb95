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

  it.each(['music box', 'a music box, slow', 'electric piano', 'a warm pad'])(
    'finds the whole name of "%s"',
    (text) => {
      const name = text.replace(/^a |, slow$/g, '');
      for (const piece of found(text)) expect(piece?.palette).toContain(name);
    },
  );

  // Each of these once brought pieces first for a word that names neither an instrument nor a title.
  it.each([
    'fast angry music',
    'very fast and loud music',
    'warm summer dance, fast',
    'a grand feeling',
    'the felt of an electric evening',
    'loud and angry',
    'a lullaby for someone grieving',
    'the',
    'from the',
    'schnelle, laute Musik für mich',
  ])('hears no name in "%s"', (text) => {
    expect(found(text, 24)).toEqual(found('zzz', 24));
  });

  it('takes what a lullaby is called for its name, and no small word beside it', () => {
    const titles = found('ein Wiegenlied für mein Kind', 4).map((piece) => piece?.title);
    expect(titles.slice(0, 1)).toEqual(['Wiegenlied']);
    expect(titles).not.toContain('Es ist ein Ros entsprungen');
    expect(titles).not.toContain('Für Elise');
  });

  it.each([
    ['Clair de lune', 'clair-de-lune'],
    ['Clair de lune by Debussy', 'clair-de-lune'],
    ['au clair de la lune', 'au-clair-de-la-lune'],
    ['please play au clair de la lune for my child', 'au-clair-de-la-lune'],
    ['Für Elise', 'fuer-elise'],
    ['moonlight sonata', 'moonlight-sonata'],
    ['An die Musik', 'an-die-musik'],
    ['the anvil and the lark', 'the-anvil-and-the-lark'],
  ])('still finds "%s" first', (text, id) => {
    expect(found(text)[0]?.id).toBe(id);
  });

  it('goes by the music where nothing is named', () => {
    const { pieces, vectors } = library;
    if (!vectors) throw new Error('The catalogue has no vectors: run "npm run build" first.');
    const [id, row] = [...vectors.rows][7] as [string, Float32Array];
    expect(piecesFor('zzz', row, { pieces, vectors }, 1)).toMatchObject([{ id }]);
  });
});
