import { useEffect, useState } from 'preact/hooks';

/** How far down the window a section's head may be and yet be the one that is read. */
const READ_AT = 1 / 3;

/** Which of the page's sections is being read: the last whose head has come to the window's upper third; at the very end the last. */
export function useCurrent<T extends string>(ids: readonly T[]): T | undefined {
  const [current, setCurrent] = useState<T>();
  useEffect(() => {
    const look = () => {
      const heads = ids.map((id) => ({
        id,
        top: document.getElementById(id)?.getBoundingClientRect().top ?? Infinity,
      }));
      const root = document.documentElement;
      const ended = root.scrollHeight > root.clientHeight && scrollY + innerHeight >= root.scrollHeight - 2;
      setCurrent(ended ? ids.at(-1) : heads.findLast(({ top }) => top <= innerHeight * READ_AT)?.id);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look, { passive: true });
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [ids]);
  return current;
}
