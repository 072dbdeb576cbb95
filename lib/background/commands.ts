import { openCheckIn } from '../platform/pages';
import { tell } from './relay';

/** Keyboard commands. `_execute_action` opens the check-in by itself; the browser never reports it. */
export async function onCommand(command: string, tab?: chrome.tabs.Tab): Promise<void> {
  // First and without waiting: the side panel may only be opened in the very turn of the key press.
  if (command === 'side-panel' && tab) return chrome.sidePanel.open({ windowId: tab.windowId });
  const now = await tell('snapshot', null);
  if (!now.ok) return;
  const { state } = now.answer;
  if (command === 'play-pause') {
    if (state === 'playing') await tell('pause', null);
    else if (state === 'paused') await tell('resume', null);
    else if (state === 'ending') await tell('keepPlaying', null);
    else await openCheckIn();
  }
  if (command === 'end-softly' && (state === 'playing' || state === 'paused')) await tell('endSoftly', null);
}
