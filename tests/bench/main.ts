import { browserTimes } from './browser';
import { listeners } from './listeners/main';
import { planningTimes } from './planning';
import { playingCost } from './playing';
import { pageTimes } from './pages';
import { readingTimes } from './reading';
import { sceneShares } from './scenes';
import { searchTimes } from './search';
import { sizes } from './size';
import { synthesisSpeed } from './synthesis';

/**
 * `npm run bench`: the figures that the README and the budgets speak of, one JSON object on standard output. Times on a
 * busy machine say little: run it on an idle one.
 */
const parts = {
  reading: readingTimes,
  planning: planningTimes,
  listeners,
  browser: browserTimes,
  pages: pageTimes,
  scenes: sceneShares,
  synthesis: synthesisSpeed,
  playing: playingCost,
  search: searchTimes,
  size: sizes,
};
const wanted = process.argv.slice(2);

const figures: Record<string, unknown> = {};
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`${name} …`);
  figures[name] = await measure();
}
console.log(JSON.stringify(figures, null, 2));
