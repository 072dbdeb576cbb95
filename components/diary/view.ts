import { useEffect, useState } from 'preact/hooks';

export const VIEWS = ['year', 'evenings', 'study'] as const;
export type View = (typeof VIEWS)[number];

const viewNow = (): View => VIEWS.find((view) => `#${view}` === location.hash) ?? 'year';

/** The part of the diary that the address names after its #, so that Back leads where one was. */
export function useView(): View {
  const [view, setView] = useState(viewNow);
  useEffect(() => {
    const follow = () => {
      setView(viewNow());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}
