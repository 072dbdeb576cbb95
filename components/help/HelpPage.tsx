import { type World, WorldProvider } from '../state/context';
import { Help } from './Help';

/** Help over a whole page, in the place of what stands there. */
export function HelpPage({ world }: { world: World }) {
  return (
    <WorldProvider value={world}>
      <main class="help-page">
        <Help />
      </main>
    </WorldProvider>
  );
}
