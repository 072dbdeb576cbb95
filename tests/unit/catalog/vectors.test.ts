import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildVectors } from '../../../catalog/vectors';
import { VECTORS_FILE } from '../../../lib/library/catalogue';

/** Counts what it is asked; its vector is the file's first bytes, so that a wrong row shows. */
function tower(model = 'small 1') {
  const asked: number[] = [];
  const open = async () => ({
    model,
    vector: async (midi: ArrayBuffer) => {
      const bytes = new Uint8Array(midi);
      asked.push(bytes[0] ?? 0);
      return Float32Array.from(bytes);
    },
    close: async () => {},
  });
  return { asked, open };
}

describe('the vectors of the catalogue', () => {
  let folder = '';
  const stamp = () => join(folder, 'cache/vectors.stamp');
  const build = (one: ReturnType<typeof tower>) => buildVectors(folder, stamp(), one.open);
  const pack = () => readFile(join(folder, VECTORS_FILE));
  const write = (name: string, first: number) => writeFile(join(folder, `midi/${name}.mid`), Uint8Array.of(first, 7));
  const list = (names: string[], duration = 100) =>
    writeFile(
      join(folder, 'catalogue.json'),
      JSON.stringify({ pieces: names.map((id) => ({ id, midi: `midi/${id}.mid`, duration })) }),
    );

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vectors-'));
    await mkdir(join(folder, 'midi'));
    await Promise.all([write('one', 1), write('two', 2), write('three', 3), list(['one', 'two', 'three'])]);
    expect(await build(tower())).toEqual({ pieces: 3, made: 3 });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('stand while the music is the same, whatever else is said of it', async () => {
    await list(['one', 'two', 'three'], 99);
    const again = tower();
    expect(await build(again)).toEqual({ pieces: 3, made: 0 });
    expect(again.asked).toEqual([]);
  });

  it('are made anew for the piece that changed, with the bytes that a fresh build gives', async () => {
    await write('two', 9);
    const again = tower();
    expect(await build(again)).toEqual({ pieces: 3, made: 1 });
    expect(again.asked).toEqual([9]);
    const kept = await pack();
    await rm(stamp());
    expect(await build(tower())).toEqual({ pieces: 3, made: 3 });
    expect(await pack()).toEqual(kept);
  });

  it('follow pieces that come, go and change places', async () => {
    await write('four', 4);
    await list(['three', 'four', 'one']);
    const again = tower();
    expect(await build(again)).toEqual({ pieces: 3, made: 1 });
    expect(again.asked).toEqual([4]);
    const kept = await pack();
    await rm(stamp());
    await build(tower());
    expect(await pack()).toEqual(kept);
  });

  it('are all made anew by another model, or when the pack is not as it was written', async () => {
    expect((await build(tower('small 2'))).made).toBe(3);
    const bytes = await pack();
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    await writeFile(join(folder, VECTORS_FILE), bytes);
    expect((await build(tower('small 2'))).made).toBe(3);
  });
});
