import { expect, test } from 'vitest';
import { parseScore } from '../../../lib/sound/score';
import { Failure } from '../../../lib/values';
import { tune } from './tune';

test('reads notes in seconds, with their part, metre and instrument', () => {
  const score = parseScore(
    tune(
      [
        {
          name: 'melody',
          program: 73,
          notes: [
            [0, 1, 72, 70],
            [1.5, 0.5, 74, 60],
          ],
        },
        {
          name: 'Inner voice',
          program: 0,
          bank: 8,
          controls: [
            [0, 64, 127],
            [2, 64, 0],
          ],
          notes: [[1, 2, 60, 50]],
        },
        { name: 'bass', program: 32, notes: [[4, 4, 40, 50]] },
      ],
      { tempo: 90 },
    ),
  );
  const beat = 60 / 90;
  expect(score.notes.map((n) => [n.part, n.channel, n.key, n.bar, n.weight])).toEqual([
    ['melody', 0, 72, 0, 1],
    ['inner', 1, 60, 0, 0.7],
    ['melody', 0, 74, 0, 0.4],
    ['bass', 2, 40, 1, 1],
  ]);
  expect(score.notes[2]?.at).toBeCloseTo(1.5 * beat, 4);
  expect(score.notes[1]?.duration).toBeCloseTo(2 * beat, 4);
  expect(score.duration).toBeCloseTo(8 * beat, 4);
  expect(score.channels).toEqual([0, 1, 2]);
  expect(score.programs.map(({ channel, bank, program }) => [channel, bank, program])).toEqual([
    [0, 0, 73],
    [1, 8, 0],
    [2, 0, 32],
  ]);
  expect(score.controls.find((c) => c.controller === 64 && c.value === 0)?.at).toBeCloseTo(2 * beat, 4);
});

test('a key struck again before its release ends the note before', () => {
  const score = parseScore(
    tune([
      {
        name: 'melody',
        program: 0,
        notes: [
          [0, 3, 60, 50],
          [1, 1, 60, 50],
        ],
      },
    ]),
  );
  expect(score.notes.map((n) => n.duration)).toEqual([1, 1]);
});

test('in three-four time the bars are three beats long', () => {
  const notes = [0, 1, 2, 3].map((b) => [b, 1, 60 + b, 50] as [number, number, number, number]);
  const score = parseScore(tune([{ name: 'melody', program: 0, notes }], { meter: [3, 4] }));
  expect(score.notes.map((n) => [n.bar, n.weight])).toEqual([
    [0, 1],
    [0, 0.7],
    [0, 0.7],
    [1, 1],
  ]);
});

test.each([
  ['noise', new Uint8Array(200).map((_, i) => (i * 37) % 251).buffer],
  ['nothing', new ArrayBuffer(0)],
  ['a file cut short', tune([{ name: 'melody', program: 0, notes: [[0, 1, 60, 50]] }]).slice(0, 20)],
  ['no note', tune([{ name: 'melody', program: 0, notes: [] }])],
  [
    'too many channels',
    tune(
      Array.from({ length: 8 }, (_, i) => ({
        name: `melody ${i}`,
        program: 0,
        notes: [[0, 1, 60, 50]] as [number, number, number, number][],
      })),
    ),
  ],
])('%s is refused in one sentence', (_, bytes) => {
  const failure = (() => {
    try {
      parseScore(bytes);
    } catch (error) {
      return error;
    }
  })();
  expect(failure).toBeInstanceOf(Failure);
  expect((failure as Failure).code).toBe('catalogue-missing');
});
