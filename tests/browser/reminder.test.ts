import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extension } from '../helpers/extension';
import { Wire } from '../helpers/wire';

const HOUR = 3_600_000;

/** The reminder with the browser's own alarms and notifications. */
describe('the evening reminder', () => {
  let extension: Extension;
  const profile = mkdtempSync(join(tmpdir(), 'emoheal-reminder-'));

  let wire: Wire;

  const launch = async () => {
    extension = await Extension.launch({ profile, args: wire.args });
  };
  beforeAll(async () => {
    wire = await Wire.tap();
    await launch();
  });
  afterAll(async () => {
    await extension?.close();
    await wire?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const alarm = async () => (await extension.worker()).evaluate(() => chrome.alarms.get('reminder'));
  const notices = async () =>
    (await extension.worker()).evaluate(
      () => new Promise<string[]>((done) => chrome.notifications.getAll((all) => done(Object.keys(all)))),
    );
  async function within<T>(seconds: number, look: () => Promise<T>, wished: (found: T) => boolean): Promise<T> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const found = await look();
      if (wished(found) || Date.now() > end) return found;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  it('is off by default: no alarm waits', async () => {
    expect(await alarm()).toBeUndefined();
  });

  it('switched on in the options by keyboard, an alarm waits, never further than an hour away', async () => {
    const page = await extension.tab('options.html');
    const toggle = await page.waitForSelector('[role="switch"][aria-labelledby="reminder"]');
    await toggle?.focus();
    await page.keyboard.press('Space');
    const set = await within(20, alarm, (found) => found !== undefined);
    expect(set?.scheduledTime).toBeGreaterThan(Date.now() - 1000);
    expect(set?.scheduledTime).toBeLessThanOrEqual(Date.now() + HOUR);
    await page.close();
  });

  it('outlives the background worker and the browser', async () => {
    await extension.killWorker();
    await extension.tab('options.html');
    expect(await alarm()).toBeDefined();
    await extension.close();
    await launch();
    expect(await within(20, alarm, (found) => found !== undefined)).toBeDefined();
  });

  it('at its time a real alarm shows a real notification', async () => {
    expect(await notices()).toEqual([]);
    const worker = await extension.worker();
    await worker.evaluate(async () => {
      const { settings } = (await chrome.storage.local.get('settings')) as {
        settings: { values: { reminder: object } };
      };
      const now = new Date(Date.now() - 60_000);
      const time = [now.getHours(), now.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
      settings.values.reminder = { ...settings.values.reminder, time };
      await chrome.storage.local.set({ settings });
    });
    // The change sets the alarm for tomorrow; this one stands for today's, a minute late.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await worker.evaluate(() => chrome.alarms.create('reminder', { when: Date.now() + 500 }));
    expect(await within(45, notices, (found) => found.length > 0)).toEqual(['reminder']);
  });

  it('needed nobody outside', () => expect(wire.requests).toEqual([]));
});
