import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promptFor, WORDINGS } from '../../../lib/journey';
import { INSTRUMENTS } from '../../../catalog/composer/palettes';
import { SCALE_INSTRUMENTS } from '../../../lib/graph/data/gems';
import { anyCheckIn, anyReading, checkInAt, readingOf, runs } from '../graph/readings';
import { planFor } from './plans';

const start = (emotion: 'grief' | 'joy') =>
  planFor(checkInAt(22, 'sleep'), readingOf({ [emotion]: 0.8 })).waypoints[0] as ReturnType<
    typeof planFor
  >['waypoints'][number];

describe('the caption of a waypoint', () => {
  test('is one natural sentence with tempo, key, touch and mood', () => {
    const { music, gems } = start('grief');
    const slow = { ...music, tempo: 53, brightness: 0.2, density: 1.2 };
    expect(promptFor(slow, gems, 0)).toBe(
      'Very slow, very soft dark felt piano and cello in a minor key, 53 beats per minute, sparse and legato, sad, a little nostalgic.',
    );
    expect(promptFor({ ...start('joy').music, tempo: 123 }, start('joy').gems, 2)).toBe(
      'A fast piece for grand piano, joyful, a little full of wonder, in a major key, loud and bright, busy, detached, in a high register, 123 beats per minute.',
    );
  });

  test('says the same values always alike, and other values often otherwise', () => {
    const frames = new Set<string>();
    fc.assert(
      fc.property(anyCheckIn, anyReading, (checkIn, reading) => {
        for (const { prompt, music, gems } of planFor(checkIn, reading).waypoints) {
          expect(prompt).toMatch(/^[A-Z][^.]+\d+ beats per minute[^.]*\.$/);
          expect(prompt).not.toMatch(/undefined|, ,|,\.| {2}|\ba [aeiou]/);
          expect(promptFor(music, gems)).toBe(prompt);
          frames.add(prompt.replace(/\d+/, '').slice(0, 12));
        }
      }),
      runs(20),
    );
    expect(frames.size).toBeGreaterThan(20);
  });

  test('does not change its wording with every beat', () => {
    const { music, gems } = start('grief');
    const [a, b] = [52.2, 52.9].map((tempo) => promptFor({ ...music, tempo }, gems).replace(/\d+/, 'N'));
    expect(a).toBe(b);
  });

  test('can be said in as many ways as there are wordings, each different', () => {
    const { music, gems } = start('joy');
    const said = Array.from({ length: WORDINGS }, (_, wording) => promptFor(music, gems, wording));
    expect(new Set(said).size).toBe(WORDINGS);
    for (const sentence of said) expect(sentence).toContain(`${Math.round(music.tempo)} beats per minute`);
  });

  test('names sounds that the catalogue is played on', () => {
    const families = new Set(Object.values(INSTRUMENTS).map(({ family }) => family));
    const named = new Set(Object.values(SCALE_INSTRUMENTS).flatMap((sounds) => Object.keys(sounds)));
    expect([...named].filter((name) => !families.has(name))).toEqual([]);
  });
});
