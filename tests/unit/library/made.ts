import type { Affect, GemsProfile, Journey, MusicProfile, Piece, Waypoint } from '../../../lib/values';
import { GEMS_SCALES, LABELS, MUSIC_PARAMETERS, MUSIC_RANGE, type MusicParameter } from '../../../lib/values';
import { numbers } from '../../helpers/numbers';

const music = (next: () => number): MusicProfile =>
  Object.fromEntries(
    MUSIC_PARAMETERS.map((name) => {
      const { min, max } = MUSIC_RANGE[name];
      return [name, min + next() * (max - min)];
    }),
  ) as Record<MusicParameter, number>;

const gems = (next: () => number): GemsProfile =>
  Object.fromEntries(GEMS_SCALES.map((scale) => [scale, next()])) as GemsProfile;

export function madePiece(id: string, next: () => number, changes: Partial<Piece> = {}): Piece {
  const duration = changes.duration ?? 120 + next() * 150;
  const phrase = 8 + next() * 12;
  const joins: number[] = [];
  for (let at = phrase; at < duration - 4; at += phrase) joins.push(at);
  return {
    id,
    title: `Piece ${id}`,
    composer: 'EmoHeal',
    licence: 'CC0-1.0',
    free: 'written by this project',
    midi: `midi/${id}.mid`,
    duration,
    key: { tonic: Math.floor(next() * 12), mode: next() < 0.5 ? 'minor' : 'major' },
    form: 'ABA',
    palette: ['felt piano'],
    music: { ...music(next), tempo: 50 + next() * 80 },
    gems: gems(next),
    affect: { valence: next() * 2 - 1, arousal: next() * 2 - 1 },
    loudness: -20,
    joins,
    ...changes,
  };
}

export const madePieces = (count: number, seed = 1): Piece[] => {
  const next = numbers(seed);
  return Array.from({ length: count }, (_, index) => madePiece(`p${index}`, next));
};

/** A journey from a restless start to a quiet end. */
export function madeJourney(duration: number, { seed = 1, points = 12, from = 104, to = 58 } = {}): Journey {
  const start: Affect = { valence: -0.5, arousal: 0.6 };
  const target: Affect = { valence: 0.5, arousal: -0.7 };
  const next = numbers(seed + 1000);
  const [a, b] = [music(next), music(next)];
  const [g, h] = [gems(next), gems(next)];
  const mixed = <K extends string>(x: Record<K, number>, y: Record<K, number>, share: number) =>
    Object.fromEntries(
      Object.entries<number>(x).map(([name, value]) => [
        name,
        value + ((y as Record<string, number>)[name]! - value) * share,
      ]),
    ) as Record<K, number>;
  const waypoints: Waypoint[] = Array.from({ length: points }, (_, index) => {
    const way = index / (points - 1);
    const share = Math.min(1, Math.max(0, (way - 0.25) / 0.5));
    return {
      at: duration * way,
      stage: way < 0.25 ? 'match' : way < 0.75 ? 'guide' : 'target',
      affect: mixed<keyof Affect>({ ...start }, { ...target }, share),
      gems: mixed(g, h, share),
      music: { ...mixed(a, b, share), tempo: from + (to - from) * share },
      prompt: 'slow, soft felt piano',
    };
  });
  const felt = {
    affect: start,
    spread: 0,
    gems: g,
    music: a,
    explanations: {} as Journey['felt']['explanations'],
    reasons: [],
  };
  return {
    checkIn: { text: 'I cannot sleep', intention: 'sleep', minutes: duration / 60, seed, at: 0 },
    reading: {
      scores: Object.fromEntries(LABELS.map((label) => [label, 0])) as Journey['reading']['scores'],
      emotions: [],
      closest: [],
      source: 'model',
    },
    felt,
    target,
    duration,
    stages: [
      { stage: 'match', start: 0, end: duration / 4 },
      { stage: 'guide', start: duration / 4, end: (duration * 3) / 4 },
      { stage: 'target', start: (duration * 3) / 4, end: duration },
    ],
    waypoints,
  };
}
