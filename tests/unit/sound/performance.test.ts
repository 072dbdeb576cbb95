import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SoundEvent } from '../../../lib/sound/events';
import { Performance } from '../../../lib/sound/performance';
import { nudgeTo, RING } from '../../../lib/sound/join';
import { parseScore } from '../../../lib/sound/score';
import type { Adaptation, SequenceItem } from '../../../lib/values';
import { item, pianoTune, steady, tune } from './tune';

const score = parseScore(pianoTune(20));
const joins = [16, 32, 48, 64, 80];
const music = new Map(
  ['a', 'b', 'c'].map((id) => [id, { score, piece: { loudness: -37, joins, music: { dynamics: -8 } } }]),
);
const perform = (items: SequenceItem[], duration: number, options = {}) =>
  new Performance({ duration, items }, music, options);
const three = perform(
  [
    item('a', 0, 40, [steady(), steady({ at: 40, tempo: 0.9 })]),
    item('b', 34, 60, [steady({ density: 0.5, transpose: -2 })]),
    item('c', 88, 112, [steady({ level: -6 }), steady({ at: 60, level: -12, brightness: 0 })]),
  ],
  200,
);

type NoteOn = SoundEvent & { kind: 'note-on' };
type Control = SoundEvent & { kind: 'control' };
const ons = (events: SoundEvent[]) => events.filter((e): e is NoteOn => e.kind === 'note-on');
/** All but the evening's fader, which is on a channel without an instrument. */
const instruments = (events: SoundEvent[]) => events.filter((e) => e.channel !== 15);
const controls = (events: SoundEvent[], controller: number) =>
  events.filter((e): e is Control => e.kind === 'control' && e.controller === controller);

test('spans add up to the whole, however they are cut', () => {
  const whole = three.events(0, 400);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 210, noNaN: true }), { maxLength: 12 }), (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), 400];
      const parts = edges.slice(1).flatMap((to, i) => three.events(edges[i] ?? 0, to));
      expect(parts).toEqual(whole);
    }),
    { numRuns: 25 },
  );
  expect(whole.every((event, i) => i === 0 || event.at >= (whole[i - 1]?.at ?? 0))).toBe(true);
});

test('every note that begins ends, and nothing is left ringing by a pedal', () => {
  const sounding = new Set<number>();
  for (const event of three.events(0, 400)) {
    if (event.kind === 'note-on') sounding.add(event.channel * 128 + event.key);
    if (event.kind === 'note-off') sounding.delete(event.channel * 128 + event.key);
  }
  expect(sounding.size).toBe(0);
});

test('neighbours play on different decks, and never on the drum channel', () => {
  const channels = (from: number, to: number) => new Set(instruments(three.events(from, to)).map((e) => e.channel));
  expect(channels(0, 33)).toEqual(new Set([0, 1, 2]));
  expect(channels(43.5, 87)).toEqual(new Set([7, 8, 10]));
  expect(channels(97.5, 200)).toEqual(new Set([0, 1, 2]));
});

test('the tempo glides: an onset lies where the integral of the tempo puts it', () => {
  const bent = perform([item('a', 0, 60, [steady({ tempo: 1 }), steady({ at: 40, tempo: 0.9 })])], 600);
  const melody = ons(bent.events(0, 60)).filter((e) => e.channel === 0);
  // Written second n is played at t where t - t²/800 = n.
  for (const [n, event] of melody.slice(0, 35).entries()) {
    expect(event.at).toBeCloseTo(400 - Math.sqrt(160_000 - 800 * n), 6);
  }
});

test('density thins the inner voice alone, transposition moves every note', () => {
  const plain = ons(perform([item('b', 0, 60, [steady()])], 600).events(0, 60));
  const bent = ons(perform([item('b', 0, 60, [steady({ density: 0.5, transpose: -2 })])], 600).events(0, 60));
  const count = (events: NoteOn[], channel: number) => events.filter((e) => e.channel === channel).length;
  expect(count(bent, 1)).toBe(count(plain, 1) / 2);
  expect(bent.filter((e) => e.channel === 0).map((e) => e.key + 2)).toEqual(
    plain.filter((e) => e.channel === 0).map((e) => e.key),
  );
});

