import { useEffect, useState } from 'preact/hooks';

/** Whether the page fills the screen, and the way in and out; no way where the browser allows none. */
export function useFullScreen(): { full: boolean; toggle: (() => void) | undefined } {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  const toggle = () => {
    const turned = full ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    turned.catch((error) => console.warn('The browser keeps its window', error));
  };
  return { full, toggle: document.fullscreenEnabled ? toggle : undefined };
}
