import { makeTokenizer } from '../emotions/tokenizer';
import { Failure, lazy } from '../values';
import { toAscii } from './ascii';
import { type Chunk, chunksOf, meanOver, type OnProgress } from './chunks';
import { type LoadFile, modelFailed, type PublishedConfig } from './config';
import type { Clamp3, MusicKind } from './types';
import { midiToMtf } from './mtf';
import { readNpy } from './npy';
import { PATCH_SIZE, patchesOf } from './patches';
import { allOf, int64, type LazyTower, lazyTower, type Tower, type TowerHost } from './tower';

const json = (bytes: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** A checkpoint in the published layout; each tower is opened when it is first asked. */
export class PublishedClamp3 implements Clamp3 {
  readonly model: string;
  readonly dimension: number;
  private readonly towers: ReadonlyMap<string, LazyTower>;
  private readonly tokenizer = lazy(async () => {
    const files = await Promise.all([this.load('tokenizer.json'), this.load('tokenizer_config.json')]);
    try {
      return makeTokenizer(json(files[0]), json(files[1]));
    } catch (cause) {
      throw modelFailed('clamp3', 'its tokenizer is damaged', cause);
    }
  });

  constructor(
    private readonly config: PublishedConfig,
    private readonly load: LoadFile,
    host: TowerHost,
  ) {
    this.model = config.model;
    this.dimension = config.dimension;
    this.towers = new Map(config.towers.map((name) => [name, lazyTower(`${name}.onnx`, config, load, host)]));
  }

  async music(kind: MusicKind, bytes: ArrayBuffer, onProgress?: OnProgress): Promise<Float32Array> {
    if (kind === 'npy') return this.audio(bytes, onProgress);
    const text = kind === 'midi' ? midiToMtf(new Uint8Array(bytes)) : plainText(bytes);
    const patches = patchesOf(toAscii(text));
    const tower = await this.tower('symbolic');
    const embed = ({ from, to }: Chunk) =>
      tower.run({
        patches: int64(patches.subarray(from * PATCH_SIZE, to * PATCH_SIZE), [1, to - from, PATCH_SIZE]),
        mask: allOf(to - from),
      });
    return meanOver(chunksOf(patches.length / PATCH_SIZE, this.config.limits.symbolic), embed, onProgress);
  }

  /** Lines that say the same count once; the rest is one text with separators between the lines. */
  async words(text: string): Promise<Float32Array> {
    const lines = [...new Set(text.split('\n'))].filter((line) => line !== '');
    if (lines.length === 0)
      throw new Failure('text-empty', 'There is nothing to read in this text; write a few words.');
    const ids = (await this.tokenizer.get()).encode(lines.join('</s>')).ids;
    const tower = await this.tower('text');
    return meanOver(chunksOf(ids.length, this.config.limits.text), ({ from, to }) =>
      tower.run({ ids: int64(ids.slice(from, to), [1, to - from]), mask: allOf(to - from) }),
    );
  }

  /** MERT features, one row for each window; a row of zeros stands before and after them. */
  private async audio(bytes: ArrayBuffer, onProgress?: OnProgress): Promise<Float32Array> {
    const { values, shape } = readNpy(bytes);
    const width = this.dimension;
    if (shape.at(-1) !== width || values.length === 0)
      throw new Failure(
        'unexpected',
        `These features are ${shape.join(' x ')}, not rows of ${width}; extract them with MERT.`,
      );
    const windows = new Float32Array(values.length + 2 * width);
    windows.set(values, width);
    const tower = await this.tower('audio');
    const embed = ({ from, to }: Chunk) =>
      tower.run({
        windows: ['float32', windows.slice(from * width, to * width), [1, to - from, width]],
        mask: allOf(to - from),
      });
    return meanOver(chunksOf(windows.length / width, this.config.limits.audio), embed, onProgress);
  }

  private async tower(name: PublishedConfig['towers'][number]): Promise<Tower> {
    const tower = this.towers.get(name);
    if (!tower) throw modelFailed('clamp3', `it has no ${name} tower`);
    return tower.get();
  }

  async close(): Promise<void> {
    for (const tower of this.towers.values()) await tower.close();
  }
}

/** Text with every kind of line end as "\n", as Python opens files. */
function plainText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch (cause) {
    throw new Failure('unexpected', 'This file is not text in UTF-8; save it again as UTF-8.', { cause });
  }
}
