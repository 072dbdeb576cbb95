/** The paper's nine musical parameters. */
export const MUSIC_PARAMETERS = [
  'tempo',
  'mode',
  'dynamics',
  'consonance',
  'brightness',
  'register',
  'density',
  'attack',
  'articulation',
] as const;
export type MusicParameter = (typeof MUSIC_PARAMETERS)[number];

/** A point in the space of musical parameters: what a waypoint asks for, or what a piece measures. */
export type MusicProfile = Record<MusicParameter, number>;

/** Unit and bounds of each parameter. The bounds are what the player can play, not what is pleasant. */
export const MUSIC_RANGE: Record<MusicParameter, { unit: string; min: number; max: number }> = {
  /** Beats per minute. */
  tempo: { unit: 'BPM', min: 40, max: 150 },
  /** 0 = minor, 1 = major; between: modal (Temperley & Tan 2013). */
  mode: { unit: '', min: 0, max: 1 },
  /** Level of the performance relative to the player's reference loudness (-20 LUFS). */
  dynamics: { unit: 'dB', min: -18, max: 6 },
  /** 0 = rough, 1 = fully consonant. */
  consonance: { unit: '', min: 0, max: 1 },
  /** 0 = dark, 1 = bright. */
  brightness: { unit: '', min: 0, max: 1 },
  /** Mean pitch of the texture, MIDI note number. */
  register: { unit: 'MIDI pitch', min: 40, max: 84 },
  /** Note onsets a second. */
  density: { unit: 'onsets/s', min: 0.3, max: 8 },
  /** 0 = slow and soft, 1 = sharp. */
  attack: { unit: '', min: 0, max: 1 },
  /** 0 = legato, 1 = staccato. */
  articulation: { unit: '', min: 0, max: 1 },
};
