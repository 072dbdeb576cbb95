import { expect, it } from 'vitest';
import { World } from './world';

it('the volume stops at the ceiling, and every page is told', async () => {
  const world = new World({ pieces: [], scenes: [] });
  world.engine.ceiling = 0.4;
  const { volume } = await world.engine.desk.volume({ volume: 0.9 });
  expect(volume).toBe(0.4);
  expect(world.told?.volume).toBe(0.4);
  expect((await world.engine.desk.volume({ volume: 0.2 })).volume).toBe(0.2);
});

it('a bed that is moved leaves the others as they are', async () => {
  const world = new World({ pieces: [], scenes: [] });
  await world.engine.desk.beds({ levels: { rain: 0.5 } });
  const { beds } = await world.engine.desk.beds({ levels: { wind: 0.2 } });
  expect(beds).toMatchObject({ rain: 0.5, wind: 0.2, ocean: 0 });
});
