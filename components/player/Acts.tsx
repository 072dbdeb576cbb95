import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { isRoomFor, MOST_AHEAD } from '../../lib/values';
import { Icon } from '../parts/Icon';
import { whilePlaying } from '../state/actions';
import { passed, positionAt } from '../state/clock';
import type { Engine } from '../state/engine';

const MORE = 10;

/** Skip, ten minutes more (one press after the other), end softly: labelled, never icons alone. */
export function Acts({ engine }: { engine: Engine }) {
  const snapshot = engine.snapshot.value;
  const state = snapshot?.state;
  const asked = useRef(false);
  const [extending, setExtending] = useState(false);
  const left = (snapshot?.evening?.journey.duration ?? 0) - (snapshot ? positionAt(snapshot, passed.value) : 0);
  const room = isRoomFor(MORE, left);
  const extend = async () => {
    // Told at once: a second press may come before this is drawn anew.
    if (asked.current || !room) return;
    asked.current = true;
    setExtending(true);
    await whilePlaying(engine, () => engine.run('extend', { minutes: MORE }));
    asked.current = false;
    setExtending(false);
  };
  return (
    <div class="acts">
      <button type="button" onClick={() => whilePlaying(engine, () => engine.run('skip', null))}>
        <Icon name="skip" small mirrored />
        {t('player.skip')}
      </button>
      <button
        type="button"
        aria-label={t('player.moreLabel', { count: MORE })}
        title={room ? undefined : t('player.longest', { time: t('common.minutes', { count: MOST_AHEAD }) })}
        aria-disabled={extending || !room}
        aria-busy={extending}
        onClick={extend}
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
