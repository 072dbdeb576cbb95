/** An instrument of the shipped bank and how it is used. */
export interface Instrument {
  /** SoundFont bank (controller 0): 8 holds the felt piano. */
  bank: number;
  /** General MIDI program. */
  program: number;
  family: string;
  /** Comfortable range, MIDI pitch. */
  low: number;
  high: number;
  /** Velocity at neutral level. */
  velocity: number;
  /** Decibels that bring it to the felt piano's loudness at these velocities; goes into controller 7. */
  gain: number;
  /** The pedal holds its notes. */
  pedal: boolean;
  /** It sounds as long as it is held. */
  sustained: boolean;
  /** 0 = slow and soft, 1 = sharp: how its notes begin. */
  attack: number;
}

type Kind = 'pedal' | 'plucked' | 'sustained';

const of = (
  patch: number | [bank: number, program: number],
  family: string,
  [low, high]: [number, number],
  velocity: number,
  gain: number,
  attack: number,
  kind: Kind = 'sustained',
): Instrument => {
  const [bank, program] = typeof patch === 'number' ? [0, patch] : patch;
  return {
    bank,
    program,
    family,
    low,
    high,
    velocity,
    gain,
    attack,
    pedal: kind === 'pedal',
    sustained: kind === 'sustained',
  };
};

/**
 * Gains: measured, a scale of single notes at 60 BPM through the shipped bank, integrated LUFS, against -41.
 * Attack is an ordering of the families by ear (a term of Lartillot's MIRtoolbox), not a measurement.
 */
export const INSTRUMENTS = {
  'felt piano': of([8, 0], 'felt piano', [28, 96], 50, 1, 0.42, 'pedal'),
  piano: of(0, 'grand piano', [28, 96], 50, 1, 0.55, 'pedal'),
  'electric piano': of(4, 'electric piano', [33, 93], 54, -4.5, 0.45, 'pedal'),
  celesta: of(8, 'celesta', [60, 103], 54, 1, 0.65, 'pedal'),
  'music box': of(10, 'music box', [60, 100], 64, 4, 0.7, 'pedal'),
  vibraphone: of(11, 'vibraphone', [53, 78], 54, -1, 0.5, 'pedal'),
  guitar: of(24, 'nylon guitar', [40, 83], 58, -3, 0.62, 'plucked'),
  'acoustic bass': of(32, 'acoustic bass', [28, 55], 58, -5, 0.45, 'plucked'),
  cello: of(42, 'cello', [36, 72], 58, -8, 0.3),
  harp: of(46, 'harp', [28, 79], 58, -2, 0.62, 'pedal'),
  strings: of(48, 'strings', [36, 88], 50, -4, 0.15),
  choir: of(52, 'choir', [43, 79], 48, -2, 0.1),
  oboe: of(68, 'oboe', [58, 86], 54, -8.5, 0.32),
  clarinet: of(71, 'clarinet', [50, 84], 56, -5.5, 0.25),
  flute: of(73, 'flute', [60, 93], 56, -6.5, 0.28),
  'warm pad': of(89, 'warm pad', [36, 84], 46, 2, 0.05),
} satisfies Record<string, Instrument>;

export type InstrumentName = keyof typeof INSTRUMENTS;

/** Who plays what. */
export interface Palette {
  melody: InstrumentName;
  /** Arpeggios and chords. */
  inner: InstrumentName;
  bass: InstrumentName;
  /** Held chords behind. */
  pad?: InstrumentName;
  /** A second voice that answers, and takes the melody in variations. */
  counter?: InstrumentName;
}

export const PALETTES = {
  'felt piano': { melody: 'felt piano', inner: 'felt piano', bass: 'felt piano' },
  'grand piano': { melody: 'piano', inner: 'piano', bass: 'piano' },
  'piano and warm pad': { melody: 'felt piano', inner: 'felt piano', bass: 'felt piano', pad: 'warm pad' },
  'piano and cello': { melody: 'felt piano', inner: 'felt piano', bass: 'felt piano', counter: 'cello' },
  'cello and piano': { melody: 'cello', inner: 'felt piano', bass: 'felt piano' },
  'piano and strings': { melody: 'piano', inner: 'piano', bass: 'piano', pad: 'strings' },
  'piano and choir': { melody: 'felt piano', inner: 'felt piano', bass: 'felt piano', pad: 'choir' },
  'clarinet and piano': { melody: 'clarinet', inner: 'felt piano', bass: 'felt piano' },
  'oboe, piano and strings': { melody: 'oboe', inner: 'piano', bass: 'piano', pad: 'strings' },
  'flute and harp': { melody: 'flute', inner: 'harp', bass: 'harp' },
  'flute, harp and strings': { melody: 'flute', inner: 'harp', bass: 'harp', pad: 'strings' },
  'harp and choir': { melody: 'harp', inner: 'harp', bass: 'harp', pad: 'choir' },
  'harp and celesta': { melody: 'celesta', inner: 'harp', bass: 'harp', pad: 'strings' },
  'harp and oboe': { melody: 'oboe', inner: 'harp', bass: 'harp' },
  'solo guitar': { melody: 'guitar', inner: 'guitar', bass: 'guitar' },
  'guitar and clarinet': { melody: 'clarinet', inner: 'guitar', bass: 'guitar' },
  'guitar and flute': { melody: 'flute', inner: 'guitar', bass: 'guitar' },
  'guitar and cello': { melody: 'guitar', inner: 'guitar', bass: 'guitar', counter: 'cello' },
  'vibraphone trio': { melody: 'vibraphone', inner: 'electric piano', bass: 'acoustic bass' },
  'electric piano': { melody: 'electric piano', inner: 'electric piano', bass: 'electric piano', pad: 'warm pad' },
  'music box': { melody: 'music box', inner: 'harp', bass: 'harp' },
  'celesta and piano': { melody: 'celesta', inner: 'felt piano', bass: 'felt piano', pad: 'warm pad' },
  'strings and clarinet': { melody: 'clarinet', inner: 'strings', bass: 'cello', counter: 'oboe' },
  'choir and strings': { melody: 'choir', inner: 'strings', bass: 'strings', pad: 'warm pad' },
  'choir over pads': { melody: 'choir', inner: 'warm pad', bass: 'warm pad' },
  'low strings and piano': { melody: 'piano', inner: 'piano', bass: 'piano', pad: 'strings', counter: 'cello' },
} satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;

export const paletteOf = (name: PaletteName): Palette => PALETTES[name];
