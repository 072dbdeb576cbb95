import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIBRARIES, MATERIALS } from '../../../components/options/made-by-others';
import { weekdays } from '../../../components/options/weekdays';
import { worksOf } from '../../../components/options/works';
import manifest from '../../../package.json' with { type: 'json' };

describe('credits', () => {
  test('every library that ships is named, with the licence that it has', () => {
    expect(LIBRARIES.map((library) => library.package).sort()).toEqual(Object.keys(manifest.dependencies).sort());
    for (const library of LIBRARIES) {
      const file = new URL(`../../../node_modules/${library.package}/package.json`, import.meta.url);
      // Older packages list their licences.
      const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as {
        license?: string;
        licenses?: { type: string }[];
      };
      expect(library.licence, library.package).toBe(license ?? licenses?.map(({ type }) => type).join());
    }
  });

  test('every credit says who, on which terms and where', () => {
    for (const { name, by, licence, url } of [...MATERIALS, ...LIBRARIES]) {
      expect(by, name).not.toBe('');
      expect(licence, name).not.toBe('');
      expect(new URL(url).protocol, name).toBe('https:');
    }
  });
});

describe('works', () => {
  test('of others are named with composer, year and why they are free', () => {
    const works = worksOf(JSON.parse(readFileSync('public/catalog/catalogue.json', 'utf8')).pieces);
    expect(works.length).toBeGreaterThanOrEqual(40);
    expect(works.find(({ id }) => id === 'traeumerei')).toMatchObject({ composer: 'Robert Schumann', year: 1838 });
    for (const { composer, free } of works) {
      expect(composer).not.toBe('EmoHeal');
      expect(free).toMatch(/composer died \d{4}|author unknown|^traditional/);
    }
  });
});

describe('days of the week', () => {
  test('begin where the language begins and keep their own numbers', () => {
    expect(weekdays('en-US').map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(weekdays('de').map(({ day }) => day)).toEqual([1, 2, 3, 4, 5, 6, 0]);
    expect(weekdays('de')[0]?.long).toBe('Montag');
    expect(weekdays('en-US')[0]?.long).toBe('Sunday');
    expect(weekdays('ar-EG')[0]?.day).toBe(6);
  });
});
