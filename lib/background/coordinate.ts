import { onMessage } from '../messaging';
import { onCommand } from './commands';
import { showStage } from './icon';
import { relay } from './relay';

/** Registers every listener in the first turn of the worker, so that the event that woke it finds its own. */
export function coordinate(): void {
  onMessage('ask', ({ data }) => relay(data));
  onMessage('snapshot', ({ data }) => showStage(data));
  chrome.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
}
