import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer';
import { needChromium } from './chromium';
import type { RoadPage } from './pages';

export const BUILT = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** How long a page may take to stand, in ms: a busy machine is no fault. */
const PATIENCE = 120_000;

export interface Launch {
  headless?: boolean;
  /** Folder of the built extension. */
  extension?: string;
  /** Leaves the welcome page open, which an installation opens. */
  welcome?: boolean;
  /** Keeps the profile between launches. */
  profile?: string;
  args?: string[];
  /** Is also there in private windows, as after the switch on the browser's page of extensions. */
  privateToo?: boolean;
}

/** A real Chromium with the built extension in it. */
export class Extension {
  private constructor(
    readonly browser: Browser,
    readonly id: string,
    readonly profile: string,
    private readonly ownProfile: boolean,
  ) {}

  static async launch(options: Launch = {}): Promise<Extension> {
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'emoheal-'));
    const fresh = readdirSync(profile).length === 0;
    const built = options.extension ?? BUILT;
    const browser = await puppeteer.launch({
      executablePath: needChromium(),
      headless: options.headless ?? true,
      pipe: true,
      userDataDir: profile,
      enableExtensions: [built],
      extensionsEnabledInIncognito: options.privateToo ? [built] : [],
      defaultViewport: null,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(options.args ?? []),
      ],
      // With --mute-audio a silent AUDIO_PLAYBACK document is closed after 30 s.
      ignoreDefaultArgs: ['--mute-audio'],
    });
    const target = await browser.waitForTarget(
      (t) => t.type() === 'service_worker' && t.url().startsWith('chrome-extension://'),
    );
    const extension = new Extension(browser, new URL(target.url()).host, profile, options.profile === undefined);
    if (fresh && !options.welcome) await extension.closeWelcome();
    return extension;
  }

  /** An installation opens the welcome page; a popup would lose the focus to it. A profile that is used again has none. */
  private async closeWelcome(): Promise<void> {
    const welcome = await this.browser.waitForTarget((t) => t.url() === this.url('welcome.html'));
    await (await welcome.page())?.close();
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** The background worker; a stopped one is woken by opening an extension page first. */
  async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget(
      (t) => t.type() === 'service_worker' && t.url().startsWith(`chrome-extension://${this.id}`),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('The service worker target has no worker');
    return worker;
  }

  /** The real popup, opened as a click on the toolbar icon opens it. */
  async popup(): Promise<Page> {
    const found = this.browser.waitForTarget((t) => t.url().startsWith(this.url('popup.html')), { timeout: PATIENCE });
    const page = (await this.browser.pages())[0] ?? (await this.browser.newPage());
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.id);
    if (!extension) throw new Error('The extension is not loaded');
    await extension.triggerAction(page);
    return waiting(await found);
  }

  /** The real side panel, opened by the popup's own button. */
  async panel(popup: RoadPage): Promise<Page> {
    const found = this.browser.waitForTarget((t) => t.url().startsWith(this.url('sidepanel.html')), {
      timeout: PATIENCE,
    });
    await popup.openBeside();
    return waiting(await found);
  }

  /** The offscreen document, once it is there. */
  async offscreen(): Promise<Page> {
    const target = await this.browser.waitForTarget((t) => t.url() === this.url('offscreen.html'), {
      timeout: PATIENCE,
    });
    const page = await waiting(target);
    await page.waitForFunction(() => 'emoheal' in globalThis, { polling: 100 });
    return page;
  }

  /** An extension page in a tab. */
  async tab(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(this.url(path));
    return page;
  }

  /** Shuts the background worker down by force, as the browser does when it needs memory. */
  async killWorker(): Promise<void> {
    await (await this.worker()).close();
  }

  async close(): Promise<void> {
    await this.browser.close();
    if (this.ownProfile) rmSync(this.profile, { recursive: true, force: true });
  }
}

async function waiting(target: Target): Promise<Page> {
  const page = await target.asPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}
