import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MUSIC_PARAMETERS } from '../../lib/values';
import type { Built } from '../build';
import type { Score } from '../composer/score';
import { readPlayed } from '../measure/read';
import { melodyStatistics } from '../measure/statistics';
import { COLOURS, roll, WIDTH } from './roll';
import { COLUMNS, type Heard, heard, listen, ROWS } from './sound';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const WAVE = 60;

/** Waveform and spectrogram of what was rendered, a line that moves with the sound, and the sound itself. */
function soundHtml({ file, picture }: Heard): string {
  const scale = WAVE / Math.max(...picture.waveform, 0.01);
  const bars = picture.waveform
    .map((peak, i) => {
      const height = peak * scale;
      return `M${(((i + 0.5) / COLUMNS) * WIDTH).toFixed(1)} ${((WAVE - height) / 2).toFixed(1)}v${height.toFixed(1)}`;
    })
    .join('');
  return `<svg viewBox="0 0 ${WIDTH} ${WAVE}"><path d="${bars}" stroke="currentColor" opacity=".55" stroke-width="1.6"/></svg>
<canvas width="${COLUMNS}" height="${ROWS}" data-db="${picture.spectrogram}"></canvas>
<audio controls preload="none" src="${file}"></audio>`;
}

/**
 * Paints the spectrograms, runs a line over the pictures of the piece that sounds, goes where a picture is clicked,
 * and leaves the pieces that hold what is typed.
 */
const SCRIPT = `
for (const canvas of document.querySelectorAll('canvas')) {
  const bytes = Uint8Array.from(atob(canvas.dataset.db), (sign) => sign.charCodeAt(0));
  const pen = canvas.getContext('2d'), image = pen.createImageData(${COLUMNS}, ${ROWS});
  bytes.forEach((level, i) => {
    const at = ((${ROWS} - 1 - (i % ${ROWS})) * ${COLUMNS} + Math.floor(i / ${ROWS})) * 4, x = level / 255;
    image.data.set([255 * Math.min(1, x * 1.6), 255 * x ** 1.6, 90 * Math.sin(Math.PI * x) + 40 * x, 255], at);
  });
  pen.putImageData(image, 0, 0);
}
for (const audio of document.querySelectorAll('audio')) {
  const line = audio.parentElement.querySelector('i');
  audio.addEventListener('timeupdate', () => {
    line.style.left = (100 * audio.currentTime) / audio.duration + '%';
  });
  for (const picture of audio.parentElement.querySelectorAll('svg, canvas'))
    picture.addEventListener('click', ({ offsetX }) => {
      const share = offsetX / picture.clientWidth;
      const go = () => { audio.currentTime = share * audio.duration; };
      if (audio.duration) go(); else audio.addEventListener('loadedmetadata', go, { once: true });
      audio.play();
    });
}
document.querySelector('input').addEventListener('input', ({ target }) => {
  for (const section of document.querySelectorAll('section'))
    section.hidden = !section.dataset.words.includes(target.value.toLowerCase());
});`;

const STYLE = `:root{color-scheme:light dark}body{font:15px system-ui;max-width:1540px;margin:0 auto;padding:0 1em 4em}
header{position:sticky;top:0;z-index:1;background:Canvas;padding:.8em 0}h1{font-size:1.4em;margin:0}input{font:inherit;width:100%;max-width:30em;padding:.3em}
section{content-visibility:auto;contain-intrinsic-size:auto 620px;scroll-margin-top:8em}h2{margin:2em 0 0}p{margin:.3em 0}
svg,canvas{display:block;width:100%;background:color-mix(in srgb,CanvasText 4%,Canvas)}canvas{height:170px}
div{position:relative}i{position:absolute;top:0;bottom:40px;left:-2px;width:1px;background:#d9473f}audio{width:100%;height:40px}
.n span{margin-right:1em;white-space:nowrap}.n,.c{opacity:.75;font-size:13px}`;

