import { CurrentScreen } from './CurrentScreen';
import { MiniPlayer } from './player/MiniPlayer';
import { WorldProvider, type World } from './state/context';

/** The whole popup: one frame, and in it the screen that the moment asks for. */
export function Popup({ world }: { world: World }) {
  return (
    <WorldProvider value={world}>
      <main class="popup">
        <CurrentScreen Player={MiniPlayer} />
      </main>
    </WorldProvider>
  );
}
