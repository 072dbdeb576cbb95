import type { Entry } from '../../lib/diary/entries';
import type { DiaryStore } from '../../lib/diary/store';
import { type Emotion, EMOTIONS, type FeltEmotion, INTENTIONS } from '../../lib/values';

/** A year of made-up evenings for looking at the diary: always the same ones. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const SENTENCES = [
  'I keep replaying that meeting, and tomorrow I have to face them all again.',
  'Long day. The house is quiet and I still feel switched on.',
  'She said yes. I can’t stop smiling.',
  'Nothing in particular, just heavy.',
  '',
  'I miss my brother. It was his birthday today and nobody said a word about it.',
];
const OFTEN: Emotion[] = [
  'nervousness',
  'sadness',
  'fear',
  'relief',
  'gratitude',
  'remorse',
  'joy',
  'annoyance',
  'caring',
];
const PIECES = ['Gymnopédie No. 1', 'Träumerei', 'Low Water', 'Berceuse', 'Slow Lamp'];

export function year(days = 330, share = 0.42, now = Date.now()): Entry[] {
  const next = random(7);
  const pick = <T>(from: readonly T[]) => from[Math.floor(next() * next() * from.length)] as T;
  const entries: Entry[] = [];
  for (let back = days; back >= 0; back -= 1) {
    if (next() > share) continue;
    for (let again = next() < 0.12 ? 2 : 1; again > 0; again -= 1) {
      const day = new Date(now);
      day.setDate(day.getDate() - back);
      day.setHours(20 + Math.floor(next() * 3), Math.floor(next() * 60));
      if (day.getTime() > now) continue;
      const words = new Set([pick(OFTEN), pick(OFTEN), pick(EMOTIONS)]);
      const emotions: FeltEmotion[] = [...words].map((emotion, i) => {
        const fading = emotion === 'nervousness' ? 0.4 + back / 700 : emotion === 'relief' ? 0.8 - back / 600 : 0.6;
        return { emotion, score: Math.max(0.1, Math.min(0.95, fading - i * 0.12)), strength: i ? 'some' : 'a lot' };
      });
      const felt = Math.ceil(next() * 3 + 2);
      const id = `${back}-${again}`;
      const answered = next() < 0.6;
      entries.push({
        checkIn: {
          id,
          at: day.getTime(),
          text: pick(SENTENCES),
          intention: pick(INTENTIONS),
          minutes: 25,
          emotions,
          source: 'model',
          felt: { valence: -0.3, arousal: 0.4 },
        },
        rating: answered
          ? {
              evening: id,
              at: day.getTime(),
              mood: Math.max(1, Math.min(5, Math.round(felt * 0.6 + 1 + next() * 1.6))),
              felt,
              ...(next() < 0.2 && { note: 'The slow one at the end.' }),
            }
          : null,
        pieces: next() < 0.85 ? [pick(PIECES), pick(PIECES)].filter((one, i, all) => all.indexOf(one) === i) : [],
      });
    }
  }
  return entries;
}

/** A diary in memory that does what the real one does, as far as the page can see. */
export function fakeStore(first: Entry[], broken = false): DiaryStore {
  let entries = first;
  let changed: ((entries: Entry[]) => void) | undefined;
  const become = (next: Entry[]) => {
    entries = next;
    changed?.(entries);
  };
  return {
    watch(listener, failed) {
      changed = listener;
      if (broken) failed(new Error('closed') as never);
      else listener(entries);
      return () => {
        changed = undefined;
      };
    },
    change: async (id, { text, mood, felt, note }) =>
      become(
        entries.map((entry) =>
          entry.checkIn.id === id
            ? {
                ...entry,
                checkIn: { ...entry.checkIn, text: text ?? entry.checkIn.text },
                rating: { evening: id, at: 0, mood: mood ?? undefined, felt: felt ?? undefined, note },
              }
            : entry,
        ),
      ),
    async remove(id) {
      const checkIn = entries.find((entry) => entry.checkIn.id === id);
      become(entries.filter((entry) => entry.checkIn.id !== id));
      return { checkIn, plays: [] };
    },
    putBack: async ({ checkIn }) =>
      become([...entries, checkIn as Entry].toSorted((a, b) => a.checkIn.at - b.checkIn.at)),
    export: async () => '{}',
    import: async () => ({ ok: false, problem: 'not-ours' }),
    erase: async () => become([]),
  };
}
