import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { TEXT_LIMIT } from '../../lib/values';

interface Props {
  /** What is asked; the heading says it too. */
  label: string;
  text: string;
  onText: (text: string) => void;
  onEnter: () => void;
}

/** From here on the field says how much room is left. */
const SAY_FROM = TEXT_LIMIT - 500;

/** As high as its text, or as the hint where the style sheet can tell (`field-sizing`); from the fifth line on in the smaller size. */
function fit(area: HTMLTextAreaElement): void {
  area.classList.remove('small');
  area.style.blockSize = 'auto';
  if (area.value === '') return;
  const line = Number.parseFloat(getComputedStyle(area).lineHeight);
  area.classList.toggle('small', area.scrollHeight > line * 4.5);
  area.style.blockSize = `${area.scrollHeight}px`;
}

/** Four lines in the large size; longer texts become smaller, then scroll. Enter reads, Shift+Enter is a new line. */
export function Field({ label, text, onText, onEnter }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Before anything is painted: whoever types at once loses no letter.
  useLayoutEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
    // From here on a key goes into the field: what the bench calls usable.
    performance.mark('usable');
  }, []);
  useLayoutEffect(() => {
    if (field.current) fit(field.current);
  }, [text]);
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    // A panel that is made narrower breaks the lines elsewhere.
    const refit = () => fit(area);
    addEventListener('resize', refit);
    return () => removeEventListener('resize', refit);
  }, []);
  return (
    <>
      <textarea
        ref={field}
        class="field voice"
        rows={1}
        dir={text ? 'auto' : undefined}
        aria-label={label}
        placeholder={t('checkin.hint')}
        value={text}
        maxLength={TEXT_LIMIT}
        spellcheck={false}
        data-testid="words"
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // While a word is being composed (Japanese, Chinese, Korean), Enter belongs to the input method.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          if (!event.repeat) onEnter();
        }}
      />
      {text.length >= SAY_FROM && (
        <p class="f12 t2" role="status">
          {text.length >= TEXT_LIMIT ? t('checkin.full') : t('checkin.room', { count: TEXT_LIMIT - text.length })}
        </p>
      )}
    </>
  );
}
