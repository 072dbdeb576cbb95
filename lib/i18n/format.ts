import type { EpochMs, Seconds } from '../values';
import { locale } from './locale';
import { t } from './translate';

/** A number with a fixed count of decimals; the minus is the locale's own. */
export function number(value: number, decimals = 0): string {
  const rounded = Number(value.toFixed(decimals));
  return new Intl.NumberFormat(locale(), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(rounded === 0 ? 0 : rounded)
    .replace('-', '−');
}

/** A stretch of time as minutes and seconds, such as 4:10. */
export function duration(seconds: Seconds): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = new Intl.NumberFormat(locale(), { minimumIntegerDigits: 2 });
  return `${new Intl.NumberFormat(locale(), { useGrouping: false }).format(Math.floor(whole / 60))}:${two.format(whole % 60)}`;
}

/** The time of day, such as 23:04 or 11:04 PM. */
export function clock(at: EpochMs): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(at);
}

/** With a capital at the front, where the script has any. */
export const capitalised = (text: string) => text.replace(/^./u, (first) => first.toLocaleUpperCase(locale()));

/** "Tuesday night". The hours before five belong to the night before. */
export function dayPart(at: EpochMs): string {
  const date = new Date(at);
  const hour = date.getHours();
  const day = hour < 5 ? new Date(at - 5 * 3_600_000) : date;
  const weekday = new Intl.DateTimeFormat(locale(), { weekday: 'long' }).format(day);
  const ends = [5, 12, 17, 21, 24];
  const part = (['night', 'morning', 'day', 'evening', 'late'] as const)[ends.findIndex((end) => hour < end)] ?? 'late';
  return capitalised(t(`time.${part}`, { weekday }));
}
