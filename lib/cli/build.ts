import { build } from 'wxt';
import { buildBank } from '../sound/build';

/** Makes everything that ships: sound bank, catalogue, extension. What is up to date is left as it is. */
async function main(): Promise<void> {
  const bank = await buildBank('public/sound/bank.sf3');
  console.error(`sound bank: ${(bank.bytes / 1e6).toFixed(1)} MB${bank.written ? '' : ' (unchanged)'}`);
  await build({});
}

await main();
