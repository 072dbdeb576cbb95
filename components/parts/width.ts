import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The measured inline size of an element in px: charts draw at it, so that their text stays 12. */
export function useWidth(element: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => setWidth(box.clientWidth || first);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, [element, first]);
  return width;
}
