import { effect } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { kept } from '../lib/platform/kept';
import { followAppearance } from '../lib/settings';
import { followLanguage } from './language';
import { forgetUsedWords } from './state/actions';
import type { Connector, Surroundings } from './state/connector';
import type { World } from './state/context';
import { createEngine } from './state/engine';
import { PATIENCE } from './state/screen';
import { noteSound, soundedLast } from './state/sounded';
import { createVisit } from './state/visit';

/**
 * Draws a page as soon as its language is there, before the engine has said anything, and connects it. Nothing is drawn
 * in another language first; and where music sounded when a page was last open, no empty check-in before the player.
 */
export async function openPage(
  Page: ComponentType<{ world: World }>,
  connector: Connector,
  surroundings: Surroundings,
): Promise<void> {
  followAppearance(document.documentElement, localStorage);
  const worded = followLanguage(document.documentElement, localStorage);
  const engine = createEngine(connector);
  const visit = createVisit(localStorage, window, kept('draft'));
  effect(() => forgetUsedWords({ engine, visit }));
  const answered = engine.connect();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to draw in.');
  await worded;
  if (soundedLast(localStorage)) await Promise.race([answered, new Promise((done) => setTimeout(done, PATIENCE))]);
  effect(() => noteSound(localStorage, engine.snapshot.value));
  render(<Page world={{ engine, visit, surroundings }} />, root);
}
