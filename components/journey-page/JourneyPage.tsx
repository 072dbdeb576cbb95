import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { CurrentScreen } from '../CurrentScreen';
import { WorldProvider, type World } from '../state/context';
import { FullJourney } from './FullJourney';

/** A whole tab for the journey; before and after it, the same screens as in the popup, in the middle of the page. */
export function JourneyPage({ world }: { world: World }) {
  const title = t('journey.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <WorldProvider value={world}>
      <main class="journey-page">
        <CurrentScreen Player={FullJourney} />
      </main>
    </WorldProvider>
  );
}
