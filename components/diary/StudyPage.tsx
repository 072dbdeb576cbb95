import { number, t } from '../../lib/i18n';
import type { Entry } from '../../lib/diary/entries';
import { FEWEST, type MeanTest, MIDPOINT, ownStudy, type Study } from '../../lib/diary/study';
import { answersOf, plainly } from './answers';
import { StudyFigures, TooEarly } from './StudyFigures';

/** As the field writes it: three decimals, and below that "< .001". */
const pValue = (p: number) => (p < 0.001 ? `< ${number(0.001, 3)}` : number(p, 3));

function MeanRow({ name, test }: { name: string; test: MeanTest }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number(test.mean, 2)}</td>
      <td>{number(test.sd, 2)}</td>
      <td class="nowrap">
        <bdi>
          {number(test.low, 2)} – {number(test.high, 2)}
        </bdi>
      </td>
      <td class="nowrap">{test.t === null ? '–' : <bdi>{`t(${number(test.df)}) = ${number(test.t, 2)}`}</bdi>}</td>
      <td>{test.p === null ? '–' : <bdi>{pValue(test.p)}</bdi>}</td>
    </tr>
  );
}

function Table({ study: { n, mood, felt, link } }: { study: Study }) {
  return (
    // A table may be wider than a narrow page: it scrolls by itself, and by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable
    <section class="scrolls" aria-label={t('study.how')} tabIndex={0}>
      <table class="f13">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('study.mean')}</th>
            <th scope="col">{t('study.sd')}</th>
            <th scope="col">{t('study.interval')}</th>
            <th scope="col">{t('study.against', { midpoint: number(MIDPOINT) })}</th>
            <th scope="col">p</th>
          </tr>
        </thead>
        <tbody>
          <MeanRow name={t('study.moodName')} test={mood} />
          <MeanRow name={t('study.feltName')} test={felt} />
          {link && (
            <tr>
              <th scope="row">{t('study.linkName')}</th>
              <td colSpan={2}>
                <bdi>{`r(${number(n - 2)}) = ${number(link.r, 2)}`}</bdi>
              </td>
              <td class="nowrap">
                <bdi>
                  {number(link.low, 2)} – {number(link.high, 2)}
                </bdi>
              </td>
              <td />
              <td>
                <bdi>{pValue(link.p)}</bdi>
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

/** The paper's analysis on one's own evenings: first in words, then in figures, then how they came about. */
export function StudyPage({ entries }: { entries: readonly Entry[] }) {
  const answers = answersOf(entries);
  const study = ownStudy(answers);
  return (
    <div class="study-page">
      <h1 class="voice f34">{t('diary.study')}</h1>
      {study ? (
        <>
          <p class="t2">{t('study.count', { count: study.n })}</p>
          <div class="plainly voice f20">
            {plainly(study).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <div class="card study">
            <StudyFigures study={study} />
          </div>
          <h2 class="f16 bold">{t('study.how')}</h2>
          <p class="t2">{t('study.method')}</p>
          <Table study={study} />
        </>
      ) : (
        <>
          <div class="card study">
            <TooEarly fewest={FEWEST} answered={answers.length} />
          </div>
          <h2 class="f16 bold">{t('study.willShow')}</h2>
          <p class="t2">{t('study.method')}</p>
        </>
      )}
      <p class="f13 t3">{t('options.notMedical')}</p>
    </div>
  );
}
