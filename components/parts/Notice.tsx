import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { useWorld } from '../state/context';
import { Icon } from './Icon';

/** While the music plays: what could not be done just now, in one sentence that can be put aside. */
export function Notice() {
  const { engine } = useWorld();
  const [seen, setSeen] = useState('');
  const code = engine.trouble.value?.code ?? engine.snapshot.value?.failure?.code;
  if (!code || code === seen) return null;
  return (
    <div class="notice" role="alert" data-code={code}>
      <p class="f13">{t(`failed.${code}.title`)}</p>
      <button
        type="button"
        class="icon-button"
        aria-label={t('common.close')}
        onClick={() => {
          if (engine.trouble.value) engine.dismiss();
          else setSeen(code);
        }}
      >
        <Icon name="close" small />
      </button>
    </div>
  );
}
