/** A line with a person at the other end, for one country. */
export interface Helpline {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** As the line calls itself; null where the name is not certain. */
  name: string | null;
  /** As it is written in the country. */
  number: string;
  /** Ambulance and police, as dialled in the country. */
  emergency: string;
  /** Who answers for the number, from general knowledge: where to look when the table is gone through again. */
  source: string;
  /** Year and month in which the row was last gone through. */
  gathered: string;
}

const GATHERED = '2026-11';

/**
 * How far the table can be trusted. The numbers were gathered from the lines' own public announcements for the
 * project's evidence base (Portugal's from the press on its opening, 10 September 2025); names and emergency numbers are
 * general knowledge. No person has called
 * each line yet: the page says when they were gathered, no more.
 */
export const HELPLINE_SOURCE = {
  gathered: GATHERED,
  /** Knows lines, chats and text services for most countries. */
  elsewhere: { name: 'findahelpline.com', url: 'https://findahelpline.com' },
} as const;

const EU = '112';

export const HELPLINES: readonly Helpline[] = [
  {
    country: 'AT',
    name: 'TelefonSeelsorge',
    number: '142',
    emergency: EU,
    source: 'telefonseelsorge.at',
    gathered: GATHERED,
  },
  {
    country: 'AU',
    name: 'Lifeline',
    number: '13 11 14',
    emergency: '000',
    source: 'lifeline.org.au',
    gathered: GATHERED,
  },
  {
    country: 'BE',
    name: 'Zelfmoordlijn',
    number: '1813',
    emergency: EU,
    source: 'zelfmoord1813.be',
    gathered: GATHERED,
  },
  { country: 'BR', name: 'CVV', number: '188', emergency: '192', source: 'cvv.org.br', gathered: GATHERED },
  {
    country: 'CA',
    name: '9-8-8 Suicide Crisis Helpline',
    number: '988',
    emergency: '911',
    source: '988.ca',
    gathered: GATHERED,
  },
  { country: 'CH', name: 'Die Dargebotene Hand', number: '143', emergency: EU, source: '143.ch', gathered: GATHERED },
  { country: 'CN', name: null, number: '12356', emergency: '120', source: 'nhc.gov.cn', gathered: GATHERED },
  {
    country: 'DE',
    name: 'TelefonSeelsorge',
    number: '0800 111 0 111',
    emergency: EU,
    source: 'telefonseelsorge.de',
    gathered: GATHERED,
  },
  {
    country: 'DK',
    name: 'Livslinien',
    number: '70 201 201',
    emergency: EU,
    source: 'livslinien.dk',
    gathered: GATHERED,
  },
  { country: 'ES', name: 'Línea 024', number: '024', emergency: EU, source: 'sanidad.gob.es', gathered: GATHERED },
  { country: 'FR', name: '3114', number: '3114', emergency: EU, source: '3114.fr', gathered: GATHERED },
  {
    country: 'GB',
    name: 'Samaritans',
    number: '116 123',
    emergency: '999',
    source: 'samaritans.org',
    gathered: GATHERED,
  },
  { country: 'HK', name: null, number: '2389 2222', emergency: '999', source: 'sbhk.org.hk', gathered: GATHERED },
  {
    country: 'IE',
    name: 'Samaritans',
    number: '116 123',
    emergency: '112',
    source: 'samaritans.ie',
    gathered: GATHERED,
  },
  { country: 'IL', name: 'ERAN', number: '1201', emergency: '101', source: 'eran.org.il', gathered: GATHERED },
  {
    country: 'IN',
    name: 'Tele-MANAS',
    number: '14416',
    emergency: '112',
    source: 'telemanas.mohfw.gov.in',
    gathered: GATHERED,
  },
  {
    country: 'IT',
    name: 'Telefono Amico',
    number: '02 2327 2327',
    emergency: EU,
    source: 'telefonoamico.it',
    gathered: GATHERED,
  },
  { country: 'JP', name: null, number: '0120-279-338', emergency: '119', source: 'since2011.net', gathered: GATHERED },
  { country: 'KR', name: null, number: '109', emergency: '119', source: 'mohw.go.kr', gathered: GATHERED },
  {
    country: 'MX',
    name: 'Línea de la Vida',
    number: '800 911 2000',
    emergency: '911',
    source: 'gob.mx',
    gathered: GATHERED,
  },
  { country: 'NL', name: '113 Zelfmoordpreventie', number: '113', emergency: EU, source: '113.nl', gathered: GATHERED },
  {
    country: 'NO',
    name: 'Mental Helse',
    number: '116 123',
    emergency: '113',
    source: 'mentalhelse.no',
    gathered: GATHERED,
  },
  { country: 'NZ', name: '1737', number: '1737', emergency: '111', source: '1737.org.nz', gathered: GATHERED },
  { country: 'PL', name: null, number: '116 123', emergency: EU, source: '116123.pl', gathered: GATHERED },
  {
    country: 'PT',
    name: 'Linha Nacional de Prevenção do Suicídio',
    number: '1411',
    emergency: EU,
    source: 'sns24.gov.pt',
    gathered: GATHERED,
  },
  { country: 'SE', name: 'Mind', number: '90101', emergency: EU, source: 'mind.se', gathered: GATHERED },
  { country: 'SG', name: 'SOS', number: '1-767', emergency: '995', source: 'sos.org.sg', gathered: GATHERED },
  { country: 'TW', name: null, number: '1925', emergency: '119', source: 'mohw.gov.tw', gathered: GATHERED },
  {
    country: 'UA',
    name: 'Lifeline Ukraine',
    number: '7333',
    emergency: EU,
    source: 'lifelineukraine.com',
    gathered: GATHERED,
  },
  {
    country: 'US',
    name: '988 Suicide & Crisis Lifeline',
    number: '988',
    emergency: '911',
    source: '988lifeline.org',
    gathered: GATHERED,
  },
  { country: 'ZA', name: 'SADAG', number: '0800 567 567', emergency: '112', source: 'sadag.org', gathered: GATHERED },
];

export const helplineOf = (country: string): Helpline | undefined => HELPLINES.find((line) => line.country === country);

/** Only digits and a leading plus are dialled. */
export const dialled = (number: string): string => number.replace(/[^\d+]/g, '');
