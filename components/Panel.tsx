import { CurrentScreen } from './CurrentScreen';
import { WorldProvider, type World } from './state/context';

export function Panel({ world }: { world: World }) {
  return (
    <WorldProvider value={world}>
      <main class="panel">
        <CurrentScreen />
      </main>
    </WorldProvider>
  );
}
