import { afterEach } from 'vitest';
import { clearCopies } from './broken';
import { Extension, type Launch } from './extension';
import { openRoad, type Road } from './road';

/** For tests that each open the extension anew: it is closed after each, and its broken copies are cleared away. */
export function forEachTest() {
  let extension: Extension | undefined;
  afterEach(async () => {
    await extension?.close();
    clearCopies();
    extension = undefined;
  });
  return {
    async launch(options: Launch): Promise<Extension> {
      extension = await Extension.launch(options);
      return extension;
    },
    /** @param folder of the built extension, maybe a broken copy */
    async open(folder?: string, args?: string[]): Promise<Road> {
      const road = await openRoad({ extension: folder, args });
      extension = road.extension;
      return road;
    },
  };
}
