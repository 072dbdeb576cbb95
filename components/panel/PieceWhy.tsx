import { number, type Key, t } from '../../lib/i18n';
import { type Journey, plannedAt, type SequenceItem } from '../../lib/values';
import { byKind } from './pick';
import { OWN, sumOf } from './sum';

/** Why this piece and no other: what the path asks for where it starts, and what the search counted for and against it. */
export function PieceWhy({ item, journey }: { item: SequenceItem; journey: Journey }) {
  const { parts, total, decimals } = sumOf(byKind(item.why), 0, 2);
  const own = item.tempo / (item.adaptation[0]?.tempo ?? 1);
  const asked = plannedAt(journey.waypoints, item.start).music.tempo;
  return (
    <details class="piece-why">
      <summary class="link f13">{t('piece.why')}</summary>
      <p class="f13 t2">{t('piece.asks', { asked: number(asked), own: number(own) })}</p>
      <dl class="f13">
        {parts.map(({ origin, shown }) => (
          <div key={origin}>
            <dt class="t2">{origin === OWN.rest ? t('why.rest') : t(origin as Key)}</dt>
            <dd>{number(shown, decimals)}</dd>
          </div>
        ))}
        <div class="total">
          <dt>{t('piece.total')}</dt>
          <dd>{number(total.shown, decimals)}</dd>
        </div>
      </dl>
    </details>
  );
}
