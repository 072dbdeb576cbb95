import type { Random } from '../../catalog/composer/random';
import type { Notes } from '../../lib/clamp3/notes';

/**
 * An excerpt as a transcription of someone at a piano: one channel, no tempo mark, onsets that no beat holds, a pace and a
 * touch of its own. Wide where recordings differ: 1.2 to 14 notes a second around 5, mean velocity 30 to 100 around 62,
 * the two together more often than not, as players do (Palmer 1997).
 */
export function performed(music: Notes, r: Random): Notes {
  const clamp = (low: number, x: number, high: number) => Math.min(high, Math.max(low, x));
  const length = 20 + 40 * r.next();
  const start = r.next() * Math.max(0, music.duration - length);
  const chosen = music.notes.filter(({ at }) => at >= start && at < start + length);
  const vigour = r.normal();
  const pace = clamp(1.2, 5 * Math.exp(0.35 * vigour + 0.35 * r.normal()), 14);
  const stretch = clamp(0.4, chosen.length / length / pace, 2.5);
  const touch = clamp(30, 62 + 8 * vigour + 10 * r.normal(), 100);
  const mean = chosen.reduce((sum, { velocity }) => sum + velocity, 0) / Math.max(1, chosen.length);
  const contrast = 0.6 + 0.9 * r.next();
  const shift = Math.round(12 * (r.next() - 0.5));
  const hold = Math.exp(0.5 * r.normal());
  const [sway, phase, jitter] = [0.08 * r.next(), 2 * Math.PI * r.next(), 0.005 + 0.02 * r.next()];
  const when = (at: number) => {
    const t = (at - start) * stretch;
    return t + sway * 1.5 * Math.sin(t / 1.5 + phase);
  };
  const notes = chosen
    .map((note) => ({
      channel: 0,
      key: clamp(21, note.key + shift, 108),
      at: Math.max(0, when(note.at) + jitter * r.normal()),
      duration: Math.max(0.03, note.duration * stretch * hold * (1 + 0.2 * r.normal())),
      velocity: Math.round(clamp(8, touch + contrast * (note.velocity - mean) + 6 * r.normal(), 127)),
    }))
    .sort((a, b) => a.at - b.at || a.key - b.key);
  const duration = notes.reduce((end, note) => Math.max(end, note.at + note.duration), 0);
  return { notes, duration, tempo: null, programs: new Map(), pedalled: new Set(r.next() < 0.5 ? [0] : []) };
}
