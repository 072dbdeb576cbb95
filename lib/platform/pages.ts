/** Pages of the extension that open in a tab of their own. */
export type TabPage = 'diary' | 'journey' | 'library' | 'welcome';

/** Brings the tab with the page to the front; opens one where there is none. `part` is what follows the # in it. */
export async function openTab(page: TabPage, part?: string): Promise<void> {
  const address = chrome.runtime.getURL(`/${page}.html`);
  const tabs = await chrome.runtime.getContexts({ contextTypes: ['TAB' as chrome.runtime.ContextType] });
  const open = tabs.find(({ documentUrl }) => documentUrl?.split('#')[0] === address);
  const url = part ? `${address}#${part}` : address;
  if (!open) return void (await chrome.tabs.create({ url }));
  await chrome.tabs.update(open.tabId, { active: true, ...(part && { url }) });
  await chrome.windows.update(open.windowId, { focused: true });
}

/** A function that opens such a page; undefined where the code does not run as part of the extension. */
export function tabOpener(page: TabPage): (() => void) | undefined {
  if (typeof chrome === 'undefined' || !chrome.tabs?.create) return undefined;
  return () => void openTab(page);
}

/** The popup where the browser allows it (a focused window), else the same page in a tab. */
export async function openCheckIn(): Promise<void> {
  try {
    await chrome.action.openPopup();
  } catch {
    await chrome.tabs.create({ url: chrome.runtime.getURL('/popup.html') });
  }
}

/** Closes the tab that the page is in. */
export async function closeTab(): Promise<void> {
  const tab = await chrome.tabs.getCurrent();
  if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
}
