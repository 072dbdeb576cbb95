/**
 * A function that opens the panel beside the page, or undefined where the browser has none.
 * It has to be called straight from a click: the window is looked up beforehand.
 */
export function besideOpener(): (() => void) | undefined {
  if (typeof chrome === 'undefined') return undefined;
  if (chrome.sidePanel?.open) {
    let windowId: number | undefined;
    chrome.windows.getCurrent().then(
      (current) => {
        windowId = current.id;
      },
      () => undefined,
    );
    return () => {
      if (windowId === undefined) return;
      // The popup closes only once the panel is there: closed earlier, the gesture is gone.
      chrome.sidePanel.open({ windowId }).then(() => window.close(), console.error);
    };
  }
  const { sidebarAction } = chrome as unknown as { sidebarAction?: { open(): Promise<void> } };
  if (!sidebarAction) return undefined;
  return () => void sidebarAction.open().then(() => window.close(), console.error);
}
