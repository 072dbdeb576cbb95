import { mkdtempSync, readFileSync, rmSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extension } from '../helpers/extension';
import { DiaryPage } from '../helpers/diary-page';
import { snapshotOf } from '../helpers/pages';
import { openRoad } from '../helpers/road';
import { Wire } from '../helpers/wire';

/** An evening's way through the diary, in a real Chromium: seen, put right, kept as a file, deleted, brought back. */
describe('the diary', () => {
  let extension: Extension;
  let offscreen: Page;
  let diary: DiaryPage;
  let wire: Wire;
  const downloads = mkdtempSync(join(tmpdir(), 'emoheal-downloads-'));

  beforeAll(async () => {
    wire = await Wire.tap();
    const opened = await openRoad({ args: wire.args });
    ({ extension, offscreen } = opened);
    const { road } = opened;
    await road.checkIn("I can't sleep, I'm so nervous about tomorrow's interview");
    diary = new DiaryPage(await extension.tab('diary.html'));
  });
  afterAll(async () => {
    await extension?.close();
    await wire?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('shows tonight as a square and a card', async () => {
    await diary.reads("I can't sleep, I'm so nervous about tomorrow's interview");
    expect(await diary.squares()).toBe(1);
  });

  it('lets words and answers be put right, by keyboard alone', async () => {
    await diary.tabTo('button', 'Edit');
    await diary.page.keyboard.press('Enter');
    await diary.page.waitForFunction(() => document.activeElement?.matches('.editor textarea'));
    await diary.page.keyboard.down('Control');
    await diary.page.keyboard.press('a');
    await diary.page.keyboard.up('Control');
    await diary.page.keyboard.type('It was only a meeting');
    await diary.tabTo('input[type="radio"]');
    await diary.page.keyboard.press('4');
    await diary.tabTo('button', 'Save');
    await diary.page.keyboard.press('Enter');
    await diary.reads('It was only a meeting');
    await diary.reads('Afterwards: a bit better.');
  });

  it('is kept as a file that brings everything back after everything was deleted', async () => {
    await diary.downloadTo(downloads);
    await diary.openData();
    await diary.press('JSON');
    await diary.outcome('Saved to your downloads.');
    const file = await diary.downloaded(downloads);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      format: 'emoheal-diary',
      checkIns: [{ text: 'It was only a meeting' }],
      ratings: [{ mood: 4 }],
    });

    await diary.press('Delete');
    await diary.page.locator('dialog .brick').click();
    await diary.outcome('Everything is deleted.');
    await diary.reads('Nothing here yet');
    expect(await diary.rows()).toEqual({ checkins: 0, journeys: 0, ratings: 0, plays: 0, favourites: 0, lessons: 0 });
    expect((await snapshotOf(offscreen)).evening).toBeNull();
    expect(await diary.traces('meeting')).toEqual([]);
    expect(await diary.traces('interview')).toEqual([]);

    await diary.import(file);
    await diary.outcome('1 evening added, 0 brought up to date.');
    await diary.reads('It was only a meeting');
    await diary.import(file);
    await diary.outcome('Everything in this file was here already.');
  });

  it('says of a file that is none, in one sentence, what to do, and changes nothing', async () => {
    const broken = join(downloads, 'broken.json');
    writeFileSync(broken, '{"format": "emoheal-di');
    await diary.import(broken);
    await diary.outcome('This file cannot be read. Nothing was changed; choose a JSON file that was exported here.');
    expect((await diary.rows()).checkins).toBe(1);
    expect(readdirSync(downloads).length).toBeGreaterThan(0);
  });

  it('deletes one evening, and undoes it, by keyboard alone', async () => {
    await diary.page.keyboard.press('Escape');
    await diary.tabTo('.entry-ways .brick');
    await diary.page.keyboard.press('Enter');
    await diary.reads('Nothing here yet');
    // The focus waits on Undo.
    await diary.page.waitForFunction(() => document.activeElement?.matches('.toast button'));
    await diary.page.keyboard.press('Enter');
    await diary.reads('It was only a meeting');
  });

  it('told nobody outside, when it was saved, brought in or deleted', () => expect(wire.requests).toEqual([]));
});
