import fc from 'fast-check';

/** What has broken other programs: each is to be shown as text, and never to be run. */
export const NASTY = [
  '<script>globalThis.hacked = 1</script>',
  '<img src=x onerror="globalThis.hacked = 1">',
  '<svg/onload=globalThis.hacked=1>',
  '"><iframe srcdoc="<script>parent.hacked=1</script>">',
  'javascript:globalThis.hacked=1//',
  '</textarea><b>bold</b>',
  '&lt;b&gt; &amp; &#x3c; ]]>',
  '{{constructor.constructor("globalThis.hacked=1")()}}',
  '${globalThis.hacked = 1} #{1+1} <%= 1 %> {count} {text}',
  '{"__proto__":{"hacked":1}}',
  '__proto__',
  'constructor.prototype',
  "'; DROP TABLE checkins; --",
  '=HYPERLINK("http://example.org","x")',
  '%s %n %x %00 \\u0000 \\',
  "$& $1 $` $'",
  '\ud800 \udc00\ud83d lone',
  '\u202egnp.exe\u202c \u2066\u2067\u2069 \u200f',
  'z\u200be\u200cr\u200do\ufeff \u2060\u00ad\u180e',
  '\u0000\u0007\u001b[31m\u007f\u0085',
  `Z${'\u0300'.repeat(200)}algo`,
  '👩‍👩‍👧‍👦🏳️‍🌈🇺🇦\u{e0067}\u{e007f}',
  'ﷺ ﷽ 𝕚 𝖜𝖆𝖓𝖙 ① ㎏ ﬀ',
  'İıſK ß ẞ ǅ',
];

const block = fc
  .integer({ min: 0, max: 0x10ffff >> 7 })
  .chain((n) => fc.array(fc.integer({ min: n << 7, max: (n << 7) + 127 }), { minLength: 1, maxLength: 60 }))
  .map((points) => String.fromCodePoint(...points));

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

const WORDS = 'I am so tired and my head is full of it . ! ? \n never know why 眠れない не могу спать'.split(' ');
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

/** Any text: of any block, broken, nasty, or an honest sentence, and all of it mixed. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      block,
      units,
      sentence,
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));

/** A string from each 128 code points of Unicode, whether they are assigned or not: no block is left out. */
export function* everyBlock(): Generator<string> {
  for (let start = 0; start <= 0x10ffff; start += 128) {
    yield String.fromCodePoint(...Array.from({ length: 128 }, (_, n) => start + n));
  }
}
