import { Options } from '../../components/options/Options';
import { openPage } from '../../components/openPage';
import type { World } from '../../components/state/context';
import { lazyStore } from '../../lib/diary/lazy-store';
import { connector } from '../../lib/messaging/connector';
import { shortcutEditor, shortcuts } from '../../lib/platform/shortcuts';
import { tabOpener } from '../../lib/platform/pages';
import { settings } from '../../lib/settings/browser';
import '../../components/styles/options.css';

const diary = lazyStore();
const source = { list: shortcuts, edit: shortcutEditor() };
const { version } = chrome.runtime.getManifest();

function Page({ world }: { world: World }) {
  return <Options world={world} store={settings} diary={diary} shortcuts={source} version={version} />;
}

void openPage(Page, connector, { openDiary: tabOpener('diary'), openLibrary: tabOpener('library') });
