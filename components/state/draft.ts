import { signal, type Signal, effect } from '@preact/signals';
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

function stored(storage: Storage, hour: number): Draft {
  const { intention, minutes } = earlySettings(storage);
  const usual: Draft = { text: '', intention: intention === 'hour' ? usualIntention(hour) : intention, minutes };
  try {
    const found = JSON.parse(storage.getItem(KEY) ?? '{}') as Partial<Draft>;
    return {
      text: typeof found.text === 'string' ? found.text : usual.text,
      intention: INTENTIONS.find((intention) => intention === found.intention) ?? usual.intention,
      minutes:
        typeof found.minutes === 'number' && found.minutes >= MINUTES.min && found.minutes <= MINUTES.max
          ? found.minutes
          : usual.minutes,
    };
  } catch {
    return usual; // A draft that cannot be read is no draft.
  }
}

/** The check-in as far as it is written: saved at every key, so that closing the popup loses nothing. */
export function keptDraft(storage: Storage, hour = new Date().getHours()): Signal<Draft> {
  const draft = signal(stored(storage, hour));
  const usual = { intention: draft.value.intention, minutes: draft.value.minutes };
  effect(() => {
    const { intention, minutes } = draft.value;
    // Who wants no words kept wants none in a draft either.
    const text = earlySettings(storage).keepWords ? draft.value.text : '';
    try {
      if (text === '' && intention === usual.intention && minutes === usual.minutes) storage.removeItem(KEY);
      else storage.setItem(KEY, JSON.stringify({ text, intention, minutes }));
    } catch {
      // A full disk keeps the words on the screen; the engine says so when it has to store the evening.
    }
  });
  return draft;
}
