import type { Voicing } from './voicing';
import type { Harmony, Meter, Note } from './score';

/**
 * Accompaniment textures, a bar each, by metre: tokens on an even grid. 0 is the bass, 1 to 4 the upper voices from
 * low to high, several digits sound together, a dot is nothing new. Two patterns of a texture alternate by bar.
 */
interface Texture {
  four: string[];
  three: string[];
  six: string[];
  /** Notes ring to the chord's end (pedal), to the next token (step), or half as long (short). */
  hold: 'pedal' | 'step' | 'short';
  /** Voices above the bass. */
  voices: 3 | 4;
  /** Chords are rolled from the bass up. */
  rolled?: boolean;
}

export const TEXTURES = {
  arpeggio: {
    four: ['0 1 2 3 2 3 2 1', '0 1 2 3 2 1 2 3'],
    three: ['0 1 2 3 2 1', '0 1 2 3 2 3'],
    six: ['0 1 2 3 2 1', '0 1 3 2 3 1'],
    hold: 'pedal',
    voices: 3,
  },
  'rolling arpeggio': {
    four: ['0 1 2 3 4 3 2 3 1 2 3 4 3 2 3 1', '0 1 2 3 4 3 2 1 0 1 2 3 4 3 2 1'],
    three: ['0 1 2 3 4 3 2 3 4 3 2 1', '0 1 2 3 4 3 2 1 2 3 4 3'],
    six: ['0 1 2 3 4 3 2 1 2 3 4 3', '0 1 2 3 4 3 2 3 4 3 2 1'],
    hold: 'pedal',
    voices: 4,
  },
  'broken tenths': {
    four: ['0 . 1 3 2 . 1 3', '0 . 1 3 2 . 3 1'],
    three: ['0 . 3 . 1 2', '0 . 3 1 2 .'],
    six: ['0 . 3 1 . 2', '0 . 3 2 . 1'],
    hold: 'pedal',
    voices: 3,
  },
  alberti: {
    four: ['01 3 2 3 1 3 2 3'],
    three: ['01 3 2 3 2 3'],
    six: ['01 3 2 1 3 2'],
    hold: 'step',
    voices: 3,
  },
  ostinato: {
    four: ['0 3 1 3 2 3 1 3', '0 3 1 3 2 3 1 2'],
    three: ['0 3 1 3 2 3'],
    six: ['0 3 2 1 3 2'],
    hold: 'step',
    voices: 3,
  },
  'driving ostinato': {
    four: ['0 1 2 1 3 1 2 1 0 1 2 1 3 1 2 1', '0 1 2 1 3 1 2 1 0 1 2 1 3 2 1 2'],
    three: ['0 1 2 1 3 1 2 1 3 1 2 1'],
    six: ['0 1 2 3 2 1 0 1 2 3 2 1'],
    hold: 'step',
    voices: 3,
  },
  drone: {
    four: ['0 . . . 12 . . .', '0 . . . 13 . . .'],
    three: ['0 . . 12 . .', '0 . . 13 . .'],
    six: ['0 . . 12 . .', '0 . . 13 . .'],
    hold: 'pedal',
    voices: 3,
  },
  chorale: { four: ['0123'], three: ['0123'], six: ['0123'], hold: 'pedal', voices: 3 },
  rocking: {
    four: ['0 . 12 . 3 . 12 .', '0 . 13 . 2 . 13 .'],
    three: ['0 . 12 . 3 .', '0 . 13 . 2 .'],
    six: ['0 . 12 3 . 12', '0 . 12 3 . 2'],
    hold: 'pedal',
    voices: 3,
  },
  waltz: {
    four: ['0 . 123 . 1 . 23 .'],
    three: ['0 . 123 . 123 .', '0 . 123 . 23 .'],
    six: ['0 12 3 1 2 3'],
    hold: 'step',
    voices: 3,
  },
  'slow steps': {
    four: ['0 . 123 . . . . .', '0 . 123 . . . 2 .'],
    three: ['0 . 123 . . .'],
    six: ['0 . . 123 . .'],
    hold: 'pedal',
    voices: 3,
  },
  bells: {
    four: ['0 . . 3 . 2 . 1', '0 . . 3 . 1 . 2'],
    three: ['0 . 3 . 2 1', '0 . 3 . 1 2'],
    six: ['0 . 3 . 2 1', '0 . 2 . 3 1'],
    hold: 'pedal',
    voices: 3,
  },
  bounce: {
    four: ['0 23 1 23 0 23 1 23', '0 23 1 23 0 13 2 13'],
    three: ['0 . 23 . 13 .', '0 . 23 1 13 .'],
    six: ['0 2 3 1 2 3', '0 2 3 1 3 2'],
    hold: 'short',
    voices: 3,
  },
  barcarolle: {
    four: ['0 2 3 2 1 2 3 2'],
    three: ['0 2 3 2 3 2'],
    six: ['0 2 3 12 3 2', '0 2 3 13 2 3'],
    hold: 'pedal',
    voices: 3,
  },
  'harp rolls': {
    four: ['01234 . . . 4 . 3 .', '01234 . . . 3 . 4 .'],
    three: ['01234 . . 3 4 .', '01234 . . . 4 .'],
    six: ['01234 . . 3 4 .', '01234 . . 4 . 3'],
    hold: 'pedal',
    voices: 4,
    rolled: true,
  },
  syncopation: {
    four: ['0 12 . 3 . 12 . 3', '0 12 . 3 . 12 3 .'],
    three: ['0 12 . 3 12 .', '0 12 . 3 . 12'],
    six: ['0 . 12 . 3 .', '0 . 12 . 3 1'],
    hold: 'step',
    voices: 3,
  },
} satisfies Record<string, Texture>;

