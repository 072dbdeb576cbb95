import { t } from '../../lib/i18n';
import type { Entry } from '../../lib/diary/entries';
import { FEWEST, ownStudy } from '../../lib/diary/study';
import { answersOf, plainly } from './answers';
import { StudyFigures, TooEarly } from './StudyFigures';

/** The study in short, beside the year. */
export function StudyCard({ entries }: { entries: readonly Entry[] }) {
  const answers = answersOf(entries);
  const study = ownStudy(answers);
  return (
    <section class="card study" aria-labelledby="study">
      <h2 class="f16 bold" id="study">
        {t('diary.study')}
      </h2>
      {study ? (
        <>
          <p class="f13 t2">{t('study.count', { count: study.n })}</p>
          <StudyFigures study={study} />
          <p class="f13 t2">{plainly(study).at(-1)}</p>
        </>
      ) : (
        <TooEarly fewest={FEWEST} answered={answers.length} />
      )}
      <a class="link f13" href="#study">
        {t(study ? 'study.how' : 'study.willShow')}
      </a>
    </section>
  );
}
