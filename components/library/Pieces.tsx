import { useState } from 'preact/hooks';
import { locale, t } from '../../lib/i18n';
import type { LibraryPiece } from '../../lib/messaging';
import { Segments } from '../parts/Segments';
import { PieceRow } from './PieceRow';
import type { PieceActs } from './useLibrary';

const SHOWN = {
  all: () => true,
  liked: ({ liked }: LibraryPiece) => liked === true,
  not: ({ liked }: LibraryPiece) => liked === false,
};
type Shown = keyof typeof SHOWN;

/** Ways to put the pieces in order; calm is low arousal, heavy low valence. */
const ORDERS = {
  title: (a: LibraryPiece, b: LibraryPiece) => a.title.localeCompare(b.title, locale()),
  calm: (a: LibraryPiece, b: LibraryPiece) => a.affect.arousal - b.affect.arousal,
  bright: (a: LibraryPiece, b: LibraryPiece) => b.affect.valence - a.affect.valence,
  slow: (a: LibraryPiece, b: LibraryPiece) => a.tempo - b.tempo,
  long: (a: LibraryPiece, b: LibraryPiece) => b.duration - a.duration,
};
type Order = keyof typeof ORDERS;

/** All pieces, or those one thinks something of, in an order of one's choice. */
export function Pieces({ pieces, acts }: { pieces: readonly LibraryPiece[]; acts: PieceActs }) {
  const [shown, show] = useState<Shown>('all');
  const [order, setOrder] = useState<Order>('title');
  const listed = pieces.filter(SHOWN[shown]).sort(ORDERS[order]);
  return (
    <section aria-labelledby="all-pieces">
      <div class="library-order">
        <h2 class="f16 bold" id="all-pieces">
          {t('library.count', { count: listed.length })}
        </h2>
        <span class="grow" />
        <Segments
          label={t('library.show')}
          options={(Object.keys(SHOWN) as Shown[]).map((value) => ({ value, text: t(`library.show.${value}`) }))}
          value={shown}
          onChange={show}
        />
        <label class="row">
          <span class="f13 t2">{t('library.order')}</span>
          <select class="box" value={order} onChange={({ currentTarget }) => setOrder(currentTarget.value as Order)}>
            {(Object.keys(ORDERS) as Order[]).map((value) => (
              <option key={value} value={value}>
                {t(`library.order.${value}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {acts.busy && <p class="f13 t2">{t('library.busy')}</p>}
      {listed.length === 0 ? (
        <p class="t2 library-none">{t(`library.none.${shown}`)}</p>
      ) : (
        <ul class="pieces">
          {listed.map((piece) => (
            <PieceRow key={piece.id} piece={piece} acts={acts} />
          ))}
        </ul>
      )}
    </section>
  );
}
