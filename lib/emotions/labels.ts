import * as v from 'valibot';
import { LABELS, type Label } from '../values';
import { readerFailed } from './failed';
import type { Thresholds } from './reading';

const Probability = v.pipe(v.number(), v.gtValue(0), v.ltValue(1));

/** labels.json: what turns the model's 28 numbers into a reading. */
const File = v.object({
  version: v.string(),
  /** SHA-256 of model_quantized.onnx, hexadecimal. */
  model_sha256: v.string(),
  labels: v.pipe(
    v.array(v.string()),
    v.check((labels) => labels.join() === LABELS.join(), 'labels in another order'),
  ),
  temperature: v.pipe(v.number(), v.gtValue(0)),
  thresholds: v.pipe(v.array(Probability), v.length(LABELS.length)),
  danger: Probability,
  doubt: Probability,
});

export interface ReaderLabels {
  version: string;
  modelHash: string;
  temperature: number;
  thresholds: Thresholds;
  /** From this probability on a text counts as speaking of danger; tuned for recall (models/safety). */
  danger: number;
  /** Below this probability even what the phrases found is not heeded. */
  doubt: number;
}

/** Checks the parsed labels.json. Throws Failure('reader-failed'). */
export function parseLabels(file: unknown): ReaderLabels {
  const parsed = v.safeParse(File, file);
  if (!parsed.success) throw readerFailed('its list of feelings does not fit', parsed.issues);
  const { version, model_sha256, temperature, thresholds, danger, doubt } = parsed.output;
  return { version, modelHash: model_sha256, temperature, thresholds: byLabel(thresholds), danger, doubt };
}

/** 28 numbers in LABELS' order, by name. */
export function byLabel(values: ArrayLike<number>): Record<Label, number> {
  return Object.fromEntries(LABELS.map((label, i) => [label, values[i] ?? 0])) as Record<Label, number>;
}

/** A probability from a logit: sigmoid(logit / temperature). */
export const probability = (logit: number, temperature = 1): number => 1 / (1 + Math.exp(-logit / temperature));
