import { t } from '../../lib/i18n';
import type { Snapshot } from '../../lib/messaging';
import type { SequenceItem } from '../../lib/values';
import { Icon } from '../parts/Icon';
import { whilePlaying } from '../state/actions';
import type { Engine } from '../state/engine';

interface Props {
  engine: Engine;
  snapshot: Snapshot;
  item: SequenceItem;
  /** Where there is room, words stand beside the drawings. */
  worded?: boolean;
}

/** What one thinks of the piece that sounds: a heart, and "not this", which lets it go at once. */
export function Opinion({ engine, snapshot, item, worded = false }: Props) {
  const { piece, title } = item;
  const liked = snapshot.liked === true;
  const act = (name: 'like' | 'not') => ({
    type: 'button' as const,
    class: `${worded ? 'chip' : 'icon-button'} ${name === 'like' ? 'heart' : 'not-this'}`,
    title: t(`opinion.${name}`),
    'aria-label': t('opinion.of', { act: t(`opinion.${name}`), title }),
  });
  return (
    <div class="opinion">
      <button
        {...act('like')}
        aria-pressed={liked}
        onClick={() => engine.run('like', { piece, liked: liked ? null : true })}
      >
        <Icon name="heart" small={worded} />
        {worded && t('opinion.like')}
      </button>
      <button {...act('not')} onClick={() => whilePlaying(engine, () => engine.run('putAside', { piece }))}>
        <Icon name="aside" small={worded} />
        {worded && t('opinion.not')}
      </button>
    </div>
  );
}
