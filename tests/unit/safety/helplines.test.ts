import { describe, expect, it } from 'vitest';
import { dialled, HELPLINE_SOURCE, HELPLINES, helplineOf, likelyCountry } from '../../../lib/safety';

describe('the helplines', () => {
  it('have one line a country, with a number that can be dialled and an emergency number', () => {
    expect(new Set(HELPLINES.map(({ country }) => country)).size).toBe(HELPLINES.length);
    for (const { country, number, emergency, source, gathered } of HELPLINES) {
      expect(source).toMatch(/^[\w-]+(\.[\w-]+)+$/);
      expect(gathered).toMatch(/^20\d\d-[01]\d$/);
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(dialled(number)).toMatch(/^\d{3,12}$/);
      expect(emergency).toMatch(/^\d{3}$/);
    }
  });

  it('hold the numbers of the evidence base', () => {
    const known = { GB: '116123', US: '988', DE: '08001110111', FR: '3114', AU: '131114', JP: '0120279338', BR: '188' };
    for (const [country, number] of Object.entries(known))
      expect(dialled(helplineOf(country)?.number ?? '')).toBe(number);
  });

  it('say when they were gathered, and do not claim a check that was not made', () => {
    expect(HELPLINE_SOURCE.gathered).toMatch(/^\d{4}-\d{2}$/);
  });
});

describe('the likeliest country', () => {
  it('goes by where the clock is set, not by the language', () => {
    expect(likelyCountry('Europe/London', ['de-DE'])).toBe('GB');
    expect(likelyCountry('Australia/Perth', ['en-US'])).toBe('AU');
  });

  it('goes by the region of the language when the clock says nothing', () => {
    expect(likelyCountry('UTC', ['en', 'fr-FR'])).toBe('FR');
    expect(likelyCountry('Etc/UTC', ['pt-BR'])).toBe('BR');
  });

  it.each(HELPLINES.map(({ country }) => country))('is %s wherever a clock there is set', (country) => {
    const { timeZones } = new Intl.Locale('und', { region: country }) as Intl.Locale & { timeZones: string[] };
    expect(timeZones.length).toBeGreaterThan(0);
    for (const zone of timeZones) expect([zone, likelyCountry(zone, [])]).toEqual([zone, country]);
  });

  it('is known of every zone of those countries, by its old and its new name', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const known = likelyCountry(zone, []);
      const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
      expect([zone, likelyCountry(timeZone, [])]).toEqual([zone, known]);
    }
    expect(likelyCountry('America/Indiana/Indianapolis', ['es-US'])).toBe('US');
    expect(likelyCountry('Asia/Kolkata', ['en-US'])).toBe('IN');
  });

  it('does not offer a number of another country', () => {
    expect(likelyCountry('Africa/Nairobi', ['en-GB'])).toBeUndefined();
    expect(likelyCountry('UTC', ['en'])).toBeUndefined();
  });
});
