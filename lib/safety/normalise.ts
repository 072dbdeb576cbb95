/**
 * The form in which texts and phrases are compared. Both go through the same steps, so a phrase may be written as
 * people write it.
 */

/** Letters that NFKD leaves whole, written without their stroke, dot or ligature; Persian and Arabic forms as one. */
const FOLDED: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ѐ: 'е',
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ة: 'ه',
  ۀ: 'ه',
};
/** Traditional to simplified, for the characters that the phrases use. */
const TRADITIONAL =
  '殺杀傷伤沒没個个會会來来藥药過过這这還还為为無无讓让對对離离開开結结束束樓楼橋桥遺遗書书輕轻鬆松覺觉說说見见' +
  '醒醒後后學学寫写準准備备買买種种樣样應应該该聽听電电時时間间從从們们當当實实話话難难愛爱給给夠够點点處处劃划燒烧' +
  '滅灭絕绝負负擔担擾扰願愿繼继續续麼么沒没斷断氣气終终於于歸归塵尘歲岁頭头親亲謝谢燙烫歡欢帶带記记將将與与' +
  '尋寻壓压釋释義义價价値值拋抛棄弃毀毁瘋疯熱热悶闷嚇吓壞坏餓饿綫线線线節节訊讯聞闻劇剧遊游戲戏';
const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i += 2) SIMPLIFIED.set(TRADITIONAL[i] ?? '', TRADITIONAL[i + 1] ?? '');

/** Cyrillic letters that look like Latin ones, and those: a word of both alphabets is a Latin one in disguise. */
const LOOKALIKES = new Map([...'аеорсухіјѕкмнтвӏ'].map((letter, i) => [letter, 'aeopcyxijskmhtbl'[i] as string]));
const disguised = (word: string): boolean => /[a-z]/.test(word) && /\p{Script=Cyrillic}/u.test(word);

const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };

const INVISIBLE = /\p{Cf}|\u034f|\u115f|\u1160|\u3164|[\ufe00-\ufe0f]|\u0640/gu;
const APOSTROPHES = /[’‘`´ʼʹ′＇']/g;
/** Marks may go where a reader still knows the word; in Devanagari they are the vowels, in kana the consonant. */
const MARKED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*/gu;
const REPEATED = /([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\1+/gu;
const REPEATED_ELSEWHERE = /([^\p{Script=Latin}\s\d])\1{2,}/gu;
/** A word with a digit or sign for a letter: begins and goes on with letters, or has letters around the sign. */
const LEET_WORD = /(?<![\p{L}\d])(?=[\w@$!]*[a-z])[a-z\d@$!]*[a-z\d](?![\p{L}\d])/gu;
/** "k m s", "d.i.e": three or more single letters. */
const SPELLED_OUT = /(?<![\p{L}\d])[a-z](?:[ .\-_][a-z]){2,}(?![\p{L}\d])/gu;
const STARRED = /(?<=[a-z])\*+(?=[a-z])/g;

/** Without lone surrogates, so that nothing later depends on how an engine reads them. */
export function normalise(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .replace(MARKED, (letter) => letter.normalize('NFKD').replace(/\p{M}+/gu, ''))
    .replace(/[ıłøđðæœßѐكيىةۀ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/\p{L}+/gu, (word) =>
      disguised(word) ? word.replace(/./gu, (letter) => LOOKALIKES.get(letter) ?? letter) : word,
    )
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character)
    .replace(/[\u093c\u0e48-\u0e4b]/g, '')
    .replace(/\u0901/g, '\u0902')
    .replace(SPELLED_OUT, (letters) => letters.replace(/[^a-z]/g, ''))
    .replace(STARRED, '')
    .replace(LEET_WORD, (word) =>
      /[\d@$!]/.test(word) ? word.replace(/[013457@$!]/g, (sign) => LEET[sign] ?? sign) : word,
    )
    .replace(/(?<!\p{L})(ن?می) +(?=\p{Script=Arabic})/gu, '$1')
    .replace(REPEATED, '$1')
    .replace(REPEATED_ELSEWHERE, '$1');
}
