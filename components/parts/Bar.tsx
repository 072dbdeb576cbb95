import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import { sounds } from '../state/actions';
import { openHelp } from '../state/actions';
import { useWorld } from '../state/context';
import { Mark } from './Icon';
import { Way } from './Way';

/** The head of every page: where one is, help one press away, and the ways to the other pages where there are any. */
export function Bar({ title, children }: { title: string; children?: ComponentChildren }) {
  const { engine, visit, surroundings } = useWorld();
  // Three ways at most: a long weekday has to fit beside them.
  const journey = sounds(engine.snapshot.value) ? surroundings.openJourney : undefined;
  return (
    <header class="bar">
      <Mark />
      <span class="f13">{title}</span>
      <button type="button" class="help-button" onClick={() => openHelp({ visit })}>
        {t('common.helpNow')}
      </button>
      {children}
      <Way icon="diary" name={t('diary.title')} go={journey ? undefined : surroundings.openDiary} />
      <Way icon="beside" name={t('common.beside')} go={surroundings.openBeside} />
      <Way icon="full" name={t('journey.fullScreen')} go={journey} />
      <Way icon="options" name={t('options.title')} go={surroundings.openOptions} />
    </header>
  );
}
