import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { checkedCall, isOwn } from '../../../lib/messaging/border';
import { ASKS, SETTINGS, SNAPSHOT } from '../../../lib/messaging/shapes';
import { Failure } from '../../../lib/values';
import { IDLE } from '../../pages/connector';
import { evening } from '../../pages/evening';

const OWN = { id: 'abcdefghijklmnopabcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' };

describe('who is answered', () => {
  it('is the extension itself: its pages and its worker', () => {
    expect(isOwn({ id: OWN.id, origin: OWN.origin, url: `${OWN.origin}/popup.html` }, OWN)).toBe(true);
    expect(isOwn({ id: OWN.id, url: `${OWN.origin}/background.js` }, OWN)).toBe(true);
    expect(isOwn({ id: OWN.id }, OWN)).toBe(true);
  });

  it.each([
    ['nobody', undefined],
    ['another extension', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', origin: 'chrome-extension://ponmlkjihgfedcba' }],
    ['a web page', { origin: 'https://example.org', url: 'https://example.org/' }],
    ['a script in a web page', { id: OWN.id, origin: 'https://example.org', url: 'https://example.org/' }],
    ['a name that begins alike', { id: OWN.id, origin: `${OWN.origin}.example.org` }],
    ['a page without an origin of its own', { id: OWN.id, origin: 'null' }],
  ])('is not %s', (_, sender) => {
    expect(isOwn(sender, OWN)).toBe(false);
  });
});

const ask = { text: 'I am tired', intention: 'sleep', minutes: 20 };
const GOOD: [name: string, ask: unknown][] = [
  ['wake', null],
  ['snapshot', undefined],
  ['read', ask],
  ['choose', { ...ask, emotions: ['joy'] }],
  ['choose', { ...ask, point: { valence: -1, arousal: 0.5 } }],
  ['correct', { takeOut: 'joy' }],
  ['aim', { minutes: 45 }],
  ['begin', { calm: true }],
  ['extend', { minutes: 10 }],
  ['volume', { volume: 0 }],
  ['putAside', { piece: 'p' }],
  ['beds', { levels: { rain: 0.5 } }],
  ['reflect', { evening: 'e', mood: 5 }],
];
const BAD: [name: unknown, ask: unknown][] = [
  ['format the disk', null],
  ['constructor', null],
  ['__proto__', null],
  ['toString', null],
  [7, null],
  ['read', null],
  ['read', { ...ask, text: ['I'] }],
  ['read', { ...ask, intention: 'rule the world' }],
  ['read', { ...ask, minutes: 1e9 }],
  ['read', { ...ask, minutes: Number.NaN }],
  ['choose', ask],
  ['choose', { ...ask, emotions: ['joy', 'neutral'] }],
  ['choose', { ...ask, emotions: Array(28).fill('joy') }],
  ['choose', { ...ask, point: { valence: 2, arousal: 0 } }],
  ['correct', { takeOut: 'hunger' }],
  ['begin', { calm: 'yes' }],
  ['extend', { minutes: -10 }],
  ['putAside', {}],
  ['beds', { levels: { rain: 2 } }],
  ['beds', { levels: null }],
  ['volume', { volume: Number.POSITIVE_INFINITY }],
  ['reflect', { evening: '', mood: 5 }],
  ['reflect', { evening: 'e', mood: 2.5 }],
];

describe('what is answered', () => {
  it.each(GOOD)('%s with %o', (name, given) => {
    expect(checkedCall({ name, ask: given })).toMatchObject({ name });
  });

  it.each(BAD)('not %s with %o: a sentence', (name, given) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => checkedCall({ name, ask: given })).toThrow(Failure);
  });

  it('is only what was asked for: other fields are left behind', () => {
    const given = JSON.parse('{"text":"x","intention":"calm","minutes":20,"seed":1,"__proto__":{"admin":true}}');
    const { ask: taken } = checkedCall({ name: 'read', ask: given });
    expect(Object.keys(taken as object).sort()).toEqual(['intention', 'minutes', 'text']);
    expect((taken as { admin?: boolean }).admin).toBeUndefined();
  });

  it('anything else is refused in a sentence, never in an exception', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const name = fc.oneof(fc.constantFrom(...Object.keys(ASKS)), fc.string());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ name, ask: fc.anything() })), (data) => {
        try {
          checkedCall(data);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
        v.safeParse(SETTINGS, data);
        v.safeParse(SNAPSHOT, data);
      }),
      { numRuns: 2000 },
    );
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

const FULL = {
  ...IDLE,
  state: 'ending',
  evening: evening(),
  item: 1,
  liked: false,
  aside: { title: 'Nocturne' },
  added: 10,
  alone: 'p',
  silentAt: 90,
  progress: { what: 'reading', done: 1, total: 3 },
  failure: { code: 'storage-full', sentence: 'No room.' },
  interrupted: { evening: evening(), position: 12 },
};

describe('a snapshot', () => {
  it.each([IDLE, FULL])('arrives whole', (snapshot) => {
    expect(v.parse(SNAPSHOT, JSON.parse(JSON.stringify(snapshot)))).toEqual(JSON.parse(JSON.stringify(snapshot)));
  });

  it.each(Object.keys(FULL))('is not taken without its %s, or with another kind of thing there', (field) => {
    for (const spoilt of [undefined, Number.NaN, [], { id: '' }]) {
      expect(v.safeParse(SNAPSHOT, { ...FULL, [field]: spoilt }).success).toBe(false);
    }
  });
});
