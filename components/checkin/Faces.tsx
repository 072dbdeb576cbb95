import { t } from '../../lib/i18n';
import type { Affect } from '../../lib/values';

const EYES = 'M11.5 12.8v1.2M20.5 12.8v1.2';
const SMILING = 'M9.6 13.8q1.9-2.6 3.8 0M18.6 13.8q1.9-2.6 3.8 0';
/** Raised towards each other, as in sorrow. */
const BROWS = 'M9 10.8l4-2.2M23 10.8l-4-2.2';

/**
 * Five faces from unpleasant to pleasant, as in the valence row of the Self-Assessment Manikin (Bradley & Lang 1994).
 * A face says nothing of energy; ours is a little below the middle, as of someone who has sat down to check in.
 * Neighbours differ by more than how far the mouth is bent, which is hard to tell at this size.
 */
const FACES = [
  { name: 1, valence: -0.8, brows: true, eyes: EYES, mouth: 'M10.5 23Q16 15.6 21.5 23' },
  { name: 2, valence: -0.4, eyes: EYES, mouth: 'M11.5 21.6Q16 18.8 20.5 21.6' },
  { name: 3, valence: 0, eyes: EYES, mouth: 'M11.5 20.3h9' },
  { name: 4, valence: 0.4, eyes: EYES, mouth: 'M11.5 19.2Q16 22.6 20.5 19.2' },
  { name: 5, valence: 0.8, eyes: SMILING, mouth: 'M9.8 18.2Q16 27.4 22.2 18.2Z' },
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
      {FACES.map(({ name, valence, eyes, mouth, ...face }) => {
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
              {'brows' in face && <path d={BROWS} />}
              <path d={eyes} stroke-width="2.2" />
              <path d={mouth} />
            </svg>
          </button>
        );
      })}
    </div>
  );
}
