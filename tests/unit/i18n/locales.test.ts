import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clock, dayPart, duration, number, parts, t } from '../../../lib/i18n';
import { en } from '../../../lib/i18n/locales/en';
import { EMOTIONS } from '../../../lib/values';

const root = new URL('../../../', import.meta.url).pathname;
const sources = globSync('{components,lib,entrypoints}/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !file.startsWith('lib/i18n/locales'))
  .map((file) => readFileSync(root + file, 'utf8'));

/** Every string in the code that could be a key; `${…}` stands for any word. */
const patterns = sources
  .flatMap((source) => [...source.matchAll(/'([\w.-]+)'|`([\w.${}()-]+)`/g)])
  .map(([, plain, template]) => plain ?? template ?? '')
  .filter((text) => text.includes('.'));
const exact = new Set(patterns.filter((text) => !text.includes('${')));
const loose = patterns
  .filter((text) => text.includes('${'))
  .map((text) => new RegExp(`^${text.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));

describe('the strings', () => {
  it('are all used', () => {
    const unused = Object.keys(en).filter((key) => !exact.has(key) && !loose.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('name every emotion, its feeling and its meaning', () => {
    for (const emotion of EMOTIONS)
      for (const kind of ['emotion', 'feeling', 'meaning'] as const) expect(t(`${kind}.${emotion}`)).not.toBe('');
  });

  it('promise nothing that is not theirs to promise', () => {
    const text = JSON.stringify(en).replaceAll('EmoHeal', '');
    expect(text).not.toMatch(/\b(treat|heal|cure|therap|symptom|patient|streak|diagnos)/i);
    expect(text).not.toMatch(/you should|you are (feeling|sad|angry)/i);
  });
});

describe('wording', () => {
  it('fills placeholders and picks plural forms', () => {
    expect(t('interrupted.title', { count: 1 })).toBe('You were 1 minute in');
    expect(t('interrupted.title', { count: 14 })).toBe('You were 14 minutes in');
    expect(t('player.why', { bpm: '62' })).toBe('Why 62 BPM?');
  });

  it('cuts a sentence at its placeholders', () => {
    expect(parts('stage.of')).toEqual([{ slot: 'done' }, { text: ' of ' }, { slot: 'minutes' }]);
  });

  it('writes numbers and times', () => {
    expect(number(-11.96, 1)).toBe('−12.0');
    expect(number(-0.001)).toBe('0');
    expect(duration(250)).toBe('4:10');
    expect(duration(-3)).toBe('0:00');
    expect(clock(new Date(2026, 10, 10, 23, 4).getTime())).toMatch(/11:04/);
  });

  it('counts the small hours to the night before', () => {
    expect(dayPart(new Date(2026, 10, 10, 23, 30).getTime())).toBe('Tuesday night');
    expect(dayPart(new Date(2026, 10, 11, 3, 30).getTime())).toBe('Tuesday night');
    expect(dayPart(new Date(2026, 10, 11, 8, 0).getTime())).toBe('Wednesday morning');
    expect(dayPart(new Date(2026, 10, 11, 19, 0).getTime())).toBe('Wednesday evening');
  });
});
