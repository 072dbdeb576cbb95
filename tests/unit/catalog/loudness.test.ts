import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../../catalog/build';
import { integratedLoudness } from '../../../catalog/measure/loudness';
import { RATE, renderer } from '../../../catalog/measure/render';
import { buildBank } from '../../../lib/sound/build';

const sine = (frequency: number, amplitude: number, seconds: number, rate: number): Float32Array =>
  Float32Array.from({ length: seconds * rate }, (_, i) => amplitude * Math.sin((2 * Math.PI * frequency * i) / rate));

describe('integrated loudness (BS.1770-4, EBU Tech 3341)', () => {
  it.each([44_100, 48_000])('997 Hz at full scale in one channel is -3.01 LUFS at %i Hz', (rate) => {
    expect(integratedLoudness([sine(997, 1, 5, rate)], rate)).toBeCloseTo(-3.01, 1);
  });

  it('1 kHz at -23 dBFS in both channels is -23 LUFS', () => {
    const tone = sine(1000, 10 ** (-23 / 20), 20, 48_000);
    expect(integratedLoudness([tone, tone], 48_000)).toBeCloseTo(-23, 1);
  });

  it('gates silence and quiet passages: Tech 3341 case 3', () => {
    const level = (db: number, seconds: number) => sine(1000, 10 ** (db / 20), seconds, 48_000);
    const tone = Float32Array.from([...level(-36, 10), ...level(-23, 60), ...level(-36, 10)]);
    expect(integratedLoudness([tone, tone], 48_000)).toBeCloseTo(-23, 1);
  });

  it('calls silence silence', () => {
    expect(integratedLoudness([new Float32Array(48_000)], 48_000)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('loudness worked out from the notes', () => {
  it('lies within 2 LU of what the shipped bank gives', async () => {
    await buildBank('public/sound/bank.sf3');
    const render = await renderer('public/sound/bank.sf3');
    const built = makeCatalogue().filter(({ piece }) => ['stille-nacht', 'wiegenlied'].includes(piece.id));
    expect(built).toHaveLength(2);
    for (const { piece, midi } of built)
      expect(Math.abs(integratedLoudness(render(midi), RATE) - piece.loudness)).toBeLessThan(2);
  });
});
