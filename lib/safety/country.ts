import { helplineOf } from './helplines';
import { countryOfZone } from './zones';

/**
 * The likeliest country, from this machine alone: where the clock is set beats the language, because a number has to
 * work where one is. Undefined when neither says one that has a line.
 */
export function likelyCountry(timeZone: string, languages: readonly string[]): string | undefined {
  const byZone = countryOfZone(timeZone);
  if (byZone) return byZone;
  // "Etc/UTC" and the like say nothing; a zone of another country does.
  if (timeZone && !/^(Etc\/|UTC|GMT)/.test(timeZone)) return undefined;
  for (const tag of languages) {
    const region = new Intl.Locale(tag).region;
    if (region && helplineOf(region)) return region;
  }
  return undefined;
}
