import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';

interface Props {
  title: string;
  /** What is inside, in one line: enough for most evenings. */
  short: string;
  /** Opens it, brings it into view and puts the focus on it: somebody asked elsewhere. */
  asked?: boolean;
  onAnswered?: () => void;
  /** Below another one. */
  inner?: boolean;
  children: ComponentChildren;
}

/** A part of a page that is closed until somebody wants to know; what is inside is drawn only then. */
export function Fold({ title, short, asked = false, onAnswered, inner = false, children }: Props) {
  const [open, setOpen] = useState(asked);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!asked) return;
    setOpen(true);
    onAnswered?.();
    // A screen that has just opened goes to its top first.
    requestAnimationFrame(() => {
      summary.current?.scrollIntoView({ block: 'start' });
      summary.current?.focus({ preventScroll: true });
    });
  }, [asked, onAnswered]);
  return (
    <details
      class={inner ? 'fold inner' : 'part fold'}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary ref={summary}>
        {inner ? <h3 class="f13 medium">{title}</h3> : <h2 class="bold">{title}</h2>}
        <span class="short f13 t2">{short}</span>
        <Icon name="on" small mirrored />
      </summary>
      {open && children}
    </details>
  );
}
