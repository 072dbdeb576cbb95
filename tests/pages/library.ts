import type { IndexRow, IndexStore } from '../../lib/library/lazy-indexes';
import type { LibraryPiece } from '../../lib/messaging';
import { GEMS_SCALES, type GemsProfile, type GemsScale } from '../../lib/values';

type Made = [
  title: string,
  composer: string,
  year: number | undefined,
  feeling: GemsScale,
  tempo: number,
  seconds: number,
];
const MADE: Made[] = [
  ['Gymnop\u00e9die No. 1', 'Erik Satie', 1888, 'nostalgia', 66, 214],
  ['Low Water', 'EmoHeal', undefined, 'peacefulness', 52, 187],
  ['Tr\u00e4umerei', 'Robert Schumann', 1838, 'tenderness', 72, 163],
  ['A Long Way Round by the River, in the Rain', 'EmoHeal', undefined, 'sadness', 58, 201],
  ['Wiegenlied', 'Johannes Brahms', 1868, 'tenderness', 76, 122],
  ['Quick Feet', 'EmoHeal', undefined, 'joyful', 128, 143],
];

/** A few made-up pieces: one is liked, one put aside. */
export const pieces = (): LibraryPiece[] =>
  MADE.map(([title, composer, year, feeling, tempo, duration], i) => ({
    id: `piece-${i}`,
    title,
    composer,
    ...(year && { year }),
    duration,
    tempo,
    affect: { valence: 0.2, arousal: (tempo - 80) / 80 },
    gems: Object.fromEntries(GEMS_SCALES.map((scale) => [scale, scale === feeling ? 0.8 : 0.2])) as GemsProfile,
    liked: i === 2 ? true : i === 5 ? false : null,
  }));

export function fakeIndexes(rows: IndexRow[] = []): IndexStore {
  let kept = rows;
  return {
    list: async () => kept,
    bring: async () => ({ ok: false, why: 'unusable' }),
    remove: async (model) => {
      kept = kept.filter((row) => row.model !== model);
    },
  };
}
