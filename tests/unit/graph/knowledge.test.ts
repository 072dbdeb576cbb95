import { describe, expect, test } from 'vitest';
import { graphFacts } from '../../../lib/graph';
import { EDGE_KINDS, NODE_KINDS } from '../../../lib/graph/types';
import { EMOTIONS, GEMS_SCALES, LABELS, MUSIC_PARAMETERS } from '../../../lib/values';

const { nodes, edges } = graphFacts();
const out = (from: string, kind: string) => edges.filter((edge) => edge.from === from && edge.kind === kind);

describe('the knowledge graph', () => {
  test('has every kind of node and edge', () => {
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(NODE_KINDS));
    expect(new Set(edges.map(({ kind }) => kind))).toEqual(new Set(EDGE_KINDS));
  });

  test('has no edge without a source and a mark', () => {
    // A claim names its author and year; a choice says that it is one, and why.
    const sourced = ({ confidence, source }: (typeof edges)[number]) =>
      confidence === 'D' ? /Design choice: .{8,}/.test(source) : /[A-Z][\p{L}-]+.* (19|20)\d\d/u.test(source);
    expect(edges.filter((edge) => !sourced(edge))).toEqual([]);
    expect(edges.filter(({ confidence }) => !['V', 'S', 'M', 'D'].includes(confidence))).toEqual([]);
    expect(edges.filter(({ weight, kind }) => !Number.isFinite(weight) || (weight === 0 && kind !== 'placed'))).toEqual(
      [],
    );
  });

  test('holds 28 labels, nine scales under three factors and nine parameters', () => {
    const count = (kind: string) => nodes.filter((node) => node.kind === kind).length;
    expect([count('emotion'), count('gems'), count('factor'), count('music')]).toEqual([28, 9, 3, 9]);
    expect([count('intention'), count('stage'), count('strategy')]).toEqual([4, 3, 7]);
    for (const scale of GEMS_SCALES) expect(out(`gems:${scale}`, 'belongs')).toHaveLength(1);
  });

  test('leaves no node alone', () => {
    const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
    expect(nodes.map(({ id }) => id).filter((id) => !tied.has(id))).toEqual([]);
  });

  test.each(LABELS)('%s is placed in the plane and felt as at least one scale', (label) => {
    expect(out(`emotion:${label}`, 'placed')).toHaveLength(3);
    const felt = out(`emotion:${label}`, 'felt as');
    expect(felt.length).toBeGreaterThan(0);
    for (const { weight } of felt) expect(weight).toSatisfy((w: number) => w > 0 && w <= 1);
  });

  test('places every coordinate in [-1, 1] and never takes arousal from Warriner alone', () => {
    for (const edge of edges.filter(({ kind }) => kind === 'placed')) {
      expect(Math.abs(edge.weight)).toBeLessThanOrEqual(1);
      if (edge.to === 'affect:arousal') expect(edge.source).not.toMatch(/Warriner/);
    }
    const nervous = edges.find(({ from, to }) => from === 'emotion:nervousness' && to === 'affect:arousal');
    expect(nervous?.weight).toBeCloseTo(2 * 0.915 - 1, 9);
  });

  test('says that many emotions share one scale', () => {
    const tense = edges.filter(({ to, kind }) => kind === 'felt as' && to === 'gems:tension');
    expect(tense.length).toBeGreaterThan(8);
    for (const emotion of ['anger', 'fear', 'disgust', 'embarrassment'])
      expect(out(`emotion:${emotion}`, 'felt as')[0]?.source).toMatch(/share one of nine scales/);
  });

  test('reaches every musical parameter from every emotion', () => {
    for (const emotion of EMOTIONS) {
      const scales = [...out(`emotion:${emotion}`, 'felt as'), ...out(`emotion:${emotion}`, 'placed')].map(
        ({ to }) => to,
      );
      const reached = new Set(scales.flatMap((scale) => out(scale, 'moves').map(({ to }) => to)));
      expect(reached.size, emotion).toBe(MUSIC_PARAMETERS.length);
    }
  });

  test('keeps what the evidence said beside every weight that was fitted, and no well-sourced sign turned', () => {
    const fitted = edges.filter(({ evidence }) => evidence !== undefined);
    expect(fitted.length).toBeGreaterThan(25);
    for (const { evidence = 0, weight, source, confidence } of fitted) {
      expect(source).toMatch(/Aljanaki.*updated from -?[\d.]+ with 200 tracks/);
      if (confidence !== 'D') expect(Math.sign(weight)).toBe(Math.sign(evidence));
    }
  });

  test('parts anger from fear by who has the upper hand, and places every label and intention on that axis', () => {
    const dominance = edges.filter(({ to }) => to === 'affect:dominance');
    expect(dominance.filter(({ from }) => from.startsWith('emotion:'))).toHaveLength(28);
    expect(dominance.filter(({ from }) => from.startsWith('intention:'))).toHaveLength(4);
    expect(out('affect:dominance', 'moves').map(({ to }) => to)).toContain('music:dynamics');
  });

  test('ties every strategy of mood regulation to a stage or an intention', () => {
    for (const { id, kind } of nodes) if (kind === 'strategy') expect(out(id, 'serves').length, id).toBeGreaterThan(0);
  });
});
