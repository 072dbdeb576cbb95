import { build } from 'wxt';
import { buildCatalogue } from '../../catalog/build';
import { buildVectors } from '../../catalog/vectors';
import { buildBank } from '../sound/build';
import { writeLicences } from './licences';

/** Makes everything that ships: sound bank, catalogue, extension. What is up to date is left as it is. */
async function main(): Promise<void> {
  const bank = await buildBank('public/sound/bank.sf3');
  console.error(`sound bank: ${(bank.bytes / 1e6).toFixed(1)} MB${bank.written ? '' : ' (unchanged)'}`);
  const { pieces, written } = await buildCatalogue('public/catalog');
  console.error(`catalogue: ${pieces} pieces, ${written} written`);
  const vectors = await buildVectors('public/catalog');
  console.error(`vectors: ${vectors.pieces} pieces, ${vectors.made} made`);
  writeLicences('public/licences.txt');
  await build({});
}

await main();
