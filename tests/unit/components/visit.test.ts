import { describe, expect, it } from 'vitest';
import { createVisit } from '../../../components/state/visit';
import { memoryStorage } from './storage';

const page = { addEventListener: () => undefined };

describe('what outlives a page', () => {
  it.each(['{', 'null', '7', '[]', '{"evening":3}', '{"evening":"e","minutes":"long","at":1}'])(
    'is nothing when it cannot be understood: %s',
    (kept) => {
      expect(createVisit(memoryStorage({ 'emoheal.morning': kept }), page).morning.value).toBeNull();
    },
  );

  it('is found again', () => {
    const storage = memoryStorage();
    const left = { evening: 'e', minutes: 20, at: 1 };
    createVisit(storage, page).leaveForMorning(left);
    expect(createVisit(storage, page).morning.value).toEqual(left);
  });

  it('asks the panel why, whether it is open already or opens for it, once', () => {
    const storage = memoryStorage();
    const listeners: ((event: StorageEvent) => void)[] = [];
    const listening = { addEventListener: (_: string, listener: never) => void listeners.push(listener) };
    const open = createVisit(storage, listening as never);
    expect(open.why.value).toBe(false);
    createVisit(storage, page).askWhy();
    for (const listener of listeners)
      listener({ key: 'emoheal.why', newValue: storage.getItem('emoheal.why') } as StorageEvent);
    expect(open.why.value).toBe(true);
    expect(createVisit(storage, page).why.value).toBe(true);
    expect(createVisit(memoryStorage({ 'emoheal.why': '1000' }), page).why.value).toBe(false);
    open.answerWhy();
    expect(open.why.value).toBe(false);
    expect(createVisit(storage, page).why.value).toBe(false);
  });

  it('ends an evening on a full disk too', () => {
    const visit = createVisit(memoryStorage({}, true), page);
    visit.endEvening('e');
    visit.leaveForMorning({ evening: 'e', minutes: 20, at: 1 });
    expect(visit.over.value).toBe('e');
  });
});
