import { Failure, lazy } from '../values';
import { type Chunk, chunksOf, meanOver, type OnProgress } from './chunks';
import { type LoadFile, loaderOf, modelFailed, readSmallConfig, type SmallConfig } from './config';
import type { Clamp3, MusicKind } from './types';
import { noteLines } from './note-text';
import { notesOf } from './notes';
import { cut, PATCH_SIZE } from './patches';
import { allOf, int64, type LazyTower, lazyTower, type TowerHost } from './tower';
import { type WordsHost, wordsOf } from './words';

export type SmallHost = TowerHost & Partial<Pick<WordsHost, 'middle'>>;

/** The model that ships: reads notes where the published one reads MIDI's messages (note-text.ts says why). */
export class SmallClamp3 implements Clamp3 {
  readonly model: string;
  readonly dimension: number;
  private readonly tower: LazyTower;
  private readonly text = lazy(async () => {
    const { middle } = this.host;
    if (!middle) throw modelFailed('small', 'no emotion encoder is there to read words');
    return wordsOf(this.config, await this.load('text-head.bin'), { middle });
  });

  constructor(
    private readonly config: SmallConfig,
    private readonly load: LoadFile,
    private readonly host: SmallHost,
  ) {
    this.model = config.model;
    this.dimension = config.dimension;
    this.tower = lazyTower('symbolic.onnx', config, load, host);
  }

  async music(kind: MusicKind, bytes: ArrayBuffer, onProgress?: OnProgress): Promise<Float32Array> {
    if (kind !== 'midi')
      throw new Failure(
        'unexpected',
        'The model that ships reads MIDI files; for others give --model a CLaMP 3 folder.',
      );
    const music = notesOf(new Uint8Array(bytes));
    if (music.notes.length === 0)
      throw new Failure('unexpected', 'There is no note in this MIDI file; choose another one.');
    const patches = cut(noteLines(music));
    const summary = patches.subarray(0, PATCH_SIZE);
    const notes = patches.subarray(PATCH_SIZE);
    const tower = await this.tower.get();
    // Every stretch of a long piece begins with the summary of all of it.
    const embed = ({ from, to }: Chunk) => {
      const rows = new Uint8Array((1 + to - from) * PATCH_SIZE);
      rows.set(summary);
      rows.set(notes.subarray(from * PATCH_SIZE, to * PATCH_SIZE), PATCH_SIZE);
      const length = 1 + to - from;
      return tower.run({ patches: int64(rows, [1, length, PATCH_SIZE]), mask: allOf(length) });
    };
    return meanOver(chunksOf(notes.length / PATCH_SIZE, this.config.patches - 1), embed, onProgress);
  }

  async words(text: string): Promise<Float32Array> {
    return (await this.text.get()).vector(text);
  }

  async close(): Promise<void> {
    await this.tower.close();
  }
}

/** The small model alone. Rejects with Failure `unexpected` when its folder is missing or damaged. */
export async function openSmall(host: SmallHost): Promise<Clamp3> {
  const load = loaderOf(host, 'small');
  return new SmallClamp3(await readSmallConfig(load), load, host);
}
