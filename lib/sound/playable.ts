import type { MusicProfile, Piece } from '../values';
import type { Score } from './score';

/** What a performance needs of each piece in its sequence. */
export interface Playable {
  score: Score;
  piece: Pick<Piece, 'loudness' | 'joins'> & { music: Pick<MusicProfile, 'dynamics'> };
}

/** Which of the two groups of channels a piece plays on. */
export type Deck = 0 | 1;

/** Notes that a preset will sound, for decoding their samples ahead. */
export interface PresetNeed {
  bank: number;
  program: number;
  notes: { key: number; velocity: number }[];
}
