import { expect, it } from 'vitest';
import { misfits, violations } from '../helpers/examine';
import { Extension } from '../helpers/extension';
import { LOOKS } from '../helpers/looks';
import { tour } from '../helpers/tour';

/** Every page and state that the real extension can be brought to: axe finds nothing, and nothing is cut off. */
it('every page and state is accessible, in dark, light and forced colours, and fits when narrow or large', async () => {
  const extension = await Extension.launch();
  const found: string[] = [];
  const seen = new Set<string>();
  try {
    await tour(extension, LOOKS, async (page, name, look) => {
      seen.add(name);
      const examined = look.text || look.width ? await misfits(page) : await violations(page);
      found.push(...examined.map((line) => `${name}.${look.name}: ${line}`));
    });
  } finally {
    await extension.close();
  }
  expect([...seen]).toEqual(expect.arrayContaining(['popup-empty', 'popup-reading', 'panel-player', 'options']));
  expect(found).toEqual([]);
});
