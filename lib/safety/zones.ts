/**
 * Time zones that say their country, for those countries that have a helpline in the table: every zone of zone.tab in
 * the IANA time zone database (2025b), and the older names that lead to them, which browsers give as well.
 */
const ZONES: Record<string, string> = {
  AT: 'Europe/Vienna',
  AU: 'Antarctica/Macquarie',
  BE: 'Europe/Brussels',
  BR: `
    America/Araguaina America/Bahia America/Belem America/Boa_Vista America/Campo_Grande America/Cuiaba
    America/Eirunepe America/Fortaleza America/Maceio America/Manaus America/Noronha America/Porto_Acre
    America/Porto_Velho America/Recife America/Rio_Branco America/Santarem America/Sao_Paulo`,
  CA: `
    America/Atikokan America/Blanc-Sablon America/Cambridge_Bay America/Coral_Harbour America/Creston America/Dawson
    America/Dawson_Creek America/Edmonton America/Fort_Nelson America/Glace_Bay America/Goose_Bay America/Halifax
    America/Inuvik America/Iqaluit America/Moncton America/Montreal America/Nipigon America/Pangnirtung
    America/Rainy_River America/Rankin_Inlet America/Regina America/Resolute America/St_Johns America/Swift_Current
    America/Thunder_Bay America/Toronto America/Vancouver America/Whitehorse America/Winnipeg America/Yellowknife`,
  CH: 'Europe/Zurich',
  CN: 'Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Kashgar Asia/Shanghai Asia/Urumqi PRC',
  DE: 'Europe/Berlin Europe/Busingen',
  DK: 'Europe/Copenhagen',
  ES: 'Africa/Ceuta Atlantic/Canary Europe/Madrid',
  FR: 'Europe/Paris',
  GB: 'Europe/Belfast Europe/London GB GB-Eire',
  HK: 'Asia/Hong_Kong Hongkong',
  IE: 'Eire Europe/Dublin',
  IL: 'Asia/Jerusalem Asia/Tel_Aviv Israel',
  IN: 'Asia/Calcutta Asia/Kolkata',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo Japan',
  KR: 'Asia/Seoul ROK',
  MX: `
    America/Bahia_Banderas America/Cancun America/Chihuahua America/Ciudad_Juarez America/Ensenada
    America/Hermosillo America/Matamoros America/Mazatlan America/Merida America/Mexico_City America/Monterrey
    America/Ojinaga America/Santa_Isabel America/Tijuana`,
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'NZ NZ-CHAT Pacific/Auckland Pacific/Chatham',
  PL: 'Europe/Warsaw Poland',
  PT: 'Atlantic/Azores Atlantic/Madeira Europe/Lisbon Portugal',
  SE: 'Europe/Stockholm',
  SG: 'Asia/Singapore Singapore',
  TW: 'Asia/Taipei ROC',
  UA: 'Europe/Kiev Europe/Kyiv Europe/Simferopol Europe/Uzhgorod Europe/Zaporozhye',
  US: `
    America/Adak America/Anchorage America/Atka America/Boise America/Chicago America/Denver America/Detroit
    America/Fort_Wayne America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo
    America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes
    America/Indiana/Winamac America/Indianapolis America/Juneau America/Kentucky/Louisville
    America/Kentucky/Monticello America/Knox_IN America/Los_Angeles America/Louisville America/Menominee
    America/Metlakatla America/New_York America/Nome America/North_Dakota/Beulah America/North_Dakota/Center
    America/North_Dakota/New_Salem America/Phoenix America/Shiprock America/Sitka America/Yakutat Navajo
    Pacific/Honolulu`,
  ZA: 'Africa/Johannesburg',
};

/** All that is set by these, whatever the city, is one country. */
const AREAS: Record<string, string> = { Australia: 'AU', Brazil: 'BR', Canada: 'CA', Mexico: 'MX', US: 'US' };

const COUNTRIES = new Map(
  Object.entries(ZONES).flatMap(([country, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, country] as const),
  ),
);

/** Country of a time zone, ISO 3166-1 alpha-2; undefined when it has none, or one without a line in the table. */
export const countryOfZone = (timeZone: string): string | undefined =>
  COUNTRIES.get(timeZone) ?? AREAS[timeZone.split('/')[0] ?? ''];
