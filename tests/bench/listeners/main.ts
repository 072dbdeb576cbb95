import { mkdir, writeFile } from 'node:fs/promises';
import { feel } from '../../../lib/graph';
import { targetOf } from '../../../lib/journey';
import type { Affect } from '../../../lib/values';
import { drawListeners } from './draw';
import { type Listener, listen, PEOPLE, people } from './people';
import { PLANS } from './plans';

/** How far music reaches, as a distance in the plane: from "only what is near moves me" to "anything does". */
const REACHES = { near: 0.5, middling: 0.8, far: 1.5 } as const;
/** As near to the target as neighbouring emotions are to each other. */
const ARRIVED = 0.35;
const FIGURE = 'out/listeners.svg';

const label =
  `${PEOPLE.toLocaleString('en')} simulated listeners: a check of the design under stated assumptions ` +
  '(tests/bench/listeners/people.ts), not evidence about people';

/** Ablation of the plan: distance to the target at the end, who arrives, how far the music was from the person. */
export async function listeners() {
  const table: Record<string, Record<string, object>> = {};
  const curves: Record<string, number[]> = {};
  for (const [name, reach] of Object.entries(REACHES)) {
    table[`music reaches ${name} (${reach})`] = Object.fromEntries(
      Object.entries(PLANS).map(([plan, make]) => {
        const { row, curve } = evenings(people(reach), make);
        if (name === 'middling') curves[plan] = curve;
        return [plan, row];
      }),
    );
  }
  await mkdir('out', { recursive: true });
  await writeFile(FIGURE, drawListeners(curves, label));
  return { what: label, figure: FIGURE, ...table };
}

const POINTS = 60;

function evenings(everyone: Listener[], make: (typeof PLANS)[string]) {
  const curve = new Array<number>(POINTS + 1).fill(0);
  const [ends, beside, lower]: number[][] = [[], [], []];
  for (const listener of everyone) {
    const music = make(listener);
    const way = listen(listener, music);
    const target = targetOf(listener.checkIn, feel(listener.reading, listener.checkIn).affect.arousal);
    const point = (share: number): Affect => way[Math.round(share * (way.length - 1))] ?? listener.start;
    curve.forEach((_, i) => {
      curve[i] = (curve[i] ?? 0) + distance(point(i / POINTS), target) / everyone.length;
    });
    ends?.push(distance(point(1), target));
    beside?.push(distance(music(0.1 * listener.checkIn.minutes * 60), point(0.1)));
    lower?.push(listener.start.arousal - point(1).arousal);
  }
  const row = {
    'distance to the target': two(mean(ends ?? [])),
    'arrived, %': Math.round((100 * (ends ?? []).filter((end) => end < ARRIVED).length) / everyone.length),
    'music to person at the start': two(mean(beside ?? [])),
    'arousal settled by': two(mean(lower ?? [])),
  };
  return { row, curve };
}

const distance = (a: Affect, b: Affect): number => Math.hypot(a.valence - b.valence, a.arousal - b.arousal);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const two = (value: number): number => Math.round(100 * value) / 100;
