import { t } from '../../lib/i18n';
import type { Confidence, Explanation, MusicParameter, Reason } from '../../lib/values';
import type { Says } from './explained';

const DOTS: Record<Confidence, number> = { V: 3, S: 2, M: 1, D: 1 };

interface Props {
  name: MusicParameter;
  reasons: readonly Reason[];
  explanation: Explanation;
  says: Says;
}

/** The strongest claim behind a number, in a sentence, with its source and how far it can be trusted. */
export function Evidence({ name, reasons, explanation, says }: Props) {
  const reason = reasons.find(({ to }) => to === `music:${name}`);
  const claim = reason ?? explanation.terms[0];
  if (!claim) return null;
  const { confidence, source } = claim;
  return (
    <div class="evidence f12 t2" data-testid="evidence">
      <span class="dots" role="img" aria-label={t(`evidence.label.${confidence}`)}>
        {[1, 2, 3].map((dot) => (
          <i key={dot} class={dot <= DOTS[confidence] ? 'on' : ''} />
        ))}
      </span>
      <p>
        {reason && <span class="claim">{says.reason(reason)}</span>}
        <span>
          {t(`evidence.${confidence}`)}{' '}
          {says.source(source).map(({ work, note }, i) => (
            <>
              {i > 0 && ' · '}
              {work && <bdi>{work}</bdi>}
              {work && note && t('reading.joint')}
              {note}
            </>
          ))}
        </span>
      </p>
    </div>
  );
}
