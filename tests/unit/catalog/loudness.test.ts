import { describe, expect, it } from 'vitest';
import { midiOf } from '../../../catalog/build';
import { loudnessOf } from '../../../catalog/measure/estimate';
import { readPlayed } from '../../../catalog/measure/read';
import { RATE, renderer } from '../../../catalog/measure/render';
import { sources } from '../../../catalog/sources';
import { LoudnessMeter } from '../../../lib/sound';
import { buildBank } from '../../../lib/sound/build';

describe('loudness worked out from the notes', () => {
  it('lies within 2 LU of what the shipped bank gives', { timeout: 300_000 }, async () => {
    await buildBank('public/sound/bank.sf3');
    const render = await renderer('public/sound/bank.sf3');
    const source = sources().find(({ id }) => id === 'stille-nacht');
    if (!source) throw new Error('Stille Nacht is gone');
    const { midi } = midiOf(source);
    const [left, right] = render(midi);
    const meter = new LoudnessMeter(RATE);
    meter.add(left as Float32Array, right as Float32Array);
    const apart = meter.integrated() - loudnessOf(readPlayed(midi));
    expect(Math.abs(apart)).toBeLessThan(2);
  });
});
