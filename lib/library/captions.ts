import type { Journey, Seconds } from '../values';
import type { Captions, PieceVectors } from './library';

/** What turns a sentence into a vector of the music's space. */
export interface Reads {
  readonly model: string;
  vector(text: string): Promise<Float32Array>;
}

/**
 * Vectors of what a journey asks for: of its prompts at the start, where the match stage ends, half-way through the
 * guide stage, where the target begins, and at the end. Reading every waypoint's would keep a person waiting; between
 * these the way is a slow glide. Undefined where the music has no vectors of the words' model.
 */
export async function captionsOf(
  journey: Journey,
  words: Reads,
  vectors: PieceVectors | undefined,
): Promise<Captions | undefined> {
  if (vectors?.model !== words.model) return undefined;
  const points: { at: Seconds; vector: Float32Array }[] = [];
  for (const { at, prompt } of asked(journey)) points.push({ at, vector: await words.vector(prompt) });
  return { model: words.model, points };
}

/** The waypoints that are read, in order of time, each once. */
function asked({ stages, waypoints, duration }: Journey) {
  const moments = stages.flatMap(({ stage, start, end }) => (stage === 'guide' ? [start, (start + end) / 2] : [start]));
  const nearest = [...moments, duration].map((moment) =>
    waypoints.reduce((best, point) => (Math.abs(point.at - moment) < Math.abs(best.at - moment) ? point : best)),
  );
  return [...new Set(nearest)].sort((a, b) => a.at - b.at);
}
