import type { Decibels, Seconds } from '../values';

/** Integrated loudness of an evening, LUFS: quiet enough for a bedroom, loud enough for a laptop's loudspeakers. */
export const REFERENCE_LOUDNESS = -20;
/** What a piece of the catalogue measures on the bare synthesiser; only the distance to it is made up for. */
export const TYPICAL_LOUDNESS = -37;
/** Controllers can only take away: each keeps this much for pieces and moments that ask for more. */
const VOLUME_ROOM: Decibels = 14;
const EXPRESSION_ROOM: Decibels = 6;
export const CONTROLLER_ROOM: Decibels = VOLUME_ROOM + EXPRESSION_ROOM;

/** Gain of the master that gives back the room and lifts a typical piece to the reference. */
export const MASTER_GAIN: Decibels = REFERENCE_LOUDNESS - TYPICAL_LOUDNESS + CONTROLLER_ROOM;

/**
 * Controllers 7 and 11 act on amplitude as (value / 127)² (SoundFont 2.04, default modulators: 960 cB concave).
 * @returns the value, 0..127 with a fraction
 */
export function controllerAt(value: number, gain: Decibels): number {
  return Math.min(127, value * 10 ** (gain / 40));
}

/** Controller 7 of a piece that is raised or lowered as a whole. */
export const volumeController = (written: number, gain: Decibels): number => controllerAt(written, gain - VOLUME_ROOM);

/** Controller 11 at a level, times a fade's amplitude (0..1). */
export const expressionController = (written: number, level: Decibels, fade: number): number =>
  fade <= 0 ? 0 : controllerAt(written, Math.min(EXPRESSION_ROOM, level) - EXPRESSION_ROOM + 20 * Math.log10(fade));

/** Controller 74 where a sound is as it was recorded, and where it is as dark as it may get. */
const BRIGHT = 64;
const DARK = 48;
/** Instruments whose filter stands low already, by program: below these they lose more than 3 dB (measured). */
const DARK_OF: Readonly<Record<number, number>> = { 0: 52, 11: 54, 88: 60, 89: 61 };

/** Controller 74 for a brightness 0..1: down to DARK a soft piano loses 2 dB of level and a quarter of its centroid. */
export function brightnessController(brightness: number, program: number): number {
  const dark = DARK_OF[program] ?? DARK;
  return Math.round(dark + (BRIGHT - dark) * Math.min(1, Math.max(0, brightness)));
}

/** A span of journey time over which something fades. */
export interface Span {
  from: Seconds;
  to: Seconds;
}

const passed = ({ from, to }: Span, at: Seconds): number =>
  to > from ? Math.min(1, Math.max(0, (at - from) / (to - from))) : at < from ? 0 : 1;

/** Equal power: two unlike sounds keep their common loudness while one replaces the other. */
export const fadeIn = (span: Span, at: Seconds): number => Math.sin((passed(span, at) * Math.PI) / 2);
export const fadeOut = (span: Span, at: Seconds): number =>
  at >= span.to ? 0 : Math.cos((passed(span, at) * Math.PI) / 2);

/**
 * The evening's end: -3 dB halfway, -10 dB at four fifths, nothing at the end. Fewer voices and the lighter touch take
 * as much again, so that -6 and -20 dB are heard.
 */
export const lastFade = fadeOut;
/** Inner voices leave over the first 70 % of the end. */
export const lastDensity = (span: Span, at: Seconds): number => Math.max(0, 1 - passed(span, at) / 0.7);
/** Touch gets lighter too: darker as well as quieter. */
export const lastTouch = (span: Span, at: Seconds): number => 1 - 0.3 * passed(span, at);
