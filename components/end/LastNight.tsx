import { t } from '../../lib/i18n';
import { now } from '../state/clock';
import { useWorld } from '../state/context';

/** Asked at the earliest after this long, and not later than this. */
const FROM = 4 * 3_600_000;
const UNTIL = 36 * 3_600_000;

/** The two questions that were left for the morning, offered once it is. */
export function LastNight() {
  const { visit } = useWorld();
  const left = visit.morning.value;
  const since = left ? now.value - left.at : 0;
  if (!left || since < FROM || since > UNTIL) return null;
  return (
    <button type="button" class="link f13 last-night" onClick={() => (visit.asking.value = true)}>
      {t('end.about')}
    </button>
  );
}
