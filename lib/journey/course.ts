import {
  bridgeBetween,
  contextPart,
  ease,
  intentionPart,
  matchParts,
  nightness,
  NIGHT_AT_START,
  pointOf,
  scalePart,
  withOwn,
  type Part,
} from '../graph';
import type { Leg, Seconds } from '../values';
import { BRIDGE, SHAPES } from './limits';

/** One leg's plan as a function of time: whose shares the music is made of at any moment. */
export type Course = (at: Seconds) => Part[];

/**
 * The feeling fades out as the intention fades in. Each side of the music has its own smooth share of the way
 * (smoothstep: level at both ends, so the path has no kink); `highest`: arousal that the leg must not begin above.
 */
export function courseOf(leg: Leg, highest?: number): Course {
  const { intention } = leg.checkIn;
  const shape = SHAPES[intention];
  const night = nightness(leg.checkIn.at);
  const { own = {} } = leg;
  const met = matchParts(leg.reading, undefined, own);
  const aim = intentionPart(intention, leg.target);
  const walked = (at: Seconds, [start, end]: readonly [number, number]): number => {
    const way = (at - leg.begin) / (leg.end - leg.begin);
    return leg.gone + (1 - leg.gone) * ease((way - start) / (end - start));
  };
  const shareOf = (at: Seconds) => {
    const valence = walked(at, shape.valence);
    const arousal = walked(at, shape.arousal);
    const music = walked(at, shape.music);
    const of = (node: string) => (node === 'affect:valence' ? valence : node === 'affect:arousal' ? arousal : music);
    return { arousal, music, of };
  };
  const calmer = calmerPart(met, aim, shareOf(leg.from).arousal, highest);
  const bridge = bridgePart(met, aim);
  return (at) => {
    const { music, of } = shareOf(at);
    const hour = night * (NIGHT_AT_START + (1 - NIGHT_AT_START) * music);
    const settled = shape.fade * ease((at - leg.fade) / (leg.duration - leg.fade));
    const parts = [
      ...met.map((part) => scalePart(part, (node) => 1 - of(node))),
      ...calmer.map((part) => scalePart(part, (node) => 1 - of(node))),
      scalePart(aim, of),
      ...bridge.map((part) => scalePart(part, BRIDGE * 4 * music * (1 - music))),
      contextPart('the hour', hour),
      contextPart('settling', settled),
    ].filter(sounds);
    return withOwn(parts, own);
  };
}

const sounds = (part: Part): boolean => Object.values(part.activation).some((level) => level !== 0);

/** The colour of the way: the scale between feeling and rest, none at either end. */
function bridgePart(met: readonly Part[], aim: Part): Part[] {
  const scale = bridgeBetween(pointOf(met).gems, pointOf([aim]).gems);
  return scale ? [{ origin: scale, activation: { [`gems:${scale}`]: 1 } }] : [];
}

/** Takes from the feeling the arousal that the journey has left behind already. */
function calmerPart(met: readonly Part[], aim: Part, share: number, highest?: number): Part[] {
  if (highest === undefined || share >= 1) return [];
  const start = (1 - share) * pointOf(met).affect.arousal + share * (aim.activation['affect:arousal'] ?? 0);
  if (start <= highest) return [];
  return [{ origin: 'calmer already', activation: { 'affect:arousal': (highest - start) / (1 - share) } }];
}
