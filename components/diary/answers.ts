import { t } from '../../lib/i18n';
import type { Entry } from '../../lib/diary/entries';
import { type Answers, MIDPOINT, type Study } from '../../lib/diary/study';

/** Evenings on which both questions were answered. */
export function answersOf(entries: readonly Entry[]): Answers[] {
  return entries.flatMap(({ rating }) =>
    rating?.mood !== undefined && rating.felt !== undefined ? [{ mood: rating.mood, felt: rating.felt }] : [],
  );
}

/** Which side of a point an interval lies on; `open` when it holds the point. */
const side = ({ low, high }: { low: number; high: number }, point: number) =>
  low > point ? 'up' : high < point ? 'down' : 'open';

/** What the figures say, in plain words: no more than their intervals allow. */
export function plainly({ n, mood, felt, link }: Study): string[] {
  const moodSide = side(mood, MIDPOINT);
  const feltSide = side(felt, MIDPOINT);
  const linkSide = link && side(link, 0);
  return [
    t(`study.mood.${moodSide}`),
    t(`study.felt.${feltSide}`),
    linkSide ? [t(`study.link.${linkSide}`), t('study.caution', { count: n })].join(' ') : t('study.linkNone'),
  ];
}
