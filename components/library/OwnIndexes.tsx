import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { IndexRow, IndexStore } from '../../lib/library/lazy-indexes';

/** One's own music as vectors: a file that the command line made, kept beside what is there. One sentence says how it went. */
export function OwnIndexes({ store, model: asked }: { store: IndexStore; model: string | null }) {
  const [rows, setRows] = useState<IndexRow[]>([]);
  const [outcome, setOutcome] = useState({ text: '', bad: false });
  const [busy, setBusy] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const refresh = () => store.list().then(setRows, () => setRows([]));
  useEffect(() => {
    void refresh();
  }, [store]);

  const attempt = async (work: () => Promise<{ text: string; bad?: boolean }>) => {
    setBusy(true);
    setOutcome({ text: '', bad: false });
    try {
      setOutcome({ bad: false, ...(await work()) });
    } catch {
      setOutcome({ text: t('data.failed'), bad: true });
    } finally {
      setBusy(false);
      await refresh();
    }
  };
  const bring = (chosen: File) =>
    attempt(async () => {
      const brought = await store.bring(await chosen.arrayBuffer());
      if (brought.ok) return { text: t('library.ownBrought', { count: brought.index.count }) };
      return {
        text: t(brought.code === 'storage-full' ? 'failed.storage-full.title' : 'library.ownRefused'),
        bad: true,
      };
    });

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
                    return { text: t('library.ownRemoved') };
                  })
                }
              >
                {t('entry.delete')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="soft low" disabled={busy} onClick={() => file.current?.click()}>
        {t('library.ownChoose')}
      </button>
      <input
        ref={file}
        class="hidden"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (chosen) void bring(chosen);
        }}
      />
      <p class={`f13 outcome${outcome.bad ? ' bad' : ''}`} role="status" data-testid="own-outcome">
        {outcome.text}
      </p>
    </section>
  );
}
