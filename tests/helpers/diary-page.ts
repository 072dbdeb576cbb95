import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';

/** The diary's tab, by what a person would go by. */
export class DiaryPage {
  constructor(readonly page: Page) {}

  /** Waits until the page shows this text. */
  async reads(text: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000 }, text);
  }

  /** How many days have a colour. */
  async squares(): Promise<number> {
    return (await this.page.$$('.year .pixel:is(.restless, .heavy, .bright, .calm)')).length;
  }

  /** Tab until a control of this kind has the focus. */
  async tabTo(selector: string, text = ''): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await this.page.keyboard.press('Tab');
      const there = await this.page.evaluate(
        (wanted, words) =>
          document.activeElement?.matches(wanted) &&
          (document.activeElement.textContent ?? '').trim().startsWith(words),
        selector,
        text,
      );
      if (there) return;
    }
    throw new Error(`Tab never came to ${selector} "${text}"`);
  }

  /** Presses a button by the text on it. */
  async press(text: string): Promise<void> {
    await this.page.locator(`button ::-p-text(${text})`).setTimeout(10_000).click();
  }

  async openData(): Promise<void> {
    await this.page.locator('.diary-data > button').click();
    await this.page.waitForSelector('.data');
  }

  /** Waits for the sentence below export, import and delete. */
  async outcome(sentence: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector('[data-testid="outcome"]')?.textContent === wanted,
      { timeout: 15_000 },
      sentence,
    );
  }

  async import(file: string): Promise<void> {
    const input = await this.page.waitForSelector('.data input[type="file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  }

  async downloadTo(folder: string): Promise<void> {
    const session = await this.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }

  /** The file that was downloaded, once it is whole. */
  async downloaded(folder: string): Promise<string> {
    for (let tries = 0; tries < 100; tries += 1) {
      const name = readdirSync(folder).find((file) => /^emoheal-diary-.*\.json$/.test(file));
      if (name) return join(folder, name);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('No file was downloaded');
  }

  /** Rows of the tables that are about the person, counted past the extension's own code. */
  async rows(): Promise<Record<string, number>> {
    return this.page.evaluate(async () => {
      const open = indexedDB.open('emoheal');
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result);
      });
      const names = ['checkins', 'journeys', 'ratings', 'plays', 'favourites', 'lessons'];
      const transaction = database.transaction(names);
      const counts = names.map(
        (name) =>
          new Promise<[string, number]>((resolve) => {
            const count = transaction.objectStore(name).count();
            count.onsuccess = () => resolve([name, count.result]);
          }),
      );
      const all = Object.fromEntries(await Promise.all(counts));
      database.close();
      return all;
    });
  }

  /** Keys of all storage of the extension whose values hold a word. */
  async traces(word: string): Promise<string[]> {
    return this.page.evaluate(async (wanted) => {
      const kept = { ...localStorage, ...(await chrome.storage.local.get()) };
      return Object.entries(kept).flatMap(([key, value]) => (JSON.stringify(value).includes(wanted) ? [key] : []));
    }, word);
  }
}
