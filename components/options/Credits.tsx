import { t } from '../../lib/i18n';
import { type Credit, LIBRARIES, MATERIALS } from './made-by-others';
import { PublicDomain } from './PublicDomain';
import { Section } from './Row';

function Line({ credit: { name, by, licence, url } }: { credit: Credit }) {
  return (
    <div>
      <dt>
        <a class="link" href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
        <span class="f13 t2 block">{by}</span>
      </dt>
      <dd class="f13 t2">{licence}</dd>
    </div>
  );
}

export function Credits() {
  return (
    <Section id="credits" title={t('options.credits')}>
      <dl class="pairs">
        {[...MATERIALS, ...LIBRARIES].map((credit) => (
          <Line key={credit.name} credit={credit} />
        ))}
      </dl>
      <PublicDomain />
      <p class="option">
        <a class="link f13" href="/licences.txt" target="_blank" rel="noreferrer">
          {t('options.licences')}
        </a>
      </p>
    </Section>
  );
}
