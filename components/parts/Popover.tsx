import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  class?: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A small dialog over the page. Esc and a press outside close it; the focus goes back where it came from. */
export function Popover({ label, class: className = '', onClose, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    const press = (event: PointerEvent) => {
      const target = event.target as Element;
      // The word that opened it closes it by itself; another word moves it.
      if (!box.current?.contains(target) && !target.closest('[aria-haspopup="dialog"]')) close.current();
    };
    document.addEventListener('keydown', key, true);
    document.addEventListener('pointerdown', press, true);
    return () => {
      document.removeEventListener('keydown', key, true);
      document.removeEventListener('pointerdown', press, true);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div ref={box} class={`popover ${className}`} role="dialog" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  );
}
