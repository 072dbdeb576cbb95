/**
 * Calls `frame` at most `rate` times a second, and only while the document is shown and the element is on screen.
 * A timer comes before each animation frame, so that the browser is not woken for frames that nobody draws.
 */
export function frameLoop(element: Element, rate: number, frame: (seconds: number) => void) {
  let wanted = false;
  let onScreen = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let request = 0;
  let last: number | null = null;

  const step = (now: number) => {
    request = 0;
    const seconds = last === null ? 0 : (now - last) / 1000;
    last = now;
    frame(seconds);
    schedule();
  };
  const schedule = () => {
    if (!wanted || !onScreen || document.hidden || timer !== undefined || request) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        request = requestAnimationFrame(step);
      },
      1000 / rate - 4,
    );
  };
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
    if (request) cancelAnimationFrame(request);
    request = 0;
    last = null;
  };
  const look = () => (wanted && onScreen && !document.hidden ? schedule() : rest());

  const watch = new IntersectionObserver((entries) => {
    onScreen = entries.at(-1)?.isIntersecting ?? true;
    look();
  });
  watch.observe(element);
  document.addEventListener('visibilitychange', look);

  return {
    run(on: boolean) {
      wanted = on;
      look();
    },
    stop() {
      wanted = false;
      rest();
      watch.disconnect();
      document.removeEventListener('visibilitychange', look);
    },
  };
}
