import { Chord as TonalChord, Note, RomanNumeral, Scale } from 'tonal';
import type { Chord, Harmony, Key } from './score';

/** A chord by its Roman numeral, always counted from the major scale on the tonic: minor's sixth degree is bVI. */
const NUMERAL = /^([b#]?[ivIV]+)(maj7|maj9|add9|sus4|sus2|ø7|o7|o|6|7|9)?(?:\/([b#]?[1-7]))?$/;

/** tonal's chord type for a suffix, after an upper-case (major) and a lower-case (minor) numeral. */
const TYPES: Record<string, [upper: string, lower: string]> = {
  '': ['M', 'm'],
  7: ['7', 'm7'],
  maj7: ['maj7', 'm/ma7'],
  maj9: ['maj9', 'm9'],
  add9: ['Madd9', 'madd9'],
  sus4: ['sus4', 'sus4'],
  sus2: ['sus2', 'sus2'],
  6: ['6', 'm6'],
  9: ['9', 'm9'],
  ø7: ['m7b5', 'm7b5'],
  o7: ['dim7', 'dim7'],
  o: ['dim', 'dim'],
};

const SCALE_NAMES = {
  major: 'major',
  minor: 'aeolian',
  dorian: 'dorian',
  mixolydian: 'mixolydian',
  lydian: 'lydian',
  phrygian: 'phrygian',
} as const;

/** Harmonic charge by degree, Friberg et al. 2006 (Adv. Cogn. Psychol. 2:145); diminished chords 5. */
const CHARGE: Record<string, number> = {
  I: 0,
  V: 1.5,
  VI: 1.5,
  II: 2.5,
  IV: 3,
  III: 3,
  BIII: 3.5,
  BVII: 3.5,
  VII: 5,
  BVI: 4,
  BII: 4.5,
};

export const chroma = (note: string): number => {
  const value = Note.chroma(note);
  if (value === undefined || Number.isNaN(value)) throw new Error(`${note} is no note.`);
  return value;
};

export const scaleOf = (key: Key): string[] => Scale.get(`${key.tonic} ${SCALE_NAMES[key.mode]}`).notes;

/** The key's scale with the chord's own tones in place of the ones they alter (same letter). */
function bend(key: Key, tones: string[]): number[] {
  return scaleOf(key).map((note) => {
    const tone = tones.find((candidate) => candidate[0] === note[0]);
    return chroma(tone ?? note);
  });
}

const letterOf = (key: Key): number => 'CDEFGAB'.indexOf(key.tonic[0] ?? 'C');

export function chordOf(symbol: string, key: Key): Chord {
  const match = NUMERAL.exec(symbol);
  if (!match?.[1]) throw new Error(`${symbol} is no chord of this vocabulary.`);
  const [, numeral, suffix = '', degree] = match;
  const roman = RomanNumeral.get(numeral);
  const root = above(key.tonic, roman.interval);
  const type = TYPES[suffix]?.[numeral === numeral.toUpperCase().replace('B', 'b') ? 0 : 1] ?? 'M';
  const tones = TonalChord.getChord(type, root).notes;
  if (!tones.length) throw new Error(`${symbol} in ${key.tonic} spells no chord.`);
  const bass = degree ? above(key.tonic, RomanNumeral.get(toRoman(degree)).interval) : root;
  const minor = numeral !== numeral.toUpperCase().replace('B', 'b');
  const name = numeral.toUpperCase();
  return {
    symbol,
    pcs: tones.map(chroma),
    bass: chroma(bass),
    scale: bend(key, tones),
    letter: letterOf(key),
    charge: suffix.startsWith('o') || suffix.startsWith('ø') ? 5 : name === 'IV' && minor ? 3.5 : (CHARGE[name] ?? 3),
  };
}

function above(tonic: string, interval: string | undefined): string {
  if (!interval) throw new Error('A numeral without an interval.');
  return Note.transpose(tonic, interval);
}

/** The leading note where a dominant, also an applied one, goes home: its third, when the next root is a fourth higher. */
export function leadingNote(from: Chord, to: Chord): number | undefined {
  const [root = 0, third, , seventh] = from.pcs;
  const above = (pc: number | undefined) => (pc === undefined ? undefined : (pc - root + 12) % 12);
  const dominant = above(third) === 4 && (from.charge === CHARGE.V || above(seventh) === 10);
  return dominant && above(to.pcs[0]) === 5 ? third : undefined;
}

const toRoman = (degree: string) =>
  degree.replace(/[1-7]/, (digit) => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][Number(digit) - 1] ?? 'I');

/** A chord by its lead-sheet name, such as "Gm7/Bb", in a key. */
export function namedChord(name: string, key: Key): Chord {
  const [body = name, slash] = name.split('/');
  const chord = TonalChord.get(body);
  if (!chord.tonic || !chord.notes.length) throw new Error(`${name} is no chord.`);
  const root = chroma(chord.tonic);
  const degrees = scaleOf(key).map(chroma);
  const charges = [0, 2.5, 3, 3, 1.5, 1.5, 5];
  const degree = degrees.indexOf(root);
  return {
    symbol: name,
    pcs: chord.notes.map(chroma),
    bass: slash ? chroma(slash) : root,
    scale: bend(key, chord.notes),
    letter: letterOf(key),
    charge: degree < 0 ? 3.5 : (charges[degree] ?? 3),
  };
}

/** Bars of numerals ("I", or "ii V" for two in a bar) as chords in time. */
export function progression(bars: string[], key: Key, bar: number): Harmony[] {
  return bars.flatMap((text, index) => {
    const symbols = text.split(' ');
    // In triple time the second chord comes on the third beat: long, short.
    const split = bar === 3 && symbols.length === 2 ? [2, 1] : symbols.map(() => bar / symbols.length);
    let at = index * bar;
    return symbols.map((symbol, i) => {
      const length = split[i] ?? bar;
      const harmony = { at, length, chord: chordOf(symbol, key) };
      at += length;
      return harmony;
    });
  });
}

export function chordAt(harmony: Harmony[], at: number): Chord {
  let found = harmony[0];
  for (const span of harmony) {
    if (span.at > at + 1e-6) break;
    found = span;
  }
  if (!found) throw new Error('A theme without harmony.');
  return found.chord;
}
