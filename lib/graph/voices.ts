import type { Affect, Emotion, EmotionReading, Label } from '../values';
import { coordinatesOf } from './coordinates';
import { emotionPart, scalePart, type Part } from './parts';

/** An emotion's share of the feeling; shares sum to 1. */
export interface Voice {
  label: Label;
  share: number;
}

/** Farther apart than this in the plane, two emotions are two feelings, not one. [D] */
export const APART = 0.8;
/** How much of its share a second feeling keeps while the music meets the first. [D] */
export const UNDERTONE = 0.25;

export interface Voices {
  /** All of it, as read: strongest first. */
  all: Voice[];
  /** What the match stage speaks to: the strongest cluster, the others as an undertone. */
  met: Voice[];
  /** The emotions outside the strongest cluster. */
  others: Emotion[];
}

/** Scores below this are noise. [D] */
const HEARD = 0.05;

/**
 * Mixed feelings stay mixed: the emotions of a reading, clustered by where they lie. Where nothing stands out, neutral
 * leads and the closest emotions colour it by their scores, as one.
 */
export function voicesOf(reading: EmotionReading): Voices {
  const felt = reading.emotions.toSorted((a, b) => b.score - a.score);
  if (felt.length === 0) {
    const all = shares(unsure(reading));
    return { all, met: all, others: [] };
  }
  const all = shares(felt.map(({ emotion, score }) => ({ label: emotion, share: Math.max(score, 1e-3) })));
  const strongest = clusters(all).reduce((best, next) => (total(next) > total(best) + 1e-12 ? next : best));
  const inside = new Set(strongest.map((voice) => voice.label));
  const met = shares(
    all.map((voice) => (inside.has(voice.label) ? voice : { ...voice, share: voice.share * UNDERTONE })),
  );
  return { all, met, others: felt.map(({ emotion }) => emotion).filter((emotion) => !inside.has(emotion)) };
}

function unsure({ scores, closest }: EmotionReading): Voice[] {
  const near = closest.map((label): Voice => ({ label, share: scores[label] })).filter(({ share }) => share >= HEARD);
  return [{ label: 'neutral', share: Math.max(scores.neutral, HEARD) }, ...near];
}

/** Each emotion joins the first leader that is near enough, or leads a cluster of its own. */
function clusters(voices: readonly Voice[]): Voice[][] {
  const found: Voice[][] = [];
  for (const voice of voices) {
    const home = found.find(
      ([leader]) => leader && distance(coordinatesOf(leader.label), coordinatesOf(voice.label)) < APART,
    );
    if (home) home.push(voice);
    else found.push([voice]);
  }
  return found;
}

const total = (voices: readonly Voice[]): number => voices.reduce((sum, { share }) => sum + share, 0);

function shares(voices: readonly Voice[]): Voice[] {
  const whole = total(voices);
  return voices.map(({ label, share }) => ({ label, share: share / whole }));
}

export const distance = (a: Affect, b: Affect): number => Math.hypot(a.valence - b.valence, a.arousal - b.arousal);

export const partsOfVoices = (voices: readonly Voice[]): Part[] =>
  voices.map(({ label, share }) => scalePart(emotionPart(label), share));
