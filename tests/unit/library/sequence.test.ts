import { describe, expect, it } from 'vitest';
import { fifthsBetween, keyIndex } from '../../../lib/library/keys';
import { planSequence } from '../../../lib/library';
import { AdaptationCurve, Failure, type Journey, type Piece, type Sequence } from '../../../lib/values';
import { numbers } from '../../helpers/numbers';
import { madeJourney, madePiece, madePieces } from './made';

const SCENES = [
  { id: 'rain', name: 'Rain', affect: { valence: -0.45, arousal: 0.2 } },
  { id: 'sea', name: 'Sea', affect: { valence: 0.3, arousal: -0.4 } },
  { id: 'aurora', name: 'Aurora', affect: { valence: 0.45, arousal: 0.15 } },
];

const byId = (pieces: readonly Piece[], id: string): Piece => {
  const piece = pieces.find((one) => one.id === id);
  if (!piece) throw new Error(`no piece ${id}`);
  return piece;
};

/** What every sequence promises, whatever it is made of. */
function expectSound(sequence: Sequence, journey: Journey, pieces: readonly Piece[]): void {
  const { items } = sequence;
  expect(items[0]?.start).toBe(0);
  const last = items.at(-1)!;
  expect(last.start + last.length).toBeCloseTo(journey.duration, 9);
  for (const [index, item] of items.entries()) {
    const piece = byId(pieces, item.piece);
    const next = items[index + 1];
    if (next) {
      const overlap = item.start + item.length - next.start;
      expect(overlap).toBeGreaterThan(4 - 0.1);
      expect(overlap).toBeLessThan(8 + 0.1);
    }
    const written = new AdaptationCurve(item.adaptation).written(item.length);
    expect(written).toBeLessThan(piece.duration + 0.05);
    if (next)
      expect(Math.min(...[piece.duration, ...piece.joins].map((join) => Math.abs(join - written)))).toBeLessThan(0.001);
    expect(item.adaptation[0]?.at).toBe(0);
    expect(item.adaptation.at(-1)?.at).toBeCloseTo(item.length, 9);
    for (const [at, point] of item.adaptation.entries()) {
      expect(point.tempo).toBeGreaterThanOrEqual(0.85);
      expect(point.tempo).toBeLessThanOrEqual(1.15);
      expect(point.density).toBeGreaterThanOrEqual(0);
      expect(point.density).toBeLessThanOrEqual(1);
      expect(point.brightness).toBeGreaterThanOrEqual(0);
      expect(point.brightness).toBeLessThanOrEqual(1);
      expect(point.transpose).toBe(item.adaptation[0]?.transpose);
      expect(Math.abs(point.transpose)).toBeLessThanOrEqual(3);
      const before = item.adaptation[at - 1];
      if (before) expect(point.at - before.at).toBeLessThanOrEqual(10);
    }
  }
}

