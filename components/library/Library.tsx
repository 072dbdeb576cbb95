import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { IndexStore } from '../../lib/library/lazy-indexes';
import { HelpPage } from '../help/HelpPage';
import { Live } from '../parts/Live';
import { ProgressBar } from '../moments/ProgressBar';
import { WorldProvider, type World } from '../state/context';
import { Found } from './Found';
import { Head } from './Head';
import { OwnIndexes } from './OwnIndexes';
import { Pieces } from './Pieces';
import { Search } from './Search';
import { useLibrary } from './useLibrary';

/** Every piece there is: heard by itself, liked or put aside, and found by what it should sound like. */
export function Library({ world, indexes }: { world: World; indexes: IndexStore }) {
  const { engine, visit } = world;
  const library = useLibrary(world);
  const [said, say] = useState('');
  const title = t('library.pageTitle');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const { pieces, found, trouble } = library;
  const spoken = library.searching
    ? t('library.searching')
    : found?.hits
      ? t('library.nearest', { text: found.text })
      : said;
  const progress = engine.snapshot.value?.progress ?? null;
  if (visit.overlay.value === 'help') return <HelpPage world={world} />;
  const acts = {
    ...library.acts,
    async like(...[piece, liked]: Parameters<typeof library.acts.like>) {
      const done = await library.acts.like(piece, liked);
      const key = liked === null ? 'library.neutral' : liked ? 'library.nowLiked' : 'library.nowNot';
      if (done) say(t(key, { title: piece.title }));
      return done;
    },
  };
  return (
    <WorldProvider value={world}>
      <div class="library" data-stage="target">
        <Head />
        <main>
          <Search find={library.find} clear={library.clear} busy={library.searching !== null} />
          {library.searching && (
            <div class="library-state">
              <p class="t2">{t('library.searching')}</p>
              {progress && <ProgressBar progress={progress} />}
            </div>
          )}
          {trouble && (
            <section class="card library-state" role="alert">
              <h2 class="voice f20">{t(`failed.${trouble}.title`)}</h2>
              <p class="t2">{t('library.failedBody')}</p>
              <button type="button" class="soft low" onClick={library.again}>
                {t('common.tryAgain')}
              </button>
            </section>
          )}
          {pieces === null ? (
            !trouble && (
              <p class="t2" role="status">
                {t('library.loading')}
              </p>
            )
          ) : found ? (
            <Found found={found} pieces={pieces} acts={acts} />
          ) : (
            <Pieces pieces={pieces} acts={acts} />
          )}
          <OwnIndexes store={indexes} model={library.model} />
        </main>
        <Live text={spoken} />
      </div>
    </WorldProvider>
  );
}
