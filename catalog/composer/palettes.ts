/** An instrument of the shipped bank: its General MIDI program and how it is used. */
export interface Instrument {
  program: number;
  family: string;
  /** Comfortable range, MIDI pitch. */
  low: number;
  high: number;
  /** Velocity at neutral level. */
  velocity: number;
  /** The pedal holds its notes. */
  pedal: boolean;
  /** It sounds as long as it is held. */
  sustained: boolean;
  /** 0 = slow and soft, 1 = sharp: how its notes begin. */
  attack: number;
  /** 0 = dark, 1 = bright, at middle C. */
  brightness: number;
}

const of = (
  program: number,
  family: string,
  low: number,
  high: number,
  velocity: number,
  attack: number,
  brightness: number,
  kind: 'pedal' | 'sustained' | 'plucked',
): Instrument => ({
  program,
  family,
  low,
  high,
  velocity,
  attack,
  brightness,
  pedal: kind === 'pedal',
  sustained: kind === 'sustained',
});

/** Attack and brightness are orderings by ear of the families (Lartillot's MIRtoolbox terms), not measurements. */
export const INSTRUMENTS = {
  piano: of(0, 'felt piano', 28, 96, 50, 0.5, 0.38, 'pedal'),
  'electric piano': of(4, 'electric piano', 33, 93, 54, 0.45, 0.34, 'pedal'),
  celesta: of(8, 'celesta', 60, 103, 50, 0.65, 0.62, 'pedal'),
  'music box': of(10, 'music box', 60, 100, 52, 0.7, 0.66, 'pedal'),
  vibraphone: of(11, 'vibraphone', 53, 89, 54, 0.5, 0.42, 'pedal'),
  guitar: of(24, 'nylon guitar', 40, 83, 58, 0.62, 0.46, 'plucked'),
  'acoustic bass': of(32, 'acoustic bass', 28, 55, 58, 0.45, 0.2, 'plucked'),
  cello: of(42, 'cello', 36, 72, 58, 0.3, 0.36, 'sustained'),
  harp: of(46, 'harp', 28, 98, 58, 0.62, 0.44, 'pedal'),
  strings: of(48, 'strings', 36, 88, 50, 0.15, 0.45, 'sustained'),
  choir: of(52, 'choir', 43, 79, 48, 0.1, 0.35, 'sustained'),
  oboe: of(68, 'oboe', 58, 86, 54, 0.32, 0.6, 'sustained'),
  clarinet: of(71, 'clarinet', 50, 84, 56, 0.25, 0.36, 'sustained'),
  flute: of(73, 'flute', 60, 93, 56, 0.28, 0.5, 'sustained'),
  'warm pad': of(89, 'warm pad', 36, 84, 46, 0.05, 0.24, 'sustained'),
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
  'felt piano': { melody: 'piano', inner: 'piano', bass: 'piano' },
  'piano and warm pad': { melody: 'piano', inner: 'piano', bass: 'piano', pad: 'warm pad' },
  'piano and cello': { melody: 'piano', inner: 'piano', bass: 'piano', counter: 'cello' },
  'cello and piano': { melody: 'cello', inner: 'piano', bass: 'piano', counter: 'piano' },
  'piano and strings': { melody: 'piano', inner: 'piano', bass: 'piano', pad: 'strings' },
  'clarinet and piano': { melody: 'clarinet', inner: 'piano', bass: 'piano' },
  'oboe, piano and strings': { melody: 'oboe', inner: 'piano', bass: 'piano', pad: 'strings' },
  'flute and harp': { melody: 'flute', inner: 'harp', bass: 'harp' },
  'flute, harp and strings': { melody: 'flute', inner: 'harp', bass: 'harp', pad: 'strings' },
  'harp and choir': { melody: 'harp', inner: 'harp', bass: 'harp', pad: 'choir' },
  'harp and celesta': { melody: 'celesta', inner: 'harp', bass: 'harp', pad: 'strings' },
  'solo guitar': { melody: 'guitar', inner: 'guitar', bass: 'guitar' },
  'guitar and clarinet': { melody: 'clarinet', inner: 'guitar', bass: 'guitar' },
  'guitar and flute': { melody: 'flute', inner: 'guitar', bass: 'guitar' },
  'guitar and cello': { melody: 'guitar', inner: 'guitar', bass: 'guitar', counter: 'cello' },
  'vibraphone trio': { melody: 'vibraphone', inner: 'electric piano', bass: 'acoustic bass' },
  'electric piano': { melody: 'electric piano', inner: 'electric piano', bass: 'electric piano', pad: 'warm pad' },
  'music box': { melody: 'music box', inner: 'harp', bass: 'harp' },
  'celesta and piano': { melody: 'celesta', inner: 'piano', bass: 'piano', pad: 'warm pad' },
  'string quartet': { melody: 'strings', inner: 'strings', bass: 'cello', counter: 'clarinet' },
  'choir and strings': { melody: 'choir', inner: 'strings', bass: 'strings', pad: 'warm pad' },
  'low strings and piano': { melody: 'piano', inner: 'piano', bass: 'piano', pad: 'strings', counter: 'cello' },
} satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;

export const paletteOf = (name: PaletteName): Palette => PALETTES[name];
