import { feel } from '../../lib/graph';
import { planJourney } from '../../lib/journey';
import { type Intention, INTENTIONS } from '../../lib/values';
import { people } from './listeners/people';
import { spread } from './statistics';

const WARM = 50;

/** Milliseconds for a plan, graph and journey, of 20 and of 60 minutes; different people and intentions. */
export async function planningTimes() {
  const everyone = people(1).slice(0, 200);
  const times = (minutes: number) =>
    everyone.map(({ checkIn, reading }, i) => {
      const intention: Intention = INTENTIONS[i % INTENTIONS.length] ?? 'calm';
      const ask = { ...checkIn, intention, minutes };
      const start = performance.now();
      planJourney(ask, reading, feel(reading, ask));
      return performance.now() - start;
    });
  times(20);
  return { '20 minutes, ms': spread(times(20).slice(WARM)), '60 minutes, ms': spread(times(60).slice(WARM)) };
}
