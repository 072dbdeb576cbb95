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

  it('ends an evening on a full disk too', () => {
    const visit = createVisit(memoryStorage({}, true), page);
    visit.endEvening('e');
    visit.leaveForMorning({ evening: 'e', minutes: 20, at: 1 });
    expect(visit.over.value).toBe('e');
  });
});
