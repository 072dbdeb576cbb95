import { t } from '../../lib/i18n';
import { useWorld } from '../state/context';
import { Row, Section } from './Row';

/** The way to the library; it has a page of its own. */
export function MusicOptions() {
  const { openLibrary } = useWorld().surroundings;
  return (
    <Section id="music" title={t('options.music')}>
      <Row id="open-library" title={t('library.title')} hint={t('options.musicHint')}>
        {openLibrary && (
          <button type="button" class="soft low" aria-describedby="open-library-hint" onClick={openLibrary}>
            {t('options.openLibrary')}
          </button>
        )}
      </Row>
    </Section>
  );
}
