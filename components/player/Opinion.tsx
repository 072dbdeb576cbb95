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
}

/** What one thinks of the piece that sounds: a heart, and "not this", which lets it go at once. */
export function Opinion({ engine, snapshot, item }: Props) {
  const { piece, title } = item;
  const liked = snapshot.liked === true;
  const act = (name: 'like' | 'not') => ({
    type: 'button' as const,
    class: `icon-button ${name === 'like' ? 'heart' : 'not-this'}`,
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
        <Icon name="heart" />
      </button>
      <button {...act('not')} onClick={() => whilePlaying(engine, () => engine.run('putAside', { piece }))}>
        <Icon name="aside" />
      </button>
    </div>
  );
}
