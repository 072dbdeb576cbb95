import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhrases } from '../../../lib/safety/pattern';
import { FILES } from '../../../lib/safety/phrases';
import { KINDS } from '../../../lib/safety/phrases/file';
import { screen } from '../../../lib/safety/screen';
import { figuresOf, sentencesIn, sentencesOf } from './sentences';

const development = sentencesOf('development');
const heldBack = sentencesOf('held-back');

describe('the sentences', () => {
  it('are in 25 languages, 22 of them held back as well, at least 15 of each sort to look at and 300 held back, none in both', () => {
    for (const { language } of FILES) {
      for (const crisis of [true, false]) {
        const count = development.filter((row) => row.language === language && row.crisis === crisis).length;
        expect(count, language).toBeGreaterThanOrEqual(15);
      }
    }
    expect(heldBack.length).toBeGreaterThanOrEqual(300);
    expect(new Set(heldBack.map(({ language }) => language)).size).toBe(25);
    const seen = new Set(development.map(({ text }) => text));
    expect(heldBack.filter(({ text }) => seen.has(text))).toEqual([]);
    const trained = new Set(sentencesIn('models/safety/data/sentences.tsv.gz').map(({ text }) => text.toLowerCase()));
    expect(trained.size).toBeGreaterThan(7000);
    expect(heldBack.filter(({ text }) => trained.has(text.toLowerCase()))).toEqual([]);
  });

  it('are told apart: the development set', () => {
    const { recall, falseAlarms, missed, alarms } = figuresOf(development);
    expect(recall, missed.join(' ')).toBeGreaterThanOrEqual(0.97);
    expect(falseAlarms, alarms.join(' ')).toBeLessThanOrEqual(0.08);
  });

  it('are told apart: those held back before the phrases were written, no worse than today', () => {
    const { missed, alarms } = figuresOf(heldBack.filter(({ id }) => id.startsWith('h-')));
    expect(['h-fr-01', 'h-th-06']).toEqual(expect.arrayContaining(missed));
    expect(alarms.length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['k-', 0.45, 0.06],
    ['f-', 0.75, 0.03],
    ['n-', 0.5, 0.06],
    ['m-', 0.9, 0.13],
  ])('are told apart: those held back from the head (%s), by phrases alone', (prefix, found, alarms) => {
    const { recall, falseAlarms } = figuresOf(heldBack.filter(({ id }) => id.startsWith(prefix)));
    expect(recall).toBeGreaterThan(found);
    expect(falseAlarms).toBeLessThan(alarms);
  });
});

describe('the phrase files', () => {
  it.each(FILES.map((file) => [file.language, file] as const))(
    '%s has every kind, and each line compiles',
    (_, file) => {
      for (const kind of KINDS) expect(parsePhrases(file.phrases[kind], file.sets).length, kind).toBeGreaterThan(2);
      expect(parsePhrases(file.exceptions, file.sets).length).toBeGreaterThan(9);
    },
  );
});

describe('screen', () => {
  it.each([
    'I WANT TO DIE',
    'I don’t want to be alive anymore',
    'i want to k1ll mys3lf',
    'i want to k i l l myself',
    'I wa\u200bnt to d\u200bie',
    'Je veux mourrrrir',
    'ich moechte mich umbringen',
    'ya no quiero vivir',
    'シニタイ',
    '我想自殺',
    'می خواهم بمیرم',
    'Ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    'I used to want to die, I do not any more',
    'My boyfriend left me and I want to kill myself',
  ])('finds %j however it is written', (text) => expect(screen(text).crisis).toBe(true));

  it.each(['', '   ', '🙂', 'I am so happy today', 'My phone died', 'I want to diet'])('passes over %j', (text) => {
    expect(screen(text)).toEqual({ crisis: false, why: null });
  });

  it('finds a phrase in the midst of a long text, and a near miss does not hide it', () => {
    const calm = 'It rained all day and I read a book by the window. ';
    expect(screen(`${calm.repeat(50)}I want to die. ${calm.repeat(50)}`).crisis).toBe(true);
    expect(screen('I was dying of laughter. Now I want to die.').crisis).toBe(true);
  });

  it('says where it found what', () => expect(screen('I want to die').why).toBe('en.direct "want to die"'));

  it('never throws, and says the same twice', () => {
    const words = fc.constantFrom(...development.flatMap(({ text }) => text.split(' ')));
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = screen(text);
        expect(found.crisis).toBe(found.why !== null);
        expect(screen(text)).toEqual(found);
      }),
      { numRuns: 3000 },
    );
  });
});
