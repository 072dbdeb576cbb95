import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../components/reading/sentence';
import {
  dayPart,
  type Key,
  LANGUAGE_TAGS,
  LANGUAGES,
  direction,
  languageOf,
  loadMessages,
  type Message,
  number,
  reminderWords,
  spoken,
  t,
  useLocale,
} from '../../../lib/i18n';
import { en } from '../../../lib/i18n/locales/en';
import { EMOTIONS } from '../../../lib/values';
import { SAME_AS_ENGLISH } from './same-as-english';

const root = new URL('../../../', import.meta.url).pathname;
const source = en as Record<Key, Message>;
const keys = Object.keys(source) as Key[];
const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const placeholders = (text: string) => [...new Set(text.match(/\{\w*\}?/g) ?? [])].sort();
const others = LANGUAGE_TAGS.filter((language) => language !== 'en');

afterEach(() => useLocale('en', en));

describe.each(others)('%s', async (language) => {
  const messages = await loadMessages(language);

  it('has every key, no other, in the order of English', () => {
    expect(Object.keys(messages)).toEqual(keys);
  });

  it('says every sentence in its own words', () => {
    const untranslated = keys.filter((key) => forms(messages[key]).join('|') === forms(source[key]).join('|'));
    const allowed = SAME_AS_ENGLISH[language] ?? [];
    expect(untranslated.filter((key) => !SAME_AS_ENGLISH.all.includes(key) && !allowed.includes(key))).toEqual([]);
    // What has been translated since needs no leave any more.
    expect(allowed.filter((key) => !untranslated.includes(key))).toEqual([]);
  });

  it('has exactly the plural forms that its grammar knows', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of keys) {
      const message = messages[key];
      expect([key, typeof message]).toEqual([key, typeof source[key]]);
      if (typeof message !== 'string')
        expect([key, Object.keys(message).sort()]).toEqual([key, [...pluralCategories].sort()]);
    }
  });

  it('has the placeholders of English in every sentence', () => {
    for (const key of keys) {
      const wanted = placeholders(forms(source[key])[0] ?? '');
      for (const form of forms(messages[key])) {
        // "one minute" and "two minutes" may be words of their own where a category holds one number only.
        const found = placeholders(form);
        if (typeof messages[key] === 'string' || found.includes('{count}')) expect([key, found]).toEqual([key, wanted]);
        else expect([key, wanted]).toEqual([key, ['{count}']]);
      }
    }
  });

  it('leaves no sentence empty, double-spaced or with a space at its ends', () => {
    for (const key of keys.filter((key) => key !== 'reading.joint'))
      for (const form of forms(messages[key])) expect([key, form]).toEqual([key, form.trim().replace(/ {2,}/g, ' ')]);
    for (const key of keys) for (const form of forms(messages[key])) expect([key, form]).not.toEqual([key, '']);
  });

  it('names each emotion apart from the others', () => {
    const names = EMOTIONS.map((emotion) => messages[`emotion.${emotion}`]);
    expect(new Set(names).size).toBe(EMOTIONS.length);
    const meanings = EMOTIONS.map((emotion) => messages[`meaning.${emotion}`]);
    expect(new Set(meanings).size).toBe(EMOTIONS.length);
  });

  it('says what the browser shows of the extension, and its reminder', () => {
    const folder = `${root}public/_locales/`;
    const ours = JSON.parse(readFileSync(`${folder}${language.replace('-', '_')}/messages.json`, 'utf8'));
    const english = JSON.parse(readFileSync(`${folder}en/messages.json`, 'utf8'));
    expect(Object.keys(ours)).toEqual(Object.keys(english));
    for (const key of Object.keys(english).filter((key) => key !== 'name'))
      expect([key, ours[key].message]).not.toEqual([key, english[key].message]);
    // The store refuses longer ones.
    expect(ours.description.message.length).toBeLessThanOrEqual(132);
    const { title, ...words } = reminderWords(language);
    expect(title).toBe('EmoHeal');
    for (const [name, line] of Object.entries(words))
      expect(line).not.toBe(reminderWords('en')[name as keyof typeof words]);
  });

  it('reads emotions as one sentence of its own', () => {
    useLocale(language, messages);
    const tokens = sentenceOf([
      { emotion: 'nervousness', score: 0.8, strength: 'a lot' },
      { emotion: 'fear', score: 0.5, strength: 'some' },
      { emotion: 'sadness', score: 0.4, strength: 'some' },
      { emotion: 'remorse', score: 0.3, strength: 'a little' },
    ]);
    const said = tokens.map((token) => ('text' in token ? token.text : t(`emotion.${token.emotion}`))).join('');
    expect(said).toContain(t('emotion.remorse'));
    expect(said).not.toMatch(/undefined|[{}]/);
    expect(number(-3, 0)).toContain('−');
  });
});

