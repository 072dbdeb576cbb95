import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../lib/cli/rooms';
import { Diary } from '../../../lib/diary';
import { readByHand } from '../../../lib/emotions';
import { limits, replan } from '../../../lib/journey';
import { isHeavy } from '../../../lib/journey/stages';
import { openDatabase } from '../../../lib/library';
import { eveningOf } from '../../../lib/pipeline';
import type { CheckIn, Emotion, Journey } from '../../../lib/values';

const DAY = 24 * 3600 * 1000;
const TONIGHT = new Date(2026, 0, 20, 22, 30).getTime();
const at = (day: number): CheckIn => ({ text: '', intention: 'calm', minutes: 60, seed: 7, at: TONIGHT - day * DAY });
const met = ({ stages }: Journey): number => stages.find(({ stage }) => stage === 'match')?.end ?? 0;

/** Checks in with one feeling an evening, oldest first, and plans tonight as the engine does. */
async function tonightAfter(...before: Emotion[]) {
  const library = await openLibrary();
  const db = await openDatabase(`sadness-${before.join('-')}`);
  for (const [i, emotion] of before.entries()) {
    const checkIn = at(before.length - i);
    await new Diary(db, undefined, () => checkIn.at).saveCheckIn(eveningOf(checkIn, readByHand([emotion]), library));
  }
  const sadEvenings = await new Diary(db, undefined, () => TONIGHT).sadEveningsInARow();
  return eveningOf({ ...at(0), sadEvenings }, readByHand(['sadness']), library);
}

describe('sadness', () => {
  it('is met for five minutes at most, in the plan and in what is played', async () => {
    const { journey, sequence } = await tonightAfter();
    expect(met(journey)).toBe(limits.SAD_MATCH_LONGEST);
    const sad = sequence.items.filter(({ stage }) => stage === 'match');
    expect(sad.length).toBeGreaterThan(0);
    for (const { start } of sad) expect(start).toBeLessThan(limits.SAD_MATCH_LONGEST);
    expect(new Set(sequence.items.map(({ piece }) => piece)).size).toBe(sequence.items.length);
  });

  it('many evenings in a row is met for two, also when the plan changes on the way', async () => {
    const { journey, checkIn, reading } = await tonightAfter('sadness', 'grief', 'sadness');
    expect(isHeavy(reading, checkIn)).toBe(true);
    expect(met(journey)).toBe(limits.HEAVY_MATCH_LONGEST);
    for (const change of [
      { kind: 'intention', intention: 'sleep' },
      { kind: 'length', minutes: 45 },
      { kind: 'feeling', text: journey.checkIn.text, reading, felt: journey.felt },
    ] as const)
      expect(met(replan(journey, change, 30)), change.kind).toBeLessThanOrEqual(limits.HEAVY_MATCH_LONGEST);
  });

  it('is no row when a lighter evening lay between', async () => {
    const { journey, checkIn, reading } = await tonightAfter('sadness', 'sadness', 'joy', 'sadness');
    expect(isHeavy(reading, checkIn)).toBe(false);
    expect(met(journey)).toBe(limits.SAD_MATCH_LONGEST);
  });
});
