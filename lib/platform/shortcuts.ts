/** The keys of the extension's commands, as the browser has them now. */
export async function shortcuts(): Promise<{ command: string; keys: string }[]> {
  const commands = await chrome.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }));
}

/** Opens the browser's own page for the keys; undefined where no extension may. */
export function shortcutEditor(): (() => void) | undefined {
  const { openShortcutSettings } = chrome.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (chrome.runtime.getURL('').startsWith('chrome-extension:')) {
    return () => void chrome.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
  return undefined;
}
