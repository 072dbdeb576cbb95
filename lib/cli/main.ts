import { Failure } from '../values';
import { parseOptions } from './options';
import { forgiveClosedPipes } from './pipe';
import { USAGE, UsageError } from './usage';

const COMMANDS: Record<string, () => Promise<{ run(options: ReturnType<typeof parseOptions>): Promise<void> }>> = {
  read: () => import('./read'),
  plan: () => import('./plan'),
  sequence: () => import('./sequence'),
  render: () => import('./render'),
  screen: () => import('./screen'),
  mtf: () => import('./mtf'),
  interleave: () => import('./interleave'),
  embed: () => import('./embed'),
  find: () => import('./find'),
  index: () => import('./pack'),
  graph: () => import('./graph'),
  gems: () => import('./gems'),
};

async function main(args: string[]): Promise<number> {
  try {
    if (args.length === 0) {
      console.error(USAGE);
      return 2;
    }
    if (args[0] === 'help' || args.includes('--help')) {
      console.log(USAGE);
      return 0;
    }
    const options = parseOptions(args);
    const command = Object.hasOwn(COMMANDS, options.command) ? COMMANDS[options.command] : undefined;
    if (!command) throw new UsageError(`"${options.command}" is not a command.`);
    await (await command()).run(options);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message} How it is used: npm run -s emoheal -- --help`);
      return 2;
    }
    if (error instanceof Failure) {
      console.error(error.message);
      return 1;
    }
    throw error;
  }
}

forgiveClosedPipes();
process.exitCode = await main(process.argv.slice(2));