test('brightness stays where soft notes keep their level', () => {
  const values = controls(three.events(0, 400), 74).map((e) => e.value);
  expect(Math.min(...values)).toBe(52);
  expect(Math.max(...values)).toBe(64);
});

test('louder pieces are turned down by as much as they are louder', () => {
  const volume = (loudness: number) => {
    const one = new Map([['a', { score, piece: { loudness, joins, music: { dynamics: -8 } } }]]);
    const events = new Performance({ duration: 600, items: [item('a', 0, 60, [steady()])] }, one).events(0, 1);
    return controls(events, 7)[0]?.value ?? 0;
  };
  expect(40 * Math.log10(volume(-31) / volume(-37))).toBeCloseTo(-6, 0);
  expect(40 * Math.log10(volume(-41) / volume(-37))).toBeCloseTo(4, 0);
});

describe('an item and the score’s length', () => {
  const melodyOnsets = (length: number) =>
    ons(perform([item('a', 0, length, [steady()])], 900).events(0, 400))
      .filter((e) => e.channel === 0)
      .map((e) => e.at);

  test('a longer item begins the piece again at a phrase end, without a hole', () => {
    const onsets = melodyOnsets(150);
    expect(onsets).toHaveLength(150);
    expect(onsets.every((at, i) => i === 0 || Math.abs(at - (onsets[i - 1] ?? 0) - 1) < 1e-6)).toBe(true);
  });

  test('a little longer item lets the piece ring out', () => {
    expect(melodyOnsets(86)).toHaveLength(80);
  });

  test('no phrase is begun only to be faded away', () => {
    // The overlap is 45..52 and a phrase ends at 48.
    const events = perform([item('a', 0, 52, [steady()]), item('b', 45, 100, [steady()])], 900).events(0, 60);
    const last = ons(events)
      .filter((e) => e.channel < 7)
      .at(-1);
    expect(last?.at).toBeCloseTo(47.5, 6);
  });
});

describe('a join', () => {
  // Bars begin at 40 and 44 s, a phrase ends at 48 s; the next piece may be heard from 42.3 s on, and is slower.
  const joined = perform([item('a', 0, 48, [steady()]), item('b', 42.3, 100, [steady({ tempo: 0.9 })])], 900);
  const events = joined.events(0, 140);
  const melody = (channel: number) => ons(events).filter((e) => e.channel === channel);

  test('the piece that arrives falls in with a bar of the one that leaves', () => {
    expect(melody(7)[0]?.at).toBeCloseTo(44, 6);
  });

  test('one that would have to hurry to be back in time falls in with a beat', () => {
    const items = [item('a', 0, 48, [steady()]), item('b', 42.3, 40, [steady({ tempo: 0.9 })])];
    const [first] = ons(perform(items, 900).events(0, 60)).filter((e) => e.channel === 7);
    expect(first?.at).toBeCloseTo(43, 6);
  });

  test('with the levels that its piece writes, from the first moment on', () => {
    const written = tune([{ name: 'melody', program: 71, controls: [[0, 7, 60]], notes: [[0, 90, 72, 60]] }]);
    const soft = new Map([
      ...music,
      ['d', { score: parseScore(written), piece: { loudness: -37, joins: [], music: { dynamics: -8 } } }],
    ]);
    const items = [item('a', 0, 48, [steady()]), item('d', 42.3, 60, [steady()])];
    const one = new Performance({ duration: 900, items }, soft);
    const at = (events: SoundEvent[]) =>
      controls(events, 7)
        .filter((e) => e.channel === 7)
        .map((e) => e.value);
    expect(at(one.events(42, 60))).toEqual(at(one.chase(60)));
  });

  test('and is in its own time again before a minute is over, at no point 5 % off it', () => {
    const onsets = melody(7).map(({ at }) => at);
    for (const [i, at] of onsets.entries()) {
      if (i > 0) expect(Math.abs((at - (onsets[i - 1] ?? 0)) * 0.9 - 1)).toBeLessThan(0.05);
      if (i > 50) expect(at).toBeCloseTo(42.3 + i / 0.9, 6);
    }
  });

  test('the one that leaves plays its cadence, which rings on under the next', () => {
    const expression = (at: number) => controls(joined.chase(at), 11).find((e) => e.channel === 0)?.value ?? 0;
    expect(expression(44.4) / expression(40)).toBeGreaterThan(0.99);
    expect(melody(0).at(-1)?.at).toBeCloseTo(47, 6);
    const last = events.filter((e) => e.kind === 'note-off' && e.channel === 0).at(-1);
    expect(last?.at).toBeCloseTo(48 + RING, 6);
    expect(expression(48) / expression(40)).toBeGreaterThan(0.4);
  });

  test('a plan that is changed after it keeps the beat that was fallen in with', () => {
    const changed = perform([item('b', 42.3, 60, [steady({ tempo: 0.9 })]), item('c', 98, 60, [steady()])], 900, {
      sounding: joined.soundingAt(50),
    });
    expect(ons(changed.events(51, 60))).toEqual(ons(joined.events(51, 60)).filter((e) => e.channel >= 7));
  });
});

