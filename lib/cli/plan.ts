import { explainAt } from '../journey';
import type { Evening } from '../messaging/evening';
import { sayReason } from '../i18n/why';
import { en } from '../i18n/why/en';
import type { Options } from './options';
import { eveningFrom } from './rooms';

/**
 * `plan "text"`: reading, felt state, waypoints and reasons as one JSON object. `sums` is why the music starts as it
 * does: each parameter's baseline, terms and what a bound took off, adding up exactly; `reasons` says the stronger in words.
 */
export async function run(options: Options): Promise<void> {
  console.log(JSON.stringify(planOf(await eveningFrom(options))));
}

export function planOf({ reading, journey }: Evening) {
  const { felt, target, stages, waypoints } = journey;
  const sums = explainAt(journey, 0);
  const reasons = felt.reasons.map((reason) => ({ ...reason, sentence: sayReason(en, reason) }));
  return { reading, felt: felt.affect, spread: felt.spread, target, stages, waypoints, sums, reasons };
}
