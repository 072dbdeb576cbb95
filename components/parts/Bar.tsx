import { t } from '../../lib/i18n';
import { useWorld } from '../state/context';
import { Icon, Mark } from './Icon';

/** The head of every page: where one is, help one press away, and the ways to the side panel and the options where there are any. */
export function Bar({ title }: { title: string }) {
  const { visit, surroundings } = useWorld();
  return (
    <header class="bar">
      <Mark />
      <span class="f13">{title}</span>
      <span class="grow" />
      <button type="button" class="help-button" onClick={() => (visit.overlay.value = 'help')}>
        {t('common.helpNow')}
      </button>
      {surroundings.openBeside && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('common.beside')}
          title={t('common.beside')}
          onClick={surroundings.openBeside}
        >
          <Icon name="beside" mirrored />
        </button>
      )}
      {surroundings.openOptions && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('options.title')}
          title={t('options.title')}
          onClick={surroundings.openOptions}
        >
          <Icon name="options" mirrored />
        </button>
      )}
    </header>
  );
}
