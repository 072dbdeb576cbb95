import { CurrentScreen } from './CurrentScreen';
import { JourneyView } from './panel/JourneyView';
import { PlannedView } from './panel/PlannedView';
import { WorldProvider, type World } from './state/context';

/** The panel beside the page: the same screens as the popup, and while the music plays the whole journey. */
export function Panel({ world }: { world: World }) {
  return (
    <WorldProvider value={world}>
      <main class="panel">
        <CurrentScreen Player={JourneyView} Planned={PlannedView} />
      </main>
    </WorldProvider>
  );
}