export type TextureName = keyof typeof TEXTURES;

export const textureOf = (name: TextureName): Texture => TEXTURES[name];

/** Tokens for one bar; metres without patterns of their own are made of whole beats of a sister metre. */
function tokens(texture: Texture, meter: Meter, bar: number): string[] {
  const choose = (list: string[]) => (list[bar % list.length] ?? '0').split(' ');
  if (meter.name === '3/4' || meter.name === '3/8') return choose(texture.three);
  if (meter.name === '6/8') return choose(texture.six);
  if (meter.name === '12/8') return [...choose(texture.six), ...choose(texture.six)];
  if (meter.name === '9/8') {
    const six = choose(texture.six);
    return [...six, ...six.slice(six.length / 2)];
  }
  const four = choose(texture.four);
  return meter.name === '2/4' ? four.slice(0, four.length / 2) : four;
}

export interface Laid {
  bass: Note[];
  inner: Note[];
}

/** Lays voicings out in a texture. `harmony` and `voicings` run in parallel; times are the harmony's own. */
export function lay(name: TextureName, harmony: Harmony[], voicings: Voicing[], meter: Meter): Laid {
  const texture = textureOf(name);
  const laid: Laid = { bass: [], inner: [] };
  harmony.forEach((span, i) => {
    const voicing = voicings[i];
    if (!voicing) return;
    const end = span.at + span.length;
    const events: { at: number; digits: string }[] = [];
    for (let bar = Math.floor(span.at / meter.bar + 1e-6); bar * meter.bar < end - 1e-6; bar++) {
      const row = tokens(texture, meter, bar);
      const grid = meter.bar / row.length;
      row.forEach((token, step) => {
        const at = bar * meter.bar + step * grid;
        if (at < span.at - 1e-6 || at > end - 1e-6) return;
        const starts = Math.abs(at - span.at) < 1e-6;
        let digits = token === '.' ? '' : token;
        // A chord that enters inside the bar brings its bass along, and a chorale moves with every chord.
        if (starts && !digits.includes('0')) digits = `0${name === 'chorale' ? '123' : digits.replace(/^1$/, '2')}`;
        if (digits) events.push({ at, digits });
      });
      if (name === 'chorale' && bar * meter.bar < span.at - 1e-6) events.push({ at: span.at, digits: '0123' });
    }
    events.forEach((event, index) => {
      for (const digit of event.digits) {
        const voice = Number(digit);
        const pitch = voice === 0 ? voicing.bass : voicing.upper[Math.min(voice, voicing.upper.length) - 1];
        if (pitch === undefined) continue;
        const next =
          texture.hold === 'pedal'
            ? events.slice(index + 1).find((later) => later.digits.includes(digit))
            : events[index + 1];
        const stop =
          voice === 0 && texture.hold !== 'short'
            ? (events.slice(index + 1).find((later) => later.digits.includes('0'))?.at ?? end)
            : (next?.at ?? end);
        const length = (stop - event.at) * (texture.hold === 'short' ? 0.5 : 1);
        const roll = texture.rolled && event.digits.length > 2 ? 0.04 * voice : 0;
        (voice === 0 ? laid.bass : laid.inner).push({ at: event.at + roll, length: length - roll, pitch });
      }
    });
  });
  return laid;
}
