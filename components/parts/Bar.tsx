import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import { useWorld } from '../state/context';
import { Icon, type IconName, Mark } from './Icon';

/** The head of every page: where one is, help one press away, and the ways to the other pages where there are any. */
export function Bar({ title, children }: { title: string; children?: ComponentChildren }) {
  const { visit, surroundings } = useWorld();
  return (
    <header class="bar">
      <Mark />
      <span class="f13">{title}</span>
      <button type="button" class="help-button" onClick={() => (visit.overlay.value = 'help')}>
        {t('common.helpNow')}
      </button>
      {children}
      <Way icon="diary" name={t('diary.title')} go={surroundings.openDiary} />
      <Way icon="beside" name={t('common.beside')} go={surroundings.openBeside} />
      <Way icon="full" name={t('journey.fullScreen')} go={surroundings.openJourney} />
      <Way icon="options" name={t('options.title')} go={surroundings.openOptions} />
    </header>
  );
}

/** A way to another page; not drawn where it leads nowhere. */
function Way({ icon, name, go }: { icon: IconName; name: string; go: (() => void) | undefined }) {
  if (!go) return null;
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={go}>
      <Icon name={icon} mirrored />
    </button>
  );
}
