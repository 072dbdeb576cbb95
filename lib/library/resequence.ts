import {
  type AdaptedName,
  type Adaptation,
  AdaptationCurve,
  type Journey,
  mix,
  type Piece,
  type Seconds,
  type Sequence,
  type SequenceItem,
  stageAt,
} from '../values';
import { ADAPTATION_STEP, BEND, adaptationAt, playedAt } from './bend';
import { usualLength } from './cost';
import { keyIndex } from './keys';
import type { Library, SequenceOptions } from './library';
import { plan } from './plan';

/** Why the rest of an evening is laid anew. */
export type Change =
  /** The reading was put right, or the aim is another: the piece ends at its next phrase, soon. */
  | 'turn'
  /** Enough of this piece: it gives way at once. */
  | 'skip'
  /** More (or fewer) minutes: the piece goes on as it was going to. */
  | 'extend';

export interface Resequence extends SequenceOptions {
  /** The item that sounds. */
  keep: SequenceItem;
  /** Items before it, as they were: they stay in the sequence, and are not played again. */
  earlier?: readonly SequenceItem[];
  /** Seconds into the journey from which things can still be changed; nothing before it is touched. */
  position: Seconds;
  change: Change;
  /** A piece that was to come next and is passed over. */
  passed?: string | undefined;
}

/** A turn waits for a phrase's end for so long; a skip gives way within this. */
const TURN: Seconds = 20;
const SKIP: Seconds = 6;
/** Overlap at a planned join. */
const OVERLAP: Seconds = 6;
/** Two pieces share the instruments: what comes next takes over those of the piece before the one that sounds, once it has rung out. */
const RUNG_OUT: Seconds = 3;
/** Over which the kept item's bending glides from the old plan to the new one. */
const GLIDE: Seconds = 10;
/** Less than this is no room for another piece: the one that sounds leads to the end. */
const ROOM: Seconds = 20;

/**
 * Keeps the item that sounds, ends it at a join, and lays the rest along the new journey (same clock: 0 is when the
 * evening began). No jump: what sounds glides to the new plan, and the next piece joins it by key and tempo.
 * @throws Failure `catalogue-missing` when the library is empty
 */
export function resequence(journey: Journey, library: Library, request: Resequence): Sequence {
  return lay(journey, library, request, library.pieces);
}

/**
 * Takes a skip back when the piece is over already: what sounds gives way, and it comes again from its beginning. Where
 * there is no room for it any more, what sounds leads to the end.
 */
export function bringBack(
  journey: Journey,
  library: Library,
  request: Omit<Resequence, 'change'>,
  id: string,
): Sequence {
  const back = library.pieces.filter((piece) => piece.id === id);
  const { items } = lay(journey, library, { ...request, change: 'skip' }, back);
  const index = (request.earlier?.length ?? 0) + 1;
  const keep = items[index];
  if (!keep) return { duration: journey.duration, items };
  const then = { ...request, keep, earlier: items.slice(0, index), position: keep.start, change: 'extend' as const };
  return lay(journey, library, then, library.pieces);
}

/** As `resequence`; what comes after the kept item is one of `ahead`. */
function lay(journey: Journey, library: Library, request: Resequence, ahead: readonly Piece[]): Sequence {
  const { keep, earlier = [], position, change, passed } = request;
  const piece = library.pieces.find(({ id }) => id === keep.piece);
  const points = piece ? glide(keep, piece, journey, position - keep.start) : keep.adaptation;
  const before = earlier.at(-1);
  const free = before ? before.start + before.length + RUNG_OUT : 0;
  const soon = keep.start + endOf(keep, piece, points, journey, position - keep.start, change);
  const end = Math.max(soon, free + OVERLAP / 2);
  const kept = cut(keep, points, Math.min(end, journey.duration) - keep.start, journey);
  const from = Math.max(end - OVERLAP, position + 1, free);
  if (journey.duration - from < ROOM || end >= journey.duration) {
    // What is left is the piece's own way to the end.
    const toEnd = cut(keep, points, journey.duration - keep.start, journey);
    return { duration: journey.duration, items: [...earlier, toEnd] };
  }
  const past = [...earlier, kept];
  const sound = piece && {
    key: keyIndex(piece.key, keep.adaptation[0]?.transpose),
    tempo: new AdaptationCurve(points).value('tempo', from - keep.start) * piece.music.tempo,
  };
  const { items } = plan(journey, { ...library, pieces: ahead }, request, {
    from,
    before: sound ?? null,
    heard: new Set([...past.map((item) => item.piece), ...(passed ? [passed] : [])]),
    scene: { scene: keep.scene, stayed: past.length - 1 - past.findLastIndex((item) => item.scene !== keep.scene) },
  });
  return { duration: journey.duration, items: [...past, ...items] };
}

/** Seconds after its start at which the kept item ends. */
function endOf(
  keep: SequenceItem,
  piece: Piece | undefined,
  points: readonly Adaptation[],
  journey: Journey,
  now: Seconds,
  change: Change,
): Seconds {
  const soon = now + (change === 'skip' ? SKIP : TURN);
  if (!piece) return Math.min(keep.length, soon);
  const curve = new AdaptationCurve(points);
  // An end must leave the next piece time to come in under it.
  const joins = [...piece.joins.filter((join) => join < piece.duration), piece.duration]
    .map((join) => playedAt(curve, join))
    .filter((at) => at >= now + OVERLAP / 2);
  const own = joins.at(-1) ?? now;
  if (change !== 'extend')
    return joins.find((at) => at <= soon) ?? Math.min(own, change === 'skip' ? soon : now + TURN / 2);
  // It keeps its planned end, if that was a phrase's; a last item was cut where the journey ended, and may now go on.
  const written = new AdaptationCurve(keep.adaptation).written(keep.length);
  const planned = [...piece.joins, piece.duration].find((join) => Math.abs(join - written) < 0.25);
  const longest = Math.max(usualLength(journey.duration).max, now + OVERLAP);
  return planned === undefined ? (joins.findLast((at) => at <= longest) ?? own) : playedAt(curve, planned);
}

/** The item's bending: as it was up to `now`, gliding from there to what the new journey asks for. */
function glide(keep: SequenceItem, piece: Piece, journey: Journey, now: Seconds): Adaptation[] {
  const transpose = keep.adaptation[0]?.transpose ?? 0;
  const out = keep.adaptation.filter((point) => point.at < now);
  const before = new AdaptationCurve(keep.adaptation);
  const whole = piece.duration / BEND.min + ADAPTATION_STEP;
  for (let at = now; at < whole; at += at < now + GLIDE ? GLIDE / 4 : ADAPTATION_STEP) {
    const old = before.at(at);
    const wanted = adaptationAt(piece, journey, keep.start, at, transpose);
    const share = Math.min(1, (at - now) / GLIDE);
    const glided = (name: AdaptedName) => mix(old[name], wanted[name], share);
    out.push({
      at,
      tempo: glided('tempo'),
      level: glided('level'),
      brightness: glided('brightness'),
      density: glided('density'),
      transpose,
    });
  }
  return out;
}

/** The item, ending after `length`. */
function cut(item: SequenceItem, points: readonly Adaptation[], length: Seconds, journey: Journey): SequenceItem {
  const adaptation = points.filter((point) => point.at < length);
  adaptation.push(new AdaptationCurve(points).at(length));
  return { ...item, length, adaptation, stage: stageAt(journey.stages, item.start + length / 2) };
}
