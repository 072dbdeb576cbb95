import { t } from '../../lib/i18n';
import type { Evening, Snapshot } from '../../lib/messaging';
import { stageAt } from '../../lib/values';
import { itemOf } from '../player/playing';
import { sentenceOf } from '../reading/sentence';
import type { Screen } from './screen';

/** What a screen reader is told when it changes: the reading, a stage, a piece. Nothing else, so that it stays quiet. */
export function announcement(
  screen: Screen,
  snapshot: Snapshot | null,
  evening: Evening | null,
  position: number,
): string {
  if (screen === 'reading' && evening) {
    const words = sentenceOf(evening.reading.emotions)
      .map((token) => ('text' in token ? token.text : t(`emotion.${token.emotion}`)))
      .join('');
    return t('reading.read', { words });
  }
  if (screen !== 'player' || !snapshot || !evening) return '';
  if (snapshot.state === 'preparing') return t('line.preparing');
  if (snapshot.state === 'ending')
    return t('common.then', { first: t('player.goingQuiet'), second: t('player.quietHint') });
  const item = itemOf(snapshot);
  const stage = t(`stage.${stageAt(evening.journey.stages, position)}.now`);
  if (!item) return stage;
  const second = t('player.nowSounding', { title: item.title, composer: item.composer });
  return t('common.then', { first: stage, second });
}
