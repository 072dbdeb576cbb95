/** Opens the options page; undefined where the page does not run as part of the extension. */
export function optionsOpener(): (() => void) | undefined {
  if (typeof chrome === 'undefined' || !chrome.runtime?.openOptionsPage) return undefined;
  return () => void chrome.runtime.openOptionsPage();
}
