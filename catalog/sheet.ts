import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MUSIC_PARAMETERS, type Piece } from '../lib/values';
import type { Built } from './build';
import type { Score } from './composer/score';
import { melodyStatistics } from './measure/statistics';
import { readPlayed, type Played } from './measure/read';
import { sources } from './sources';

const COLOURS = { melody: '#d9473f', bass: '#2f4b9b', inner: '#3f9b6c', pad: '#d99a3f' };
const SIZE = { width: 1500, row: 3, low: 26, high: 98 };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Piano roll in real seconds; opacity is velocity, dotted lines are the moments where a next piece may join. */
function roll(played: Played, joins: number[]): string {
  const x = (seconds: number) => ((seconds / played.duration) * SIZE.width).toFixed(1);
  const y = (key: number) => (SIZE.high - key) * SIZE.row;
  const height = (SIZE.high - SIZE.low) * SIZE.row;
  const octaves = [36, 48, 60, 72, 84].map((key) => `<path d="M0 ${y(key)}H${SIZE.width}" stroke="#ddd"/>`);
  const ends = joins.map((at) => `<path d="M${x(at)} 0V${height}" stroke="#bbb" stroke-dasharray="2 4"/>`);
  const notes = played.notes.map(
    (note) =>
      `<rect x="${x(note.at)}" y="${y(note.key)}" width="${Math.max(1, Number(x(note.duration))).toFixed(1)}" height="${SIZE.row}" ` +
      `fill="${COLOURS[note.part]}" opacity="${(0.25 + note.velocity / 120).toFixed(2)}"/>`,
  );
  return `<svg viewBox="0 0 ${SIZE.width} ${height}">${[...octaves, ...ends, ...notes].join('')}</svg>`;
}

const numbers = (values: [string, number][]): string =>
  values.map(([name, value]) => `<span>${name} <b>${value.toFixed(2)}</b></span>`).join(' ');

function chordsOf(score: Score): string {
  return score.harmony
    .map(({ at, chord }) => (at % score.meter.bar < 1e-6 ? `| ${chord.symbol}` : chord.symbol))
    .join(' ');
}

function section(piece: Piece, midi: Uint8Array, score: Score): string {
  const gems = Object.entries(piece.gems).sort(([, a], [, b]) => b - a);
  const words = [
    piece.composer,
    piece.year,
    `${score.key.tonic} ${score.key.mode}`,
    score.meter.name,
    piece.form,
    piece.palette.join(', '),
  ];
  return `<section id="${piece.id}"><h2>${escaped(piece.title)}</h2>
<p>${escaped(words.filter(Boolean).join(' · '))} · ${piece.duration.toFixed(0)} s · ${piece.loudness} LUFS · <a href="../../public/catalog/${piece.midi}">MIDI</a></p>
${roll(readPlayed(midi), piece.joins)}
<p class="n">${numbers(MUSIC_PARAMETERS.map((name) => [name, piece.music[name]]))}</p>
<p class="n">${numbers([['valence', piece.affect.valence], ['arousal', piece.affect.arousal], ...gems])}</p>
<p class="n">${numbers(Object.entries(melodyStatistics(score)))}</p>
<p class="c">${escaped(chordsOf(score))}</p></section>`;
}

/** Writes a page to look through the whole catalogue: roll, chords and figures of each piece. */
export async function writeSheet(built: Built[], folder: string): Promise<string> {
  const scores = new Map(sources().map((source) => [source.id, source.score()]));
  const body = built.flatMap(({ piece, midi }) => {
    const score = scores.get(piece.id);
    return score ? [section(piece, midi, score)] : [];
  });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The catalogue</title>
<style>body{font:15px system-ui;max-width:1540px;margin:2em auto;padding:0 1em}svg{width:100%;background:#fafafa}
h2{margin:2em 0 0}p{margin:.3em 0}.n span{margin-right:1em;white-space:nowrap}.n,.c{color:#555;font-size:13px}</style>
<h1>The catalogue: ${built.length} pieces</h1>${body.join('\n')}</html>`;
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'index.html');
  await writeFile(file, page);
  return file;
}
