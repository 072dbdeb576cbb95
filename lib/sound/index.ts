/** What runs anywhere. The stage (browser), the bank's build and WAV files (Node) are imported by their own names. */
export type { SoundEvent } from './events';
export type { Deck, Playable, PresetNeed } from './playable';
export { LoudnessMeter } from './loudness';
export { alone, measureLoudness } from './measure';
export { Performance, type PerformanceOptions } from './performance';
export { RENDER_RATE, type Rendered, type RenderOptions, renderPerformance } from './render';
export { parseScore, type Part, type Score, type ScoreNote } from './score';
export type { MeterReading } from './wire';
