import { modelFailed, readConfig } from './config';
import { PublishedClamp3 } from './published';
import { SmallClamp3, type SmallHost } from './small';
import type { Clamp3 } from './types';

/** Opens a folder that models/clamp3/export.py or export_small.py wrote. */
export async function openModel(host: SmallHost): Promise<Clamp3> {
  const load = async (path: string): Promise<ArrayBuffer> => {
    try {
      return await host.file(path);
    } catch (cause) {
      throw modelFailed(`its file ${path} is missing`, cause);
    }
  };
  const config = readConfig(await load('config.json'));
  return config.design === 'small' ? new SmallClamp3(config, load, host) : new PublishedClamp3(config, load, host);
}
