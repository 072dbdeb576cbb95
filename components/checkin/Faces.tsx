import { t } from '../../lib/i18n';
import type { Affect } from '../../lib/values';

/**
 * Five faces from unpleasant to pleasant, as in the valence row of the Self-Assessment Manikin (Bradley & Lang 1994).
 * A face says nothing of energy; ours is a little below the middle, as of someone who has sat down to check in.
 */
const FACES = [
  { name: 1, valence: -0.8 },
  { name: 2, valence: -0.4 },
  { name: 3, valence: 0 },
  { name: 4, valence: 0.4 },
  { name: 5, valence: 0.8 },
] as const;
const AROUSAL = -0.3;

interface Props {
  onFace: (point: Affect) => void;
}

/** Instead of words: one tap says roughly how it is. Tab enters the row, arrows walk along it. */
export function Faces({ onFace }: Props) {
  return (
    <div
      class="faces"
      role="toolbar"
      aria-label={t('face.label')}
      onKeyDown={(event) => {
        const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        const step = event.key === forward ? 1 : ['ArrowLeft', 'ArrowRight'].includes(event.key) ? -1 : 0;
        if (step === 0) return;
        event.preventDefault();
        const faces = [...event.currentTarget.querySelectorAll('button')];
        const next = faces[faces.indexOf(event.target as HTMLButtonElement) + step];
        if (!next) return;
        for (const face of faces) face.tabIndex = face === next ? 0 : -1;
        next.focus();
      }}
    >
      {FACES.map(({ name, valence }) => {
        const word = t(`face.${name}`);
        return (
          <button
            key={valence}
            type="button"
            aria-label={word}
            title={word}
            tabIndex={valence === 0 ? 0 : -1}
            onClick={() => onFace({ valence, arousal: AROUSAL })}
          >
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <circle cx="16" cy="16" r="13" />
              <path d="M11.5 12.6v1.2M20.5 12.6v1.2" stroke-width="2.2" />
              <path d={`M10.5 ${20 - valence * 1.6}Q16 ${20 + valence * 5.4} 21.5 ${20 - valence * 1.6}`} />
            </svg>
          </button>
        );
      })}
    </div>
  );
}
