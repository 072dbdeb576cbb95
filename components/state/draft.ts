import { signal, type Signal, effect } from '@preact/signals';
import type { Kept } from '../../lib/platform/kept';
import { earlySettings } from '../../lib/settings';
import { INTENTIONS, MINUTES, type Intention } from '../../lib/values';

export interface Draft {
  text: string;
  intention: Intention;
  minutes: number;
}

const KEY = 'emoheal.draft';

/** In the evening the usual wish is sleep; by day, calm. */
export function usualIntention(hour: number): Intention {
  return hour >= 20 || hour < 5 ? 'sleep' : 'calm';
}

function drafted(kept: unknown, usual: Draft): Draft {
  const found = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Draft>;
  return {
    text: typeof found.text === 'string' ? found.text : usual.text,
    intention: INTENTIONS.find((intention) => intention === found.intention) ?? usual.intention,
    minutes:
      typeof found.minutes === 'number' && found.minutes >= MINUTES.min && found.minutes <= MINUTES.max
        ? found.minutes
        : usual.minutes,
  };
}

function stored(storage: Storage, usual: Draft): Draft {
  try {
    return drafted(JSON.parse(storage.getItem(KEY) ?? 'null'), usual);
  } catch {
    return usual; // A draft that cannot be read is no draft.
  }
}

/**
 * The check-in as far as it is written: saved at every key, so that closing the popup loses nothing. It stands at once
 * from `storage`, which a browser that is killed may leave behind by some seconds; what the disk has is put in its
 * place, unless somebody writes already.
 */
export function keptDraft(storage: Storage, disk: Kept | null = null, hour = new Date().getHours()): Signal<Draft> {
  const { intention, minutes } = earlySettings(storage);
  const usual: Draft = { text: '', intention: intention === 'hour' ? usualIntention(hour) : intention, minutes };
  const first = stored(storage, usual);
  const draft = signal(first);
  effect(() => {
    const { intention, minutes } = draft.value;
    // Who wants no words kept wants none in a draft either.
    const text = earlySettings(storage).keepWords ? draft.value.text : '';
    const empty = text === '' && intention === first.intention && minutes === first.minutes;
    if (draft.value !== first) disk?.set(empty ? null : { text, intention, minutes });
    try {
      if (empty) storage.removeItem(KEY);
      else storage.setItem(KEY, JSON.stringify({ text, intention, minutes }));
    } catch {
      // A full disk keeps the words on the screen; the engine says so when it has to store the evening.
    }
  });
  disk?.get().then(
    (kept) => {
      if (kept !== undefined && draft.peek() === first) draft.value = drafted(kept, usual);
    },
    (error) => console.warn('The draft could not be read', error),
  );
  return draft;
}
