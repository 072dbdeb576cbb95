import { number, t } from '../../lib/i18n';
import { MIDPOINT, type Study } from '../../lib/diary/study';
import { signed } from './format';
import { Interval } from './Interval';

/** r and its ends as the field writes them: .58, −.12. */
const correlation = (value: number) => number(value, 2).replace(/^([−-]?)0(?=\D)/, '$1');

/** The three figures with their intervals. */
export function StudyFigures({ study: { mood, felt, link } }: { study: Study }) {
  return (
    <div class="figures">
      <div class="figure">
        <p>
          <b class="big">{signed(mood.mean - MIDPOINT)}</b>{' '}
          <span class="f13 t2">
            {t('study.mood', { low: signed(mood.low - MIDPOINT), high: signed(mood.high - MIDPOINT) })}
          </span>
        </p>
        <Interval
          from={1}
          to={5}
          at={mood.mean}
          low={mood.low}
          high={mood.high}
          words={[t('end.mood.1'), t('end.mood.3'), t('end.mood.5')]}
        />
      </div>
      <div class="figure">
        <p>
          <b class="big">{number(felt.mean, 1)}</b>{' '}
          <span class="f13 t2">{t('study.felt', { low: number(felt.low, 1), high: number(felt.high, 1) })}</span>
        </p>
        <Interval
          from={1}
          to={5}
          at={felt.mean}
          low={felt.low}
          high={felt.high}
          words={[t('end.felt.1'), t('end.felt.3'), t('end.felt.5')]}
        />
      </div>
      {link && (
        <div class="figure">
          <p>
            <b class="big">
              <bdi>r {correlation(link.r)}</bdi>
            </b>{' '}
            <span class="f13 t2">{t('study.link', { low: correlation(link.low), high: correlation(link.high) })}</span>
          </p>
          <Interval
            from={-1}
            to={1}
            at={link.r}
            low={link.low}
            high={link.high}
            words={[number(-1), t('study.none'), number(1)]}
          />
        </div>
      )}
    </div>
  );
}

/** Until then a number would only guess. */
export function TooEarly({ fewest, answered }: { fewest: number; answered: number }) {
  return (
    <>
      <p class="voice f20">{t('study.early', { count: fewest })}</p>
      <p class="f13 t2">{answered === 0 ? t('study.earlyNone') : t('study.earlyBody', { count: answered })}</p>
    </>
  );
}
