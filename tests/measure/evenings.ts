/**
 * `npx tsx tests/measure/evenings.ts [minutes] [feeling:intention …] > table.txt`: six check-ins times two intentions
 * (or those named), rendered as `emoheal render` does and measured from the sound alone; a line a piece, a line an
 * evening, and the sums.
 * `npx tsx tests/measure/evenings.ts known`: what the ears of it hear in pieces whose tempo and key are known.
 */
import { parseOptions } from '../../lib/cli/options';
import { builtFile, eveningFrom, musicOf, openLibrary } from '../../lib/cli/rooms';
import { waypointAt } from '../../lib/journey';
import { LoudnessMeter, Performance, RENDER_RATE as RATE, renderPerformance } from '../../lib/sound';
import { energyMean } from '../../lib/sound/evening-level';
import type { SequenceItem } from '../../lib/values';
import { longestGap, sharpestCorner, toDb, truePeak } from '../unit/sound/analysis';
import { listen, type Planned, tempoOf } from './ears';
import { known } from './known';

const FEELINGS = ['nervousness', 'grief', 'joy', 'anger', 'sadness', 'fear'];
const INTENTIONS = ['sleep', 'calm'];
const GRACE = 2;

const bank = await builtFile('sound/bank.sf3');
const { pieces } = await openLibrary();
const one = (x: number) => x.toFixed(1);
const count = { pieces: 0, tempo: 0, mode: 0, evenings: 0, softer: 0, 'darker planned': 0, 'darker heard of them': 0 };

if (process.argv[2] === 'known') await known(pieces, bank);
else for (const [feeling, intention] of wanted()) await evening(feeling, intention);
if (count.pieces > 0) console.log(JSON.stringify(count));

function wanted(): string[][] {
  const all = INTENTIONS.flatMap((intention) => FEELINGS.map((feeling) => `${feeling}:${intention}`));
  const named = process.argv.slice(3);
  return (named.length > 0 ? named : all).map((name) => name.split(':'));
}

async function evening(feeling = 'sadness', intention = 'calm'): Promise<void> {
  const asked = ['render', '', '--emotions', feeling, '--intention', intention, '--minutes', process.argv[2] ?? '8'];
  const { journey, sequence } = await eveningFrom(parseOptions(asked));
  const performance = new Performance(sequence, await musicOf(sequence));
  const meter = new LoudnessMeter(RATE);
  const length = Math.ceil((sequence.duration + 5) * RATE);
  const sides = [new Float32Array(length), new Float32Array(length)] as const;
  let at = 0;
  for await (const { left, right } of renderPerformance(performance, bank)) {
    meter.add(left, right);
    sides[0].set(left.subarray(0, length - at), at);
    sides[1].set(right.subarray(0, length - at), at);
    at += left.length;
  }
  const [left, right] = sides;
  // The evening's end thins and falls silent: of it, no more is asked than how it falls.
  const end = sequence.duration - Math.min(120, sequence.duration / 5);
  const whole = meter.momentary();
  const momentary = whole.slice(GRACE * 10, Math.round(end * 10));
  const jumps = momentary.map((level, i) => Math.max(...momentary.slice(i, i + 21).map((m) => Math.abs(m - level))));
  const worst = Math.max(...jumps);
  const around = (share: number) => {
    const at = Math.round((end + share * (sequence.duration - end)) * 10);
    return energyMean(whole.slice(at - 40, at + 40));
  };
  const music = left.subarray(GRACE * RATE, end * RATE);
  const planted = left.slice(0, 30 * RATE).map((x, i) => (i > 15 * RATE + 57 ? x + 0.1 : x));
  const heard = sequence.items.map((item) => piece(item, left, end));
  const [first, last] = [heard[0], heard.at(-1)];
  const middles = sequence.items.map(({ start, length }) => waypointAt(journey, start + length / 2).music.brightness);
  const [bright = 0, dark = 0] = [middles[0], middles.at(-1)];
  if (first && last) {
    count.evenings += 1;
    count.softer += Number(last.lufs < first.lufs);
    count['darker planned'] += Number(dark < bright);
    count['darker heard of them'] += Number(dark < bright && last.centre < first.centre);
  }
  console.log(
    [
      `${feeling} to ${intention}: ${one(meter.integrated())} LUFS`,
      `true peak ${one(toDb(Math.max(truePeakOf(left), truePeakOf(right))))} dBTP`,
      `largest jump in 2 s ${one(worst)} LU at ${jumps.indexOf(worst) / 10 + GRACE} s, over 6: ${((100 * jumps.filter((j) => j > 6).length) / jumps.length).toFixed(2)} %`,
      `brightness planned ${bright.toFixed(2)} to ${dark.toFixed(2)}`,
      `last fade ${one(around(0.5) - around(0))} dB halfway, ${one(around(0.8) - around(0))} at four fifths`,
      `longest gap ${one(longestGap(music, RATE, -60))} s`,
      `sharpest corner ${one(sharpestCorner(music, RATE).ratio)}, with a planted click ${one(sharpestCorner(planted, RATE).ratio)}`,
    ].join('; '),
  );
}

/** Between samples, where they are loud: a second whose samples stay 5 dB lower has no higher peak. */
function truePeakOf(samples: Float32Array): number {
  const peakOf = (part: Float32Array) => part.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const parts = Array.from({ length: Math.floor(samples.length / RATE) }, (_, i) =>
    samples.subarray(i * RATE, (i + 1) * RATE + 64),
  );
  const loudest = peakOf(samples);
  return Math.max(...parts.filter((part) => peakOf(part) > 0.56 * loudest).map(truePeak));
}

/** The middle of a piece, clear of its neighbours and of the evening's end: what was planned, and what is heard. */
function piece(item: SequenceItem, sound: Float32Array, end: number) {
  const known = pieces.find(({ id }) => id === item.piece);
  const planned: Planned = {
    tempo: tempoOf(item),
    tonic: ((known?.key.tonic ?? 0) + (item.adaptation[0]?.transpose ?? 0) + 12) % 12,
    mode: known?.key.mode ?? 'major',
  };
  const from = item.start + 0.1 * item.length;
  const to = Math.max(from + 20, Math.min(item.start + 0.9 * item.length, end));
  const heard = listen(
    sound.subarray(Math.round(from * RATE), Math.round(to * RATE)),
    RATE,
    planned,
    from - item.start,
  );
  count.pieces += 1;
  count.tempo += Number(heard.tempoRight);
  count.mode += Number(heard.modeRight);
  console.log(`  ${item.stage} ${item.piece}: ${heard.line}`);
  return heard;
}
