import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Snapshot } from '../../lib/messaging';
import { whilePlaying } from '../state/actions';
import type { Engine } from '../state/engine';

/** What was done just now and can be undone: more time for a while, a piece put aside as long as what came in its stead sounds. */
export function Aside({ engine, snapshot }: { engine: Engine; snapshot: Snapshot }) {
  const { added, aside } = snapshot;
  const time = added !== null && t('common.minutes', { count: added });
  const place = useRef<HTMLDivElement>(null);
  const undo = () => {
    // The button is about to go; Tab goes on from where it was.
    place.current?.focus();
    void whilePlaying(engine, () => engine.run(time ? 'shorten' : 'bringBack', null));
  };
  return (
    <div class="aside f13 t2" role="status" ref={place} tabIndex={-1}>
      {(time || aside) && (
        <>
          <span class="title" dir="auto">
            {time ? t('player.added', { time }) : t('opinion.aside', { title: aside?.title ?? '' })}
          </span>
          <button type="button" class="link f13" onClick={undo}>
            {t(time ? 'player.undo' : 'entry.undo')}
          </button>
        </>
      )}
    </div>
  );
}
