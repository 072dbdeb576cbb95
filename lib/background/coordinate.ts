import browser from 'webextension-polyfill';
import { spoken } from '../i18n/languages';
import { reminderWords } from '../i18n/reminder-words';
import { type CallName, onCall, onSnapshot, type Reply, type Snapshot } from '../messaging';
import { openCheckIn, openTab } from '../platform/pages';
import { inPrivateWindow } from '../platform/private';
import { installReminders } from '../reminders';
import { settings } from '../settings/browser';
import { onCommand } from './commands';
import { showStage } from './icon';
import { isPlaying, passOn, relay } from './relay';
import { checkedInToday } from './today';
import { keepWatch, watchOver } from './watch';

/** How loud the music and what lies under it were left is how they are the next evening. */
function keepMix(name: CallName, reply: Reply<unknown>): void {
  if (!reply.ok || (name !== 'volume' && name !== 'beds')) return;
  const { volume, beds } = reply.answer as Snapshot;
  void settings.change(name === 'volume' ? { volume } : { beds });
}

/** Registers every listener in the first turn of the worker, so that the event that woke it finds its own. */
export function coordinate(): void {
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openTab('welcome');
  });
  onCall('ask', async (call) => {
    const reply = await relay(call);
    if (!inPrivateWindow()) keepMix(call.name, reply);
    return reply;
  });
  onSnapshot((snapshot) => {
    void showStage(snapshot);
    void watchOver(snapshot);
  });
  keepWatch();
  settings.onChange((changed) => void passOn(changed));
  chrome.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
  installReminders({
    alarms: browser.alarms,
    notifications: browser.notifications,
    runtime: browser.runtime,
    settings,
    openCheckIn,
    checkedInToday,
    playing: isPlaying,
    words: ({ language }) => reminderWords(spoken(language, navigator.languages).language),
  });
}
