import { readFile } from 'node:fs/promises';
import * as ort from 'onnxruntime-web/wasm';
import { MODEL_DIRECTORY } from '../../lib/emotions/node';
import { MODEL_FILE } from '../../lib/emotions/load';
import { spread } from './statistics';

/**
 * One encoder on one thread in a process of its own: `tsx tests/bench/encoder.ts ours|peer`. Prints load time, forward
 * passes of 10, 30 and 100 tokens, and the process's peak memory, as JSON.
 */
const FILES = { ours: `${MODEL_DIRECTORY}${MODEL_FILE}`, peer: `${import.meta.dirname}/peer/roberta-base-int8.onnx` };
const RUNS = 30;

const which = process.argv[2] === 'peer' ? 'peer' : 'ours';
const model = await readFile(FILES[which]);
ort.env.wasm.numThreads = 1;
const began = performance.now();
const session = await ort.InferenceSession.create(model, { executionProviders: ['wasm'], logSeverityLevel: 4 });
const load = Math.round(performance.now() - began);
const forward: Record<string, ReturnType<typeof spread>> = {};
for (const tokens of [10, 30, 100]) {
  const int64 = (value: (i: number) => number) =>
    new ort.Tensor(
      'int64',
      BigInt64Array.from({ length: tokens }, (_, i) => BigInt(value(i))),
      [1, tokens],
    );
  const feeds = { input_ids: int64((i) => 5 + i * 37), attention_mask: int64(() => 1) };
  await session.run(feeds);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await session.run(feeds);
    times.push(performance.now() - start);
  }
  forward[tokens] = spread(times);
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ 'load, ms': load, 'forward, ms': forward, 'peak memory, MB': peak }));
