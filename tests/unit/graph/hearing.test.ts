import { describe, expect, test } from 'vitest';
import rows from '../../fixtures/graph/hearing.json';
import { graphFacts, hear, HEARD_COLUMNS } from '../../../lib/graph';
import { FEATURES, HEARD_SCALES } from '../../../lib/graph/hearing';

/** A recording in the middle of everything, with some columns replaced. */
const recording = (replaced: Record<string, number> = {}) => ({ ...rows[0]?.columns, ...replaced });

describe('from a measured recording to what is felt', () => {
  test('says the same as the script that fitted it', () => {
    for (const { columns, gems } of rows) {
      const heard = hear(columns).gems;
      for (const scale of HEARD_SCALES) expect(heard[scale]).toBeCloseTo(gems[scale], 6);
    }
  });

  test('is a sum that can be read: mean, terms and what a bound took', () => {
    for (const { columns } of rows) {
      const { gems, explanations } = hear(columns);
      for (const scale of HEARD_SCALES) {
        const { mean, terms, clipped } = explanations[scale];
        expect(terms).toHaveLength(FEATURES.length);
        expect(terms.reduce((sum, { amount }) => sum + amount, mean) + clipped).toBeCloseTo(gems[scale], 12);
      }
    }
  });

  test('a column that is not known says nothing', () => {
    const known = recording();
    const { majorness: _, ...unknown } = known as Record<string, number>;
    const { terms } = hear(unknown).explanations.sadness;
    expect(terms.find(({ feature }) => feature === 'majorness')?.amount).toBe(0);
    expect(hear({}).gems.wonder).toBe(hear({}).explanations.wonder.mean);
  });

  test('hears major as more joyful and less sad', () => {
    const heard = (majorness: number) => hear(recording({ majorness })).gems;
    expect(heard(0.3).joyful_activation).toBeGreaterThan(heard(-0.3).joyful_activation);
    expect(heard(0.3).sadness).toBeLessThan(heard(-0.3).sadness);
  });

  test('a tempo is heard in the octave that the onsets ask for', () => {
    const term = (tempo_bpm: number, onsets_per_s: number) =>
      hear(recording({ tempo_bpm, onsets_per_s })).explanations.tension.terms.find(
        ({ feature }) => feature === 'tempo',
      );
    expect(term(160, 1.5)?.amount).toBeCloseTo(term(80, 1.5)?.amount ?? Number.NaN, 12);
    expect(term(160, 6)?.amount).not.toBeCloseTo(term(80, 1.5)?.amount ?? Number.NaN, 6);
  });

  test('is part of the graph: an edge for each feature and scale, held-out figure and all', () => {
    const edges = graphFacts().edges.filter(({ kind }) => kind === 'heard as');
    expect(edges).toHaveLength(FEATURES.length * HEARD_SCALES.length);
    for (const { source, weight } of edges) {
      expect(source).toMatch(/Emotify.*held-out r -?[\d.]+/);
      expect(Math.abs(weight)).toBeLessThan(0.2);
    }
    expect(HEARD_COLUMNS).toHaveLength(FEATURES.length);
  });
});
