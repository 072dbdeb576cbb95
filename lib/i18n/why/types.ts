import type { GemsScale, Intention, MusicParameter } from '../../values';

/** Towards the low and towards the high end. */
type Ends = readonly [low: string, high: string];
type Axis = 'valence' | 'arousal' | 'dominance';

/**
 * The words of explanations: what the walked edges of the graph say, and the notes on their sources. They lie apart
 * from the other sentences, since only who asks why needs them.
 */
export interface WhyWords {
  /** {emotion} and {place}. */
  placed: string;
  places: Record<Axis, Ends>;
  /** Stirred up in a good way; and no feeling at all. */
  lively: string;
  between: string;
  /** {emotion} and {scale}: it is an item of the scale's own, is met by it, or has the scale's name. */
  item: string;
  scale: string;
  same: string;
  /** {first} and {other}. */
  met: string;
  /** {music} and {quality}. */
  heard: string;
  music: Record<MusicParameter, Ends>;
  nearer: Record<Axis, Ends>;
  more: Record<GemsScale, string>;
  /** Each with {music}. */
  asks: Record<Intention | 'hour' | 'settling' | 'smallSteps' | 'evenings', string>;
  /** Notes on sources by their English words; {} there and {1}, {2} here stand for figures and quoted words, in order. */
  notes: Readonly<Record<string, string>>;
}
