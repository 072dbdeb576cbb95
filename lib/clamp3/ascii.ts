import unidecode from 'unidecode';

/**
 * Where the tables of npm's unidecode lag behind Python's Unidecode 1.4, for the scripts that titles, voices and
 * performance marks of scores are written in.
 */
const NEWER = new Map(
  Object.entries({
    '¼': ' 1/4',
    '½': ' 1/2',
    '¾': ' 3/4',
    Ŋ: 'NG',
    ŋ: 'ng',
    Є: 'Ie',
    Ъ: "'",
    ъ: "'",
    א: 'A',
    ח: 'H',
    ט: 'T',
    ך: 'KH',
    כ: 'KH',
    ץ: 'TS',
    צ: 'TS',
    ק: 'k',
    ש: 'SH',
    '־': '-',
    ẞ: 'SS',
    '\u2028': '\n',
    '\u2029': '\n\n',
    '⁇': '??',
    '⁎': '*',
    '⁓': '~',
    '\u205f': ' ',
    '℀': ' a/c ',
    '℃': 'degC',
    ℓ: 'l',
    '№': 'No. ',
    '℗': '(p)',
    '℠': '(sm)',
    '™': '(tm)',
    '₹': 'Rs',
    '₺': 'L',
    '₽': 'R',
    '♠': 'spades',
    '♡': 'hearts',
    '♢': 'diamonds',
    '♣': 'clubs',
    '♥': 'hearts',
    '♦': 'diamonds',
    '♯': '#',
    し: 'shi',
    ち: 'chi',
    っ: 'tsu',
    つ: 'tsu',
    シ: 'shi',
    チ: 'chi',
    ッ: 'tsu',
    ツ: 'tsu',
    '゠': '=',
    '・': '*',
    ー: '-',
  }),
);

/** A text in ASCII, as Python's Unidecode writes it; characters that it does not know are left out. */
export const toAscii = (text: string): string =>
  text.replace(/\P{ASCII}/gu, (character) => NEWER.get(character) ?? tabled(character));

function tabled(character: string): string {
  // The control characters of ISO 8859-1 are nothing; the table takes them for Windows-1252.
  if (character < '\u00a0') return '';
  // Unknown is "[?]" here and there, and some signs are escaped.
  return unidecode(character).replaceAll('[?]', '').replaceAll(/\\(.)/gs, '$1');
}
