import type { Decibels, MidiPitch, Seconds } from '../values';

/**
 * How fast a note is to die, by key, in decibels a second; between: linear. A piano's prompt sound dies two to four
 * times as fast as its aftersound (Weinreich 1977, J. Acoust. Soc. Am. 62:1474); a microphone near the strings hears
 * the prompt sound alone, and a C of this piano loses 25 dB in a second. These are rates of the aftersound.
 */
const DYING: readonly [MidiPitch, number][] = [
  [24, 3],
  [48, 4],
  [72, 5],
  [96, 10],
];
/** The blow stands out by so much, for so long: what makes it a piano. */
const BLOW: Decibels = 3;
const BLOW_LASTS: Seconds = 0.15;
/** Most that a moment is lifted: past it, the room would be heard. */
const MOST: Decibels = 20;
/** A level is taken over so long, so that beating strings are evened and the waveform is not followed. */
const WINDOW: Seconds = 0.15;
const HOP: Seconds = 0.01;

export const SUSTAIN_RECIPE = [DYING, BLOW, BLOW_LASTS, MOST, WINDOW];

/**
 * Lets a recorded note sing on: in place, both sides alike, each moment is lifted to an even dying away. It is done to
 * the recording and not to the music, so it follows every note by itself and nothing pumps.
 *
 * @param sides the note from its blow on
 */
export function sustain(sides: readonly [Float32Array, Float32Array], sampleRate: number, key: MidiPitch): void {
  const hop = Math.round(HOP * sampleRate);
  const levels = smoothLevels(sides, hop);
  const dying = byKey(DYING, key);
  const loudest = Math.max(...levels.slice(0, Math.ceil(2 * (WINDOW / HOP))));
  const lifts = levels.map((level, i) => {
    const wanted = loudest - BLOW * (1 - Math.exp((-i * HOP) / BLOW_LASTS)) - dying * i * HOP;
    return Math.min(MOST, Math.max(0, wanted - level));
  });
  for (const side of sides) {
    for (let i = 0; i < side.length; i++) {
      const place = i / hop;
      const [before, after] = [lifts[Math.floor(place)] ?? 0, lifts[Math.floor(place) + 1] ?? lifts.at(-1) ?? 0];
      side[i] = (side[i] as number) * 10 ** ((before + (after - before) * (place % 1)) / 20);
    }
  }
}

/** Decibels of the power around each hop, of both sides, in a raised-cosine window. */
function smoothLevels(sides: readonly Float32Array[], hop: number): number[] {
  const count = Math.ceil((sides[0]?.length ?? 0) / hop);
  const powers = Array.from({ length: count }, (_, i) =>
    sides.reduce((sum, side) => side.subarray(i * hop, (i + 1) * hop).reduce((all, x) => all + x * x, sum), 0),
  );
  const reach = Math.round(WINDOW / HOP);
  const weights = Array.from({ length: 2 * reach - 1 }, (_, k) => 1 + Math.cos((Math.PI * (k + 1 - reach)) / reach));
  return powers.map((_, i) => {
    let [sum, total] = [0, 0];
    for (const [k, weight] of weights.entries()) {
      const power = powers[i + k + 1 - reach];
      if (power === undefined) continue;
      sum += weight * power;
      total += weight;
    }
    return 10 * Math.log10(sum / total + 1e-20);
  });
}

/** A value by key: linear between the entries of a table. */
export function byKey(table: readonly [MidiPitch, number][], key: MidiPitch): number {
  const next = Math.max(
    1,
    table.findIndex(([above]) => above >= key),
  );
  const [[low, from], [high, to]] = [table[next - 1] ?? [0, 0], table[next] ?? [1, 0]];
  return from + ((to - from) * (key - low)) / (high - low);
}
