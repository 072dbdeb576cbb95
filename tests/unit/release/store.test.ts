import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../../lib/cli/licences';
import known from './advisories.json' with { type: 'json' };

const BUILT = '.output/chrome-mv3';
const manifest = JSON.parse(readFileSync(`${BUILT}/manifest.json`, 'utf8'));
const scripts = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file));

/** Where each permission shows in the code that has it. */
const USED: Record<string, RegExp> = {
  storage: /storage\.local/,
  unlimitedStorage: /indexedDB/,
  alarms: /alarms\.create/,
  notifications: /notifications\b/,
  offscreen: /offscreen\.createDocument/,
  sidePanel: /sidePanel\.open/,
};

/** -1, 0 or 1, as the first of two versions is earlier, the same or later. */
function compare(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const apart = Math.sign((one?.[i] ?? 0) - (other?.[i] ?? 0));
    if (apart !== 0) return apart;
  }
  return 0;
}

/** What a store looks at before it takes an extension. */
describe('a store', () => {
  it('finds a manifest of version 3, with a version and a minimum browser that it can read', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.version).toMatch(/^\d+(\.\d+){0,3}$/);
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(manifest.minimum_chrome_version).toMatch(/^\d+$/);
    expect(manifest.background).toEqual({ service_worker: 'background.js' });
  });

  it('finds a name and a description within its limits, in every language', () => {
    const languages = readdirSync(`${BUILT}/_locales`);
    expect(languages.length).toBe(12);
    expect(languages).toContain(manifest.default_locale);
    for (const language of languages) {
      const messages = JSON.parse(readFileSync(`${BUILT}/_locales/${language}/messages.json`, 'utf8'));
      for (const [, key] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g))
        expect(messages[key ?? '']?.message, `${language}: ${key}`).toMatch(/\S/);
      expect(messages.name.message.length, language).toBeLessThanOrEqual(75);
      expect(messages.description.message.length, language).toBeLessThanOrEqual(132);
    }
  });

  it('finds icons of the sizes that they are named by', () => {
    for (const size of [16, 48, 128]) expect(manifest.icons[size]).toBeDefined();
    for (const [size, path] of Object.entries(manifest.icons)) {
      const png = readFileSync(`${BUILT}/${path}`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], size).toEqual([Number(size), Number(size)]);
    }
  });

  it('finds each permission used, and why in the README', () => {
    const code = scripts.map((file) => readFileSync(`${BUILT}/${file}`, 'utf8')).join('\n');
    const why = readFileSync('README.md', 'utf8').split('## Permissions')[1]?.split('\n## ')[0] ?? '';
    for (const permission of manifest.permissions) {
      expect(USED[permission]?.test(code), `${permission} is used`).toBe(true);
      expect(why.replaceAll('\n', ' '), permission).toMatch(new RegExp(`\`${permission}\` \\([^)]{10,}\\)`));
    }
  });

  it('finds no source map and nothing hidden, and every script that a page names', () => {
    const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.map$|(^|\/)\./.test(file))).toEqual([]);
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      const html = readFileSync(`${BUILT}/${page}`, 'utf8');
      expect(html, page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|javascript:/i);
      for (const [, path] of html.matchAll(/\b(?:src|href)="([^"#]+)"/g)) {
        expect(path, page).toMatch(/^\//);
        expect(files, page).toContain(path?.slice(1));
      }
    }
  });
});

it('nothing that ships is of a version with a known hole', () => {
  const shipped = new Map(shippedPackages().map(({ name }) => name.split(' ') as [string, string]));
  for (const { id, package: name, safe, ...rest } of known.advisories) {
    const version = shipped.get(name);
    expect(version, `${id}: ${name} ships no more, its line can go`).toBeDefined();
    const before = 'from' in rest && rest.from !== undefined && compare(version ?? '', rest.from) < 0;
    expect(before || compare(version ?? '0', safe) >= 0, `${id}: ${name} ${version}`).toBe(true);
  }
});
