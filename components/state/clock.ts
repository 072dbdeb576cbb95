import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isAudible, type Snapshot } from '../../lib/messaging';
import type { EpochMs, Seconds } from '../../lib/values';

/** The wall clock, as coarse as the fastest of those who look at it. */
export const now = signal<EpochMs>(Date.now());

/** Milliseconds since the page was opened: how far the music has come must not hang on a clock that can be set. */
export const passed = signal(performance.now());

/** Looks at both clocks now. */
export function lookAtClock(): void {
  now.value = Date.now();
  passed.value = performance.now();
}

/** Keeps both clocks running while the component is shown and the page visible. */
export function useClock(every = 1000): void {
  useEffect(() => {
    const tick = () => {
      if (!document.hidden) lookAtClock();
    };
    tick();
    const timer = setInterval(tick, every);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [every]);
}

/** Seconds into the journey: the snapshot's moment plus the time since, while there is sound; both on the page's clock. */
export function positionAt(snapshot: Snapshot, at: number): Seconds {
  const position = snapshot.position + (isAudible(snapshot.state) ? Math.max(0, at - snapshot.at) / 1000 : 0);
  const end = snapshot.silentAt ?? snapshot.evening?.journey.duration ?? position;
  return Math.max(0, Math.min(position, end));
}
