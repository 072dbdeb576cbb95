import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Extension } from '../helpers/extension';
import { listen, RoadPage, snapshotOf, sounds } from '../helpers/pages';

/** The browser dies in the middle of an evening; the next one offers to pick it up where it was. */
describe('an interrupted evening', () => {
  const profile = mkdtempSync(join(tmpdir(), 'emoheal-profile-'));
  let extension: Extension;
  afterAll(async () => {
    await extension?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('is picked up softly from there', async () => {
    extension = await Extension.launch({ profile });
    let road = new RoadPage(await extension.popup());
    await road.checkIn('I am so nervous and scared about tomorrow');
    let offscreen = await extension.offscreen();
    await listen(offscreen);
    await road.press('Enter');
    await sounds(offscreen);
    // A place is written down every ten seconds.
    await new Promise((resolve) => setTimeout(resolve, 25_000));
    const before = await snapshotOf(offscreen);
    const gone = new Promise((resolve) => extension.browser.once('disconnected', resolve));
    extension.browser.process()?.kill('SIGKILL');
    await gone;

    extension = await Extension.launch({ profile });
    road = new RoadPage(await extension.popup());
    await road.screen('interrupted');
    offscreen = await extension.offscreen();
    await listen(offscreen);
    await road.click('Pick up there');
    await sounds(offscreen);
    const after = await snapshotOf(offscreen);
    expect(after.evening?.id).toBe(before.evening?.id);
    expect(after.evening?.sequence.items.map(({ piece }) => piece)).toEqual(
      before.evening?.sequence.items.map(({ piece }) => piece),
    );
    expect(after.position).toBeGreaterThan(before.position - 15);
    expect(after.position).toBeLessThan(before.position + 10);
  });
});