test('a bar or a beat to fall in with is looked for where notes lie, counted on where they end', () => {
  const beats = Array.from({ length: 22 }, (_, i) => i);
  const sounding = { bars: beats.filter((at) => at % 4 === 0), beats };
  const at = (moment: number, most: number) => nudgeTo(sounding, { bar: moment, beat: moment }, most);
  expect(at(9.2, 3)).toBeCloseTo(2.8, 9);
  expect(at(9.2, 2)).toBeCloseTo(0.8, 9);
  expect(at(8.01, 3)).toBe(0);
  expect(at(22.6, 3)).toBeCloseTo(1.4, 9);
  expect(nudgeTo(sounding, { bar: 10.5, beat: 9.5 }, 3)).toBeCloseTo(1.5, 9);
  expect(nudgeTo({ bars: [0, 4], beats: [0, 1, 2, 3, 4, 5] }, { bar: 3.2, beat: 3.2 }, 3)).toBeCloseTo(0.8, 9);
  expect(nudgeTo({ bars: [], beats: [0, 1] }, { bar: 1.5, beat: 1.5 }, 3)).toBe(0);
  expect(nudgeTo({ bars: [], beats: [] }, { bar: 1.5, beat: 1.5 }, 3)).toBe(0);
});

test('the evening thins, softens and falls silent', () => {
  const long = perform([item('a', 0, 600, [steady()])], 600);
  const inner = (from: number) => ons(long.events(from, from + 10)).filter((e) => e.channel === 1).length;
  expect(inner(400)).toBe(20);
  expect(inner(520)).toBeLessThan(12);
  expect(inner(570)).toBe(0);
  expect(ons(long.events(597, 700))).toEqual([]);
  const level = controls(long.events(480, 700), 7).filter((e) => e.channel === 15);
  expect(level.at(-1)?.value).toBe(0);
  expect(level.find((e) => e.value === 0)?.at).toBeCloseTo(600, 6);
  expect(level.every((e, i) => i === 0 || e.value <= (level[i - 1]?.value ?? 0))).toBe(true);
});

test('a plan that is prolonged while the music leaves opens the fader again', () => {
  const short = perform([item('a', 0, 600, [steady()])], 600);
  const longer = perform([item('a', 0, 600, [steady()])], 1200, { sounding: short.soundingAt(560) });
  const fader = (events: SoundEvent[]) => events.filter((e): e is Control => e.channel === 15 && e.kind === 'control');
  expect(fader(short.chase(560))[0]?.value).toBeCloseTo(127 / 2, 6);
  const opened = fader(longer.events(560.3, 562))[0];
  expect(opened?.value).toBe(127);
  expect(opened?.at).toBeLessThan(561.5);
});

