import type { Entry } from '../../lib/diary/entries';
import type { Emotion, Intention } from '../../lib/values';

/** Fewer evenings of a kind say nothing. */
export const ENOUGH = 3;
const SHOWN = 3;
const SAME = 3;

export interface Kind<K extends string = string> {
  name: K;
  /** Mean of the answers to "how do you feel, compared with before", 1 to 5. */
  mood: number;
  evenings: number;
}

export interface Helped {
  goals: Kind<Intention>[];
  feelings: Kind<Emotion>[];
  pieces: Kind[];
}

/** The kinds whose evenings ended better than they began, best first. */
function best<K extends string>(entries: readonly Entry[], kindsOf: (entry: Entry) => readonly K[]): Kind<K>[] {
  const moods = new Map<K, number[]>();
  for (const entry of entries) {
    const mood = entry.rating?.mood;
    if (mood === undefined) continue;
    for (const kind of new Set(kindsOf(entry))) moods.set(kind, [...(moods.get(kind) ?? []), mood]);
  }
  return [...moods]
    .map(([name, all]) => ({ name, evenings: all.length, mood: all.reduce((sum, mood) => sum + mood, 0) / all.length }))
    .filter(({ mood, evenings }) => evenings >= ENOUGH && mood > SAME)
    .sort((a, b) => b.mood - a.mood || b.evenings - a.evenings)
    .slice(0, SHOWN);
}

/** Which goals, feelings and pieces went with a better ending. It says what went together, not why. */
export function whatHelped(entries: readonly Entry[]): Helped {
  return {
    goals: best(entries, ({ checkIn }) => [checkIn.intention]),
    feelings: best(entries, ({ checkIn }) => checkIn.emotions.slice(0, 1).map(({ emotion }) => emotion)),
    pieces: best(entries, ({ pieces }) => pieces),
  };
}
