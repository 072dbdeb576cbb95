import { effect } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { browserLocale, direction, locale, useLocale } from '../lib/i18n';
import { en } from '../lib/i18n/locales/en';
import { followAppearance } from '../lib/settings';
import { forgetUsedWords } from './state/actions';
import type { Connector, Surroundings } from './state/connector';
import type { World } from './state/context';
import { createEngine } from './state/engine';
import { createVisit } from './state/visit';

/** Draws a page at once, before the engine has said anything, and connects it. */
export function openPage(
  Page: ComponentType<{ world: World }>,
  connector: Connector,
  surroundings: Surroundings,
): void {
  followAppearance(document.documentElement, localStorage);
  const engine = createEngine(connector);
  const visit = createVisit(localStorage, window);
  effect(() => forgetUsedWords({ engine, visit }));
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to draw in.');
  useLocale(browserLocale(navigator.languages), en);
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
  render(<Page world={{ engine, visit, surroundings }} />, root);
  engine.connect();
}
