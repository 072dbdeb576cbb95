import { JourneyPage } from '../../components/journey-page/JourneyPage';
import { openPage } from '../../components/openPage';
import { connector } from '../../lib/messaging/connector';
import { besideOpener } from '../../lib/platform/beside';
import { optionsOpener } from '../../lib/platform/options';
import { tabOpener } from '../../lib/platform/pages';
import '../../components/styles/journey-page.css';

void openPage(JourneyPage, connector, {
  openBeside: besideOpener(),
  openOptions: optionsOpener(),
  openDiary: tabOpener('diary'),
});
