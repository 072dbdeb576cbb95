import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSequence, resequence, type SequenceChange } from '../../../lib/library';
import { SCENES } from '../../../lib/scenes/catalogue';
import { AdaptationCurve } from '../../../lib/values';
import { madeJourney, madePieces } from './made';

const pieces = madePieces(80);
const library = { pieces, scenes: SCENES };
const journey = madeJourney(1200);
const sequence = planSequence(journey, library);

function changeAt(position: number, change: SequenceChange, other = journey) {
  const index = sequence.items.findLastIndex((item) => item.start <= position);
  const keep = sequence.items[index]!;
  const laid = resequence(other, library, { keep, earlier: sequence.items.slice(0, index), position, change });
  return { index, keep, laid, kept: laid.items[index]!, next: laid.items[index + 1] };
}

describe('laying the rest anew', () => {
  it('touches nothing before the position, wherever it is and whatever changes', () => {
    const turned = madeJourney(1200, { seed: 5, from: 90, to: 70 });
    const longer = madeJourney(1800, { seed: 5 });
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1195, noNaN: true }),
        fc.constantFrom<SequenceChange>('turn', 'skip', 'extend'),
        (position, change) => {
          const other = change === 'extend' ? longer : turned;
          const { index, keep, laid, kept, next } = changeAt(position, change, other);
          expect(laid.duration).toBe(other.duration);
          expect(laid.items.slice(0, index)).toEqual(sequence.items.slice(0, index));
          expect(kept).toMatchObject({ piece: keep.piece, start: keep.start, scene: keep.scene });
          for (const at of [0, 0.3, 0.7, 1].map((share) => share * (position - keep.start)))
            expect(new AdaptationCurve(kept.adaptation).at(at)).toEqual(
              Object.fromEntries(
                Object.entries(new AdaptationCurve(keep.adaptation).at(at)).map(([name, value]) => [
                  name,
                  expect.closeTo(value, 9),
                ]),
              ),
            );
          const last = laid.items.at(-1)!;
          expect(last.start + last.length).toBeCloseTo(other.duration, 6);
          for (const item of laid.items.slice(index + 1)) expect(item.start).toBeGreaterThan(position);
          if (next) {
            const overlap = kept.start + kept.length - next.start;
            expect(overlap).toBeGreaterThan(1.9);
            expect(overlap).toBeLessThan(8.1);
            expect(next.piece).not.toBe(keep.piece);
          }
          const ids = laid.items.map((item) => item.piece);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      { numRuns: 25, seed: 3 },
    );
  });

  it('gives way within six seconds at a skip, within twenty at a turn', () => {
    for (const position of [30.5, 200, 431.3, 700, 950]) {
      const skipped = changeAt(position, 'skip');
      expect(skipped.kept.start + skipped.kept.length).toBeLessThanOrEqual(position + 6.001);
      expect(skipped.next!.start).toBeLessThanOrEqual(position + 4);
      const turned = changeAt(position, 'turn');
      expect(turned.kept.start + turned.kept.length).toBeLessThanOrEqual(position + 20.001);
    }
  });

  it('lets the piece before ring out before a third one takes its instruments, however fast the skips', () => {
    const second = sequence.items[1]!;
    const { laid, index, kept } = changeAt(second.start + 1, 'skip');
    expect(index).toBe(1);
    const first = laid.items[0]!;
    expect(laid.items[2]!.start).toBeGreaterThanOrEqual(first.start + first.length + 3);
    expect(kept.start + kept.length - laid.items[2]!.start).toBeGreaterThan(1.9);
  });

  it('ends a turned piece at the end of a phrase when one is near', () => {
    const { keep } = changeAt(300, 'turn');
    const piece = pieces.find(({ id }) => id === keep.piece)!;
    const { kept } = changeAt(300, 'turn');
    const written = new AdaptationCurve(kept.adaptation).written(kept.length);
    expect(Math.min(...piece.joins.map((join) => Math.abs(join - written)))).toBeLessThan(0.01);
  });

  it('glides: no value of the kept piece jumps', () => {
    const other = madeJourney(1200, { seed: 9, from: 70, to: 60 });
    const { kept } = changeAt(300, 'turn', other);
    for (let at = 0.5; at < kept.length; at += 0.5) {
      const [a, b] = [new AdaptationCurve(kept.adaptation).at(at - 0.5), new AdaptationCurve(kept.adaptation).at(at)];
      expect(Math.abs(b.tempo - a.tempo)).toBeLessThan(0.02);
      expect(Math.abs(b.level - a.level)).toBeLessThan(1.5);
    }
  });

  it('lets the piece go on as it was going to when minutes are added', () => {
    const { keep, kept, next } = changeAt(300, 'extend', madeJourney(1800));
    expect(new AdaptationCurve(kept.adaptation).written(kept.length)).toBeCloseTo(
      new AdaptationCurve(keep.adaptation).written(keep.length),
      3,
    );
    expect(next).toBeDefined();
  });

  it('goes on after the last piece when minutes are added at the very end', () => {
    const { index, laid } = changeAt(1190, 'extend', madeJourney(1800));
    expect(index).toBe(sequence.items.length - 1);
    expect(laid.items.length).toBeGreaterThan(sequence.items.length);
  });

  it('leads to the end with what sounds when no room is left for another piece', () => {
    const { index, laid, kept } = changeAt(1188, 'skip');
    expect(laid.items).toHaveLength(index + 1);
    expect(kept.start + kept.length).toBe(1200);
  });

  it('plays on even when the sounding piece has left the library', () => {
    const keep = { ...sequence.items[1]!, piece: 'gone' };
    const laid = resequence(journey, library, {
      keep,
      earlier: [sequence.items[0]!],
      position: keep.start + 30,
      change: 'turn',
    });
    expect(laid.items.length).toBeGreaterThan(2);
  });
});
