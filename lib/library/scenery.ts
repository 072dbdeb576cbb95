import type { Affect, SceneInfo } from '../values';

/** Weight of the squared distance between a scene and a moment, valence and arousal scaled to 0..1. */
const AWAY = 0.4;
/** A change of scene: the eye rests too. */
const CHANGE = 0.02;
/** A scene stays for at least this many items before it changes. */
const STAYS = 2;

export interface Scenery {
  scene: string;
  cost: number;
}

/**
 * The scene of each item, by the affect of its middle: the cheapest row of scenes in which each stays for at least
 * two items before the next one comes (the last may come for one). Exact: dynamic programming over
 * (item, scene, how long it has stayed). Without scenes the picture stays away and the music goes on: ''.
 *
 * @param already the scene that is on the screen, and how many items it has stayed
 */
export function scenery(
  moments: readonly Affect[],
  scenes: readonly SceneInfo[],
  already: { scene: string; stayed: number } | null = null,
): Scenery[] {
  if (scenes.length === 0) return moments.map(() => ({ scene: '', cost: 0 }));
  interface State {
    scene: SceneInfo;
    stayed: number;
    total: number;
    cost: number;
    parent: State | null;
  }
  const away = (scene: SceneInfo, { valence, arousal }: Affect) =>
    (AWAY * ((scene.affect.valence - valence) ** 2 + (scene.affect.arousal - arousal) ** 2)) / 4;

  const shown = scenes.find((scene) => scene.id === already?.scene);
  let states: State[] = shown
    ? [{ scene: shown, stayed: Math.min(STAYS, already?.stayed ?? 0), total: 0, cost: 0, parent: null }]
    : [];
  for (const moment of moments) {
    const next = new Map<string, State>();
    const offer = (scene: SceneInfo, stayed: number, cost: number, parent: State | null) => {
      const total = (parent?.total ?? 0) + cost;
      const key = `${stayed} ${scene.id}`;
      if (total < (next.get(key)?.total ?? Number.POSITIVE_INFINITY))
        next.set(key, { scene, stayed, total, cost, parent });
    };
    if (states.length === 0) for (const scene of scenes) offer(scene, 1, away(scene, moment), null);
    for (const state of states) {
      offer(state.scene, Math.min(STAYS, state.stayed + 1), away(state.scene, moment), state);
      if (state.stayed < STAYS) continue;
      for (const scene of scenes) if (scene !== state.scene) offer(scene, 1, away(scene, moment) + CHANGE, state);
    }
    states = [...next.values()];
  }
  const row: Scenery[] = [];
  let best: State | null = states.reduce<State | null>((a, b) => (a && a.total <= b.total ? a : b), null);
  for (; best && row.length < moments.length; best = best.parent) row.push({ scene: best.scene.id, cost: best.cost });
  return row.reverse();
}
