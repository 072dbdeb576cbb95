import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';

/** The words of an evening: a few lines, and all of them at a press. */
export function Said({ text }: { text: string }) {
  const words = useRef<HTMLParagraphElement>(null);
  const [whole, setWhole] = useState(false);
  const [long, setLong] = useState(false);
  useLayoutEffect(() => {
    const box = words.current;
    if (box && !whole) setLong(box.scrollHeight > box.clientHeight + 1);
  }, [text, whole]);
  return (
    <div class="entry-said">
      <p ref={words} class={`voice f16 entry-text${whole ? ' whole' : ''}`} dir="auto">
        {text}
      </p>
      {long && (
        <button type="button" class="link f13" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'entry.less' : 'entry.whole')}
        </button>
      )}
    </div>
  );
}
