import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { nodeHost } from '../../lib/emotions/node';
import { createReader } from '../../lib/emotions/reader';
import { spread } from './statistics';

const SENTENCES = {
  '10 tokens': 'I feel so restless and worried tonight.',
  '30 tokens':
    "I can't sleep, my mind keeps replaying tomorrow's interview, and every time I close my eyes I hear another question.",
  '100 tokens':
    'It has been a long week. I argued with my sister about our mother, then I sat at work pretending to be fine, and ' +
    'now that the house is quiet everything comes back at once. I am not even angry any more, just tired and a little ' +
    'ashamed of what I said. The doctor still has not called. I keep telling myself that it will be all right, and ' +
    'some part of me believes it, but my chest is tight and I would like to put it all down for one night.',
};
const RUNS = 40;

interface Encoder {
  'load, ms': number;
  'forward, ms': Record<string, { p50: number; p95: number }>;
  'peak memory, MB': number;
}

/** Our encoder and a peer of RoBERTa-base's shape in 8 bits (peer/make.py), same runtime, one thread, one after the other. */
async function encoders() {
  const run = promisify(execFile);
  const measure = async (which: string) => {
    const { stdout } = await run('npx', ['tsx', 'tests/bench/encoder.ts', which]);
    return JSON.parse(stdout) as Encoder;
  };
  const ours = await measure('ours');
  const peer = await measure('peer');
  const faster = Object.entries(ours['forward, ms']).map(([tokens, { p50 }]) => {
    return [tokens, Math.round(((peer['forward, ms'][tokens]?.p50 ?? Number.NaN) / p50) * 10) / 10];
  });
  return { ours, 'roberta-base, 8 bits': peer, 'times as fast': Object.fromEntries(faster) };
}

/** Milliseconds on one CPU thread in Node, with the WASM that the extension runs. */
export async function readingTimes() {
  const began = performance.now();
  const reader = await createReader(nodeHost());
  await reader.read(SENTENCES['30 tokens']);
  const cold = Math.round(performance.now() - began);
  const warm: Record<string, ReturnType<typeof spread>> = {};
  for (const [name, sentence] of Object.entries(SENTENCES)) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      await reader.read(sentence);
      times.push(performance.now() - start);
    }
    warm[name] = spread(times);
  }
  const explained = SENTENCES['30 tokens'];
  const start = performance.now();
  await reader.explain(explained, 'nervousness');
  const explain = Math.round(performance.now() - start);
  await reader.close();
  return {
    'cold: load and first reading, ms': cold,
    'warm, ms': warm,
    'which words, 30 tokens, ms': explain,
    encoders: await encoders(),
  };
}
