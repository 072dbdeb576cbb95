import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Entry } from '../../lib/diary/entries';
import { moment } from './format';

const SECONDS = 8;

interface Props {
  entry: Entry;
  undo: () => void;
  close: () => void;
}

/** What was deleted can be put back for eight seconds; longer, as long as the pointer or the focus rests on it. */
export function Undo({ entry, undo, close }: Props) {
  const [left, setLeft] = useState(SECONDS);
  const [held, hold] = useState(true);
  const button = useRef<HTMLButtonElement>(null);
  // By keyboard the focus was on what is gone now; it waits here. A pointer's press leaves it free to run out.
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
    hold(button.current?.matches(':focus-visible') ?? false);
  }, []);
  useEffect(() => {
    if (held) return;
    if (left === 0) return close();
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, held, close]);
  return (
    <section
      class="toast"
      aria-label={t('entry.deleted')}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocusOut={() => hold(false)}
    >
      <div role="status">
        <h2 class="voice f20">{t('entry.deleted')}</h2>
        <p class="f13 t2">{t('entry.deletedBody', { date: moment(entry.checkIn.at) })}</p>
      </div>
      <button type="button" class="soft low" ref={button} onClick={undo}>
        {t('entry.undo')}
      </button>
      {!held && (
        <span class="f13 t3" aria-hidden="true">
          {t('entry.seconds', { count: left })}
        </span>
      )}
    </section>
  );
}
