import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Surroundings } from './connector';
import type { Engine } from './engine';
import type { Visit } from './visit';

export interface World {
  engine: Engine;
  visit: Visit;
  surroundings: Surroundings;
}

const Context = createContext<World | null>(null);
export const WorldProvider = Context.Provider;

/** The engine, this visit and the page's surroundings; for screens, not for leaf components. */
export function useWorld(): World {
  const world = useContext(Context);
  if (!world) throw new Error('A screen was drawn outside WorldProvider.');
  return world;
}
