import { useRef, useState } from 'preact/hooks';

/**
 * A slider's value: it follows the hand at once, and `send` gets the newest one as fast as it answers. Between two
 * answers only the newest counts; afterwards `actual` is shown again.
 */
export function useHeld(
  actual: number,
  send: (value: number) => Promise<unknown>,
): [value: number, change: (value: number) => Promise<void>] {
  const [held, hold] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const change = async (value: number) => {
    const sending = wanted.current !== null;
    wanted.current = value;
    hold(value);
    if (sending) return;
    while (wanted.current !== null) {
      const newest: number = wanted.current;
      await send(newest);
      if (wanted.current === newest) wanted.current = null;
    }
    hold(null);
  };
  return [held ?? actual, change];
}
