import { number, t } from '../../lib/i18n';
import { FAMILIES } from '../feelings/families';
import { countFamilies, type Day } from './days';
import { Shape } from './Shape';

interface Props {
  days: readonly Day[];
  shapes: boolean;
  setShapes: (on: boolean) => void;
}

/** What the colours mean, and on how many days each was brought. */
export function Legend({ days, shapes, setShapes }: Props) {
  const counts = countFamilies(days);
  return (
    <div class="legend">
      <ul>
        {FAMILIES.map(({ id }) => (
          <li key={id}>
            <span class={`pixel ${id}`}>
              <Shape family={id} />
            </span>
            {t(`family.${id}`)} <span class="t3">{number(counts[id])}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="link f13" aria-pressed={shapes} onClick={() => setShapes(!shapes)}>
        {t('diary.shapes')}
      </button>
    </div>
  );
}
