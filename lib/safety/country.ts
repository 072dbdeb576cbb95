import { helplineOf } from './helplines';

/** Time zones that say their country, for those countries that have a line in the table (IANA tz database). */
const ZONES: Record<string, string> = {
  'Europe/Vienna': 'AT',
  'Europe/Brussels': 'BE',
  'Europe/Zurich': 'CH',
  'Europe/Berlin': 'DE',
  'Europe/Copenhagen': 'DK',
  'Europe/Madrid': 'ES',
  'Atlantic/Canary': 'ES',
  'Europe/Paris': 'FR',
  'Europe/London': 'GB',
  'Europe/Dublin': 'IE',
  'Europe/Rome': 'IT',
  'Europe/Amsterdam': 'NL',
  'Europe/Oslo': 'NO',
  'Europe/Warsaw': 'PL',
  'Europe/Lisbon': 'PT',
  'Europe/Stockholm': 'SE',
  'Europe/Kyiv': 'UA',
  'Europe/Kiev': 'UA',
  'Asia/Jerusalem': 'IL',
  'Asia/Kolkata': 'IN',
  'Asia/Calcutta': 'IN',
  'Asia/Tokyo': 'JP',
  'Asia/Seoul': 'KR',
  'Asia/Shanghai': 'CN',
  'Asia/Taipei': 'TW',
  'Asia/Hong_Kong': 'HK',
  'Asia/Singapore': 'SG',
  'Africa/Johannesburg': 'ZA',
  'Pacific/Auckland': 'NZ',
  'America/Sao_Paulo': 'BR',
  'America/Mexico_City': 'MX',
  'America/Toronto': 'CA',
  'America/Vancouver': 'CA',
  'America/Edmonton': 'CA',
  'America/Winnipeg': 'CA',
  'America/Halifax': 'CA',
  'America/New_York': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Los_Angeles': 'US',
  'America/Phoenix': 'US',
  'America/Detroit': 'US',
  'America/Anchorage': 'US',
  'Pacific/Honolulu': 'US',
};

/**
 * The likeliest country, from this machine alone: where the clock is set beats the language, because a number has to
 * work where one is. Undefined when neither says one that has a line.
 */
export function likelyCountry(timeZone: string, languages: readonly string[]): string | undefined {
  const byZone = ZONES[timeZone] ?? (timeZone.startsWith('Australia/') ? 'AU' : undefined);
  if (byZone) return byZone;
  // "Etc/UTC" and the like say nothing; a zone of another country does.
  if (timeZone && !/^(Etc\/|UTC|GMT)/.test(timeZone)) return undefined;
  for (const tag of languages) {
    const region = new Intl.Locale(tag).region;
    if (region && helplineOf(region)) return region;
  }
  return undefined;
}
