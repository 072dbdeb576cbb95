import { Diary } from '../../components/diary/Diary';
import { JourneyPage } from '../../components/journey-page/JourneyPage';
import { openPage } from '../../components/openPage';
import { Library } from '../../components/library/Library';
import { Panel } from '../../components/Panel';
import { Popup } from '../../components/Popup';
import { Welcome } from '../../components/welcome/Welcome';
import type { Snapshot } from '../../lib/messaging';
import { LANGUAGE_TAGS } from '../../lib/i18n';
import { DEFAULT_SETTINGS, earlySettings, keepEarly } from '../../lib/settings';
import { fakeConnector, IDLE } from './connector';
import { fakeStore, year } from './diary';
import { evening, reading, SENTENCE } from './evening';
import { fakeIndexes } from './library';
import '../../components/styles/panel.css';

async function openDiary(): Promise<void> {
  await import('../../components/styles/diary.css');
  const store = fakeStore(
    moment === 'empty' ? [] : moment === 'early' ? year(9, 0.6) : year(),
    moment === 'diary-failed',
  );
  await openPage(({ world }) => <Diary world={world} store={store} />, connector, {
    openOptions: none,
    openCheckIn: none,
  });
}

async function openLibrary(): Promise<void> {
  await import('../../components/styles/library.css');
  const own = { model: 'clamp3', dimension: 768, count: 1203, bytes: 1, chunks: 1, at: 0 };
  await openPage(({ world }) => <Library world={world} indexes={fakeIndexes([own])} />, connector, {
    openOptions: none,
    openCheckIn: none,
  });
}

async function openJourney(): Promise<void> {
  await import('../../components/styles/journey-page.css');
  if (moment === 'late') localStorage.setItem('emoheal.breath', 'on');
  await openPage(JourneyPage, connector, { openBeside: none, openOptions: none, openDiary: none });
}

async function openWelcome(): Promise<void> {
  await import('../../components/styles/welcome.css');
  const store = {
    get: async () => earlySettings(localStorage),
    change: async () => earlySettings(localStorage),
    onChange: () => () => undefined,
  };
  await openPage(
    ({ world }) => <Welcome world={world} store={store} keys={async () => 'Alt+Shift+E'} done={() => undefined} />,
    connector,
    {},
  );
}

const none = () => undefined;

/** A page on a made-up engine: `?page=popup&moment=playing&theme=light&language=ar`. */
const query = new URLSearchParams(location.search);
const moment = query.get('moment') ?? 'checkin';
const theme = query.get('theme');
localStorage.clear();
if (theme === 'large') document.documentElement.style.fontSize = '200%';
keepEarly(localStorage, {
  ...DEFAULT_SETTINGS,
  appearance: theme === 'light' ? 'light' : 'dark',
  language: LANGUAGE_TAGS.find((tag) => tag === query.get('language')) ?? 'en',
});
if (['text', 'loading', 'reader-failed', 'reader-silent', 'unclear'].includes(moment))
  localStorage.setItem('emoheal.draft', JSON.stringify({ text: SENTENCE, intention: 'sleep', minutes: 25 }));
if (moment === 'long')
  localStorage.setItem(
    'emoheal.draft',
    JSON.stringify({ text: `${SENTENCE} `.repeat(5), intention: 'calm', minutes: 20 }),
  );

const at = Date.now();
const many = reading(
  ['disappointment', 0.8, 'a lot'],
  ['annoyance', 0.7, 'a lot'],
  ['embarrassment', 0.5, 'some'],
  ['curiosity', 0.3, 'a little'],
  ['relief', 0.25, 'a little'],
);
const MOMENTS: Record<string, Partial<Snapshot>> = {
  reading: { evening: evening() },
  many: { evening: evening({ read: many }) },
  heavy: {
    evening: evening({ read: reading(['sadness', 0.8, 'a lot'], ['disappointment', 0.5, 'some']), sadEvenings: 4 }),
  },
  preparing: { state: 'preparing', evening: evening() },
  playing: { state: 'playing', evening: evening({ at: at - 610_000 }), position: 610, item: 3 },
  liked: { state: 'playing', evening: evening({ at: at - 610_000 }), position: 610, item: 3, liked: true },
  aside: {
    state: 'playing',
    evening: evening({ at: at - 610_000 }),
    position: 610,
    item: 3,
    aside: { title: 'Träumerei' },
  },
  added: { state: 'playing', evening: evening({ at: at - 610_000 }), position: 610, item: 3, added: 10 },
  late: { state: 'playing', evening: evening({ at: at - 1_300_000 }), position: 1300, item: 6 },
  paused: { state: 'paused', evening: evening(), position: 200, item: 1 },
  ending: { state: 'ending', evening: evening(), position: 700, silentAt: 756, item: 3 },
  end: { state: 'finished', evening: evening(), position: 1500 },
  failed: {
    state: 'failed',
    evening: evening(),
    failure: { code: 'sound-refused', sentence: 'The browser did not start the sound.' },
  },
  interrupted: { interrupted: { evening: evening(), position: 840 } },
  loading: { progress: { what: 'loading', done: 4, total: 7 } },
};
const { connector } = fakeConnector(
  { ...IDLE, at, ...MOMENTS[moment] },
  {
    ...(moment === 'loading' && { read: () => new Promise(() => undefined) }),
    ...((moment === 'reader-failed' || moment === 'reader-silent') && {
      read: () => ({ ok: false, failure: { code: moment, sentence: 'The reader did not start.' } }),
    }),
    ...(moment === 'no-model' && { find: () => ({ ok: true, answer: { hits: null, own: [] } }) }),
    ...(moment === 'library-failed' && {
      library: () => ({ ok: false, failure: { code: 'catalogue-missing', sentence: 'The pieces are missing.' } }),
    }),
    ...(moment === 'unclear' && {
      read: () => ({
        ok: true,
        answer: {
          evening: null,
          reading: { ...reading(), emotions: [], closest: ['sadness', 'confusion', 'realization'] },
        },
      }),
    }),
  },
);
if (query.get('page') === 'panel') {
  await openPage(Panel, connector, { openDiary: none, openJourney: none, openLibrary: none, openOptions: none });
} else if (query.get('page') === 'diary') await openDiary();
else if (query.get('page') === 'library') await openLibrary();
else if (query.get('page') === 'journey') await openJourney();
else if (query.get('page') === 'welcome') await openWelcome();
else {
  await openPage(Popup, connector, {
    openBeside: none,
    openDiary: none,
    openJourney: none,
    openLibrary: none,
    openOptions: none,
  });
}
