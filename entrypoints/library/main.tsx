import { Library } from '../../components/library/Library';
import { openPage } from '../../components/openPage';
import type { World } from '../../components/state/context';
import { lazyIndexes } from '../../lib/library/lazy-indexes';
import { connector } from '../../lib/messaging/connector';
import { optionsOpener } from '../../lib/platform/options';
import { openCheckIn } from '../../lib/platform/pages';
import '../../components/styles/library.css';

const indexes = lazyIndexes((path) => chrome.runtime.getURL(`/${path}`));

function Page({ world }: { world: World }) {
  return <Library world={world} indexes={indexes} />;
}

void openPage(Page, connector, { openOptions: optionsOpener(), openCheckIn: () => void openCheckIn() });
