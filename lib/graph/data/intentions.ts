import type { Affect, GemsProfile, Intention, MusicParameter } from '../../values';
import type { Moves } from './music';
import { choice, cite } from './sources';

/** Where an intention leads: a point, a GEMS profile, and what it asks of the music beyond both. */
export interface Aim {
  affect: Affect;
  /** In [-1, 1]: letting go, or a hand on the wheel. */
  dominance: number;
  /** Source of the point. */
  placed: string;
  gems: Partial<GemsProfile>;
  music: Partial<Record<MusicParameter, Moves>>;
}

const s = (weight: number, source: string): Moves => ({ weight, source, confidence: 'S' });
const d = (weight: number, why: string): Moves => ({ weight, source: choice(why), confidence: 'D' });

/**
 * The four intentions. Points start from the NRC-VAD words (2x - 1): sleep .44/-.82, calm .75/-.80,
 * relaxed .73/-.82, serenity .80/-.76; they are spread so that sleep ends lowest, calm ends awake, clear
 * head stays clear of drowsiness (.25/-.64 -> higher valence and arousal) and lighter is light first.
 * Dominance likewise: sleep -.32, calm -.44, relaxed -.24, serenity .11.
 */
export const AIMS: Record<Intention, Aim> = {
  sleep: {
    affect: { valence: 0.45, arousal: -0.85 },
    dominance: -0.32,
    placed: cite('nrc', '"sleep" .719/.090'),
    gems: { peacefulness: 0.9, tenderness: 0.35, transcendence: 0.2, nostalgia: 0.1 },
    music: {
      tempo: s(-5, cite('scarratt', 'sleep music is slower')),
      dynamics: s(-1, cite('scarratt', 'sleep music is softer')),
      brightness: s(-0.1, cite('kirk', 'brightness separates sleep from relaxing music best')),
      density: s(-0.1, cite('chen', 'sedative beats rhythmic')),
      register: d(-1, 'low to middle register'),
    },
  },
  calm: {
    affect: { valence: 0.72, arousal: -0.7 },
    dominance: -0.2,
    placed: cite('nrc', '"calm" .875/.100, "serenity" .900/.122'),
    gems: { peacefulness: 0.95, tenderness: 0.4, wonder: 0.15, transcendence: 0.1 },
    music: {
      tempo: s(1, cite('bretherton', '60 BPM at the end of a falling sequence')),
    },
  },
  lighter: {
    affect: { valence: 0.78, arousal: -0.3 },
    dominance: 0.05,
    placed: choice('between "relaxed" and "joyful", nearer to rest: an evening, not a party'),
    gems: { tenderness: 0.45, peacefulness: 0.4, joyful: 0.35, wonder: 0.35 },
    music: {
      brightness: d(0.03, 'a little light'),
      tempo: d(-3, 'lighter is not faster'),
    },
  },
  clear: {
    affect: { valence: 0.5, arousal: -0.55 },
    dominance: 0.11,
    placed: choice('settled, but above "drowsy" (.375/.18) in arousal and valence'),
    gems: { peacefulness: 0.55, wonder: 0.35, transcendence: 0.3 },
    music: {
      tempo: d(-2, 'walking, not hurrying'),
      brightness: d(0.06, 'clarity without drowsiness'),
      density: d(0.2, 'a line to follow'),
      articulation: d(0.05, 'notes one can tell apart'),
    },
  },
};

/** What the night asks of any music, at its deepest; by day nothing. */
export const HOUR_MUSIC: Partial<Record<MusicParameter, Moves>> = {
  tempo: d(-3, 'the night is slower'),
  dynamics: d(-0.5, 'the house is quiet'),
  brightness: s(-0.04, cite('kirk', 'darker music before sleep')),
  density: d(-0.1, 'less at night'),
};

/** What the last minutes take away, at their deepest. */
export const SETTLING_MUSIC: Partial<Record<MusicParameter, Moves>> = {
  dynamics: d(-4.2, 'the last minutes fade, so that no ending wakes anyone'),
};
