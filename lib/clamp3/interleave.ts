import { Failure } from '../values';

/**
 * Standard ABC with voices as interleaved ABC, a bar of all voices on a line, as CLaMP 3's preprocessing makes it
 * (batch_interleaved_abc.py with abctoolkit 0.0.6): titles, words and MIDI directives go, empty bars at both ends go.
 */
const DROPPED = ['X:', 'T:', 'C:', 'W:', 'w:', 'Z:', '%%MIDI'];
const BARLINES = ['||:', ':||', '[|:', ':|]', '|]:', ':[|', '|:', '::', ':|', '[|', '||', '|]', '|'];
const SPLIT = new RegExp(`(${BARLINES.map((line) => line.replaceAll(/[[\]|]/g, '\\$&')).join('|')})`);
const QUOTED = /"[^"]*"/g;
/** Width at which a voice's lines are wrapped in between. */
const WIDTH = 100;

const refused = (why: string): Failure =>
  new Failure('unexpected', `This ABC file cannot be interleaved: ${why}. Give it as it is, or mend it.`);

interface Voice {
  /** Fields in brackets before the first barline. */
  prefix: string;
  left: string[];
  bars: string[];
  right: string[];
}

/** A tune: header lines, and its voices by name in order. */
interface Tune {
  header: string[];
  voices: Map<string, Voice>;
}

/** @throws Failure `unexpected` where the published preprocessing gives up */
export function interleave(abc: string): string {
  const lines = (abc.match(/[^\n]*\n|[^\n]+$/g) ?? []).filter((line) => line.trim() !== '');
  const kept = lines.filter((line) => !DROPPED.some((field) => line.startsWith(field)));
  const start = startOf(kept);
  const clean = kept.map((line, at) => unquoted(at < start ? line : line.replace(/%\d+\n$/, '\n')));
  return rotate(tuneOf(wrap(trim(tuneOf(clean)))));
}

/** Barlines inside quotes would be taken for barlines. */
function unquoted(line: string): string {
  if (/^[A-Za-z]:/.test(line) || line.startsWith('%')) return line;
  const quotes = (line.match(QUOTED) ?? []).filter((quote) => BARLINES.some((barline) => quote.includes(barline)));
  // The published code forgets that it took out escaped quotes where it also takes out a whole one.
  return quotes.length > 0
    ? quotes.reduce((text, quote) => text.replaceAll(quote, ''), line)
    : line.replaceAll('\\"', '');
}

/** The last line that is "V:1" begins the music. */
function startOf(lines: readonly string[]): number {
  const start = lines.findLastIndex((line) => line.trim() === 'V:1');
  if (start < 0) throw refused('no line "V:1" begins its music');
  return start;
}

function tuneOf(lines: readonly string[]): Tune {
  const start = startOf(lines);
  const texts = new Map<string, string>();
  let name = '';
  for (const line of lines.slice(start)) {
    if (line.startsWith('V:')) name = line.trim();
    texts.set(name, line.startsWith('V:') ? '' : `${texts.get(name) ?? ''}${line}`);
  }
  return { header: lines.slice(0, start), voices: new Map([...texts].map(([voice, text]) => [voice, voiceOf(text)])) };
}

