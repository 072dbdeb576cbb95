import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { DiaryStore } from '../../lib/diary/store';
import { HelpPage } from '../help/HelpPage';
import { Live } from '../parts/Live';
import { Notice } from '../parts/Notice';
import { now, useClock } from '../state/clock';
import { WorldProvider, type World } from '../state/context';
import { ActsProvider, type Deleted, useEntries } from './context';
import { Evenings } from './Evenings';
import { Head } from './Head';
import { Empty, Unreadable } from './States';
import { StudyPage } from './StudyPage';
import { Undo } from './Undo';
import { useView } from './view';
import { YearPage } from './YearPage';
import { isUnderWay } from '../../lib/messaging';

/** What was brought, evening by evening; the newest is open. Everything in it can be put right, kept as a file, or deleted. */
export function Diary({ world, store }: { world: World; store: DiaryStore }) {
  useClock(60_000);
  const view = useView();
  const { entries, failure, again } = useEntries(store);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const [said, say] = useState('');
  const title = t('diary.pageTitle');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const snapshot = world.engine.snapshot.value;
  const playing = snapshot && isUnderWay(snapshot.state);
  const attempt = async <T,>(work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work;
    } catch {
      say(t('diary.notDone'));
      return undefined;
    }
  };
  const acts = {
    sounding: playing ? (snapshot.evening?.id ?? null) : null,
    async change(id: string, change: Parameters<DiaryStore['change']>[1]) {
      say('');
      const done = await attempt(store.change(id, change).then(() => true));
      if (done) say(t('options.saved'));
      return done ?? false;
    },
    async remove(entry: Deleted['entry']) {
      say('');
      await world.engine.run('forget', { evening: entry.checkIn.id });
      const removed = await attempt(store.remove(entry.checkIn.id));
      if (removed) setDeleted({ entry, removed });
    },
  };
  if (world.visit.overlay.value === 'help') return <HelpPage world={world} />;
  return (
    <WorldProvider value={world}>
      <ActsProvider value={acts}>
        <div class="diary" data-stage="target" data-view={view}>
          <Head view={view} store={store} count={entries?.length ?? 0} />
          <main>
            <Notice />
            {failure ? (
              <Unreadable again={again} />
            ) : entries === null ? (
              <p class="t2 opening" role="status">
                {t('diary.loading')}
              </p>
            ) : entries.length === 0 ? (
              <Empty />
            ) : view === 'evenings' ? (
              <Evenings entries={entries} />
            ) : view === 'study' ? (
              <StudyPage entries={entries} />
            ) : (
              <YearPage entries={entries} now={now.value} />
            )}
          </main>
          {said === t('diary.notDone') && (
            <p class="toast" role="alert">
              {said}
            </p>
          )}
          <Live text={said} />
          {deleted && (
            <Undo
              key={deleted.entry.checkIn.id}
              entry={deleted.entry}
              undo={() => {
                setDeleted(null);
                void attempt(store.putBack(deleted.removed));
              }}
              close={() => setDeleted(null)}
            />
          )}
        </div>
      </ActsProvider>
    </WorldProvider>
  );
}
