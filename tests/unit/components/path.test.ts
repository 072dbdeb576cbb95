import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART, drawPath } from '../../../components/panel/chart';
import { scaleOf } from '../../../components/panel/scale';
import { tempoAt } from '../../../components/player/playing';
import { positionAt } from '../../../components/state/clock';
import { stageMinutes } from '../../../components/state/path';
import { waypointAt } from '../../../lib/journey';
import { plannedAt, stageAt, type StageSpan } from '../../../lib/values';
import { IDLE } from '../../pages/connector';
import { evening } from '../../pages/evening';

const made = evening();

describe('where on the path one is', () => {
  it('runs while there is sound, stands while there is none, and ends with the journey', () => {
    const snapshot = { ...IDLE, evening: made, position: 100, at: 10_000 };
    expect(positionAt({ ...snapshot, state: 'playing' }, 13_000)).toBe(103);
    expect(positionAt({ ...snapshot, state: 'paused' }, 13_000)).toBe(100);
    expect(positionAt({ ...snapshot, state: 'playing' }, 10_000 + 9e6)).toBe(made.journey.duration);
    expect(positionAt({ ...snapshot, state: 'ending', silentAt: 190 }, 10_000 + 9e6)).toBe(190);
  });

  it('is in the stage that holds the moment', () => {
    const { stages, duration } = made.journey;
    for (const { stage, start, end } of stages) expect(stageAt(stages, (start + end) / 2)).toBe(stage);
    expect(stageAt(stages, duration)).toBe('target');
  });

  it('plans the same as the planner', () => {
    for (const at of [0, 17, 333.3, 900, made.journey.duration]) {
      const { affect, music } = plannedAt(made.journey.waypoints, at);
      const { affect: same, music: notes } = waypointAt(made.journey, at);
      expect(affect.valence).toBeCloseTo(same.valence, 9);
      expect(affect.arousal).toBeCloseTo(same.arousal, 9);
      expect(music.tempo).toBeCloseTo(notes.tempo, 9);
    }
  });

  it('bends the tempo as the piece is bent', () => {
    const item = made.sequence.items[0];
    if (!item) throw new Error('no piece');
    const [first, last] = [item.adaptation[0], item.adaptation.at(-1)];
    expect(tempoAt(item, item.start)).toBeCloseTo(item.tempo, 9);
    expect(tempoAt(item, item.start + (last?.at ?? 0))).toBeCloseTo(
      (item.tempo * (last?.tempo ?? 1)) / (first?.tempo ?? 1),
      9,
    );
  });
});

describe('minutes of the stages', () => {
  it('are whole and add up to the journey', () => {
    const borders = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(borders, (lengths) => {
        let start = 0;
        const stages = lengths.map((length): StageSpan => {
          start += length;
          return { stage: 'guide', start: start - length, end: start };
        });
        const minutes = stageMinutes(stages);
        expect(minutes.reduce((sum, n) => sum + n, 0)).toBe(Math.round(start / 60));
        for (const [i, n] of minutes.entries()) expect(Math.abs(n - (lengths[i] ?? 0) / 60)).toBeLessThan(1);
      }),
    );
  });
});

describe('the drawing', () => {
  it('is solid up to now and dotted from there, inside the chart at 320 px and mirrored', () => {
    for (const mirrored of [false, true]) {
      const drawn = drawPath(made.journey, made.sequence, 600, 320, mirrored);
      expect(drawn.done.at(-1)).toEqual(drawn.now);
      expect(drawn.ahead[0]).toEqual(drawn.now);
      expect(drawn.done.length + drawn.ahead.length).toBeGreaterThanOrEqual(made.journey.waypoints.length);
      for (const { x, y } of [...drawn.done, ...drawn.ahead]) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(320);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(CHART.height);
      }
      expect(drawn.end.x > drawn.start.x).toBe(!mirrored);
    }
  });

  it('has an axis that holds every value, with few round ticks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -60, max: 160, noNaN: true }), { minLength: 1, maxLength: 6 }),
        (values) => {
          const { min, max, ticks } = scaleOf(values);
          for (const value of values) expect(value >= min && value <= max).toBe(true);
          for (const tick of ticks) expect(tick >= min - 1e-9 && tick <= max + 1e-9).toBe(true);
          expect(ticks.length).toBeLessThanOrEqual(5);
        },
      ),
    );
  });
});
