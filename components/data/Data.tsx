import { useRef, useState } from 'preact/hooks';
import { number, t } from '../../lib/i18n';
import type { DiaryStore, Imported } from '../../lib/diary/store';
import { useWorld } from '../state/context';
import { EraseDialog } from './EraseDialog';
import { forgetHere } from './forget';
import { fileName, save } from './save';

function said(result: Imported): string {
  if (!result.ok) return t(`data.problem.${result.problem}`);
  const { added, renewed, damaged } = result;
  const done =
    added + renewed === 0 ? t('data.importedNothing') : t('data.imported', { count: added, renewed: number(renewed) });
  return damaged > 0 ? `${done} ${t('data.damaged', { count: damaged })}` : done;
}

/** The diary as a file, a file into the diary, and all of it gone. One sentence says how it went. */
export function Data({ store, count }: { store: DiaryStore; count: number }) {
  const world = useWorld();
  const [outcome, setOutcome] = useState<{ text: string; bad: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const [asking, ask] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  const attempt = async (work: () => Promise<{ text: string; bad?: boolean }>) => {
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome({ bad: false, ...(await work()) });
    } catch {
      setOutcome({ text: t('data.failed'), bad: true });
    } finally {
      setBusy(false);
    }
  };
  const exported = (as: 'json' | 'csv') =>
    attempt(async () => {
      save(await store.export(as), fileName(as), as);
      return { text: t('data.saved') };
    });
  const take = (chosen: File) =>
    attempt(async () => {
      const result = await store.import(await chosen.text());
      return { text: said(result), bad: !result.ok };
    });
  const erase = () =>
    attempt(async () => {
      await forgetHere(world);
      await store.erase();
      return { text: t('data.erased') };
    });

  return (
    <div class="data" aria-busy={busy}>
      <div class="data-row">
        <div>
          <h3 class="medium">{t('data.export')}</h3>
          <p class="f13 t2">{t('data.exportHint')}</p>
        </div>
        <div class="row">
          <button type="button" class="soft low" disabled={busy} onClick={() => exported('json')}>
            JSON
          </button>
          <button type="button" class="soft low" disabled={busy} onClick={() => exported('csv')}>
            CSV
          </button>
        </div>
      </div>
      <div class="data-row">
        <div>
          <h3 class="medium">{t('data.import')}</h3>
          <p class="f13 t2">{t('data.importHint')}</p>
        </div>
        <button type="button" class="soft low" disabled={busy} onClick={() => file.current?.click()}>
          {t('data.choose')}
        </button>
        <input
          ref={file}
          class="hidden"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (chosen) void take(chosen);
          }}
        />
      </div>
      <div class="data-row">
        <div>
          <h3 class="medium">{t('data.erase')}</h3>
          <p class="f13 t2">{t('data.eraseHint')}</p>
        </div>
        <button type="button" class="soft low brick" disabled={busy} onClick={() => ask(true)}>
          {t('entry.delete')}
        </button>
      </div>
      <p class={`f13 outcome${outcome?.bad ? ' bad' : ''}`} role="status" data-testid="outcome">
        {outcome?.text}
      </p>
      {asking && (
        <EraseDialog
          count={count}
          close={() => ask(false)}
          erase={() => {
            ask(false);
            void erase();
          }}
        />
      )}
    </div>
  );
}
