import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';

interface Props {
  /** Check-ins that would be gone. */
  count: number;
  close: () => void;
  erase: () => void;
}

/** Asked once, plainly; the safe way is the one that has the focus. */
export function EraseDialog({ count, close, erase }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="ask-dialog"
      aria-labelledby="erase-ask"
      aria-describedby="erase-body"
      onClose={close}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 class="voice f26" id="erase-ask">
        {t('data.eraseAsk')}
      </h2>
      <p class="t2" id="erase-body">
        {t('data.eraseBody', { count })}
      </p>
      <div class="row">
        {/* biome-ignore lint/a11y/noAutofocus: a dialog opens on its safe way */}
        <button type="button" class="soft low grow" autoFocus onClick={close}>
          {t('data.eraseKeep')}
        </button>
        <button type="button" class="soft low grow brick" onClick={erase}>
          {t('data.erase')}
        </button>
      </div>
    </dialog>
  );
}
