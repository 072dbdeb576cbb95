import { expect, it } from 'vitest';
import { UNTOLD } from '../../../lib/engine/engine';
import { World } from './world';

const world = () => new World({ pieces: [], scenes: [] });

it('until it is told what may be kept, nothing is', () => {
  expect(world().engine.settings).toMatchObject({ keepNothing: true, keepWords: false });
});

it('the volume stops at the ceiling, and every page is told', async () => {
  const here = world();
  const { engine } = here;
  engine.heed({ ...UNTOLD, ceiling: 0.4 });
  expect(engine.snapshot().volume).toBe(0.4);
  const { volume } = await engine.desk.volume({ volume: 0.9 });
  expect(volume).toBe(0.4);
  expect(here.told?.volume).toBe(0.4);
  expect((await engine.desk.volume({ volume: 0.2 })).volume).toBe(0.2);
});

it('the volume comes back when the ceiling is lifted again', () => {
  const { engine } = world();
  for (const ceiling of [1, 0.1, 0.5]) engine.heed({ ...UNTOLD, volume: 0.6, ceiling });
  expect(engine.snapshot().volume).toBe(0.5);
});

it('settings that come back late do not move a slider that was dragged on', async () => {
  const { engine } = world();
  engine.heed({ ...UNTOLD, volume: 0.3 });
  for (const volume of [0.4, 0.5, 0.6]) await engine.desk.volume({ volume });
  for (const volume of [0.4, 0.5]) engine.heed({ ...UNTOLD, volume });
  expect(engine.snapshot().volume).toBe(0.6);
  engine.heed({ ...UNTOLD, volume: 0.6 });
  engine.heed({ ...UNTOLD, volume: 0.6, keepWords: true });
  expect(engine.snapshot().volume).toBe(0.6);
  // Pressed where it stands: nothing changes, and nothing comes back.
  await engine.desk.volume({ volume: 0.6 });
  for (const volume of [0.55, 0.6]) engine.heed({ ...UNTOLD, volume });
  expect(engine.snapshot().volume).toBe(0.6);
  // Set in the options, to a place that the slider has passed.
  engine.heed({ ...UNTOLD, volume: 0.5 });
  expect(engine.snapshot().volume).toBe(0.5);
});

it('a bed that is moved leaves the others as they are, and settings heed beds once', async () => {
  const { engine } = world();
  engine.heed({ ...UNTOLD, beds: { ...UNTOLD.beds, rain: 0.1 } });
  expect(engine.snapshot().beds.rain).toBe(0.1);
  await engine.desk.beds({ levels: { rain: 0.5 } });
  engine.heed(UNTOLD);
  const { beds } = await engine.desk.beds({ levels: { wind: 0.2 } });
  expect(beds).toMatchObject({ rain: 0.5, wind: 0.2, ocean: 0 });
});
