import type { Bpm } from '../../lib/values';
import type { PaletteName } from '../composer/palettes';
import type { TextureName } from '../composer/textures';

/** A public-domain work and how the project sets it. The melody and its chords are in abc/<id>.abc. */
export interface Work {
  id: string;
  composer: string;
  year: number;
  free: string;
  /** Felt beats a minute. */
  tempo: Bpm;
  palette: PaletteName;
  textures: [TextureName, TextureName];
  /** Times that the melody is stated. */
  verses: number;
  level?: number;
}

const old = (country: string, year: number) => `traditional, ${country}; printed ${year}, author unknown`;
const died = (year: number) => `composer died ${year}`;

export const WORKS: Work[] = [
  {
    id: 'greensleeves',
    composer: 'Traditional (England)',
    year: 1580,
    free: old('England', 1580),
    tempo: 50,
    palette: 'solo guitar',
    textures: ['arpeggio', 'barcarolle'],
    verses: 3,
  },
  {
    id: 'auld-lang-syne',
    composer: 'Traditional (Scotland)',
    year: 1799,
    free: old('Scotland', 1799),
    tempo: 72,
    palette: 'piano and cello',
    textures: ['broken tenths', 'arpeggio'],
    verses: 3,
  },
  {
    id: 'ar-hyd-y-nos',
    composer: 'Traditional (Wales)',
    year: 1784,
    free: old('Wales', 1784),
    tempo: 66,
    palette: 'harp and choir',
    textures: ['harp rolls', 'arpeggio'],
    verses: 3,
    level: -1,
  },
  {
    id: 'au-clair-de-la-lune',
    composer: 'Traditional (France)',
    year: 1780,
    free: old('France', 1780),
    tempo: 76,
    palette: 'music box',
    textures: ['rocking', 'arpeggio'],
    verses: 3,
    level: -2,
  },
  {
    id: 'ah-vous-dirai-je-maman',
    composer: 'Traditional (France)',
    year: 1761,
    free: old('France', 1761),
    tempo: 84,
    palette: 'celesta and piano',
    textures: ['alberti', 'arpeggio'],
    verses: 4,
    level: -2,
  },
  {
    id: 'amazing-grace',
    composer: 'Traditional (United States)',
    year: 1829,
    free: old('United States', 1829),
    tempo: 69,
    palette: 'cello and piano',
    textures: ['slow steps', 'arpeggio'],
    verses: 4,
  },
  {
    id: 'stille-nacht',
    composer: 'Franz Xaver Gruber',
    year: 1818,
    free: died(1863),
    tempo: 46,
    palette: 'guitar and cello',
    textures: ['arpeggio', 'barcarolle'],
    verses: 3,
    level: -2,
  },
  {
    id: 'sakura',
    composer: 'Traditional (Japan)',
    year: 1888,
    free: old('Japan', 1888),
    tempo: 63,
    palette: 'flute and harp',
    textures: ['bells', 'harp rolls'],
    verses: 3,
  },
  {
    id: 'largo-from-the-new-world',
    composer: 'Antonín Dvořák',
    year: 1893,
    free: died(1904),
    tempo: 54,
    palette: 'oboe, piano and strings',
    textures: ['slow steps', 'arpeggio'],
    verses: 2,
  },
  {
    id: 'hymn-to-joy',
    composer: 'Ludwig van Beethoven',
    year: 1824,
    free: died(1827),
    tempo: 108,
    palette: 'guitar and clarinet',
    textures: ['alberti', 'arpeggio'],
    verses: 4,
    level: 1,
  },
  {
    id: 'canon-in-d',
    composer: 'Johann Pachelbel',
    year: 1690,
    free: died(1706),
    tempo: 96,
    palette: 'flute, harp and strings',
    textures: ['arpeggio', 'rolling arpeggio'],
    verses: 3,
  },
  {
    id: 'wiegenlied',
    composer: 'Johannes Brahms',
    year: 1868,
    free: died(1897),
    tempo: 66,
    palette: 'felt piano',
    textures: ['rocking', 'broken tenths'],
    verses: 3,
    level: -2,
  },
  {
    id: 'staendchen',
    composer: 'Franz Schubert',
    year: 1828,
    free: died(1828),
    tempo: 76,
    palette: 'clarinet and piano',
    textures: ['waltz', 'broken tenths'],
    verses: 3,
  },
  {
    id: 'der-lindenbaum',
    composer: 'Franz Schubert',
    year: 1827,
    free: died(1828),
    tempo: 63,
    palette: 'piano and strings',
    textures: ['broken tenths', 'rolling arpeggio'],
    verses: 3,
  },
  {
    id: 'des-baches-wiegenlied',
    composer: 'Franz Schubert',
    year: 1823,
    free: died(1828),
    tempo: 72,
    palette: 'piano and warm pad',
    textures: ['rocking', 'arpeggio'],
    verses: 2,
    level: -2,
  },
  {
    id: 'heidenroeslein',
    composer: 'Franz Schubert',
    year: 1815,
    free: died(1828),
    tempo: 69,
    palette: 'guitar and flute',
    textures: ['alberti', 'arpeggio'],
    verses: 5,
  },
  {
    id: 'die-lotosblume',
    composer: 'Robert Schumann',
    year: 1840,
    free: died(1856),
    tempo: 60,
    palette: 'piano and cello',
    textures: ['slow steps', 'broken tenths'],
    verses: 2,
    level: -1,
  },
  {
    id: 'aloha-oe',
    composer: 'Queen Liliʻuokalani',
    year: 1878,
    free: died(1917),
    tempo: 69,
    palette: 'vibraphone trio',
    textures: ['rocking', 'arpeggio'],
    verses: 5,
  },
];
