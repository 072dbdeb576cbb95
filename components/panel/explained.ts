import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Language, languageOf, locale } from '../../lib/i18n';
import type { Explanation, Journey, MusicParameter, Reason, Seconds } from '../../lib/values';

type Planner = Pick<typeof import('../../lib/journey/waypoints'), 'explainAt' | 'reasonsAt'>;

/** Says what the graph's edges claim and where that is from, in the language of the page. */
export interface Says {
  reason(reason: Reason): string;
  source(line: string): { work?: string; note?: string }[];
}

/** Why the music is what it is at one moment: each parameter's sum, the edges behind it, and the words for them. */
export interface Explained {
  sums: Record<MusicParameter, Explanation>;
  reasons: Reason[];
  says: Says;
}

const planner = signal<Planner | null>(null);
const worded = signal<{ language: Language; says: Says } | null>(null);

async function fetchPlanner(): Promise<void> {
  planner.value ??= await import('../../lib/journey/waypoints');
}

async function fetchWords(language: Language): Promise<void> {
  if (worded.value?.language === language) return;
  const { loadWhy, sayReason, saySource } = await import('../../lib/i18n/why');
  const words = await loadWhy(language);
  worded.value = {
    language,
    says: { reason: (reason) => sayReason(words, reason), source: (line) => saySource(words, line) },
  };
}

/** The planner's own sums and their words. Both are fetched once somebody asks why; null until then. */
export function useExplained(journey: Journey, at: Seconds): Explained | null {
  const language = languageOf(locale()) ?? 'en';
  useEffect(() => {
    void fetchPlanner();
    void fetchWords(language);
  }, [language]);
  if (!planner.value || worded.value?.language !== language) return null;
  const { explainAt, reasonsAt } = planner.value;
  return { sums: explainAt(journey, at), reasons: reasonsAt(journey, at), says: worded.value.says };
}
