import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, LANGUAGE_TAGS, loadMessages, reminderWords } from '../../../lib/i18n';

/** Words of treating, healing and illness, and how a sentence says that it is NOT that. */
const WORDS: Record<Language, { claim: RegExp; not: RegExp }> = {
  en: {
    claim:
      /\b(treat(s|ed|ing|ment)?|cure[sd]?|heal(s|ed|ing)?|therap\w*|insomnia|depress\w*|disorder\w*|patients?|diagnos\w*|symptoms?|medic\w*|clinical\w*|prescri\w*|remedy|remedies)\b/i,
    not: /\bnot\b|\bno\b|n['’]t\b/i,
  },
  'zh-CN': { claim: /治疗|治愈|疗愈|疗法|症状|患者|诊断|失眠症|抑郁|焦虑症|医疗|药/, not: /不|非|没/ },
  es: {
    claim:
      /\bcur(a|ar|as|ación)\b|sanar|sanaci|tratamiento|terap|síntoma|paciente|diagn|insomnio|depres|trastorno|médic/i,
    not: /\bno\b|\bni\b/i,
  },
  fr: {
    claim: /guéri|soign|traitement|thérap|symptôme|patient|diagnos|insomni|dépress|médic/i,
    not: /\bne\b|\bn['’]|\bpas\b|\bni\b/i,
  },
  de: {
    claim:
      /behandel|heil|therap|symptom|patient|diagnos|schlaflosigkeit|schlafstörung|depress|angststörung|medizin|kur\b/i,
    not: /\bnicht\b|\bkein/i,
  },
  ja: { claim: /治療|治す|治る|癒|療法|症状|患者|診断|不眠症|うつ|鬱|不安障害|医療/, not: /ない|ません/ },
  ko: { claim: /치료|치유|요법|증상|환자|진단|불면증|우울증|불안장애|의료/, not: /아니|않|없/ },
  'pt-BR': {
    claim: /\bcura|sanar|tratamento|terap|sintoma|paciente|diagn|insônia|depress|transtorno|médic/i,
    not: /\bnão\b|\bnem\b/i,
  },
  ru: {
    claim: /лечен|лечит|исцел|симптом|терапи|пациент|диагноз|бессонниц|депресси|расстройств|медицин/i,
    not: /(^|\s)не(\s|т)|\sни\s/i,
  },
  ar: {
    claim: /علاج|شفاء|أعراض|مريض|تشخيص|الأرق(?!ام)|اكتئاب|اضطراب(ات)? (نفسي|القلق|النوم)|طبي/,
    not: /ليس|لا\s|لن\s|غير/,
  },
  hi: { claim: /उपचार|इलाज|थेरेपी|लक्षण|रोगी|मरीज|निदान|अनिद्रा|अवसाद|चिकित्सा/, not: /नहीं|न\s/ },
  tr: {
    claim: /iyileş|tedavi|şifa|\bhasta|semptom|terapi|teşhis|uykusuzluk|depres|bozukluğu|tıbbi/i,
    not: /değil|\w*m[ae]z\b|yok/i,
  },
};

/** Sentences with a claim in them. The name of the project, and titles in asterisks (the paper's), claim nothing. */
function claims(language: Language, text: string): string[] {
  const { claim, not } = WORDS[language];
  const plain = text
    .replaceAll('EmoHeal', '')
    .replaceAll('emoheal', '')
    .replace(/\*[^*]+\*/g, '');
  return plain
    .split(/(?<=[.!?।。！？؟])\s*|\n{2,}|\n(?=[-|#])/)
    .filter((sentence) => claim.test(sentence) && !not.test(sentence));
}

/** Everything that a page, the store or the browser can say in a language. */
async function said(language: Language): Promise<string[]> {
  const messages = Object.values(await loadMessages(language));
  const browser = JSON.parse(readFileSync(`public/_locales/${language.replace('-', '_')}/messages.json`, 'utf8'));
  return [
    ...messages.flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message))),
    ...Object.values(browser as Record<string, { message: string }>).map(({ message }) => message),
    ...Object.values(reminderWords(language)).map(String),
  ];
}

describe('nothing promises to treat anything', () => {
  it.each(LANGUAGE_TAGS)('%s: pages, store text, reminder', async (language) => {
    const sentences = await said(language);
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.flatMap((text) => claims(language, text))).toEqual([]);
  });

  it('README, manifest and package', () => {
    for (const path of ['README.md', 'wxt.config.ts', 'package.json'])
      expect([path, claims('en', readFileSync(path, 'utf8'))]).toEqual([path, []]);
  });

  it('says that it is no medical device, where people and stores look', async () => {
    expect(readFileSync('README.md', 'utf8')).toMatch(/not a medical device/);
    for (const language of LANGUAGE_TAGS)
      expect(String((await loadMessages(language))['options.notMedical'])).toMatch(WORDS[language].not);
  });

  it.each([
    ['en', 'Music that cures insomnia.'],
    ['en', 'A proven treatment. It is not loud.'],
    ['de', 'Hilft bei Schlafstörungen und Depressionen.'],
    ['fr', 'Une thérapie par la musique.'],
    ['es', 'Tratamiento para el insomnio.'],
    ['pt-BR', 'Terapia contra a depressão.'],
    ['ru', 'Лечит бессонницу.'],
    ['tr', 'Uykusuzluk tedavisi.'],
    ['ja', '不眠症を治療します。'],
    ['ko', '불면증을 치료합니다.'],
    ['zh-CN', '治疗抑郁。'],
    ['ar', 'علاج الأرق.'],
    ['hi', 'अनिद्रा का इलाज।'],
  ] as const)('would catch %s: %s', (language, text) => expect(claims(language, text)).toHaveLength(1));
});
