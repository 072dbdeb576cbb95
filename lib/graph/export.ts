import { graphFacts } from './facts';
import { escapeXml } from './svg';
import { EDGE_KINDS, NODE_KINDS } from './types';

/** The whole graph as GraphML 1.0 (http://graphml.graphdrawing.org), for Gephi, yEd, networkx or igraph. */
export function toGraphml(): string {
  const { nodes, edges } = graphFacts();
  const key = (id: string, of: 'node' | 'edge', type: 'string' | 'double') =>
    `  <key id="${of}-${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`;
  const data = (of: 'node' | 'edge', values: Readonly<Record<string, string | number>>) =>
    Object.entries(values)
      .map(([id, value]) => `<data key="${of}-${id}">${escapeXml(String(value))}</data>`)
      .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('kind', 'node', 'string'),
    key('name', 'node', 'string'),
    key('kind', 'edge', 'string'),
    key('weight', 'edge', 'double'),
    key('evidence', 'edge', 'double'),
    key('source', 'edge', 'string'),
    key('confidence', 'edge', 'string'),
    '  <graph id="emoheal" edgedefault="directed">',
    ...nodes.map(({ id, kind, name }) => `    <node id="${escapeXml(id)}">${data('node', { kind, name })}</node>`),
    ...edges.map(
      ({ from, to, ...edge }) =>
        `    <edge source="${escapeXml(from)}" target="${escapeXml(to)}">${data('edge', { ...edge })}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const SPACE = 'urn:emoheal:';
const iri = (id: string): string => SPACE + encodeURIComponent(id);
const type = (kind: string): string => kind.replace(/(^|\s)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** The whole graph as a JSON-LD 1.1 document; edges are reified (rdf:Statement) to carry weight and source. */
export function toJsonLd(): object {
  const { nodes, edges } = graphFacts();
  return {
    '@context': {
      '@version': 1.1,
      '@vocab': SPACE,
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      dcterms: 'http://purl.org/dc/terms/',
      label: 'rdfs:label',
      subject: { '@id': 'rdf:subject', '@type': '@id' },
      predicate: { '@id': 'rdf:predicate', '@type': '@id' },
      object: { '@id': 'rdf:object', '@type': '@id' },
      source: 'dcterms:source',
    },
    '@graph': [
      ...NODE_KINDS.map((kind) => ({ '@id': SPACE + type(kind), '@type': 'rdfs:Class', label: kind })),
      ...EDGE_KINDS.map((kind) => ({ '@id': iri(kind), '@type': 'rdf:Property', label: kind })),
      ...nodes.map(({ id, kind, name }) => ({ '@id': iri(id), '@type': type(kind), label: name })),
      ...edges.map(({ from, to, kind, ...edge }) => ({
        '@type': 'rdf:Statement',
        subject: iri(from),
        predicate: iri(kind),
        object: iri(to),
        ...edge,
      })),
    ],
  };
}