test('chase gives the state that playing up to there would have left', () => {
  for (const at of [0, 5, 36, 60, 91, 150]) {
    const state = (events: SoundEvent[]) => {
      const map = new Map<string, number>();
      for (const e of events) {
        if (e.kind === 'control') map.set(`${e.channel} cc ${e.controller}`, e.value);
        if (e.kind === 'program') map.set(`${e.channel} program`, e.bank * 128 + e.program);
      }
      return map;
    };
    const played = state(three.events(0, at + 1e-9));
    const chased = state(three.chase(at));
    expect(chased.size).toBeGreaterThan(0);
    for (const [name, value] of chased) {
      // The level is followed in steps of 50 ms; the chase is exact.
      const tolerance = name.endsWith('cc 11') ? 1.5 : 0;
      expect(Math.abs(value - (played.get(name) ?? Number.NaN)), `${name} at ${at}`).toBeLessThanOrEqual(tolerance);
    }
  }
});

test('chase strikes long notes again, and the notes that follow end them', () => {
  const restruck = ons(three.chase(1.2));
  expect(restruck.map((e) => [e.channel, e.key])).toEqual([[2, 48]]);
  expect(three.events(1.2, 5).some((e) => e.kind === 'note-off' && e.channel === 2 && e.key === 48)).toBe(true);
});

test('a new plan that agrees up to a moment gives the same events up to it', () => {
  const first: Adaptation[] = [steady(), steady({ at: 20, tempo: 0.95 })];
  const before = perform(
    [item('a', 0, 60, [...first, steady({ at: 60, tempo: 0.9 })]), item('b', 54, 70, [steady()])],
    700,
  );
  const after = perform(
    [item('a', 0, 40, [...first, steady({ at: 40, tempo: 1.1, level: -6 })]), item('c', 36, 70, [steady()])],
    500,
    { sounding: before.soundingAt(20) },
  );
  expect(after.events(0, 20)).toEqual(before.events(0, 20));
  expect(after.events(20, 30)).not.toEqual(before.events(20, 30));
});

test('an item that sounds keeps its deck in a plan that has forgotten the ones before', () => {
  const sounding = three.soundingAt(60);
  expect(sounding).toMatchObject({ piece: 'b', start: 34, deck: 1 });
  const replanned = perform([item('b', 34, 60, [steady()]), item('a', 90, 60, [steady()])], 200, { sounding });
  expect(new Set(ons(replanned.events(40, 80)).map((e) => e.channel))).toEqual(new Set([7, 8, 10]));
  expect(new Set(ons(replanned.events(100, 130)).map((e) => e.channel))).toEqual(new Set([0, 1, 2]));
});

test('needs names the presets and keys that will sound', () => {
  const needs = three.needs(0, 4);
  expect(new Set(needs.map((n) => n.program))).toEqual(new Set([0]));
  expect(needs.flatMap((n) => n.notes.map((note) => note.key)).sort()).toContain(48);
});

test('a piece that is not at hand is named', () => {
  expect(() => perform([item('z', 0, 10, [steady()])], 10)).toThrow(/z/);
});

test('a quiet evening is raised and a lively one lowered, and the path from loud to soft stays', () => {
  const expression = (level: number, dynamics: number) => {
    const one = new Map([['a', { score, piece: { loudness: -37, joins, music: { dynamics } } }]]);
    const path = [steady({ level }), steady({ at: 60, level: level - 6 })];
    const evening = new Performance({ duration: 900, items: [item('a', 0, 60, path)] }, one);
    const value = (at: number, controller: number) => controls(evening.chase(at), controller)[0]?.value ?? 0;
    const heard = (at: number) => 40 * Math.log10((value(at, 7) * value(at, 11)) / 127);
    return [heard(1), heard(55)] as const;
  };
  const [soft, lively] = [expression(-2, -12), expression(0, -2)];
  expect(soft[0]).toBeCloseTo(lively[0], 1);
  expect(soft[0] - soft[1]).toBeCloseTo(5.4, 1);
  expect(lively[0] - lively[1]).toBeCloseTo(5.4, 1);
});
