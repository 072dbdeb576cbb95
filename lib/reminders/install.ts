import type { Settings } from '../settings';
import type { EpochMs } from '../values';
import type { Alarm, Alarms, Notifications, Runtime } from './browser-parts';
import { isDue, LATE, nextReminder } from './schedule';

export interface ReminderParts {
  alarms: Alarms;
  notifications: Notifications;
  runtime: Runtime;
  settings: { get(): Promise<Settings>; onChange(changed: (settings: Settings) => void): unknown };
  openCheckIn: () => Promise<void> | void;
  /** True when the person has been here today already. */
  checkedInToday: () => Promise<boolean>;
  /** True while a journey prepares, plays, pauses or ends. */
  playing: () => Promise<boolean>;
  /** What the notification says; `wording` in the settings takes the place of `message`. */
  words: (settings: Settings) => { title: string; message: string; begin: string; later: string };
  icon?: string;
  now?: () => EpochMs;
}

const EVENING = 'reminder';
const LATER = 'reminder-later';
const NOTICE = 'reminder';
const SNOOZE: EpochMs = 15 * 60_000;

/**
 * The alarm never lies further ahead than this. After a journey to another time zone or a long sleep it soon fires, sees
 * that it is not time by the clock on the wall, and is set anew.
 */
const HOP: EpochMs = 60 * 60_000;

/**
 * Reminds of the evening. Has to be called in the first turn of the background worker: every listener is registered at
 * once. It keeps no state of its own; the two alarms and the settings are all there is.
 */
export function installReminders(parts: ReminderParts): void {
  const { alarms, notifications, runtime, settings, words } = parts;
  const now = parts.now ?? Date.now;

  const setNext = async () => {
    const at = nextReminder((await settings.get()).reminder, now());
    if (at === null) await alarms.clear(EVENING);
    else await alarms.create(EVENING, { when: Math.min(at, now() + HOP) });
  };

  /** At the worker's start: an alarm that is about to fire is left alone, or its reminder would be lost. */
  const makeSure = async () => {
    const waiting = await alarms.get(EVENING);
    const overdue = waiting ? now() - waiting.scheduledTime : Number.NaN;
    if (!(overdue >= 0 && overdue <= LATE)) await setNext();
  };

  const show = async () => {
    const values = await settings.get();
    const { reminder } = values;
    if (!reminder.on || (await parts.playing()) || (await parts.checkedInToday())) return;
    const { title, message, begin, later } = words(values);
    const notice = {
      type: 'basic' as const,
      iconUrl: parts.icon ?? '/icon/128.png',
      title,
      message: reminder.wording.trim() || message,
    };
    try {
      await notifications.create(NOTICE, { ...notice, silent: true, buttons: [{ title: begin }, { title: later }] });
    } catch {
      // Firefox knows neither buttons nor silence and refuses both: there, a click begins and dismissing is "not today".
      await notifications.create(NOTICE, notice);
    }
  };

  const onAlarm = async ({ name, scheduledTime }: Alarm) => {
    if (name === LATER && now() - scheduledTime <= LATE) await show();
    if (name !== EVENING) return;
    const due = isDue((await settings.get()).reminder, now());
    await setNext();
    if (due) await show();
  };

  const onButton = async (id: string, button: number) => {
    if (id !== NOTICE) return;
    await notifications.clear(NOTICE);
    if (button === 0) await parts.openCheckIn();
    else await alarms.create(LATER, { when: now() + SNOOZE });
  };

  const onClick = async (id: string) => {
    if (id !== NOTICE) return;
    await notifications.clear(NOTICE);
    await parts.openCheckIn();
  };

  const onChange = async (reminder: Settings['reminder']) => {
    await setNext();
    if (reminder.on) return;
    await alarms.clear(LATER);
    await notifications.clear(NOTICE);
  };

  const told = (task: Promise<void>) => task.catch((error) => console.error('A reminder failed', error));

  alarms.onAlarm.addListener((alarm) => void told(onAlarm(alarm)));
  notifications.onButtonClicked.addListener((id, button) => void told(onButton(id, button)));
  notifications.onClicked.addListener((id) => void told(onClick(id)));
  runtime.onStartup.addListener(() => void told(makeSure()));
  runtime.onInstalled.addListener(() => void told(makeSure()));
  settings.onChange(({ reminder }) => void told(onChange(reminder)));
}
