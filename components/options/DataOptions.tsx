import { t } from '../../lib/i18n';
import type { DiaryStore } from '../../lib/diary/store';
import { Data } from '../data/Data';
import { useEntries } from '../diary/context';
import { Section } from './Row';

/** The diary as a file, a file into the diary, and all of it gone. */
export function DataOptions({ store }: { store: DiaryStore }) {
  const { entries } = useEntries(store);
  return (
    <Section id="data" title={t('options.data')}>
      <Data store={store} count={entries?.length ?? 0} />
    </Section>
  );
}
