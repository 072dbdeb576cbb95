import * as v from 'valibot';
import { signal } from '@preact/signals';
import type { EpochMs } from '../../lib/values';
import type { Kept } from '../../lib/platform/kept';
import { keptDraft } from './draft';

/** A page that lies over what the engine's state would show. */
export type Overlay = 'help' | 'point' | 'words' | 'different' | null;

/** The evening whose two questions were left for the morning. */
export interface LeftForMorning {
  evening: string;
  minutes: number;
  at: EpochMs;
}

const OVER = 'emoheal.over';
const MORNING = 'emoheal.morning';
const WHY = 'emoheal.why';

/**
 * What the person is doing on this page; the little that must outlive it is in storage, and what another page puts
 * there is taken over.
 */
export function createVisit(storage: Storage, page: Pick<Window, 'addEventListener'>, disk: Kept | null = null) {
  const over = signal(storage.getItem(OVER));
  const morning = signal<LeftForMorning | null>(parse(storage.getItem(MORNING)));
  const why = signal(justAsked(storage.getItem(WHY)));
  page.addEventListener('storage', ({ key, newValue }) => {
    if (key === OVER) over.value = newValue;
    if (key === MORNING) morning.value = parse(newValue);
    if (key === WHY) why.value = justAsked(newValue);
  });
  return {
    draft: keptDraft(storage, disk),
    overlay: signal<Overlay>(null),
    /** What help lies over: closing it leads back there. */
    behindHelp: signal<Overlay>(null),
    /** What is written of another feeling while an evening plays, until the music follows it. */
    different: signal({ evening: '', text: '' }),
    /** True from the first letter written here until it is read: nothing that arrives meanwhile takes the field away. */
    editing: signal(false),
    /** The evening that is over and done with: it is not shown again. */
    over,
    morning,
    /** True while last night's questions are open. */
    asking: signal(false),
    /** True from when another page asked why this music until the panel has shown it. */
    why,
    askWhy: () => keep(storage, WHY, String(Date.now())),
    answerWhy(): void {
      why.value = false;
      storage.removeItem(WHY);
    },
    endEvening(id: string): void {
      over.value = id;
      keep(storage, OVER, id);
    },
    leaveForMorning(left: LeftForMorning | null): void {
      morning.value = left;
      if (left) keep(storage, MORNING, JSON.stringify(left));
      else storage.removeItem(MORNING);
    },
  };
}

export type Visit = ReturnType<typeof createVisit>;

/** A question that no panel was there to answer is not answered another evening. */
const justAsked = (at: string | null): boolean => at !== null && Math.abs(Date.now() - Number(at)) < 60_000;

/** A full disk only means that it is asked or shown once more. */
function keep(storage: Storage, key: string, value: string): void {
  try {
    storage.setItem(key, value);
  } catch (error) {
    console.warn('This could not be kept', error);
  }
}

const MORNING_SHAPE: v.GenericSchema<unknown, LeftForMorning> = v.object({
  evening: v.string(),
  minutes: v.pipe(v.number(), v.finite()),
  at: v.pipe(v.number(), v.finite()),
});

function parse(text: string | null): LeftForMorning | null {
  try {
    return v.parse(MORNING_SHAPE, JSON.parse(text ?? 'null'));
  } catch {
    return null;
  }
}
