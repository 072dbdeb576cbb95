import { spawnSync } from 'node:child_process';
import { parseOptions } from '../../lib/cli/options';
import { builtFile, eveningFrom, musicOf } from '../../lib/cli/rooms';
import { parseScore, Performance, renderPerformance } from '../../lib/sound';
import { alone } from '../../lib/sound/measure';

const PIECE = 'canon-in-d';

/**
 * Seconds of music that one second of one CPU thread makes: synthesiser, effects and mastering. Where FluidSynth is
 * installed, the same MIDI file and bank go through it in the same run, with its own reverb and chorus.
 */
export async function synthesisSpeed() {
  const evening = await eveningFrom(parseOptions(['render', '', '--emotions', 'nervousness', '--minutes', '10']));
  const seconds = 60;
  const cpu = await ours(new Performance(evening.sequence, await musicOf(evening.sequence)), seconds, true);
  return {
    'times real time': Math.round((10 * seconds) / cpu) / 10,
    'real-time factor': Math.round((1000 * cpu) / seconds) / 1000,
    ...(await besideFluidSynth()),
  };
}

async function besideFluidSynth() {
  const score = parseScore(await builtFile(`catalog/midi/${PIECE}.mid`));
  const peer = fluidSynth();
  if (peer === null) return { 'CPU time over that of FluidSynth': 'FluidSynth is not installed' };
  const own = await ours(alone(score), score.duration, false);
  return { 'CPU time over that of FluidSynth': Math.round((100 * own) / peer) / 100 };
}

/** CPU seconds. */
async function ours(performance: Performance, duration: number, mastered: boolean): Promise<number> {
  const bank = await builtFile('sound/bank.sf3');
  const began = process.cpuUsage();
  for await (const _ of renderPerformance(performance, bank, { duration, mastered }));
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

/** CPU seconds; null where it is not installed. */
function fluidSynth(): number | null {
  const command = `TIMEFORMAT='%U %S'; time fluidsynth -niq -r 44100 -F /dev/null -T raw public/sound/bank.sf3 public/catalog/midi/${PIECE}.mid >/dev/null 2>&1`;
  const { stderr, status } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  if (status !== 0) return null;
  return stderr
    .trim()
    .split(/\s+/)
    .reduce((sum, part) => sum + Number(part), 0);
}
