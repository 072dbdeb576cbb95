import { useEffect, useRef, useState } from 'preact/hooks';
import { number, t } from '../../lib/i18n';
import type { Brought, IndexRow, IndexStore, Refusal } from '../../lib/library/lazy-indexes';

interface Props {
  store: IndexStore;
  /** What made the vectors that the search asks. */
  model: string | null;
}

const REFUSED = {
  mixed: 'library.ownMixed',
  unusable: 'library.ownRefused',
  'storage-full': 'failed.storage-full.title',
  'diary-shut': 'library.ownShut',
} as const satisfies Record<Refusal, string>;

function said(brought: Brought) {
  if (brought.ok) return { text: t('library.ownBrought', { count: brought.index.count }), bad: false };
  const { why, file } = brought;
  return { text: file ? t('library.ownFile', { file }) : t(REFUSED[why]), bad: true };
}

/** One's own music beside what is there: MIDI files, or an index of vectors. One sentence says how it went. */
export function OwnIndexes({ store, model: asked }: Props) {
  const [rows, setRows] = useState<IndexRow[]>([]);
  const [outcome, setOutcome] = useState({ text: '', bad: false });
  const [running, setRunning] = useState<AbortController | null>(null);
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void store.list().then(setRows, () => setRows([]));
  }, [store]);

  const attempt = async (work: (signal: AbortSignal) => Promise<{ text: string; bad: boolean }>) => {
    const controller = new AbortController();
    setRunning(controller);
    setOutcome({ text: '', bad: false });
    try {
      setOutcome(await work(controller.signal));
    } catch {
      setOutcome(controller.signal.aborted ? { text: '', bad: false } : { text: t('data.failed'), bad: true });
    }
    setRunning(null);
    setRows(await store.list().catch(() => []));
  };
  const shown = (done: number, total: number) =>
    setOutcome({ text: t('progress.count', { done: number(done), total: number(total) }), bad: false });
  const busy = running !== null;

  return (
    <section class="own-indexes" aria-labelledby="own-indexes" aria-busy={busy}>
      <h2 class="f16 bold" id="own-indexes">
        {t('library.own')}
      </h2>
      <p class="f13 t2">{t('library.ownHint')}</p>
      {rows.length > 0 && (
        <ul>
          {rows.map(({ model, count }) => (
            <li key={model} class="row">
              <span class="grow">
                {t('library.ownOf', { count })} <bdi class="f13 t2">{model}</bdi>
                {model !== asked && <span class="f13 t2 block">{t('library.ownOther')}</span>}
              </span>
              <button
                type="button"
                class="link"
                disabled={busy}
                aria-label={t('library.ownRemoveThis', { model })}
                onClick={() =>
                  attempt(async () => {
                    await store.remove(model);
                    return { text: t('library.ownRemoved'), bad: false };
                  })
                }
              >
                {t('entry.delete')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" class="soft low" disabled={busy} onClick={() => file.current?.click()}>
          {t('library.ownChoose')}
        </button>
        {running && (
          <button type="button" class="link" onClick={() => running.abort()}>
            {t('entry.cancel')}
          </button>
        )}
      </div>
      <input
        ref={file}
        class="hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) void attempt(async (signal) => said(await store.bring(files, shown, signal)));
        }}
      />
      <p class={`f13 outcome${outcome.bad ? ' bad' : ''}`} role="status" data-testid="own-outcome">
        {outcome.text}
      </p>
    </section>
  );
}
