import * as v from 'valibot';
import { Failure } from '../values';

const limit = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Names the weights (vectors of two models never meet), and the vectors' length. */
const named = { model: v.pipe(v.string(), v.nonEmpty()), dimension: limit };

/** config.json of a published checkpoint's folder, as models/clamp3/export.py writes it. */
const Published = v.object({
  design: v.literal('clamp3'),
  ...named,
  towers: v.array(v.picklist(['text', 'symbolic', 'audio'])),
  limits: v.object({ text: limit, symbolic: limit, audio: limit }),
});
export type PublishedConfig = v.InferOutput<typeof Published>;

/** config.json of the small model, as models/clamp3/export_small.py writes it. */
const Small = v.object({
  design: v.literal('small'),
  ...named,
  /** Patches that its tower takes at once, the summary among them. */
  patches: v.pipe(limit, v.minValue(2)),
  head: v.object({ input: limit, queries: limit, hidden: limit, output: limit }),
});
export type SmallConfig = v.InferOutput<typeof Small>;

const Config = v.variant('design', [Published, Small]);

/** The model's own files are to blame, whatever it was asked. */
export class ModelFailure extends Failure {}

/** Which of the two designs; null while its config.json has not been read. */
export type Design = (PublishedConfig | SmallConfig)['design'] | null;

/** What puts the files of a design right: one ships with the extension, the other one is a folder of one's own. */
function mending(design: Design): string {
  if (design === 'small') return 'Install EmoHeal again, or export it again with models/clamp3/export_small.py.';
  if (design === 'clamp3') return 'Export it again with models/clamp3/export.py.';
  return 'Export it again with models/clamp3/export.py, the small one with export_small.py.';
}

export const modelFailed = (design: Design, why: string, cause?: unknown): ModelFailure =>
  new ModelFailure('unexpected', `This CLaMP 3 model cannot be used: ${why}. ${mending(design)}`, { cause });

/** Loads a file of the model's folder. */
export type LoadFile = (path: string) => Promise<ArrayBuffer>;

/** Loads a file of the model's folder; one that is not there is named. */
export const loaderOf =
  (host: { file: LoadFile }, design: Design): LoadFile =>
  async (path) => {
    try {
      return await host.file(path);
    } catch (cause) {
      throw modelFailed(design, `its file ${path} is missing`, cause);
    }
  };

/** The small model's config. Rejects with Failure `unexpected` when it is missing, damaged, or another model's. */
export async function readSmallConfig(load: LoadFile): Promise<SmallConfig> {
  const config = readConfig(await load('config.json'), 'small');
  if (config.design !== 'small') throw modelFailed('small', 'it is not the small one');
  return config;
}

/** @throws Failure `unexpected` naming the first thing that is wrong */
export function readConfig(bytes: ArrayBuffer, design: Design = null): PublishedConfig | SmallConfig {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw modelFailed(design, 'its config.json is damaged', cause);
  }
  const found = v.safeParse(Config, json);
  if (found.success) return found.output;
  throw modelFailed(design, `its config.json is wrong (${v.getDotPath(found.issues[0]) ?? 'all of it'})`, found.issues);
}
