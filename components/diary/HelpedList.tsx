import { t } from '../../lib/i18n';
import type { Entry } from '../../lib/diary/entries';
import { signed } from './format';
import { ENOUGH, type Kind, whatHelped } from './helped';

const SAME = 3;

function Kinds<K extends string>({
  title,
  kinds,
  nameOf,
}: {
  title: string;
  kinds: Kind<K>[];
  nameOf: (name: K) => string;
}) {
  if (kinds.length === 0) return null;
  return (
    <div>
      <h3 class="f13 t2">{title}</h3>
      <ul>
        {kinds.map(({ name, mood, evenings }) => (
          <li key={name}>
            <bdi class="voice f16">{nameOf(name)}</bdi>
            <span class="f13 t2">
              <b class="medium">{signed(mood - SAME)}</b> · {t('helped.in', { count: evenings })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Goals, feelings and pieces that went with a better ending. */
export function HelpedList({ entries }: { entries: readonly Entry[] }) {
  const { goals, feelings, pieces } = whatHelped(entries);
  const early = goals.length + feelings.length + pieces.length === 0;
  return (
    <section class="helped" aria-labelledby="helped">
      <div class="part-head">
        <h2 class="f16 bold" id="helped">
          {t('helped.title')}
        </h2>
        <span class="f13 t2 grow">{t('helped.hint')}</span>
      </div>
      {early ? (
        <p class="t2">{t('helped.early', { count: ENOUGH })}</p>
      ) : (
        <div class="helped-kinds">
          <Kinds title={t('helped.goals')} kinds={goals} nameOf={(name) => t(`toward.${name}`)} />
          <Kinds title={t('diary.brought')} kinds={feelings} nameOf={(name) => t(`emotion.${name}`)} />
          <Kinds title={t('helped.pieces')} kinds={pieces} nameOf={(name) => name} />
        </div>
      )}
    </section>
  );
}
