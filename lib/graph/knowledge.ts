import { DirectedGraph } from 'graphology';
import { GEMS_SCALES, INTENTIONS, LABELS, MUSIC_PARAMETERS, STAGES } from '../values';
import { coordinatesOf, scaleCoordinates } from './coordinates';
import { EMOTION_GEMS, type FeltAs } from './data/emotions';
import {
  FACTORS,
  SCALE_CORRELATIONS,
  SCALE_INSTRUMENTS,
  STAGE_SHARES,
  TRACK_CORRELATIONS,
  STRATEGIES,
} from './data/gems';
import { AIMS, HOUR_MUSIC, SETTLING_MUSIC } from './data/intentions';
import MOVES from './data/moves.json';
import { AFFECT_MUSIC, GEMS_MUSIC, type Moves } from './data/music';
import { choice, cite } from './data/sources';
import { FEATURES, HEARD_SCALES, heldOut, slopeOf } from './hearing';
import { INSTRUMENT_NAMES } from './instruments';
import type { KnowledgeEdge, KnowledgeNode, NodeKind } from './types';

export type KnowledgeGraph = DirectedGraph<KnowledgeNode, KnowledgeEdge>;
export const AXES = ['valence', 'arousal', 'dominance'] as const;
export const id = (kind: NodeKind, name: string): string => `${kind}:${name}`;

/** The graph whole: every node, every edge, each edge with its source and its confidence. */
export function buildKnowledge(): KnowledgeGraph {
  const graph: KnowledgeGraph = new DirectedGraph<KnowledgeNode, KnowledgeEdge>();
  addNodes(graph);
  placeEmotions(graph);
  tieScales(graph);
  moveMusic(graph);
  hearRecordings(graph);
  aimIntentions(graph);
  orderStages(graph);
  return graph;
}

function addNodes(graph: KnowledgeGraph): void {
  const add = (kind: NodeKind, names: Iterable<string>) => {
    for (const name of names) graph.addNode(id(kind, name), { kind, name });
  };
  add('emotion', LABELS);
  add('affect', AXES);
  add('gems', GEMS_SCALES);
  add('factor', Object.keys(FACTORS));
  add('music', MUSIC_PARAMETERS);
  add('instrument', INSTRUMENT_NAMES);
  add('intention', INTENTIONS);
  add('stage', STAGES);
  add('strategy', Object.keys(STRATEGIES));
  add('context', ['the hour', 'settling']);
  add('feature', FEATURES);
}

function placeEmotions(graph: KnowledgeGraph): void {
  const both = `${cite('warriner')}; ${cite('nrc')}`;
  for (const label of LABELS) {
    const place = coordinatesOf(label);
    for (const axis of AXES)
      graph.addEdge(id('emotion', label), id('affect', axis), {
        kind: 'placed',
        weight: place[axis],
        source: axis === 'valence' ? `${both}, mean of both` : cite('nrc'),
        confidence: 'V',
      });
    for (const felt of EMOTION_GEMS[label])
      graph.addEdge(id('emotion', label), id('gems', felt.scale), {
        kind: 'felt as',
        weight: felt.weight,
        source: feltSource(felt),
        confidence: felt.confidence,
      });
  }
}

function feltSource(felt: FeltAs): string {
  if (felt.exact) return cite('zentner', `loading of the item "${felt.item}"`);
  const many = 'many emotions share one of nine scales';
  if (!felt.item) return choice(`${many}: a lesser share`);
  return `${choice(many)}; ${cite('zentner', `nearest item "${felt.item}"`)}`;
}

function tieScales(graph: KnowledgeGraph): void {
  for (const [factor, scales] of Object.entries(FACTORS))
    for (const scale of scales)
      graph.addEdge(id('gems', scale), id('factor', factor), {
        kind: 'belongs',
        weight: 1,
        source: cite('zentner', 'second-order factors'),
        confidence: 'V',
      });
  correlate(graph, SCALE_CORRELATIONS, cite('zentner', 'Table 4'));
  correlate(graph, TRACK_CORRELATIONS, cite('emotify', 'correlations over 400 tracks'));
  for (const scale of GEMS_SCALES) {
    const place = scaleCoordinates(scale);
    for (const axis of AXES)
      graph.addEdge(id('gems', scale), id('affect', axis), {
        kind: 'placed',
        weight: place[axis],
        source: `${cite('nrc')}, the scale's word`,
        confidence: 'V',
      });
    for (const [instrument, weight] of Object.entries(SCALE_INSTRUMENTS[scale]))
      graph.addEdge(id('gems', scale), id('instrument', instrument), {
        kind: 'sounds',
        weight,
        source: choice("the palette of this project's catalogue"),
        confidence: 'D',
      });
  }
}