describe('the manifest', () => {
  it('asks for every message that there is, and no other', () => {
    const asked = readFileSync(`${root}wxt.config.ts`, 'utf8').matchAll(/__MSG_(\w+)__/g);
    const there = JSON.parse(readFileSync(`${root}public/_locales/en/messages.json`, 'utf8'));
    expect([...new Set([...asked].map(([, key]) => key))].sort()).toEqual(Object.keys(there).sort());
  });

  it('has the languages of the interface, no more and no less', () => {
    const folders = readdirSync(`${root}public/_locales`).map((folder) => folder.replace('_', '-'));
    expect(folders.sort()).toEqual([...LANGUAGE_TAGS].sort());
  });
});

describe('the language', () => {
  it('follows the browser, with its region', () => {
    expect(spoken('auto', ['en-GB', 'de'])).toEqual({ language: 'en', tag: 'en-GB' });
    expect(spoken('auto', ['de-AT'])).toEqual({ language: 'de', tag: 'de-AT' });
    expect(spoken('auto', ['xx', 'not a tag', 'de'])).toEqual({ language: 'de', tag: 'de' });
    expect(spoken('auto', ['cy'])).toEqual({ language: 'en', tag: 'en' });
  });

  it('can be chosen, and keeps the browser’s region in that language', () => {
    expect(spoken('de', ['en-US'])).toEqual({ language: 'de', tag: 'de' });
    expect(spoken('en', ['de', 'en-IE'])).toEqual({ language: 'en', tag: 'en-IE' });
  });

  it('is known by each of its own tags', () => {
    for (const tag of LANGUAGE_TAGS) expect(languageOf(tag)).toBe(tag);
    expect(languageOf('de-CH')).toBe('de');
    expect(languageOf('pt-PT')).toBe('pt-BR');
    expect(languageOf('zh-SG')).toBe('zh-CN');
    // Traditional characters are another way of writing.
    expect(languageOf('zh-TW')).toBeNull();
    expect(languageOf('cy')).toBeNull();
  });

  it('has a name in itself', () => {
    expect(new Set(Object.values(LANGUAGES)).size).toBe(LANGUAGE_TAGS.length);
  });

  it('tells the time of day as it is said', async () => {
    const tuesday = (hour: number) => dayPart(new Date(2026, 10, 10, hour, 30).getTime());
    useLocale('de', await loadMessages('de'));
    expect([tuesday(23), tuesday(3)]).toEqual(['Dienstagabend', 'Montagnacht']);
    useLocale('fr', await loadMessages('fr'));
    expect([tuesday(22), tuesday(3)]).toEqual(['Mardi soir', 'Nuit de lundi']);
  });

  it('keeps a name in its own direction within a sentence from the right', async () => {
    useLocale('ar', await loadMessages('ar'));
    expect(t('player.nowSounding', { title: 'Träumerei', composer: 'Schumann' })).toContain('\u2068Träumerei\u2069');
    useLocale('de', await loadMessages('de'));
    expect(t('player.nowSounding', { title: 'Träumerei', composer: 'Schumann' })).toBe('Jetzt Träumerei, Schumann.');
  });

  it('counts as its grammar does', async () => {
    useLocale('ru', await loadMessages('ru'));
    expect([1, 3, 25].map((count) => t('end.was', { count }))).toEqual([
      'Прошла 1 минута.',
      'Прошло 3 минуты.',
      'Прошло 25 минут.',
    ]);
    useLocale('ar', await loadMessages('ar'));
    expect([2, 6, 25].map((count) => t('common.minutes', { count }))).toEqual(['دقيقتان', '6 دقائق', '25 دقيقة']);
  });

  it('reads from the right where its script does', () => {
    expect(direction('ar-EG')).toBe('rtl');
    expect(direction('de')).toBe('ltr');
  });
});
