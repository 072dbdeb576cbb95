import { describe, expect, it, vi } from 'vitest';
import { keptDraft, usualIntention } from '../../../components/state/draft';
import { DEFAULT_SETTINGS, keepEarly } from '../../../lib/settings';
import { memoryStorage } from './storage';

describe('the draft of a check-in', () => {
  it('leads to sleep in the evening and to calm by day', () => {
    expect([4, 5, 19, 20, 23].map(usualIntention)).toEqual(['sleep', 'calm', 'calm', 'sleep', 'sleep']);
  });

  it('survives closing at every key', () => {
    const storage = memoryStorage();
    const draft = keptDraft(storage, null, 22);
    for (const text of ['I', 'I c', 'I can']) {
      draft.value = { ...draft.value, text, minutes: 35 };
      expect(keptDraft(storage, null, 22).value).toEqual({ text, intention: 'sleep', minutes: 35 });
    }
  });

  it('leaves nothing behind once it is empty again', () => {
    const storage = memoryStorage();
    const draft = keptDraft(storage, null, 22);
    draft.value = { ...draft.value, text: 'words' };
    expect(storage.length).toBe(1);
    draft.value = { ...draft.value, text: '' };
    expect(storage.length).toBe(0);
  });

  it('keeps no words where none are wanted', () => {
    const storage = memoryStorage();
    keepEarly(storage, { ...DEFAULT_SETTINGS, keepWords: false });
    const draft = keptDraft(storage, null, 22);
    draft.value = { ...draft.value, text: 'my secret words', minutes: 35 };
    expect(draft.value.text).toBe('my secret words');
    expect(keptDraft(storage, null, 22).value).toEqual({ text: '', intention: 'sleep', minutes: 35 });
  });

  it('takes the words from the disk where a killed browser left localStorage behind, unless somebody writes', async () => {
    const disk = (kept: unknown) => ({ get: async () => kept, set: vi.fn() });
    const written = { text: 'all my words', intention: 'sleep', minutes: 35 };
    const behind = () => memoryStorage({ 'emoheal.draft': '{"text":"all my"}' });
    const draft = keptDraft(behind(), disk(written), 22);
    expect(draft.value.text).toBe('all my');
    const [emptied, never, busy] = [null, undefined, written].map((kept) => keptDraft(behind(), disk(kept), 22));
    if (busy) busy.value = { ...busy.value, text: 'other' };
    await vi.waitFor(() => expect(draft.value).toEqual(written));
    expect([emptied, never, busy].map((one) => one?.value.text)).toEqual(['', 'all my', 'other']);
  });

  it('takes what it cannot read for no draft', () => {
    for (const kept of ['{', '[]', 'null', '{"text":3,"intention":"fly","minutes":900}'])
      expect(keptDraft(memoryStorage({ 'emoheal.draft': kept }), null, 12).value).toEqual({
        text: '',
        intention: 'calm',
        minutes: 20,
      });
  });

  it('keeps the words on the screen when the disk is full', () => {
    const draft = keptDraft(memoryStorage({}, true), null, 22);
    draft.value = { ...draft.value, text: 'still here' };
    expect(draft.value.text).toBe('still here');
  });
});
