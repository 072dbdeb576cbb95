import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/diary/day';

const HOME = process.env.TZ;
const HOUR = 3_600_000;

/** Zones that change their clocks by an hour, by half an hour and at midnight, and one that left a whole day out. */
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut', 'Pacific/Apia'];

describe('the day of a moment', () => {
  afterEach(() => {
    if (HOME === undefined) delete process.env.TZ;
    else process.env.TZ = HOME;
  });

  it.each([
    ['spring', '2026-03-29'],
    ['autumn', '2026-10-25'],
    ['winter', '2026-01-20'],
  ])('turns at four by the clock on the wall, in %s too', (_, date) => {
    process.env.TZ = 'Europe/Berlin';
    const at = (time: string) => new Date(`${date}T${time}:00`).getTime();
    expect(dayOf(at('03:59'))).toBeLessThan(at('00:00'));
    for (const time of ['04:00', '04:30', '05:30', '23:59']) expect(dayOf(at(time)), time).toBe(at('04:00'));
  });

  it('knows that Samoa left a day out', () => {
    process.env.TZ = 'Pacific/Apia';
    expect(dayOf(Date.UTC(2011, 11, 30, 10))).toBe(Date.UTC(2011, 11, 29, 14));
  });

  it.each(ZONES)('holds every moment in %s, and no two days share one', (zone) => {
    process.env.TZ = zone;
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2030, 0) }), (at) => {
        const day = dayOf(at);
        expect(day).toBeLessThanOrEqual(at);
        expect(at - day).toBeLessThan(25 * HOUR);
        expect(dayOf(day)).toBe(day);
        // The day before ends where this one begins.
        expect(dayOf(day - 1)).toBeLessThan(day);
        expect(day - dayOf(day - 1)).toBeLessThanOrEqual(25 * HOUR);
      }),
      { numRuns: 2000 },
    );
  });
});