function correlate(graph: KnowledgeGraph, pairs: typeof SCALE_CORRELATIONS, source: string): void {
  for (const [a, b, weight] of pairs)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ])
      graph.addEdge(`gems:${from}`, `gems:${to}`, { kind: 'correlates', weight, source, confidence: 'V' });
}

function moveMusic(graph: KnowledgeGraph): void {
  const add = (from: string, row: Partial<Record<string, Moves>>) => {
    for (const [parameter, moves] of Object.entries(row))
      if (moves) graph.addEdge(from, id('music', parameter), { kind: 'moves', ...fitted(from, parameter, moves) });
  };
  for (const scale of GEMS_SCALES) add(id('gems', scale), GEMS_MUSIC[scale]);
  for (const axis of AXES) add(id('affect', axis), AFFECT_MUSIC[axis]);
  for (const intention of INTENTIONS) add(id('intention', intention), AIMS[intention].music);
  add(id('context', 'the hour'), HOUR_MUSIC);
  add(id('context', 'settling'), SETTLING_MUSIC);
}

/** An edge as the evidence has it, or updated with measured tracks where they show it (models/graph). */
function fitted(from: string, parameter: string, { weight, source, confidence }: Moves): Omit<KnowledgeEdge, 'kind'> {
  const update = (MOVES as Partial<Record<string, { evidence: number; fitted: number }>>)[`${from}>music:${parameter}`];
  if (!update) return { weight, source, confidence };
  const updated = `; ${cite('emotify', `updated from ${weight} with 200 tracks`)}`;
  return { weight: update.fitted, evidence: weight, source: source + updated, confidence };
}

/** From measured recordings back to what is felt: each edge's curve by its slope (hearing.ts has it whole). */
function hearRecordings(graph: KnowledgeGraph): void {
  for (const scale of HEARD_SCALES) {
    const to = id('gems', scale === 'joyful_activation' ? 'joyful' : scale);
    const source = cite('emotify', `fitted to 200 tracks; held-out r ${heldOut(scale)} over all features`);
    for (const feature of FEATURES)
      graph.addEdge(id('feature', feature), to, {
        kind: 'heard as',
        weight: slopeOf(feature, scale),
        source,
        confidence: 'V',
      });
  }
}

function aimIntentions(graph: KnowledgeGraph): void {
  for (const intention of INTENTIONS) {
    const { affect, dominance, placed, gems } = AIMS[intention];
    const point = { ...affect, dominance };
    for (const axis of AXES)
      graph.addEdge(id('intention', intention), id('affect', axis), {
        kind: 'aims',
        weight: point[axis],
        source: `${placed}; ${choice('spread so that the four differ')}`,
        confidence: 'D',
      });
    for (const [scale, weight] of Object.entries(gems))
      graph.addEdge(id('intention', intention), id('gems', scale), {
        kind: 'aims',
        weight,
        source: choice(`what ${intention} is felt as in music`),
        confidence: 'D',
      });
  }
}

function orderStages(graph: KnowledgeGraph): void {
  const convention = (weight: number, why: string): Omit<KnowledgeEdge, 'kind'> => ({
    weight,
    source: `${cite('altshuler', 'the iso-principle')}; ${choice(why)}`,
    confidence: 'D',
  });
  const shares = 'shares of 25, 50 and 25 per cent are a convention';
  graph.addEdge(id('stage', 'match'), id('stage', 'guide'), {
    kind: 'precedes',
    ...convention(STAGE_SHARES.match, shares),
  });
  graph.addEdge(id('stage', 'guide'), id('stage', 'target'), {
    kind: 'precedes',
    ...convention(STAGE_SHARES.guide, shares),
  });
  const source = `${cite('saarikallio', 'seven strategies')}; ${choice('where this road uses each')}`;
  for (const [strategy, { stages = {}, intentions = {} }] of Object.entries(STRATEGIES)) {
    for (const [stage, weight] of Object.entries(stages))
      graph.addEdge(id('strategy', strategy), id('stage', stage), { kind: 'serves', weight, source, confidence: 'D' });
    for (const [intention, weight] of Object.entries(intentions))
      graph.addEdge(id('strategy', strategy), id('intention', intention), {
        kind: 'serves',
        weight,
        source,
        confidence: 'D',
      });
  }
}
