import { number, t } from '../../lib/i18n';
import type { LibraryPiece } from '../../lib/messaging';
import { PieceRow } from './PieceRow';
import type { FoundPieces, PieceActs } from './useLibrary';

interface Props {
  found: FoundPieces;
  pieces: readonly LibraryPiece[];
  acts: PieceActs;
}

/** What is nearest to the words, nearest first, each with its cosine; and the same in one's own index. */
export function Found({ found: { text, hits, own }, pieces, acts }: Props) {
  if (!hits)
    return (
      <section class="card library-state" role="alert">
        <h2 class="voice f20">{t('library.noModel')}</h2>
        <p class="t2">{t('library.noModelBody')}</p>
      </section>
    );
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  return (
    <section aria-labelledby="found">
      <h2 class="f16 bold" id="found">
        {t('library.nearest', { text })}
      </h2>
      <p class="f13 t2">{t('library.nearestHint')}</p>
      {own.length > 0 && (
        <div class="card own-hits">
          <h3 class="medium">{t('library.ownHits')}</h3>
          <ol>
            {own.slice(0, 5).map(({ id, cosine }) => (
              <li key={id}>
                <bdi>{id}</bdi>
                <Nearness cosine={cosine} />
              </li>
            ))}
          </ol>
        </div>
      )}
      <ol class="pieces">
        {hits.flatMap(({ id, cosine }) => {
          const piece = byId.get(id);
          return piece ? [<PieceRow key={id} piece={piece} acts={acts} more={<Nearness cosine={cosine} />} />] : [];
        })}
      </ol>
    </section>
  );
}

function Nearness({ cosine }: { cosine: number }) {
  const value = number(cosine, 2);
  return (
    <span class="f13 t2 nearness">
      <span class="hidden">{t('library.nearness', { cosine: value })}</span>
      <bdi aria-hidden="true">{value}</bdi>
    </span>
  );
}
