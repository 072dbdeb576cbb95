import { AdaptationCurve, Failure, type Journey, plannedAt, type Seconds, type SequenceItem, stageAt } from '../values';
import { bend } from './bend';
import { candidatesOf } from './candidates';
import { type Sound, usualLength } from './cost';
import { keyIndex } from './keys';
import type { Library, SequenceOptions } from './library';
import { price } from './price';
import { scenery } from './scenery';
import { type Found, type Pick, search } from './search';
import { cosinesOf, standingOf } from './standing';
import { Timeline } from './timeline';

/** Shorter pieces could not overlap both their neighbours. */
const SHORTEST: Seconds = 20;

/** Where a plan begins: at the journey's start, or in the middle of an evening. */
export interface Beginning {
  from: Seconds;
  /** What sounds then. */
  before: Sound | null;
  /** Pieces heard this evening. */
  heard: ReadonlySet<string>;
  scene: { scene: string; stayed: number } | null;
}

export interface Plan extends Omit<Found, 'picks'> {
  items: SequenceItem[];
}

/**
 * Items from a moment to the journey's end, each with its reasons.
 * @throws Failure `catalogue-missing` when there is nothing to play
 */
export function plan(journey: Journey, library: Library, options: SequenceOptions, beginning: Beginning): Plan {
  const pieces = library.pieces.filter((piece) => piece.duration >= SHORTEST);
  if (pieces.length === 0) {
    throw new Failure('catalogue-missing', 'There is no music on this machine yet; build or import a catalogue first.');
  }
  const timeline = new Timeline(journey, beginning.from);
  const usual = usualLength(journey.duration);
  const standing = standingOf(journey.checkIn.seed, options);
  const cosines = cosinesOf(library, options, journey.waypoints);
  // Pieces that were heard already take up places among the nearest: so many more are looked at.
  const { pool, at } = candidatesOf(timeline, pieces, standing, cosines, beginning.heard.size);
  const found = search({ timeline, pool, at, usual, heard: beginning.heard }, beginning.before);
  if (!found)
    throw new Failure('no-music-fits', 'No music could be laid along this journey; please try another length.');

  const items = found.picks.map((pick) => itemOf(pick, journey, timeline));
  const middles = items.map((item) => plannedAt(journey.waypoints, item.start + item.length / 2).affect);
  const scenes = scenery(middles, library.scenes, beginning.scene);
  const heard = new Set(beginning.heard);
  let before = beginning.before;
  for (const [index, item] of items.entries()) {
    const pick = found.picks[index] as Pick;
    const { piece, tempo } = pick.candidate;
    const scene = scenes[index];
    item.scene = scene?.scene ?? '';
    item.why = price({ ...pick, piece, before, again: heard.has(piece.id) }, timeline, usual, standing, cosines);
    if (scene?.cost) item.why.push({ name: 'scene', cost: scene.cost });
    heard.add(piece.id);
    before = { key: keyIndex(piece.key, pick.transpose), tempo: tempo[pick.to] ?? item.tempo };
  }
  return { items, cost: found.cost, bound: found.bound, proven: found.proven };
}

function itemOf(
  { candidate, transpose, from, to, written, played }: Pick,
  journey: Journey,
  timeline: Timeline,
): SequenceItem {
  const { piece } = candidate;
  const start = timeline.time(from);
  // The adaptation's points depend on where it ends, and its end on its points: three rounds settle it to the phrase.
  let length = journey.duration - start;
  if (to < timeline.end) {
    length = played;
    for (let round = 0; round < 3; round += 1)
      length = new AdaptationCurve(bend(piece, journey, start, length, transpose)).played(written);
  }
  const adaptation = bend(piece, journey, start, length, transpose);
  return {
    piece: piece.id,
    title: piece.title,
    composer: piece.composer,
    scene: '',
    start,
    length,
    stage: stageAt(journey.stages, start + length / 2),
    tempo: (adaptation[0]?.tempo ?? 1) * piece.music.tempo,
    adaptation,
    why: [],
  };
}