const withoutFields = (text: string): string =>
  (text.match(/\[[^\]]+\]/g) ?? [])
    .filter((field) => /^\[\p{L}:/u.test(field))
    .reduce((rest, field) => rest.replaceAll(field, ''), text);

function voiceOf(text: string): Voice {
  const whole = text
    .trim()
    .split(SPLIT)
    .filter((piece) => piece.trim() !== '');
  // Barlines in a row, as at a line's end and the next one's beginning, count once.
  const pieces = whole.filter((piece, at) => at === 0 || piece !== whole[at - 1]);
  const [first] = pieces;
  if (first === undefined) throw refused('a voice of it is empty');
  const barred = BARLINES.includes(first);
  const prefix = !barred && withoutFields(first).trim() === '' ? first.trim() : '';
  for (let at = barred ? 1 : prefix ? 2 : 0; at < pieces.length; at += 2) {
    const bar = (pieces[at] ?? '').trim().replaceAll('\n', '');
    // Numbers of endings and colons belong to the barline before.
    const affix = /^[\d:]/.test(bar)
      ? bar.slice(0, Math.min(bar.length - 1, /^[\d,.:-]*/.exec(bar)?.[0].length ?? 0))
      : '';
    pieces[at] = affix ? bar.slice(affix.length).trim() : bar;
    if (affix) pieces[at > 0 ? at - 1 : pieces.length - 1] += affix;
  }
  const from = barred || prefix === '' ? 0 : 1;
  const count = (pieces.length >> 1) - from;
  const pieceAt = (index: number): string => {
    const piece = pieces[index];
    if (piece === undefined) throw refused('a bar of it has no barline');
    return piece;
  };
  const rows = Array.from({ length: Math.max(0, count) }, (_, i) => 2 * i);
  const firstBar = barred ? 1 : prefix === '' ? 0 : 2;
  return {
    prefix,
    left: rows.map((i) => (firstBar === 0 && i === 0 ? '' : pieceAt(i + firstBar - 1))),
    bars: rows.map((i) => pieceAt(i + firstBar)),
    right: rows.map((i) => pieceAt(i + firstBar + 1)),
  };
}

const withoutNotes = (text: string): string =>
  (text.match(QUOTED) ?? [])
    .filter((quote) => /^"[\^_<>@]/.test(quote))
    .reduce((rest, quote) => rest.replaceAll(quote, ''), text);
const bare = (bar: string): string => withoutNotes(bar.replaceAll(/![^!]+!/g, ''));

/** Bars before the first that says anything, and after the last that has a note, in any voice, go. */
function trim({ header, voices }: Tune): Tune {
  const count = voices.get('V:1')?.bars.length ?? 0;
  const all = [...voices.values()];
  if (all.some(({ bars }) => bars.length !== count)) throw refused('its voices have different numbers of bars');
  const says = (bar: string) => /[^\P{L}ZzXx]/u.test(bare(bar));
  const sounds = (bar: string) => /[A-Ga-g]/.test(withoutNotes(withoutFields(bar.replaceAll(/![^!]+!/g, ''))));
  const from = Math.min(...all.map(({ bars }) => (bars.some(says) ? bars.findIndex(says) : bars.length)));
  const to = Math.max(...all.map(({ bars }) => bars.findLastIndex(sounds) + 1));
  if (from >= to) throw refused('there is no note in it');
  const trimmed = ({ prefix, left, bars, right }: Voice): Voice => ({
    prefix,
    left: [left[0] ?? '', ...left.slice(from + 1, to)],
    bars: bars.slice(from, to),
    right: [...right.slice(from, to - 1), right.at(-1) ?? ''],
  });
  return { header, voices: new Map([...voices].map(([name, voice]) => [name, trimmed(voice)])) };
}

/** Voice by voice again, some bars a line. */
function wrap({ header, voices }: Tune): string[] {
  const lines = [...header];
  for (const [name, { prefix, left, bars, right }] of voices) {
    lines.push(`${name}\n`);
    let line = `${prefix}${left[0] ?? ''} `;
    let length = 0;
    for (const [at, bar] of bars.entries()) {
      const piece = `${bar} ${right[at] ?? ''} `;
      if (length > 0 && length + piece.length > WIDTH) {
        lines.push(`${line}\n`);
        line = ' ';
        length = 0;
      }
      line += piece;
      length += piece.length;
    }
    if (line.trim() !== '') lines.push(`${line}\n`);
  }
  return lines;
}

/** A bar of all voices on each line. */
function rotate({ header, voices }: Tune): string {
  const count = voices.get('V:1')?.bars.length ?? 0;
  const rows = Array.from({ length: count }, (_, at) =>
    [...voices].map(([name, { prefix, left, bars, right }]) => {
      if (bars[at] === undefined) throw refused('its voices have different numbers of bars');
      return `[${name}]${at === 0 ? prefix + (left[0] ?? '') : ''}${bars[at]}${right[at]}`;
    }),
  );
  return [
    ...header.map((line) => (line.endsWith('\n') ? line : `${line}\n`)),
    ...rows.map((row) => `${row.join('')}\n`),
  ].join('');
}
