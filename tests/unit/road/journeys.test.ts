import { beforeAll, describe, expect, it } from 'vitest';
import { builtFile, eveningFrom, musicOf, openLibrary } from '../../../lib/cli/rooms';
import { parseOptions } from '../../../lib/cli/options';
import type { Library } from '../../../lib/library';
import type { Evening } from '../../../lib/messaging';
import { Performance, renderPerformance, RENDER_RATE } from '../../../lib/sound';
import type { Waypoint } from '../../../lib/values';

/** Three people, three evenings: read by the shipped model, planned, laid, and heard. */
const PEOPLE = {
  racing: "I can't sleep, my mind is racing, I'm so nervous about tomorrow's interview",
  grieving: 'My grandmother died last week and I miss her so much, I cannot stop crying',
  restless: 'I got the job!! I am so happy and excited that I cannot sit still',
};
type Person = keyof typeof PEOPLE;

const evenings = {} as Record<Person, Evening>;
let library: Library;

beforeAll(async () => {
  library = await openLibrary();
  for (const [person, text] of Object.entries(PEOPLE)) {
    evenings[person as Person] = await eveningFrom(
      parseOptions(['plan', text, '--intention', 'sleep', '--minutes', '12']),
    );
  }
});

const first = (person: Person): Waypoint => evenings[person].journey.waypoints[0] as Waypoint;
const last = (person: Person): Waypoint => evenings[person].journey.waypoints.at(-1) as Waypoint;
const instruments = (person: Person): string =>
  (library.pieces.find(({ id }) => id === evenings[person].sequence.items[0]?.piece)?.palette ?? []).join(' and ');

describe('three people', () => {
  it('are read as what they say', () => {
    const strongest = (person: Person) => evenings[person].reading.emotions.map(({ emotion }) => emotion);
    expect(strongest('racing')).toContain('nervousness');
    expect(['grief', 'sadness']).toContain(strongest('grieving')[0]);
    expect(['joy', 'excitement']).toContain(strongest('restless')[0]);
  });

  it('are met by different music: tempo, mode, density, instruments', () => {
    const music = (person: Person) => first(person).music;
    expect(music('restless').tempo).toBeGreaterThan(music('racing').tempo + 8);
    expect(music('racing').tempo).toBeGreaterThan(music('grieving').tempo + 20);
    expect(music('restless').mode).toBeGreaterThan(music('racing').mode + 0.3);
    expect(music('restless').mode).toBeGreaterThan(music('grieving').mode + 0.3);
    expect(music('restless').density).toBeGreaterThan(music('grieving').density * 2);
    expect(music('racing').density).toBeGreaterThan(music('grieving').density * 2);
    const played = Object.keys(PEOPLE).map((person) => instruments(person as Person));
    expect(new Set(played).size).toBe(3);
  });

  it.each(Object.keys(PEOPLE) as Person[])(
    '%s: ends calmer than it began, in the plan and in the sequence',
    (person) => {
      expect(last(person).affect.arousal).toBeLessThan(first(person).affect.arousal - 0.2);
      expect(last(person).music.dynamics).toBeLessThan(first(person).music.dynamics);
      expect(last(person).music.brightness).toBeLessThan(first(person).music.brightness);
      const { items } = evenings[person].sequence;
      expect(items.at(-1)?.tempo).toBeLessThanOrEqual((items[0]?.tempo ?? 0) + 1);
    },
  );

  it.each(Object.keys(PEOPLE) as Person[])(
    '%s: is heard to end softer, and darker where it was bright',
    async (person) => {
      const { sequence } = evenings[person];
      const performance = new Performance(sequence, await musicOf(sequence));
      const begin = await heard(performance, 5);
      const end = await heard(performance, sequence.duration - 170);
      expect(begin.level).toBeGreaterThan(-40);
      expect(end.level).toBeLessThan(begin.level - 2);
      // Grief is met in the dark already; the other two darken on the way.
      if (person !== 'grieving') expect(end.frequency).toBeLessThan(begin.frequency);
    },
  );
});

/** Level (dB) and root-mean-square frequency (Hz) of fifteen seconds of the sound. */
async function heard(performance: Performance, from: number): Promise<{ level: number; frequency: number }> {
  let energy = 0;
  let slope = 0;
  let count = 0;
  let before = 0;
  const bank = await builtFile('sound/bank.sf3');
  for await (const { left, right } of renderPerformance(performance, bank, { from, duration: 15 })) {
    left.forEach((sample, i) => {
      const x = (sample + (right[i] ?? 0)) / 2;
      energy += x * x;
      slope += (x - before) ** 2;
      before = x;
      count += 1;
    });
  }
  // The root of the power ratio of derivative and signal is the spectrum's root-mean-square frequency.
  return {
    level: 10 * Math.log10(energy / count),
    frequency: (RENDER_RATE * Math.sqrt(slope / energy)) / (2 * Math.PI),
  };
}
