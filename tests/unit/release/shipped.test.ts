import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../../lib/cli/licences';
import manifest from '../../../package.json' with { type: 'json' };
import lock from '../../../package-lock.json' with { type: 'json' };

interface Locked {
  version?: string;
  resolved?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  link?: boolean;
}
const packages = Object.entries(lock.packages as Record<string, Locked>).filter(([path]) => path !== '');

/** What may be shipped under this project's own licence, with its name under Credits. */
const PERMISSIVE = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MPL-2.0',
  'Unlicense',
  'CC0-1.0',
];

describe('what ships', () => {
  it('needs every package that it names', () => {
    const code = ['entrypoints', 'components', 'lib', 'catalog'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(`${room}/${file}`, 'utf8')),
    );
    const imported = (name: string) => code.some((text) => RegExp(`(from |import\\()'${name}['/]`).test(text));
    expect(Object.keys(manifest.dependencies).filter((name) => !imported(name))).toEqual([]);
  });

  it('comes from packages under licences that allow it, down to the last', () => {
    const shipped = packages.filter(([, { dev, optional }]) => !dev && !optional);
    expect(shipped.length).toBeGreaterThan(20);
    // Older packages list their licences, which the lock file leaves out: their own file says MIT.
    const { licenses } = JSON.parse(readFileSync('node_modules/jstat/package.json', 'utf8'));
    expect(licenses).toMatchObject([{ type: 'MIT' }]);
    const others = shipped.filter(
      ([path, { license = path.endsWith('/jstat') ? 'MIT' : '' }]) =>
        !license.split(' AND ').every((one) => PERMISSIVE.includes(one)),
    );
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('is named with its licence in full in the text that the credits lead to', () => {
    const text = readFileSync('.output/chrome-mv3/licences.txt', 'utf8');
    const packages = shippedPackages();
    expect(packages.length).toBeGreaterThan(20);
    for (const { name, licence } of packages) expect(text).toContain(`${name} (${licence})`);
    expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(5);
    expect(text).toContain('Mozilla Public License');
    expect(text).toContain('Apache License');
    expect(text).toContain('S. Christian Collins');
    expect(text).toMatch(/Salamander.*Alexander Holm/);
  });

  it('is fixed to the version by a lock file that names no server', () => {
    for (const [path, { version, resolved, link }] of packages) {
      expect(link || version, path).toBeTruthy();
      expect(resolved, path).toBeUndefined();
    }
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+/);
    }
  });

  it('holds all the code that it runs, and makes none from text', () => {
    const scripts = readdirSync('.output/chrome-mv3', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.m?js$/.test(file),
    );
    expect(scripts.length).toBeGreaterThan(20);
    for (const file of scripts) {
      const code = readFileSync(`.output/chrome-mv3/${file}`, 'utf8');
      expect(code, file).not.toMatch(/\bimport\(\s*["'`]https?:|\bimportScripts\(|\bdocument\.write\(/);
      // The runtime's own loader has a branch for old browsers; the policy forbids what it would do.
      if (!file.startsWith('ort/')) expect(code, file).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
    }
  });

  it('knows none of the ways out that no policy closes', () => {
    const files = readdirSync('.output/chrome-mv3', { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.(m?js|html|css)$/.test(name))) {
      const code = readFileSync(`.output/chrome-mv3/${file}`, 'utf8');
      expect(code, file).not.toMatch(/RTCPeerConnection|WebTransport|dns-prefetch|preconnect|\bopenWindow\(/);
    }
  });

  it('asks the browser for six permissions, no sites, and runs its own files only', () => {
    const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8'));
    expect(manifest.permissions.sort()).toEqual([
      'alarms',
      'notifications',
      'offscreen',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'content_scripts']) {
      expect(manifest[key], key).toBeUndefined();
    }
    for (const key of ['web_accessible_resources', 'externally_connectable', 'update_url', 'key']) {
      expect(manifest[key], key).toBeUndefined();
    }
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/);
  });
});