const numbers = (values: [string, number][]): string =>
  values.map(([name, value]) => `<span>${name} <b>${value.toFixed(2)}</b></span>`).join(' ');

function chordsOf(score: Score): string {
  return score.harmony
    .map(({ at, chord }) => (at % score.meter.bar < 1e-6 ? `| ${chord.symbol}` : chord.symbol))
    .join(' ');
}

function section({ piece, midi, score }: Built, sound: Heard | undefined): string {
  const gems = Object.entries(piece.gems).sort(([, a], [, b]) => b - a);
  const words = [
    piece.composer,
    piece.year,
    `${score.key.tonic} ${score.key.mode}`,
    score.meter.name,
    piece.form,
    piece.palette.join(', '),
  ];
  const strongest = gems[0]?.[0] ?? '';
  const said = words.filter(Boolean).join(' · ');
  return `<section id="${piece.id}" data-words="${escaped(`${piece.title} ${said} ${strongest}`.toLowerCase())}"><h2>${escaped(piece.title)}</h2>
<p>${escaped(said)} · ${strongest} · ${piece.duration.toFixed(0)} s · ${piece.loudness} LUFS · <a href="../../public/catalog/${piece.midi}">MIDI</a></p>
<div>${roll(readPlayed(midi), piece.joins)}${sound ? soundHtml(sound) : ''}<i></i></div>
<p class="n">${numbers(MUSIC_PARAMETERS.map((name) => [name, piece.music[name]]))}</p>
<p class="n">${numbers([['valence', piece.affect.valence], ['arousal', piece.affect.arousal], ...gems])}</p>
<p class="n">${numbers(Object.entries(melodyStatistics(score)))}</p>
<p class="c">${escaped(chordsOf(score))}</p></section>`;
}

/**
 * Writes a page to look through the whole catalogue: roll, chords and figures of each piece, and waveform, spectrogram
 * and sound of those that were ever rendered. It is written before the rendering too, which takes long and may be ended
 * at any time: what was rendered stays.
 * @param chosen ids of the pieces to render now; all when empty
 * @param rendered told of each when it is done
 */
export async function writeSheet(
  built: Built[],
  folder: string,
  chosen: readonly string[],
  bank: () => Promise<ArrayBuffer>,
  rendered: (title: string) => void,
): Promise<string> {
  const unknown = chosen.filter((id) => !built.some(({ piece }) => piece.id === id));
  if (unknown.length) throw new Error(`No such piece: ${unknown.join(', ')}`);
  const sounds = new Map<string, Heard>();
  for (const one of built) {
    const sound = await heard(one, folder);
    if (sound) sounds.set(one.piece.id, sound);
  }
  const missing = built.filter(({ piece: { id } }) => !sounds.has(id) && (chosen.length === 0 || chosen.includes(id)));
  const file = await writePage(built, sounds, folder);
  for (const one of missing) {
    sounds.set(one.piece.id, await listen(one, await bank(), folder));
    rendered(one.piece.title);
  }
  return missing.length > 0 ? writePage(built, sounds, folder) : file;
}

async function writePage(built: Built[], sounds: ReadonlyMap<string, Heard>, folder: string): Promise<string> {
  const sections = built.map((one) => section(one, sounds.get(one.piece.id)));
  const hours = built.reduce((sum, { piece }) => sum + piece.duration, 0) / 3600;
  const legend = Object.entries(COLOURS).map(([part, colour]) => `<b style="color:${colour}">${part}</b>`);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The catalogue</title><style>${STYLE}</style>
<header><h1>The catalogue: ${built.length} pieces, ${hours.toFixed(1)} hours</h1>
<p>${legend.join(' ')} · dotted: where a next piece may join · ${sounds.size} with sound</p>
<input type="search" placeholder="Title, composer, key, instrument, feeling" aria-label="Find pieces"></header>
${sections.join('\n')}<script>${SCRIPT}</script></html>`;
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'index.html');
  await writeFile(file, page);
  return file;
}
