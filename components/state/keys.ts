import { useEffect } from 'preact/hooks';
import { closeHelp, togglePause } from './actions';
import { useWorld } from './context';

const TYPING = 'input, textarea, select, [contenteditable]';
const OWN_SPACE = `${TYPING}, button, a, summary, [role="slider"], [role="spinbutton"]`;

/** Space pauses and resumes when nothing that has the focus wants it; Esc leaves an overlay, never the music. */
export function useKeys(): void {
  const { engine, visit } = useWorld();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.key === 'Escape' && visit.overlay.value) {
        event.preventDefault();
        if (visit.overlay.value === 'help') closeHelp({ visit });
        else visit.overlay.value = null;
      }
      if (event.key !== ' ' || event.repeat || target.closest(OWN_SPACE)) return;
      if (engine.snapshot.value?.state === 'idle') return;
      event.preventDefault();
      void togglePause(engine);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [engine, visit]);
}
