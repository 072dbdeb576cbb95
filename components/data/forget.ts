import type { World } from '../state/context';

/** What lies outside the database and is about the person: the draft, last night's questions, the chosen country. */
export async function forgetHere({ engine, visit }: World): Promise<void> {
  // First, so that an evening that plays is not written down again.
  await engine.run('forget', { evening: null });
  visit.draft.value = { ...visit.draft.value, text: '' };
  visit.leaveForMorning(null);
  for (const key of ['emoheal.draft', 'emoheal.over', 'emoheal.country']) localStorage.removeItem(key);
}
