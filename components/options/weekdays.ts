interface WeekInfo {
  firstDay: number;
}

/** Days of the week, 0 = Sunday as in Date.getDay(), in the order and with the names of a language. */
export function weekdays(locale: string): { day: number; short: string; long: string }[] {
  const about = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?(): WeekInfo; weekInfo?: WeekInfo };
  const first = (about.getWeekInfo?.() ?? about.weekInfo)?.firstDay ?? 1;
  const name = (style: 'short' | 'long') => new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, n) => {
    const day = (first + n) % 7;
    // 1 February 2026 was a Sunday.
    const date = Date.UTC(2026, 1, 1 + day);
    return { day, short: name('short').format(date), long: name('long').format(date) };
  });
}
