import { LoudnessMeter } from '../../lib/sound';
import { AdaptationCurve, type Bpm, type Seconds, type SequenceItem } from '../../lib/values';
import { bandLevels, envelope, toDb } from '../unit/sound/analysis';
import { chroma, findKey, modeOn } from './key';
import { followed, onsetStrength, tempoRatio } from './tempo';

export interface Planned {
  /** At a moment, seconds into the item. */
  tempo: (at: Seconds) => Bpm;
  tonic: number;
  mode: 'major' | 'minor';
}

/** The tempo that an item is to be played at, along its bending. */
export function tempoOf(item: SequenceItem): Planned['tempo'] {
  const curve = new AdaptationCurve(item.adaptation);
  return (at) => (item.tempo * curve.value('tempo', at)) / curve.value('tempo', 0);
}

/** Every other sample's mean: what tempo and key are heard in. */
const halved = (samples: Float32Array): Float32Array =>
  Float32Array.from({ length: samples.length >> 1 }, (_, i) => ((samples[2 * i] ?? 0) + (samples[2 * i + 1] ?? 0)) / 2);

/** What is heard in a stretch of sound that begins `into` seconds into its item, beside what was planned. */
export function listen(samples: Float32Array, sampleRate: number, planned: Planned, into: Seconds) {
  const half = halved(samples);
  const strength = onsetStrength(half, sampleRate / 2);
  const tempo = (at: Seconds) => planned.tempo(into + at);
  const ratio = followed(strength, tempo, tempoRatio(strength, tempo));
  const weights = chroma(half, sampleRate / 2);
  const key = findKey(weights);
  const meter = new LoudnessMeter(sampleRate);
  meter.add(samples, samples);
  const lufs = meter.integrated();
  const middle = tempo(samples.length / sampleRate / 2);
  const mode = modeOn(weights, planned.tonic);
  const [tempoRight, modeRight] = [Math.abs(ratio - 1) < 0.05, mode === planned.mode];
  return {
    ratio,
    tempoRight,
    modeRight,
    lufs,
    centre: centre(samples, sampleRate),
    line: [
      `planned ${middle.toFixed(1)} heard ${(middle * ratio).toFixed(1)} BPM${tempoRight ? '' : ' !'}`,
      `${planned.tonic} ${planned.mode}, third heard ${mode}${modeRight ? '' : ' !'}, key heard ${key.tonic} ${key.mode}`,
      `${lufs.toFixed(1)} LUFS`,
      `centre ${centre(samples, sampleRate).toFixed(0)} Hz`,
      `${onsets(samples, sampleRate).toFixed(2)} onsets/s`,
    ].join('; '),
  };
}

/** Centre of the octave bands' power, Hz, on a scale of octaves. */
function centre(samples: Float32Array, sampleRate: number): number {
  const power = bandLevels(samples, sampleRate).map((level) => 10 ** (level / 10));
  const sum = power.reduce((a, b) => a + b, 0);
  return 62.5 * 2 ** (power.reduce((total, p, band) => total + p * band, 0) / sum);
}

/** Beginnings a second: the level rises by 3 dB within 30 ms, at most one in 90 ms. */
function onsets(samples: Float32Array, sampleRate: number): number {
  const levels = envelope(samples, Math.round(sampleRate / 100)).map((x) => toDb(Math.max(x, 1e-4)));
  let [count, last] = [0, -9];
  for (let i = 3; i < levels.length; i++) {
    if ((levels[i] ?? 0) - (levels[i - 3] ?? 0) > 3 && i - last >= 9) [count, last] = [count + 1, i];
  }
  return count / (samples.length / sampleRate);
}
