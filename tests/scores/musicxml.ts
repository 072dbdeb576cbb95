import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { DOMParser } from 'linkedom';

/** A note as printed; times and lengths in quarter notes from the start, repeats not played out, grace notes left out. */
export interface PrintedNote {
  at: number;
  length: number;
  /** MIDI pitch. */
  pitch: number;
  /** Staff of the part, 1 = upper, and voice as the score numbers it. */
  staff: number;
  voice: string;
  /** Carries a syllable. */
  sung: boolean;
}

export interface PrintedPart {
  notes: PrintedNote[];
  /** Start of each bar. */
  bars: { at: number; length: number }[];
  /** Signature in force at the start: sharps positive. */
  fifths: number;
}

export interface PrintedScore {
  parts: PrintedPart[];
  /** Printed metronome mark or the editor's, quarter notes a minute. */
  tempo: number | undefined;
}

const STEPS: Record<string, number> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

type Element = ReturnType<DOMParser['parseFromString']>['documentElement'];

const text = (element: Element, name: string): string | undefined => element.querySelector(name)?.textContent?.trim();
const number = (element: Element, name: string): number => Number(text(element, name) ?? 0);

function pitchOf(note: Element): number | undefined {
  const step = text(note, 'pitch > step');
  if (!step) return undefined;
  return 12 * (number(note, 'pitch > octave') + 1) + (STEPS[step] ?? 0) + number(note, 'pitch > alter');
}

function readPart(part: Element): PrintedPart {
  const read: PrintedPart = { notes: [], bars: [], fifths: 0 };
  const open = new Map<string, PrintedNote>();
  let divisions = 1;
  let start = 0;
  let signed = false;
  for (const measure of part.querySelectorAll('measure')) {
    let [at, end, last] = [start, start, start];
    for (const item of measure.children) {
      if (item.tagName === 'attributes') {
        divisions = number(item, 'divisions') || divisions;
        if (!signed && item.querySelector('fifths')) [read.fifths, signed] = [number(item, 'fifths'), true];
      }
      const length = number(item, 'duration') / divisions;
      if (item.tagName === 'backup') at -= length;
      if (item.tagName === 'forward') at += length;
      if (item.tagName !== 'note' || item.querySelector('grace')) continue;
      const chord = item.querySelector('chord') !== null;
      const from = chord ? last : at;
      const pitch = pitchOf(item);
      if (pitch !== undefined) {
        const ties = [...item.querySelectorAll('tie')].map((tie) => tie.getAttribute('type'));
        const voice = text(item, 'voice') ?? '1';
        const key = `${voice} ${pitch}`;
        const held = ties.includes('stop') ? open.get(key) : undefined;
        const note = held ?? {
          at: from,
          length: 0,
          pitch,
          staff: number(item, 'staff') || 1,
          voice,
          sung: item.querySelector('lyric') !== null,
        };
        note.length += length;
        if (!held) read.notes.push(note);
        if (ties.includes('start')) open.set(key, note);
        else open.delete(key);
      }
      last = from;
      if (!chord) at += length;
      end = Math.max(end, at);
    }
    read.bars.push({ at: start, length: end - start });
    start = end;
  }
  read.notes.sort((a, b) => a.at - b.at || b.pitch - a.pitch);
  return read;
}

/** Reads a compressed MusicXML file (.mxl). */
export async function readScore(file: string): Promise<PrintedScore> {
  const zip = await JSZip.loadAsync(await readFile(file));
  const container = await zip.file('META-INF/container.xml')?.async('text');
  const path = /full-path="([^"]+)"/.exec(container ?? '')?.[1];
  const xml = path && (await zip.file(path)?.async('text'));
  if (!xml) throw new Error(`${file} holds no MusicXML.`);
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const tempo = Number(document.querySelector('sound[tempo]')?.getAttribute('tempo') ?? Number.NaN);
  return {
    parts: [...document.querySelectorAll('part')].map(readPart),
    tempo: Number.isFinite(tempo) ? tempo : undefined,
  };
}

/** The highest note at each onset of a part's first voice: what is heard as its line. */
export function topLine(notes: readonly PrintedNote[]): PrintedNote[] {
  const line: PrintedNote[] = [];
  for (const note of notes.filter(({ voice }) => voice === '1'))
    if (!line.length || note.at > (line.at(-1)?.at ?? 0) + 1e-6) line.push(note);
  return line;
}
