import type { Options } from './options';
import { planOf } from './plan';
import { eveningFrom } from './rooms';

/** `sequence "text"`: the plan plus the pieces and scenes along it. */
export async function run(options: Options): Promise<void> {
  const evening = await eveningFrom(options);
  console.log(JSON.stringify({ ...planOf(evening), sequence: evening.sequence.items }));
}
