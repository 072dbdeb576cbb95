import type { Evening } from '../messaging/evening';
import type { Options } from './options';
import { eveningFrom } from './rooms';

/** `plan "text"`: reading, felt state, waypoints and reasons as one JSON object. */
export async function run(options: Options): Promise<void> {
  console.log(JSON.stringify(planOf(await eveningFrom(options))));
}

export function planOf({ reading, journey }: Evening) {
  const { felt, target, stages, waypoints } = journey;
  return { reading, felt: felt.affect, spread: felt.spread, target, stages, waypoints, reasons: felt.reasons };
}
