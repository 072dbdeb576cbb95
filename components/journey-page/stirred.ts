import { useEffect, useState } from 'preact/hooks';

/** How long the controls stay after the last move or key. */
const STAYS = 4000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** True while somebody is there: from a move, a touch or a key on, until four seconds after the last. */
export function useStirred(): boolean {
  const [stirred, setStirred] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const stir = () => {
      setStirred(true);
      clearTimeout(timer);
      timer = setTimeout(() => setStirred(false), STAYS);
    };
    stir();
    for (const sign of SIGNS) addEventListener(sign, stir);
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) removeEventListener(sign, stir);
    };
  }, []);
  return stirred;
}
