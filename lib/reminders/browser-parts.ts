/** The parts of the browser that reminders use; chrome.alarms, chrome.notifications and chrome.runtime fit as they are. */

interface Listenable<Args extends unknown[]> {
  addListener(listener: (...args: Args) => void): void;
}

export interface Alarm {
  name: string;
  /** Epoch milliseconds. */
  scheduledTime: number;
}

export interface Alarms {
  create(name: string, info: { when: number }): Promise<void>;
  clear(name: string): Promise<boolean>;
  get(name: string): Promise<Alarm | undefined>;
  onAlarm: Listenable<[alarm: Alarm]>;
}

export interface Notice {
  type: 'basic';
  iconUrl: string;
  title: string;
  message: string;
  silent?: boolean;
  buttons?: { title: string }[];
}

export interface Notifications {
  create(id: string, notice: Notice): Promise<string>;
  clear(id: string): Promise<boolean>;
  onClicked: Listenable<[id: string]>;
  onButtonClicked: Listenable<[id: string, button: number]>;
}

export interface Runtime {
  onStartup: Listenable<[]>;
  onInstalled: Listenable<[]>;
}
