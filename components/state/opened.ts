import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * What happens when another screen opens: the page is at its top, and a focus that was lost with the screen before
 * goes to the new heading, so that it is read out and Tab goes on from there.
 * Returns true once the screen has stood for a moment: from then on its hue moves slowly.
 */
export function useOpened(screen: string, frame: RefObject<HTMLElement | null>): boolean {
  const [standing, setStanding] = useState('');
  useEffect(() => {
    window.scrollTo(0, 0);
    const heading = frame.current?.querySelector('h1');
    if (heading && (document.activeElement === document.body || document.activeElement === null)) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    const timer = setTimeout(() => setStanding(screen), 1000);
    return () => clearTimeout(timer);
  }, [screen, frame]);
  return standing === screen;
}
