import { writeFile } from 'node:fs/promises';
import { Performance } from '../sound/performance';
import { RENDER_RATE, renderPerformance } from '../sound/render';
import { writeWav } from '../sound/write-wav';
import { wholly, writable } from './files';
import type { Options } from './options';
import { planOf } from './plan';
import { progressOf } from './progress';
import { builtFile, eveningFrom, musicOf } from './rooms';
import { UsageError } from './usage';

/** `render "text" --out FILE.wav`: the sound that the extension would play, and FILE.json with its timeline. */
export async function run(options: Options): Promise<void> {
  const { out } = options;
  if (!out?.endsWith('.wav')) throw new UsageError('render needs --out FILE.wav: a name that ends in .wav.');
  await writable(out);
  const evening = await eveningFrom(options);
  const { sequence } = evening;
  const performance = new Performance(sequence, await musicOf(sequence));
  const began = Date.now();
  const rendered = renderPerformance(performance, await builtFile('sound/bank.sf3'), { onProgress: progressOf(out) });
  const frames = await wholly(out, (part) => writeWav(part, rendered, RENDER_RATE));
  const seconds = frames / RENDER_RATE;
  const timeline = out.replace(/\.wav$/, '.json');
  const { checkIn, journey } = evening;
  await writeFile(
    timeline,
    JSON.stringify({ checkIn, ...planOf(evening), duration: journey.duration, sequence: sequence.items }, null, 1),
  );
  const speed = seconds / ((Date.now() - began) / 1000);
  console.error(`${out}: ${seconds.toFixed(1)} s, ${speed.toFixed(1)} times faster than real time; ${timeline}`);
  console.log(JSON.stringify({ out, timeline, seconds, items: sequence.items.length }));
}
