import { openPage } from '../../components/openPage';
import type { World } from '../../components/state/context';
import { Welcome } from '../../components/welcome/Welcome';
import { connector } from '../../lib/messaging/connector';
import { besideOpener } from '../../lib/platform/beside';
import { closeTab } from '../../lib/platform/pages';
import { shortcuts } from '../../lib/platform/shortcuts';
import { settings } from '../../lib/settings/browser';
import '../../components/styles/welcome.css';

const keys = async () => (await shortcuts()).find(({ command }) => command === '_execute_action')?.keys ?? '';

function Page({ world }: { world: World }) {
  return <Welcome world={world} store={settings} keys={keys} done={() => void closeTab()} />;
}

void openPage(Page, connector, { openBeside: besideOpener() });
