import { number, t } from '../../lib/i18n';
import type { Progress } from '../../lib/messaging';

/** Honest progress: which step of the reader's loading, or of its reading, is under way. */
export function ProgressBar({ progress }: { progress: Progress }) {
  const { what, done, total } = progress;
  const text = t('progress.step', { n: number(Math.min(done + 1, total)), of: number(total) });
  return (
    <div class="progress-block">
      <div
        class="progress"
        role="progressbar"
        aria-label={t(`progress.${what}.title`)}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <i style={{ inlineSize: `${total > 0 ? (done / total) * 100 : 0}%` }} />
      </div>
      <p class="f12 t3">{text}</p>
    </div>
  );
}
