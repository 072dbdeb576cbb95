import { describe, expect, it } from 'vitest';
import { byKind } from '../../../components/panel/pick';
import { sumOf } from '../../../components/panel/sum';
import { layWalk } from '../../../components/panel/walk';
import { nodeName } from '../../../components/panel/wording';
import { planSequence } from '../../../lib/library';
import { SCENES } from '../../../lib/scenes/catalogue';
import { evening } from '../../pages/evening';
import { madeJourney, madePieces } from '../library/made';

describe('why this piece', () => {
  const why = [
    { name: 'tempo', cost: 0.021 },
    { name: 'mode', cost: 0.034 },
    { name: 'GEMS profile', cost: 0.047 },
    { name: 'key of the join', cost: 0.012 },
    { name: 'favourite', cost: -0.05 },
    { name: 'variety', cost: 0.004 },
  ];

  it('gathers the terms of the search by kind, and nothing is lost', () => {
    const { terms, value } = byKind(why);
    expect(terms.map(({ origin }) => origin)).toEqual([
      'piece.sound',
      'piece.feeling',
      'piece.joining',
      'piece.evenings',
      'piece.chance',
    ]);
    expect(value).toBeCloseTo(
      why.reduce((sum, { cost }) => sum + cost, 0),
      12,
    );
  });

  it('lays nothing to the evenings before but what comes from them, and knows every term of the search', () => {
    const terms = planSequence(
      madeJourney(1200),
      { pieces: madePieces(80), scenes: SCENES },
      { recent: ['made-1'] },
    ).items;
    const costs = terms.flatMap(({ why }) => why).filter(({ cost }) => cost !== 0);
    const origins = byKind(costs).terms.map(({ origin }) => origin);
    expect(origins).toContain('piece.chance');
    expect(origins).toContain('piece.scene');
    expect(origins).not.toContain('why.rest');
    const past = ['heard lately', 'favourite', 'disliked'];
    expect(byKind(costs.filter(({ name }) => !past.includes(name))).terms.map(({ origin }) => origin)).not.toContain(
      'piece.evenings',
    );
  });

  it('shows parts that add up to what is shown as their sum', () => {
    const { parts, total, decimals } = sumOf(byKind(why), 0, 2);
    const shown = parts.reduce((sum, part) => sum + part.shown, 0);
    expect(shown.toFixed(decimals)).toBe(total.shown.toFixed(decimals));
  });
});

describe('the walked graph', () => {
  const { felt } = evening().journey;
  const { lines, nodes, rows } = layWalk(felt.reasons);

  it('draws every walked edge between words, feelings and music', () => {
    const between = felt.reasons.filter(
      ({ from, to }) => /^(emotion|gems|affect):/.test(from) && !to.startsWith('emotion:'),
    );
    expect(lines.length).toBe(between.length);
    expect(lines.length).toBeGreaterThan(20);
    for (const { share, down, reason } of lines) {
      expect(share).toBeGreaterThan(0);
      expect(down).toBe(reason.amount < 0);
    }
  });

  it('gives every node a place of its own and a name', () => {
    const places = nodes.map(({ column, row }) => `${column}/${row}`);
    expect(new Set(places).size).toBe(nodes.length);
    for (const { id, row } of nodes) {
      expect(row).toBeLessThan(rows);
      expect(nodeName(id)).not.toMatch(/[:.]/);
    }
  });
});
