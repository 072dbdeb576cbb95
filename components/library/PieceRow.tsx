import type { ComponentChildren } from 'preact';
import { duration, locale, number, t } from '../../lib/i18n';
import type { LibraryPiece } from '../../lib/messaging';
import { GEMS_SCALES } from '../../lib/values';
import { Icon } from '../parts/Icon';
import type { PieceActs } from './useLibrary';

/** A second feeling is named when it is nearly as strong as the first. */
const NEARLY = 0.85;

/** What is felt in the music most, by the graph's reading of it. */
export function feelingsIn({ gems }: Pick<LibraryPiece, 'gems'>): (typeof GEMS_SCALES)[number][] {
  const [first, second] = GEMS_SCALES.toSorted((a, b) => gems[b] - gems[a]);
  if (!first) return [];
  return second && gems[second] >= NEARLY * gems[first] ? [first, second] : [first];
}

interface Props {
  piece: LibraryPiece;
  acts: PieceActs;
  /** Beside its figures. */
  more?: ComponentChildren;
}

/** One piece: play or stop it, what it is, how it feels, and what one thinks of it. */
export function PieceRow({ piece, acts, more }: Props) {
  const { title, composer, year, tempo, liked } = piece;
  const playing = acts.playing === piece.id;
  const list = (parts: string[]) => new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(parts);
  const feelings = list(feelingsIn(piece).map((scale) => t(`gems.${scale}`)));
  return (
    <li class={`piece${liked === false ? ' put-aside' : ''}`}>
      <button
        type="button"
        class="play"
        aria-label={t(playing ? 'library.stop' : 'library.play', { title })}
        disabled={acts.busy}
        onClick={() => acts.play(piece)}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <div class="piece-name">
        <h3 class="voice f16">
          <bdi>{title}</bdi>
        </h3>
        <p class="f13 t2">
          <bdi>{[composer, ...(year === undefined ? [] : [year])].join(t('reading.joint'))}</bdi>
        </p>
      </div>
      <p class="f13 t2 piece-feeling">{feelings}</p>
      <p class="f13 t2 piece-figures">
        <bdi>{t('unit.bpm', { n: number(tempo) })}</bdi>
        <bdi>{duration(piece.duration)}</bdi>
        {more}
      </p>
      <div class="row piece-opinion">
        <button
          type="button"
          class="icon-button heart"
          aria-label={t('opinion.of', { act: t('opinion.like'), title })}
          title={t('opinion.like')}
          aria-pressed={liked === true}
          onClick={() => void acts.like(piece, liked === true ? null : true)}
        >
          <Icon name="heart" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('opinion.of', { act: t('opinion.not'), title })}
          title={t('opinion.not')}
          aria-pressed={liked === false}
          onClick={() => void acts.like(piece, liked === false ? null : false)}
        >
          <Icon name="aside" />
        </button>
      </div>
    </li>
  );
}
