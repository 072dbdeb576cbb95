import { lazyStore } from '../../lib/diary/lazy-store';
import { Diary } from '../../components/diary/Diary';
import { openPage } from '../../components/openPage';
import type { World } from '../../components/state/context';
import { connector } from '../../lib/messaging/connector';
import { optionsOpener } from '../../lib/platform/options';
import { openCheckIn } from '../../lib/platform/pages';
import '../../components/styles/diary.css';

const store = lazyStore();

function Page({ world }: { world: World }) {
  return <Diary world={world} store={store} />;
}

void openPage(Page, connector, { openOptions: optionsOpener(), openCheckIn: () => void openCheckIn() });
