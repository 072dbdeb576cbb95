import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Snapshot } from '../../lib/messaging';
import { whilePlaying } from '../state/actions';
import type { Engine } from '../state/engine';

/** What was put aside last can be brought back as long as what came in its stead sounds: nobody is hurried. */
export function Aside({ engine, snapshot }: { engine: Engine; snapshot: Snapshot }) {
  const title = snapshot.aside?.title;
  const place = useRef<HTMLDivElement>(null);
  const undo = () => {
    // The button is about to go; Tab goes on from where it was.
    place.current?.focus();
    void whilePlaying(engine, () => engine.run('bringBack', null));
  };
  return (
    <div class="aside f13 t2" role="status" ref={place} tabIndex={-1}>
      {title !== undefined && (
        <>
          <span class="title" dir="auto">
            {t('opinion.aside', { title })}
          </span>
          <button type="button" class="link f13" onClick={undo}>
            {t('entry.undo')}
          </button>
        </>
      )}
    </div>
  );
}
