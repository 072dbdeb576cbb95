import { builtFile, eveningFrom, musicOf } from '../../lib/cli/rooms';
import { parseOptions } from '../../lib/cli/options';
import { Performance, renderPerformance } from '../../lib/sound';

/** Seconds of music that one second of one CPU thread makes: synthesiser, effects and mastering. */
export async function synthesisSpeed() {
  const evening = await eveningFrom(parseOptions(['render', '', '--emotions', 'nervousness', '--minutes', '10']));
  const performance_ = new Performance(evening.sequence, await musicOf(evening.sequence));
  const bank = await builtFile('sound/bank.sf3');
  const seconds = 60;
  const began = process.cpuUsage();
  for await (const _ of renderPerformance(performance_, bank, { duration: seconds }));
  const { user, system } = process.cpuUsage(began);
  const cpu = (user + system) / 1e6;
  return {
    'times real time': Math.round((10 * seconds) / cpu) / 10,
    'real-time factor': Math.round((1000 * cpu) / seconds) / 1000,
  };
}
