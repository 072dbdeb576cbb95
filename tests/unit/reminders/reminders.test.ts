import { afterEach, describe, expect, test } from 'vitest';
import { isDue, nextReminder } from '../../../lib/reminders';
import { DEFAULT_SETTINGS, type Reminder } from '../../../lib/settings';
import { world } from './world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;
const HOME = process.env.TZ;

/** Moves this process to a time zone; Date follows at once. */
function travel(zone: string) {
  process.env.TZ = zone;
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
}

afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

const wall = (at: number) =>
  `${String(new Date(at).getHours()).padStart(2, '0')}:${String(new Date(at).getMinutes()).padStart(2, '0')}`;
const calendarDay = (at: number) => new Date(at).toDateString();

const on = (some: Partial<Reminder> = {}): Reminder => ({
  ...DEFAULT_SETTINGS.reminder,
  on: true,
  time: '22:30',
  ...some,
});

/** Summer time north and south, a half-hour one, one that changes at midnight, and none at all. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Asia/Beirut',
  'Asia/Tehran',
  'Pacific/Kiritimati',
];

describe('the next reminder', () => {
  test('off, or without a day, there is none', () => {
    expect(nextReminder(on({ on: false }), Date.now())).toBeNull();
    expect(nextReminder(on({ days: Array(7).fill(false) }), Date.now())).toBeNull();
    expect(isDue(on({ on: false }), Date.now())).toBe(false);
  });

  test('is strictly after now, on a chosen day', () => {
    travel('Europe/Berlin');
    const sunday = new Date(2026, 10, 22, 22, 30).getTime();
    const onlySunday = on({ days: [true, false, false, false, false, false, false] });
    expect(nextReminder(onlySunday, sunday - 1)).toBe(sunday);
    expect(nextReminder(onlySunday, sunday)).toBe(new Date(2026, 10, 29, 22, 30).getTime());
  });

  test.each(ZONES)('comes once a day for a year, by the clock on the wall, in %s', (zone) => {
    travel(zone);
    for (const time of ['22:30', '00:10', '02:15', '23:59']) {
      const start = new Date(2026, 0, 1).getTime();
      const days = new Set<string>();
      let at = start;
      let moved = 0;
      for (let n = 0; n < 365; n++) {
        const next = nextReminder(on({ time }), at);
        expect(next).not.toBeNull();
        at = next ?? Number.NaN;
        if (wall(at) !== time) moved++;
        days.add(calendarDay(at));
      }
      expect(days.size).toBe(365);
      expect(calendarDay(at)).toBe(calendarDay(new Date(2026, 11, 31).getTime()));
      // The one night a year that has no such time is allowed to remind later.
      expect(moved).toBeLessThanOrEqual(1);
      if (time === '22:30') expect(moved).toBe(0);
    }
  });

  test('a time that summer time leaves out comes an hour later; one that comes twice comes once', () => {
    travel('Europe/Berlin');
    const spring = nextReminder(on({ time: '02:30' }), new Date(2026, 2, 29, 0, 0).getTime());
    expect(wall(spring ?? 0)).toBe('03:30');
    const first = nextReminder(on({ time: '02:30' }), new Date(2026, 9, 25, 0, 0).getTime()) ?? 0;
    expect(calendarDay(nextReminder(on({ time: '02:30' }), first) ?? 0)).toBe('Mon Oct 26 2026');
    expect(isDue(on({ time: '02:30' }), first + HOUR)).toBe(false);
  });

  test('is due for half an hour, over midnight too', () => {
    travel('Asia/Tehran');
    const late = new Date(2026, 5, 3, 23, 50).getTime();
    const reminder = on({ time: '23:50', days: [false, false, false, true, false, false, false] });
    expect(isDue(reminder, late - 1)).toBe(false);
    expect(isDue(reminder, late)).toBe(true);
    expect(isDue(reminder, late + 30 * MINUTE)).toBe(true);
    expect(isDue(reminder, late + 31 * MINUTE)).toBe(false);
  });
});

describe('in the browser', () => {
  const evening = (hours: number, minutes: number) => new Date(2026, 10, 24, hours, minutes).getTime();

  test.each(ZONES.slice(0, 4))(
    'a year of evenings in %s: one notification a chosen day, at its minute',
    async (zone) => {
      travel(zone);
      const days = [true, true, true, true, true, false, false];
      const start = new Date(2026, 0, 1).getTime();
      const it = world(start, { days });
      await it.install();
      await it.advance(new Date(2027, 0, 1).getTime());
      let chosen = 0;
      for (let day = 1; day <= 365; day++) if (days[new Date(2026, 0, day, 12).getDay()]) chosen++;
      expect(it.state.shown.map(wall).every((time) => time === '22:30')).toBe(true);
      expect(new Set(it.state.shown.map(calendarDay)).size).toBe(chosen);
      expect(it.state.shown).toHaveLength(chosen);
    },
  );

  test('off by default: nothing waits, nothing shows', async () => {
    const it = world(evening(12, 0), { on: false });
    await it.install();
    await it.startup();
    expect(it.state.waiting.size).toBe(0);
    await it.advance(evening(12, 0) + 7 * DAY);
    expect(it.state.shown).toEqual([]);
  });

  test('says its line, silently, with two buttons', async () => {
    const it = world(evening(22, 0), { wording: '' });
    await it.install();
    await it.advance(evening(22, 30));
    expect(it.state.notice).toMatchObject({ message: 'The usual line', silent: true });
    expect(it.state.notice?.buttons?.map(({ title }) => title)).toEqual(['Begin', 'In 15 minutes']);
    await it.change({ wording: 'Let the day go' });
    await it.advance(evening(22, 30) + DAY);
    expect(it.state.notice?.message).toBe('Let the day go');
  });

  test('where notifications have no buttons, the line alone is shown', async () => {
    const it = world(evening(22, 0), {});
    it.state.plain = true;
    await it.install();
    await it.advance(evening(22, 30));
    expect(it.state.notice).toMatchObject({ message: 'The usual line' });
    expect(it.state.shown).toHaveLength(1);
  });

  test('silent when the person was here today or a journey plays', async () => {
    const it = world(evening(22, 0), {});
    await it.install();
    it.state.checkedIn = true;
    await it.advance(evening(22, 30));
    it.state.checkedIn = false;
    it.state.playing = true;
    await it.advance(evening(22, 30) + DAY);
    expect(it.state.shown).toEqual([]);
    it.state.playing = false;
    await it.advance(evening(22, 30) + 2 * DAY);
    expect(it.state.shown).toHaveLength(1);
  });

  test('"begin" and a click open the check-in; both take the notification away', async () => {
    const it = world(evening(22, 0), {});
    await it.install();
    await it.advance(evening(22, 30));
    await it.press(0);
    expect(it.state).toMatchObject({ opened: 1, notice: null });
    await it.advance(evening(22, 30) + DAY);
    await it.click();
    expect(it.state).toMatchObject({ opened: 2, notice: null });
  });

  test('"in 15 minutes" comes once more, unless the music plays by then', async () => {
    const it = world(evening(22, 0), {});
    await it.install();
    await it.advance(evening(22, 32));
    await it.press(1);
    await it.advance(evening(23, 40));
    expect(it.state.shown.map(wall)).toEqual(['22:30', '22:47']);
    await it.press(1);
    it.state.playing = true;
    await it.advance(evening(23, 59));
    expect(it.state.shown).toHaveLength(2);
  });

  test('dismissed means not today', async () => {
    const it = world(evening(22, 0), {});
    await it.install();
    await it.advance(evening(22, 30));
    it.state.notice = null;
    await it.advance(evening(22, 29) + DAY);
    expect(it.state.shown).toHaveLength(1);
  });

  test('a machine that wakes within the half hour reminds; one that wakes later lets it be', async () => {
    const it = world(evening(22, 0), {});
    await it.install();
    await it.advance(evening(22, 50), { asleep: true });
    expect(it.state.shown.map(wall)).toEqual(['22:50']);
    await it.advance(evening(22, 0) + DAY);
    await it.advance(evening(23, 30) + DAY, { asleep: true });
    await it.advance(evening(7, 30) + 3 * DAY, { asleep: true });
    expect(it.state.shown).toHaveLength(1);
    await it.advance(evening(22, 30) + 3 * DAY);
    expect(it.state.shown.map(wall)).toEqual(['22:50', '22:30']);
  });

  test('"in 15 minutes" is forgotten when the machine slept through it', async () => {
    const it = world(evening(22, 0), {});
    await it.install();
    await it.advance(evening(22, 30));
    await it.press(1);
    await it.advance(evening(7, 0) + DAY, { asleep: true });
    expect(it.state.shown).toHaveLength(1);
  });

  test('a start just after the time keeps the alarm that is about to fire', async () => {
    const it = world(evening(22, 0), {});
    await it.install();
    it.state.now = evening(22, 40);
    await it.startup();
    await it.advance(evening(22, 41));
    expect(it.state.shown).toHaveLength(1);
  });

  test('alarms that the browser lost come back with the next start', async () => {
    const it = world(evening(12, 0), {});
    await it.install();
    it.state.waiting.clear();
    await it.startup();
    await it.advance(evening(22, 30));
    expect(it.state.shown).toHaveLength(1);
  });

  test('moving to another time zone, the reminder keeps to the clock on the wall, west and east', async () => {
    travel('Europe/Berlin');
    const it = world(new Date(2026, 10, 24, 12, 0).getTime(), {});
    await it.install();
    await it.advance(new Date(2026, 10, 24, 20, 0).getTime());
    travel('America/New_York');
    await it.advance(new Date(2026, 10, 24, 23, 30).getTime());
    expect(it.state.shown.map(wall)).toEqual(['22:30']);
    travel('Asia/Tokyo');
    await it.advance(new Date(2026, 10, 27, 0, 0).getTime());
    const inTokyo = it.state.shown.slice(1);
    expect(inTokyo.map(wall)).toEqual(inTokyo.map(() => '22:30'));
    expect(inTokyo.map(calendarDay)).toEqual(['Wed Nov 25 2026', 'Thu Nov 26 2026']);
  });

  test('changing the time or switching off takes hold at once', async () => {
    const it = world(evening(22, 0), {});
    await it.install();
    await it.change({ time: '22:10' });
    await it.advance(evening(22, 10));
    expect(it.state.shown.map(wall)).toEqual(['22:10']);
    await it.press(1);
    await it.change({ on: false });
    expect(it.state.waiting.size).toBe(0);
    await it.change({ on: true, time: '22:20' });
    await it.advance(evening(22, 20));
    await it.change({ on: false });
    expect(it.state.notice).toBeNull();
  });
});
