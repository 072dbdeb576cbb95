import { afterEach, describe, expect, it } from 'vitest';
import { feel, graphFacts } from '../../../lib/graph';
import { citesOf } from '../../../lib/graph/data/sources';
import { LANGUAGE_TAGS, loadMessages, useLocale } from '../../../lib/i18n';
import { en as english } from '../../../lib/i18n/locales/en';
import { loadWhy, noteKey, sayReason, saySource, type WhyWords } from '../../../lib/i18n/why';
import { en } from '../../../lib/i18n/why/en';
import { reasonsAt } from '../../../lib/journey/waypoints';
import { EMOTIONS, INTENTIONS, type OwnLayer, type Reason } from '../../../lib/values';
import { checkInAt, readingOf } from '../graph/readings';
import { planFor } from '../journey/plans';

afterEach(() => useLocale('en', english));

const OWN: OwnLayer = { 'gems:tension>music:tempo': { amount: -4, evenings: 5 } };

/** Every reason that evenings of every single emotion, mixed ones and every intention give, at their ends and on the way. */
const given: Reason[] = [
  ...EMOTIONS.flatMap((emotion) => feel(readingOf({ [emotion]: 0.8 }), checkInAt(23.5), OWN).reasons),
  ...feel(readingOf({}), checkInAt(23.5)).reasons,
  ...feel(readingOf({ grief: 0.8, relief: 0.5 })).reasons,
  ...INTENTIONS.flatMap((intention) => {
    const journey = planFor({ ...checkInAt(23.5, intention), minutes: 5 }, readingOf({ excitement: 0.9, anger: 0.5 }));
    return [0, 100, 200, 300].flatMap((at) => reasonsAt(journey, at));
  }),
];

const shown = (kind: string) => ['placed', 'felt as', 'moves'].includes(kind);

/** The notes on whatever a person can be shown: what was given above, and every edge of the graph that may yet be. */
const notes = new Set(
  [
    ...given.map(({ source }) => source),
    ...graphFacts()
      .edges.filter(({ from, to, kind }) => shown(kind) && /^(emotion|gems|affect|intention|context):/.test(from + to))
      .filter(({ from, kind }) => kind !== 'placed' || from.startsWith('emotion:'))
      .map(({ source }) => source),
  ].flatMap((source) => citesOf(source).flatMap(({ note }) => (note === undefined ? [] : [noteKey(note)]))),
);

const leaves = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap((inner) => leaves(inner));
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const { notes: _, ...sentences } = en;

describe.each(LANGUAGE_TAGS)('why, in %s', async (language) => {
  const words = await loadWhy(language);
  const messages = await loadMessages(language);

  it('says every reason whole, and each edge apart', () => {
    useLocale(language, messages);
    for (const reason of given) {
      const said = sayReason(words, reason);
      expect(said).not.toMatch(/undefined|[{}]|:\w|\b(emotion|affect|gems|music|intention|context):/);
      expect(said.length).toBeGreaterThan(5);
    }
    const slower = { from: 'affect:arousal', to: 'music:tempo', source: '', confidence: 'S' } as const;
    const four = [-1, 1].flatMap((amount) => [-1, 1].map((level) => sayReason(words, { ...slower, amount, level })));
    expect(new Set(four).size).toBe(4);
  });

  it('has the placeholders of English in every sentence, and no sentence of English', () => {
    const { notes: _, ...own } = words;
    const [theirs, ours] = [leaves(sentences), leaves(own)];
    expect(ours.map(placeholders)).toEqual(theirs.map(placeholders));
    if (language !== 'en') expect(ours.filter((text) => theirs.includes(text))).toEqual([]);
    for (const text of leaves(words)) expect(text).toBe(text.trim());
  });

  it.runIf(language !== 'en')('has every note on a source, no other, each with its figures', () => {
    expect(Object.keys(words.notes).sort()).toEqual([...notes].sort());
    for (const [note, translated] of Object.entries(words.notes)) {
      const figures = note.match(/\{\}/g) ?? [];
      expect([note, new Set(placeholders(translated)).size]).toEqual([note, figures.length]);
    }
  });
});

describe('in English', () => {
  const reasonsOf = (words: WhyWords) => given.map((reason) => sayReason(words, reason));

  it('claims what the edges hold', () => {
    const said = reasonsOf(en);
    expect(said).toContain('Nervousness is felt as restless');
    expect(said).toContain('Excitement is felt as lively');
    expect(said).toContain('Nervousness is one of the feelings that make up tension');
    expect(said).toContain('Anger is met in music as tension');
    expect(said).toContain('Relief is there too: the music meets grief first and keeps relief underneath');
    expect(said).toContain('What your evenings have taught asks for slower music');
    expect(said).toContain('Changing in small steps asks for faster music');
  });

  it('takes a source line apart: works are named as everywhere, notes with their figures', async () => {
    const source =
      'Design choice: broken tenths; Aljanaki, Wiering & Veltkamp 2016 (Emotify), updated from -0.1 with 200 tracks';
    expect(saySource(en, source)).toEqual([
      { work: undefined, note: 'broken tenths' },
      { work: 'Aljanaki, Wiering & Veltkamp 2016 (Emotify)', note: 'updated from -0.1 with 200 tracks' },
    ]);
    expect(saySource(await loadWhy('de'), source)[1]?.note).toBe('von -0.1 aus mit 200 Stücken nachgeführt');
    // What a newer graph wrote is shown as it is.
    expect(saySource(await loadWhy('de'), 'Design choice: a note of tomorrow')).toEqual([
      { work: undefined, note: 'a note of tomorrow' },
    ]);
  });
});
