import { Popup } from '../../components/Popup';
import { openPage } from '../../components/openPage';
import { connector } from '../../lib/messaging/connector';
import { besideOpener } from '../../lib/platform/beside';
import { optionsOpener } from '../../lib/platform/options';
import { tabOpener } from '../../lib/platform/pages';
import '../../components/styles/popup.css';

void openPage(Popup, connector, {
  openBeside: besideOpener(),
  openOptions: optionsOpener(),
  openDiary: tabOpener('diary'),
  openLibrary: tabOpener('library'),
  openJourney: tabOpener('journey'),
});
