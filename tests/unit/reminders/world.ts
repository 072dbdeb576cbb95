import type { Alarm, Notice } from '../../../lib/reminders/browser-parts';
import { installReminders } from '../../../lib/reminders/install';
import { parseSettings, type Reminder } from '../../../lib/settings';

/** Lets every promise that is under way come to its end. */
const quiet = () => new Promise((resolve) => setImmediate(resolve));

function event<Args extends unknown[]>() {
  const listeners: ((...args: Args) => void)[] = [];
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.push(listener),
    fire: async (...args: Args) => {
      for (const listener of listeners) listener(...args);
      await quiet();
    },
  };
}

/** A browser with a clock that moves only when told, as far as reminders see it. */
export function world(start: number, reminder: Partial<Reminder>) {
  const state = {
    now: start,
    settings: parseSettings({ reminder: { on: true, time: '22:30', ...reminder } }),
    checkedIn: false,
    playing: false,
    opened: 0,
    /** The notification on screen. */
    notice: null as Notice | null,
    /** When notifications were shown. */
    shown: [] as number[],
    waiting: new Map<string, Alarm>(),
    fired: 0,
    /** As in Firefox, where a notification has no buttons. */
    plain: false,
  };
  const onAlarm = event<[Alarm]>();
  const onButtonClicked = event<[string, number]>();
  const onClicked = event<[string]>();
  const onStartup = event<[]>();
  const onInstalled = event<[]>();
  const onChange = event<[typeof state.settings]>();

  installReminders({
    alarms: {
      create: async (name, { when }) => void state.waiting.set(name, { name, scheduledTime: when }),
      clear: async (name) => state.waiting.delete(name),
      get: async (name) => state.waiting.get(name),
      onAlarm,
    },
    notifications: {
      create: async (id, notice) => {
        if (state.plain && (notice.buttons || notice.silent)) throw new Error('Unexpected property');
        state.notice = notice;
        state.shown.push(state.now);
        return id;
      },
      clear: async () => {
        const there = state.notice !== null;
        state.notice = null;
        return there;
      },
      onButtonClicked,
      onClicked,
    },
    runtime: { onStartup, onInstalled },
    settings: { get: async () => state.settings, onChange: onChange.addListener },
    openCheckIn: () => void state.opened++,
    checkedInToday: async () => state.checkedIn,
    playing: async () => state.playing,
    words: () => ({ title: 'EmoHeal', message: 'The usual line', begin: 'Begin', later: 'In 15 minutes' }),
    now: () => state.now,
  });

  /** Fires, in order, every alarm whose time has come by `until`; asleep: all of them only then. */
  const advance = async (until: number, { asleep = false } = {}) => {
    for (;;) {
      const [next] = [...state.waiting.values()].sort((a, b) => a.scheduledTime - b.scheduledTime);
      if (!next || next.scheduledTime > until) break;
      state.now = asleep ? until : Math.max(state.now, next.scheduledTime);
      state.waiting.delete(next.name);
      state.fired++;
      await onAlarm.fire(next);
    }
    state.now = until;
  };

  return {
    state,
    advance,
    install: () => onInstalled.fire(),
    startup: () => onStartup.fire(),
    press: (button: number) => onButtonClicked.fire('reminder', button),
    click: () => onClicked.fire('reminder'),
    change: (next: Partial<Reminder>) => {
      state.settings = { ...state.settings, reminder: { ...state.settings.reminder, ...next } };
      return onChange.fire(state.settings);
    },
  };
}
