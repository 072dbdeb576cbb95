import type { Evening } from '../../lib/messaging';
import {
  EMOTIONS,
  GEMS_SCALES,
  LABELS,
  MUSIC_PARAMETERS,
  type Affect,
  type Emotion,
  type Explanation,
  type FeltEmotion,
  type GemsProfile,
  type Label,
  type MusicParameter,
  type MusicProfile,
  type Stage,
} from '../../lib/values';

/** An evening made up for looking at the pages: plausible numbers that add up, nothing read and nothing planned. */

const START: MusicProfile = {
  tempo: 84,
  mode: 0.28,
  dynamics: -6,
  consonance: 0.55,
  brightness: 0.42,
  register: 62,
  density: 2.6,
  attack: 0.4,
  articulation: 0.35,
};
const END: MusicProfile = {
  tempo: 58,
  mode: 0.62,
  dynamics: -12,
  consonance: 0.88,
  brightness: 0.2,
  register: 56,
  density: 1.1,
  attack: 0.12,
  articulation: 0.08,
};
const BASE: MusicProfile = { ...START, tempo: 76, mode: 0.5, dynamics: -8, consonance: 0.7, brightness: 0.35 };

export const SENTENCE = 'I keep replaying that meeting, and tomorrow I have to face them all again.';

const mix = (a: number, b: number, share: number) => a + (b - a) * share;

function explained(name: MusicParameter, emotions: FeltEmotion[]): Explanation {
  const total = START[name] - BASE[name];
  const shares = emotions.map(({ score }) => score / emotions.reduce((sum, felt) => sum + felt.score, 0));
  return {
    value: START[name],
    baseline: BASE[name],
    terms: emotions.map(({ emotion }, i) => ({
      origin: `emotion:${emotion}`,
      amount: total * (shares[i] ?? 0),
      source: 'Ramos, Bueno & Bigand, 2011',
      confidence: 'S' as const,
    })),
    clipped: 0,
  };
}

export function reading(...felt: [Emotion, number, FeltEmotion['strength']][]): Evening['reading'] {
  const emotions = felt.map(([emotion, score, strength]) => ({ emotion, score, strength }));
  const scores = Object.fromEntries(LABELS.map((label) => [label, 0.02])) as Record<Label, number>;
  for (const { emotion, score } of emotions) scores[emotion] = score;
  scores.annoyance = Math.max(scores.annoyance, 0.22);
  scores.confusion = Math.max(scores.confusion, 0.18);
  return { scores, emotions, confident: true, closest: EMOTIONS.slice(0, 3), source: 'model' };
}

export const USUAL = reading(['nervousness', 0.81, 'a lot'], ['fear', 0.46, 'some'], ['remorse', 0.31, 'a little']);

export function evening({ minutes = 25, text = SENTENCE, read = USUAL, at = Date.now() } = {}): Evening {
  const duration = minutes * 60;
  const ends: [Stage, number][] = [
    ['match', 0.24],
    ['guide', 0.76],
    ['target', 1],
  ];
  const stages = ends.map(([stage, end], i) => ({
    stage,
    start: (ends[i - 1]?.[1] ?? 0) * duration,
    end: end * duration,
  }));
  const from: Affect = { valence: -0.62, arousal: 0.58 };
  const to: Affect = { valence: 0.55, arousal: -0.52 };
  const gems = Object.fromEntries(GEMS_SCALES.map((scale) => [scale, 0.2])) as GemsProfile;
  const waypoints = Array.from({ length: 26 }, (_, i) => {
    const at = (i / 25) * duration;
    const share = i / 25 < 0.24 ? (i / 25) * 0.4 : Math.min(1, 0.096 + ((i / 25 - 0.24) / 0.52) * 0.904);
    const music = Object.fromEntries(
      MUSIC_PARAMETERS.map((name) => [name, mix(START[name], END[name], share)]),
    ) as MusicProfile;
    return {
      at,
      stage: stages.find((span) => at < span.end)?.stage ?? 'target',
      affect: {
        valence: mix(from.valence, to.valence, share ** 1.3),
        arousal: mix(from.arousal, to.arousal, share ** 0.9),
      },
      gems,
      music,
      prompt: 'Soft felt piano, slow and low.',
    };
  });
  const titles = [
    ['Gymnopédie No. 1', 'Erik Satie'],
    ['Träumerei', 'Robert Schumann'],
    ['Mondnacht', 'Robert Schumann'],
    ['Berceuse', 'Frédéric Chopin'],
    ['Low Water', 'EmoHeal'],
    ['Slow Lamp', 'EmoHeal'],
    ['Last Light', 'EmoHeal'],
    ['Settling', 'EmoHeal'],
  ] as const;
  const step = duration / titles.length;
  const explanations = Object.fromEntries(
    MUSIC_PARAMETERS.map((name) => [name, explained(name, read.emotions)]),
  ) as Record<MusicParameter, Explanation>;
  return {
    id: `evening-${at}`,
    checkIn: { text, intention: 'sleep', minutes, seed: 1, at },
    reading: read,
    journey: {
      checkIn: { text, intention: 'sleep', minutes, seed: 1, at },
      reading: read,
      felt: {
        affect: from,
        spread: 0.3,
        gems,
        music: START,
        explanations,
        reasons: [
          {
            from: 'emotion:nervousness',
            to: 'music:tempo',
            amount: 6,
            sentence: 'Faster music is heard as more stirred up.',
            source: 'Ramos, Bueno & Bigand, 2011',
            confidence: 'S',
          },
          {
            from: 'emotion:nervousness',
            to: 'music:mode',
            amount: -0.1,
            sentence: 'Minor is heard as heavier than major.',
            source: 'Eerola, Friberg & Bresin, 2013',
            confidence: 'S',
          },
        ],
      },
      target: to,
      duration,
      stages,
      waypoints,
    },
    sequence: {
      duration,
      items: titles.map(([title, composer], i) => {
        const start = i * step;
        const planned = waypoints[Math.round((start / duration) * 25)]?.music.tempo ?? 60;
        return {
          piece: `piece-${i}`,
          title,
          composer,
          scene: 'rain',
          start,
          length: step + 6,
          stage: stages.find((span) => start < span.end)?.stage ?? 'target',
          tempo: planned - 0.4,
          adaptation: [
            { at: 0, tempo: 0.94, level: 0, brightness: 0.4, density: 1, transpose: 0 },
            { at: step, tempo: 0.9, level: -1, brightness: 0.3, density: 0.8, transpose: 0 },
          ],
          why: [{ name: 'tempo', cost: 0.1 }],
        };
      }),
    },
  };
}
