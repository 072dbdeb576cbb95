import { describe, expect, it } from 'vitest';
import { midiOf } from '../../../catalog/build';
import { loudnessOf } from '../../../catalog/measure/estimate';
import { integratedLoudness } from '../../../catalog/measure/loudness';
import { readPlayed } from '../../../catalog/measure/read';
import { RATE, renderer } from '../../../catalog/measure/render';
import { sources } from '../../../catalog/sources';
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
  it('lies within 2 LU of what the shipped bank gives', { timeout: 300_000 }, async () => {
    await buildBank('public/sound/bank.sf3');
    const render = await renderer('public/sound/bank.sf3');
    const source = sources().find(({ id }) => id === 'stille-nacht');
    if (!source) throw new Error('Stille Nacht is gone');
    const { midi } = midiOf(source);
    const apart = integratedLoudness(render(midi), RATE) - loudnessOf(readPlayed(midi));
    expect(Math.abs(apart)).toBeLessThan(2);
  });
});
