import { openPage } from '../../components/openPage';
import { Panel } from '../../components/Panel';
import { connector } from '../../lib/messaging/connector';
import { optionsOpener } from '../../lib/platform/options';
import { tabOpener } from '../../lib/platform/pages';
import '../../components/styles/panel.css';

void openPage(Panel, connector, {
  openOptions: optionsOpener(),
  openDiary: tabOpener('diary'),
  openLibrary: tabOpener('library'),
  openJourney: tabOpener('journey'),
});
