import { loaderOf, readConfig } from './config';
import { PublishedClamp3 } from './published';
import { SmallClamp3, type SmallHost } from './small';
import type { Clamp3 } from './types';

/** Opens a folder that models/clamp3/export.py or export_small.py wrote. */
export async function openModel(host: SmallHost): Promise<Clamp3> {
  const config = readConfig(await loaderOf(host, null)('config.json'));
  const load = loaderOf(host, config.design);
  return config.design === 'small' ? new SmallClamp3(config, load, host) : new PublishedClamp3(config, load, host);
}
