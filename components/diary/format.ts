import { locale, number } from '../../lib/i18n';
import type { EpochMs } from '../../lib/values';

const dated = (options: Intl.DateTimeFormatOptions) => (at: EpochMs) =>
  new Intl.DateTimeFormat(locale(), options).format(at);

/** "Tue 10 Nov, 23:04", "Tuesday 10 November", "Nov", "November 2026", "10 Nov": in the order of the language. */
export const moment = dated({ weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
export const longDay = dated({ weekday: 'long', day: 'numeric', month: 'long' });
export const shortMonth = dated({ month: 'short' });
export const initialOfMonth = dated({ month: 'narrow' });
export const monthOfYear = dated({ month: 'long', year: 'numeric' });
export const shortDay = dated({ day: 'numeric', month: 'short' });
export const yearName = dated({ year: 'numeric' });

/** A change with its sign: +0.9, −0.2. */
export const signed = (value: number, decimals = 1): string => {
  const text = number(value, decimals);
  return Number(value.toFixed(decimals)) > 0 ? `+${text}` : text;
};
