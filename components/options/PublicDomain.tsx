import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { Fold } from '../parts/Fold';
import { loadWorks, type Work } from './works';

function List() {
  const [works, setWorks] = useState<Work[]>([]);
  useEffect(() => {
    void loadWorks().then(setWorks, console.warn);
  }, []);
  return (
    <dl class="pairs works">
      {works.map(({ id, title, composer, year, free }) => (
        <div key={id}>
          <dt>
            {title}
            <span class="f13 t2 block">
              {composer}, {year}
            </span>
          </dt>
          <dd class="f13 t2">{free}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whose melodies are played besides the project's own, and why they are free. */
export function PublicDomain() {
  return (
    <Fold inner title={t('options.works')} short={t('options.worksFree')}>
      <List />
    </Fold>
  );
}
