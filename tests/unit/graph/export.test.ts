import { describe, expect, test } from 'vitest';
import { drawGraph, drawWalk, feel, graphFacts, toGraphml, toJsonLd } from '../../../lib/graph';
import { LABELS, MUSIC_PARAMETERS } from '../../../lib/values';
import { readingOf } from './readings';

const { nodes, edges } = graphFacts();
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

describe('the graph, handed out', () => {
  test('as GraphML with every node, edge and source', () => {
    const xml = toGraphml();
    expect([count(xml, /<node /g), count(xml, /<edge /g)]).toEqual([nodes.length, edges.length]);
    expect(count(xml, /key="edge-source">[^<]{10,}</g)).toBe(edges.length);
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
    expect(count(xml, /<data /g)).toBe(count(xml, /<\/data>/g));
    expect(count(xml, /attr\.name/g)).toBe(7);
  });

  test('as JSON-LD whose statements point at nodes of the same document', () => {
    const document = toJsonLd() as { '@graph': Record<string, string>[] };
    const ids = new Set(document['@graph'].map((item) => item['@id']));
    const statements = document['@graph'].filter((item) => item['@type'] === 'rdf:Statement');
    expect(statements).toHaveLength(edges.length);
    for (const { subject, predicate, object } of statements)
      expect([subject, predicate, object].filter((iri) => !ids.has(iri))).toEqual([]);
    expect(() => JSON.stringify(document)).not.toThrow();
  });

  test('as a drawing of the whole, every name in it and every line with its source and mark', () => {
    const svg = drawGraph();
    expect(svg).toContain(`${nodes.length} nodes, ${edges.length} edges`);
    for (const emotion of LABELS) expect(svg).toContain(`>${emotion}</text>`);
    for (const name of MUSIC_PARAMETERS) expect(svg).toContain(`>${name}</text>`);
    const lines = svg.match(/<title>[^<]+<\/title>/g) ?? [];
    expect(lines.length).toBeGreaterThan(600);
    for (const line of lines) expect(line).toMatch(/\[[VSMD]\]<\/title>$/);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  test('as a drawing of the walked part, each line with its sentence', () => {
    const felt = feel(readingOf({ nervousness: 0.8, fear: 0.4 }));
    const svg = drawWalk(felt, ({ from, to }) => `${from} to ${to}`);
    expect(count(svg, /<path/g)).toBe(felt.reasons.length);
    expect(svg).toContain('emotion:nervousness to affect:arousal. Mohammad 2018');
    expect(svg).toContain(`${felt.music.tempo.toFixed(0)} BPM`);
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(drawWalk(feel(readingOf({ grief: 0.8, relief: 0.5 })), () => '')).toContain('>grief<');
  });
});
