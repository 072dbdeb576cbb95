import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Row {
  fault: string;
  tried: string;
  survived: string;
  test: string;
}

const rows: Row[] = readFileSync('tests/faults.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| fault'))
  .map((line) => {
    const [fault = '', tried = '', survived = '', , test = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { fault, tried, survived, test };
  });

it('every fault in the table was survived as often as it was tried, and has the test that says so', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const { fault, tried, survived, test } of rows) {
    expect(Number(tried.replaceAll(',', '')), fault).toBeGreaterThan(0);
    expect(survived, fault).toBe(tried);
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(test) ?? [];
    expect(readFileSync(`tests/${file}`, 'utf8'), fault).toContain(title);
  }
});
