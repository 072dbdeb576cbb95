import { expect, test } from 'vitest';
import { followed, onsetStrength, tempoRatio } from '../../measure/tempo';

const RATE = 22_050;
const TEMPO = 52;
const BEATS = 56;
/** Four chords of a chorale, a bar each, and the line above them, as MIDI keys. */
const CHORDS = [
  [50, 57, 62, 65],
  [46, 53, 62, 65],
  [43, 55, 58, 62],
  [45, 52, 61, 64],
];
const LINE = [69, 70, 69, 67, 65, 67, 69, 70, 74, 72, 70, 69, 67, 65, 64, 64];

/** A choir that sings with vibrato and comes in softly, the beats breathing as a person's do. */
function chorale(): Float32Array {
  const beat = 60 / TEMPO;
  const sound = new Float32Array(Math.ceil((BEATS + 2) * beat * RATE));
  const sing = (key: number, from: number, beats: number, level: number, voice: number) => {
    const length = Math.floor(beats * beat * RATE);
    let phase = 0;
    for (let i = 0; i < length; i++) {
      const t = i / RATE;
      const vibrato = 2 ** ((0.5 * Math.sin(2 * Math.PI * (5.2 + 0.3 * voice) * t + voice)) / 12);
      phase += (2 * Math.PI * 440 * 2 ** ((key - 69) / 12) * vibrato) / RATE;
      const swell =
        Math.min(1, t / 0.12, (length - i) / (0.1 * RATE)) *
        (1 + 0.3 * Math.sin(2 * Math.PI * (4.1 + 0.2 * voice) * t));
      const at = Math.floor(from * RATE) + i;
      sound[at] =
        (sound[at] ?? 0) + level * swell * (Math.sin(phase) + 0.5 * Math.sin(2 * phase) + 0.3 * Math.sin(3 * phase));
    }
  };
  const breath = (i: number) => beat * (i + 0.06 * Math.sin(1.7 * i));
  for (let i = 0; i < BEATS; i++) {
    if (i % 2 === 0) sing(LINE[(i / 2) % LINE.length] ?? 69, breath(i), 1.95, 0.08, 5);
    if (i % 4 === 0)
      for (const [voice, key] of (CHORDS[(i / 4) % 4] ?? []).entries()) sing(key, breath(i), 3.95, 0.05, voice);
  }
  return sound;
}

const strength = onsetStrength(chorale(), RATE);
const heard = (plan: number) => {
  const planned = () => plan;
  return plan * followed(strength, planned, tempoRatio(strength, planned));
};

test('a choir’s tempo is heard through vibrato and soft beginnings, and a wrong plan does not talk it away', () => {
  expect(Math.abs(heard(TEMPO) / TEMPO - 1)).toBeLessThan(0.03);
  for (const wrong of [0.89, 1.12]) expect(Math.abs(heard(wrong * TEMPO) / (wrong * TEMPO) - 1)).toBeGreaterThan(0.05);
});
