/**
 * `npx tsx tests/measure/evenings.ts [minutes]`: six check-ins times two intentions, rendered as `emoheal render` does
 * and measured from the sound alone; one JSON line an evening, and what a planted click reads.
 */
import { findKey } from './key';
import { integratedLoudness } from '../../catalog/measure/loudness';
import { parseOptions } from '../../lib/cli/options';
import { builtFile, eveningFrom, musicOf, openLibrary } from '../../lib/cli/rooms';
import { LoudnessMeter, Performance, RENDER_RATE as RATE, renderPerformance } from '../../lib/sound';
import { Glide } from '../../lib/sound/glide';
import type { SequenceItem } from '../../lib/values';
import { bandLevels, beatPeriod, envelope, longestGap, sharpestCorner, toDb, truePeak } from '../unit/sound/analysis';

const FEELINGS = ['nervousness', 'grief', 'joy', 'anger', 'sadness', 'fear'];
const INTENTIONS = ['sleep', 'calm'];
const minutes = process.argv[2] ?? '4';

/** Durations of the twelve pitch classes, by the power of a resonator at each note from C2 to B5. */
function chroma(samples: Float32Array): number[] {
  const weights = new Array<number>(12).fill(0);
  const step = 4;
  for (let key = 36; key < 84; key++) {
    const w = (2 * Math.PI * 440 * 2 ** ((key - 69) / 12) * step) / RATE;
    const r = Math.exp((-Math.PI * 5 * step) / RATE);
    let [y1, y2, power] = [0, 0, 0];
    for (let i = 0; i < samples.length; i += step) {
      const y = (1 - r) * (samples[i] ?? 0) + 2 * r * Math.cos(w) * y1 - r * r * y2;
      [y2, y1] = [y1, y];
      power += y * y;
    }
    weights[key % 12] = (weights[key % 12] ?? 0) + Math.sqrt(power);
  }
  const floor = Math.min(...weights);
  return weights.map((weight) => weight - floor);
}

/** Centre of the octave bands' power, Hz, on a scale of octaves. */
function centre(samples: Float32Array): number {
  const power = bandLevels(samples, RATE).map((level) => 10 ** (level / 10));
  const sum = power.reduce((a, b) => a + b, 0);
  return 62.5 * 2 ** (power.reduce((total, p, band) => total + p * band, 0) / sum);
}

/** Beginnings a second: the level rises by 3 dB within 30 ms, at most one in 90 ms. */
function onsets(samples: Float32Array): number {
  const levels = envelope(samples, Math.round(RATE / 100)).map((x) => toDb(Math.max(x, 1e-4)));
  let [count, last] = [0, -9];
  for (let i = 3; i < levels.length; i++) {
    if ((levels[i] ?? 0) - (levels[i - 3] ?? 0) > 3 && i - last >= 9) [count, last] = [count + 1, i];
  }
  return count / (samples.length / RATE);
}

const round = (x: number) => Math.round(x * 100) / 100;
const bank = await builtFile('sound/bank.sf3');
const { pieces } = await openLibrary();

for (const intention of INTENTIONS) {
  for (const feeling of FEELINGS) {
    const asked = ['render', '', '--emotions', feeling, '--intention', intention, '--minutes', minutes];
    const { sequence } = await eveningFrom(parseOptions(asked));
    const blocks: { left: Float32Array; right: Float32Array }[] = [];
    const performance = new Performance(sequence, await musicOf(sequence));
    for await (const block of renderPerformance(performance, bank)) blocks.push(block);
    const joined = (side: 'left' | 'right') => Float32Array.from(blocks.flatMap((block) => Array.from(block[side])));
    const [left, right] = [joined('left'), joined('right')];
    const meter = new LoudnessMeter(RATE);
    meter.add(left, right);
    const momentary = meter.momentary().slice(0, Math.round((sequence.duration - Number(minutes) * 12) * 10));
    const jumps = momentary.map((level, i) => Math.max(...momentary.slice(i, i + 21).map((m) => Math.abs(m - level))));
    const heard = sequence.items.map((item) => listen(item, left));
    const planted = left.slice(0, 30 * RATE).map((x, i) => (i > 15 * RATE + 57 ? x + 0.1 : x));
    console.log(
      JSON.stringify({
        feeling,
        intention,
        lufs: round(integratedLoudness([left, right], RATE)),
        truePeak: round(Math.max(toDb(truePeak(left)), toDb(truePeak(right)))),
        jump: { most: round(Math.max(...jumps)), over6: round(jumps.filter((jump) => jump > 6).length / jumps.length) },
        gap: round(longestGap(left.subarray(2 * RATE, (sequence.duration - Number(minutes) * 12) * RATE), RATE, -60)),
        corner: { most: round(sharpestCorner(left, RATE).ratio), planted: round(sharpestCorner(planted, RATE).ratio) },
        pieces: heard,
      }),
    );
  }
}

/** The middle of a piece, clear of its neighbours: what it was planned as, and what is heard. */
function listen(item: SequenceItem, sound: Float32Array) {
  const glide = new Glide(item.adaptation);
  const [from, to] = [item.start + 0.15 * item.length, item.start + 0.8 * item.length];
  const samples = sound.subarray(Math.round(from * RATE), Math.round(to * RATE));
  const middle = (from + to) / 2 - item.start;
  const planned = (item.tempo * glide.value('tempo', middle)) / glide.value('tempo', 0);
  const beat = 60 / beatPeriod(samples, RATE, 60 / (planned * 1.25), 60 / (planned / 1.25));
  const piece = pieces.find(({ id }) => id === item.piece);
  const tonic = ((piece?.key.tonic ?? 0) + glide.transpose + 12) % 12;
  const found = findKey(chroma(samples));
  return {
    piece: item.piece,
    tempo: [round(planned), round(beat)],
    key: [`${tonic} ${piece?.key.mode}`, `${found.tonic} ${found.mode}`],
    lufs: round(integratedLoudness([samples, samples], RATE)),
    centre: Math.round(centre(samples)),
    onsets: round(onsets(samples)),
  };
}
