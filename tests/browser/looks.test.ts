import { expect, it } from 'vitest';
import { violations } from '../helpers/examine';
import { Extension } from '../helpers/extension';
import { LOOKS } from '../helpers/looks';
import { tour } from '../helpers/tour';

/** Every page and state that the real extension can be brought to: axe finds nothing. `npm run screenshots` looks further. */
it('every page and state is accessible, in dark, light and forced colours', async () => {
  const extension = await Extension.launch();
  const found: string[] = [];
  const seen = new Set<string>();
  try {
    const looks = LOOKS.filter(({ name }) => ['dark', 'light', 'forced'].includes(name));
    await tour(extension, looks, async (page, name, look) => {
      seen.add(name);
      for (const line of await violations(page)) found.push(`${name}.${look.name}: ${line}`);
    });
  } finally {
    await extension.close();
  }
  expect([...seen]).toEqual(expect.arrayContaining(['popup-empty', 'popup-reading', 'panel-player', 'options']));
  expect(found).toEqual([]);
}, 600_000);
