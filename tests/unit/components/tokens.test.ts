import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/styles/tokens.css', import.meta.url), 'utf8');

/** The declarations of the first rule with this selector. */
function rule(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

const luminance = (hex: string) => {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

describe('the tokens', () => {
  const dark = { ...rule(':root') };
  const light = rule(':root[data-theme="light"]');

  it('are the same for a light system and a chosen light theme', () => {
    expect(rule(':root:not([data-theme="dark"])')).toEqual(light);
    expect(Object.keys(light).length).toBeGreaterThan(25);
  });

  it.each([
    ['dark', dark],
    ['light', light],
  ])('keep text readable on every ground, %s', (_, theme) => {
    for (const ground of ['--page', '--surface', '--raised', '--sky', '--water'])
      for (const text of ['--text', '--text-2', '--text-3', '--match', '--guide', '--target'])
        expect(contrast(theme[text] ?? '', theme[ground] ?? ''), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['dark', dark],
    ['light', { ...dark, ...light }],
  ])('keep borders visible and buttons readable, %s', (_, theme) => {
    for (const ground of ['--page', '--surface', '--sky', '--water'])
      expect(contrast(theme['--edge'] ?? '', theme[ground] ?? ''), ground).toBeGreaterThanOrEqual(3);
    for (const fill of ['--fill-match', '--fill-guide', '--fill-target'])
      expect(contrast(theme['--on-fill'] ?? '', theme[fill] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
