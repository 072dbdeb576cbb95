import { beforeEach, describe, expect, it } from 'vitest';
import { type EmotionReader, readByHand } from '../../../lib/emotions';
import { Finding } from '../../../lib/engine/finding';
import { Opinions } from '../../../lib/engine/opinions';
import type { Library } from '../../../lib/library';
import { Failure } from '../../../lib/values';

const CRISIS = { hits: null, own: [], crisis: true };

/** A search in the library, with a reader that hears danger in the word "ends", and whatever models are there. */
describe('a search in words', () => {
  const read: string[] = [];
  const reader = {
    async read(text: string) {
      read.push(text);
      return {
        reading: readByHand(['grief']),
        danger: { probability: text.includes('ends') ? 0.9 : 0.1, threshold: 0.5 },
      };
    },
  } as unknown as EmotionReader;
  const finding = (model: string | null, openReader = async () => reader) =>
    new Finding(
      {
        openReader,
        openLibrary: async () =>
          ({
            pieces: [],
            scenes: [],
            vectors: { model: 'm', rows: new Map() },
          }) as unknown as Library,
        openWords: async () => (model ? { model, vector: async () => new Float32Array(2) } : null),
        ownIndex: async () => [],
      },
      new Opinions({ taste: async () => ({}), like: async () => undefined }),
    );
  beforeEach(() => {
    read.length = 0;
  });

  it('that speaks of danger as the reader hears it looks for nothing', async () => {
    expect(await finding('m').find({ text: 'tonight it all ends' })).toEqual(CRISIS);
    expect(read).toEqual(['tonight it all ends']);
  });

  it('in words that are known for it asks no model', async () => {
    const gone = () => Promise.reject(new Failure('reader-failed', 'Not here.'));
    expect(await finding(null, gone).find({ text: 'I want to die' })).toEqual(CRISIS);
  });

  it('finds nothing where no model of music and words is there, and needs no reader for it', async () => {
    const gone = () => Promise.reject(new Failure('reader-failed', 'Not here.'));
    expect(await finding(null, gone).find({ text: 'tonight it all ends' })).toEqual({ hits: null, own: [] });
  });

  it('goes on in other words', async () => {
    const { crisis, hits } = await finding('m').find({ text: 'soft piano' });
    expect([crisis, hits]).toEqual([undefined, []]);
  });
});
