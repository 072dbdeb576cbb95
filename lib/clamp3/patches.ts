import { Failure } from '../values';

/** Characters of a patch. */
export const PATCH_SIZE = 64;
const BEGIN = '\u0001';
const END = '\u0002';

/** Barlines of ABC, in the order in which they are tried. */
const BARLINE = /(\|:|::|:\||\[\||\|\||\|\]|\|)/;

/**
 * Music as text (MTF or interleaved ABC, ASCII only) in patches of 64 character codes, as CLaMP 3's M3Patchilizer cuts
 * them: 1, the characters, 2, cut off at 64 and filled up with 0. A first patch of 1s and a last one (1, then 2s) are
 * added, as in its feature extraction.
 *
 * @returns rows of {@link PATCH_SIZE} codes below 128
 * @throws Failure `unexpected` when there is nothing in it
 */
export function patchesOf(text: string): Uint8Array {
  const lines = text.replaceAll('L:1/8\n', '').match(/[^\n]*\n|[^\n]+$/g);
  if (!lines) throw new Failure('unexpected', 'There is no music in this file; choose another one.');
  const parts = (lines[0] ?? '').split(' ')[0] === 'ticks_per_beat' ? mtfParts(lines) : lines.flatMap(abcParts);
  return cut([BEGIN.repeat(PATCH_SIZE), ...parts, END.repeat(PATCH_SIZE)]);
}

/** Each part framed, cut off at {@link PATCH_SIZE} codes and filled up. */
export function cut(parts: readonly string[]): Uint8Array {
  const patches = new Uint8Array(parts.length * PATCH_SIZE);
  for (const [row, part] of parts.entries()) {
    const codes = `${BEGIN}${part}${END}`.slice(0, PATCH_SIZE);
    for (let at = 0; at < codes.length; at += 1) patches[row * PATCH_SIZE + at] = codes.charCodeAt(at);
  }
  return patches;
}

/** Messages of one kind that follow each other share a patch while they fit: the kind once, then tabs between. */
function mtfParts(lines: readonly string[]): string[] {
  const parts: string[] = [];
  let part = '';
  for (const line of lines) {
    const [kind = '', ...values] = line.split(' ');
    const rest = values.join(' ');
    if (part.startsWith(kind) && part.length + rest.length <= PATCH_SIZE - 2) part = `${part.slice(0, -1)}\t${rest}`;
    else {
      if (part) parts.push(part);
      part = line;
    }
  }
  return part ? [...parts, part] : parts;
}

/** A header line is one part; of a line of music each bar is, with the barline behind it (the first one also before). */
function abcParts(line: string): string[] {
  if (/^[A-Za-z]:/.test(line) || line.startsWith('%%')) return [line];
  let pieces = line.split(BARLINE).filter((piece) => piece !== '');
  if (BARLINE.test(pieces[0] ?? '') && (pieces[0] ?? '').length <= 2) {
    const [left, first, ...others] = pieces;
    if (first === undefined) throw new Failure('unexpected', 'A line of this ABC file is a barline and nothing else.');
    pieces = [`${left}${first}`, ...others];
  }
  const bars = Array.from({ length: pieces.length >> 1 }, (_, i) => `${pieces[2 * i]}${pieces[2 * i + 1]}`);
  const last = bars.pop();
  return last === undefined ? [] : [...bars, `${last}\n`];
}
