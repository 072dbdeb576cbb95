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
}

/**
 * Where the table comes from, and how far it can be trusted. The numbers were gathered from the lines' own public
 * announcements for the project's evidence base; names and emergency numbers are general knowledge.
 * `verified` turns into a date once a person has called or checked each line: until then the page says so.
 */
export const HELPLINE_SOURCE = {
  gathered: '2026-11',
  verified: null as string | null,
  /** Knows lines, chats and text services for most countries. */
  elsewhere: { name: 'findahelpline.com', url: 'https://findahelpline.com' },
} as const;

const EU = '112';

export const HELPLINES: readonly Helpline[] = [
  { country: 'AT', name: 'TelefonSeelsorge', number: '142', emergency: EU },
  { country: 'AU', name: 'Lifeline', number: '13 11 14', emergency: '000' },
  { country: 'BE', name: 'Zelfmoordlijn', number: '1813', emergency: EU },
  { country: 'BR', name: 'CVV', number: '188', emergency: '192' },
  { country: 'CA', name: '9-8-8 Suicide Crisis Helpline', number: '988', emergency: '911' },
  { country: 'CH', name: 'Die Dargebotene Hand', number: '143', emergency: EU },
  { country: 'CN', name: null, number: '12356', emergency: '120' },
  { country: 'DE', name: 'TelefonSeelsorge', number: '0800 111 0 111', emergency: EU },
  { country: 'DK', name: 'Livslinien', number: '70 201 201', emergency: EU },
  { country: 'ES', name: 'Línea 024', number: '024', emergency: EU },
  { country: 'FR', name: '3114', number: '3114', emergency: EU },
  { country: 'GB', name: 'Samaritans', number: '116 123', emergency: '999' },
  { country: 'HK', name: null, number: '2389 2222', emergency: '999' },
  { country: 'IE', name: 'Samaritans', number: '116 123', emergency: '112' },
  { country: 'IL', name: 'ERAN', number: '1201', emergency: '101' },
  { country: 'IN', name: 'Tele-MANAS', number: '14416', emergency: '112' },
  { country: 'IT', name: 'Telefono Amico', number: '02 2327 2327', emergency: EU },
  { country: 'JP', name: null, number: '0120-279-338', emergency: '119' },
  { country: 'KR', name: null, number: '109', emergency: '119' },
  { country: 'MX', name: 'Línea de la Vida', number: '800 911 2000', emergency: '911' },
  { country: 'NL', name: '113 Zelfmoordpreventie', number: '113', emergency: EU },
  { country: 'NO', name: 'Mental Helse', number: '116 123', emergency: '113' },
  { country: 'NZ', name: '1737', number: '1737', emergency: '111' },
  { country: 'PL', name: null, number: '116 123', emergency: EU },
  { country: 'PT', name: null, number: '808 200 204', emergency: EU },
  { country: 'SE', name: 'Mind', number: '90101', emergency: EU },
  { country: 'SG', name: 'SOS', number: '1-767', emergency: '995' },
  { country: 'TW', name: null, number: '1925', emergency: '119' },
  { country: 'UA', name: 'Lifeline Ukraine', number: '7333', emergency: EU },
  { country: 'US', name: '988 Suicide & Crisis Lifeline', number: '988', emergency: '911' },
  { country: 'ZA', name: 'SADAG', number: '0800 567 567', emergency: '112' },
];

export const helplineOf = (country: string): Helpline | undefined => HELPLINES.find((line) => line.country === country);

/** Only digits and a leading plus are dialled. */
export const dialled = (number: string): string => number.replace(/[^\d+]/g, '');
