/**
 * True in the worker and the pages of a private window ("incognito": "split" gives it its own). The offscreen document
 * cannot ask: it is told.
 */
export const inPrivateWindow = (): boolean => chrome.extension?.inIncognitoContext ?? false;
