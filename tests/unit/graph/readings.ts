import fc from 'fast-check';
import { FARTHEST } from '../../../lib/graph';
import { FARTHEST_SWAP } from '../../../lib/graph/learn';
import {
  EMOTIONS,
  GEMS_SCALES,
  INTENTIONS,
  LABELS,
  type CheckIn,
  type Emotion,
  type EmotionReading,
  type Intention,
  type Label,
  type OwnLayer,
} from '../../../lib/values';

/** Property tests run this often; RUNS=10000 is the long check. */
export const runs = (usual: number): { numRuns: number; seed: number } => ({
  numRuns: Number(process.env.RUNS ?? usual),
  seed: 5,
});

/** A reading as the emotion step hands it over, from a few emotions and their scores. */
export function readingOf(felt: Partial<Record<Emotion, number>>): EmotionReading {
  const entries = Object.entries(felt) as [Emotion, number][];
  const emotions = entries
    .map(([emotion, score]) => ({ emotion, score, strength: 'some' as const }))
    .sort((a, b) => b.score - a.score);
  const scores = Object.fromEntries(LABELS.map((label) => [label, 0.01])) as Record<Label, number>;
  for (const { emotion, score } of emotions) scores[emotion] = score;
  return { scores, emotions, closest: [], source: 'hand' };
}

/** A check-in at an hour of the person's own clock. */
export function checkInAt(hour: number, intention: Intention = 'sleep', minutes = 20): CheckIn {
  const at = new Date(2026, 0, 15, Math.floor(hour), Math.round((hour % 1) * 60)).getTime();
  return { text: '', intention, minutes, seed: 1, at };
}

export const anyReading = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...EMOTIONS), fc.double({ min: 0.05, max: 1, noNaN: true })), {
    maxLength: 5,
    selector: ([emotion]) => emotion,
  })
  .map((felt) => readingOf(Object.fromEntries(felt)));

export const anyCheckIn = fc
  .tuple(
    fc.double({ min: 0, max: 23.9, noNaN: true }),
    fc.constantFrom(...INTENTIONS),
    fc.integer({ min: 10, max: 60 }),
  )
  .map(([hour, intention, minutes]) => checkInAt(hour, intention, minutes));

/** Any layer that evenings could have taught, at its farthest. */
export const anyOwn: fc.Arbitrary<OwnLayer> = fc
  .tuple(
    fc.constantFrom(...INTENTIONS),
    fc.constantFrom(...GEMS_SCALES),
    fc.tuple(fc.constantFrom(...EMOTIONS), fc.constantFrom(...LABELS)),
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 }),
  )
  .map(([intention, scale, [read, meant], shares]) => {
    const edges = Object.entries(FARTHEST).flatMap(([name, farthest], i) =>
      [`intention:${intention}`, `gems:${scale}`].map((from, j) => [
        `${from}>music:${name}`,
        { amount: farthest * (shares[2 * i + j] ?? 0), evenings: 4 },
      ]),
    );
    return {
      ...Object.fromEntries(edges),
      [`emotion:${read}>emotion:${meant}`]: { amount: FARTHEST_SWAP, evenings: 4 },
    };
  });
