import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { lazyIndexes } from '../../../lib/library/lazy-indexes';
import { writePack } from '../../../lib/library/pack';
import { packed } from '../../../lib/library/pack-npy';

const store = () => lazyIndexes((path) => `/${path}`);
const pack = (name: string) =>
  new File([writePack(packed(['a'], [Float32Array.of(1, 0)], name, 'f32'))], `${name}.pack`);
const bring = (...files: File[]) => store().bring(files, () => undefined, new AbortController().signal);

afterEach(() => vi.restoreAllMocks());

it('opens the database once for all that a page asks', async () => {
  const opened = vi.spyOn(indexedDB, 'open');
  const indexes = store();
  await indexes.bring([pack('m')], () => undefined, new AbortController().signal);
  expect((await indexes.list()).map(({ model }) => model)).toEqual(['m']);
  await indexes.remove('m');
  expect(await indexes.list()).toEqual([]);
  expect(opened).toHaveBeenCalledTimes(1);
});

it('takes several MIDI files or one index, and says so of anything else', async () => {
  const song = new File([new Uint8Array(4)], 'song.mid');
  expect(await bring(song, pack('m'))).toEqual({ ok: false, why: 'mixed' });
  expect(await bring(pack('m'), pack('n'))).toEqual({ ok: false, why: 'mixed' });
  expect(await store().list()).toEqual([]);
});

it('tells a file that is no index from a database that does not open', async () => {
  expect(await bring(new File(['words'], 'words.txt'))).toEqual({ ok: false, why: 'unusable' });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'SecurityError');
  });
  expect(await bring(pack('m'))).toEqual({ ok: false, why: 'diary-shut' });
});
