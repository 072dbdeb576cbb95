import { useEffect, useState } from 'preact/hooks';

/** Says a sentence to a screen reader when it changes; the first one is what the page itself says. */
export function Live({ text }: { text: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    // A region must be there before its text: set it after the first drawing.
    const timer = setTimeout(() => say(text), 50);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="hidden" role="status" aria-live="polite" data-testid="live">
      {said}
    </div>
  );
}
