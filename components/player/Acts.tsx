import { t } from '../../lib/i18n';
import { Icon } from '../parts/Icon';
import { whilePlaying } from '../state/actions';
import type { Engine } from '../state/engine';

const MORE = 10;

/** Skip, ten minutes more, end softly: labelled, never icons alone. */
export function Acts({ engine }: { engine: Engine }) {
  const state = engine.snapshot.value?.state;
  return (
    <div class="acts">
      <button type="button" onClick={() => whilePlaying(engine, () => engine.run('skip', null))}>
        <Icon name="skip" small mirrored />
        {t('player.skip')}
      </button>
      <button
        type="button"
        aria-label={t('player.moreLabel', { count: MORE })}
        onClick={() => whilePlaying(engine, () => engine.run('extend', { minutes: MORE }))}
      >
        <Icon name="more" small />
        {t('player.more', { count: MORE })}
      </button>
      {state === 'ending' ? (
        <button type="button" onClick={() => engine.run('keepPlaying', null)}>
          <Icon name="play" small mirrored />
          {t('player.keepPlaying')}
        </button>
      ) : (
        <button type="button" onClick={() => engine.run('endSoftly', null)}>
          <Icon name="sunset" small />
          {t('player.endSoftly')}
        </button>
      )}
    </div>
  );
}