describe('a sequence', () => {
  it.each([
    [600, 2000],
    [1200, 24],
    [1200, 300],
    [2700, 24],
    [3600, 160],
  ])('of %i seconds from %i pieces keeps its promises', (duration, count) => {
    const pieces = madePieces(count, duration);
    const journey = madeJourney(duration);
    const sequence = planSequence(journey, { pieces, scenes: SCENES });
    expectSound(sequence, journey, pieces);
    expect(new Set(sequence.items.map((item) => item.piece)).size).toBe(sequence.items.length);
    for (const item of sequence.items.slice(0, -1)) {
      expect(item.length).toBeGreaterThanOrEqual(119.9);
      expect(item.length).toBeLessThanOrEqual(240.1);
    }
  });

  it.each([60, 89, 90, 120, 180, 240])('of %i seconds is short but whole', (duration) => {
    const pieces = madePieces(24);
    const journey = madeJourney(duration);
    const sequence = planSequence(journey, { pieces, scenes: SCENES });
    expectSound(sequence, journey, pieces);
    if (duration >= 90) expect(sequence.items.length).toBeGreaterThanOrEqual(2);
    if (duration >= 120) expect(new Set(sequence.items.map((item) => item.stage))).toContain('target');
  });

  it('follows the wanted tempo exactly wherever pieces can reach it', () => {
    const pieces = madePieces(400);
    const journey = madeJourney(1200);
    for (const item of planSequence(journey, { pieces, scenes: [] }).items) {
      const { tempo } = byId(pieces, item.piece).music;
      for (const point of item.adaptation) {
        const at = Math.min(1, Math.max(0, ((item.start + point.at) / 1200 - 0.25) / 0.5));
        // The journey bends between waypoints, so a piece follows it only to within those bends.
        expect(Math.abs(point.tempo * tempo - (104 + (58 - 104) * at))).toBeLessThan(2.5);
      }
      expect(item.why.map(({ name }) => name)).not.toContain('tempo out of reach');
    }
  });

  it('joins near keys with small steps of tempo', () => {
    const pieces = madePieces(400);
    const { items } = planSequence(madeJourney(2400), { pieces, scenes: [] });
    const distances = items.slice(1).map((item, index) => {
      const before = items[index]!;
      const end = before.adaptation.at(-1)!.tempo * byId(pieces, before.piece).music.tempo;
      expect(Math.abs(Math.log(item.tempo / end))).toBeLessThan(Math.log(1.15));
      const keys = [before, item].map(({ piece, adaptation }) =>
        keyIndex(byId(pieces, piece).key, adaptation[0]!.transpose),
      );
      return fifthsBetween(keys[0]!, keys[1]!);
    });
    // Two keys drawn at random are three steps apart on average.
    expect(distances.reduce((a, b) => a + b, 0) / distances.length).toBeLessThanOrEqual(1.5);
  });

  it('is the same for the same seed, and may differ for another', () => {
    const pieces = madePieces(500);
    const journey = madeJourney(1200);
    const ids = (seed: number) =>
      planSequence({ ...journey, checkIn: { ...journey.checkIn, seed } }, { pieces, scenes: SCENES }).items.map(
        (item) => item.piece,
      );
    expect(planSequence(journey, { pieces, scenes: SCENES })).toEqual(
      planSequence(journey, { pieces, scenes: SCENES }),
    );
    const evenings = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ids(seed).join()));
    expect(evenings.size).toBeGreaterThan(1);
  });

  it('lets the pieces of the last evenings rest, takes favourites, and leaves out what is disliked', () => {
    const pieces = madePieces(60);
    const journey = madeJourney(1200);
    const library = { pieces, scenes: [] };
    const first = planSequence(journey, library).items.map((item) => item.piece);
    const recent = planSequence(journey, library, { recent: first }).items.map((item) => item.piece);
    expect(recent.filter((id) => first.includes(id)).length).toBeLessThan(first.length);
    const disliked = planSequence(journey, library, { dislikes: new Set(first) }).items.map((item) => item.piece);
    expect(disliked.filter((id) => first.includes(id))).toEqual([]);
    const loved = pieces.map((piece) => piece.id).filter((id) => !first.includes(id));
    const favourites = planSequence(journey, library, { favourites: new Set(loved) }).items.map((item) => item.piece);
    expect(favourites.filter((id) => loved.includes(id)).length).toBeGreaterThan(0);
  });

  it('repeats a piece only when nothing else is left', () => {
    const next = numbers(3);
    const alone = [madePiece('a', next), madePiece('b', next)];
    const journey = madeJourney(1200);
    const { items } = planSequence(journey, { pieces: alone, scenes: [] });
    expectSound({ duration: 1200, items }, journey, alone);
    const again = items.filter((item) => item.why.some(({ name }) => name === 'again tonight'));
    expect(again.length).toBe(items.length - 2);
  });

  it.each([[[20, 25]], [[45]], [[100]], [[119, 241]], [[600]], [[3600]]])(
    'is found even with pieces of %j seconds',
    (lengths) => {
      const next = numbers(9);
      for (const duration of [60, 200, 601.5, 1200]) {
        const odd = lengths.map((length, index) => madePiece(`odd${index}`, next, { duration: length, joins: [] }));
        const journey = madeJourney(duration);
        expectSound(planSequence(journey, { pieces: odd, scenes: [] }), journey, odd);
      }
    },
  );

  it('says in one sentence that there is no music', () => {
    const empty = () => planSequence(madeJourney(600), { pieces: [], scenes: SCENES });
    expect(empty).toThrow(Failure);
    expect(empty).toThrow(/no music/i);
  });

  it('shows a scene for at least two items, and ends on a calm one', () => {
    const journey = madeJourney(2400);
    const { items } = planSequence(journey, { pieces: madePieces(100), scenes: SCENES });
    const shown = items.map((item) => item.scene);
    expect(shown[0]).toBe('rain');
    expect(shown.at(-1)).toBe('sea');
    for (const [index, scene] of shown.entries())
      if (index > 1 && shown[index - 1] !== scene) expect(shown[index - 2]).toBe(shown[index - 1]);
  });

  it('names the missing text model, and uses it when it is there', () => {
    const pieces = madePieces(30);
    const journey = madeJourney(600);
    const without = planSequence(journey, { pieces, scenes: [] });
    for (const item of without.items) expect(item.why).toContainEqual({ name: 'caption (no text model)', cost: 0 });

    const rows = new Map(
      pieces.map((piece, index) => [piece.id, Float32Array.from([index === 7 ? 1 : 0, index === 7 ? 0 : 1])]),
    );
    const captions = { model: 'm', points: [{ at: 0, vector: Float32Array.from([3, 0]) }] };
    const shaped = planSequence(
      journey,
      { pieces, scenes: [], vectors: { model: 'm', dimension: 2, rows } },
      { captions },
    );
    expect(shaped.items.map((item) => item.piece)).toContain('p7');
    const other = { ...captions, model: 'another' };
    expect(() =>
      planSequence(journey, { pieces, scenes: [], vectors: { model: 'm', dimension: 2, rows } }, { captions: other }),
    ).toThrow(/another/);
  });
});
