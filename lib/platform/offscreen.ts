const PAGE = 'offscreen.html';

let opening: Promise<void> | null = null;

/** The document knows from this worker what it must be told. */
let told = false;

/**
 * Makes sure of the one offscreen document. Two callers at once share one promise; a restarted worker finds the
 * document that its predecessor opened. `opened` has resolved before anything is asked of a document: once for each
 * document, and once more for each worker, since the one before may have died on the way. AUDIO_PLAYBACK alone would be
 * closed after 30 s of silence: WORKERS keeps it.
 */
export function ensureOffscreen(opened: () => Promise<void>): Promise<void> {
  opening ??= open(opened).finally(() => {
    opening = null;
  });
  return opening;
}

/** True when the document is there already; asking does not open it. */
export async function hasOffscreen(): Promise<boolean> {
  const contexts = await chrome.runtime.getContexts({
    contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType],
    documentUrls: [chrome.runtime.getURL(PAGE)],
  });
  return contexts.length > 0;
}

async function open(opened: () => Promise<void>): Promise<void> {
  if (!(await hasOffscreen())) {
    told = false;
    await chrome.offscreen.createDocument({
      url: PAGE,
      reasons: ['AUDIO_PLAYBACK', 'WORKERS'] as chrome.offscreen.Reason[],
      justification: 'Plays the music whatever tab is open, and reads the check-in on this computer.',
    });
  }
  if (told) return;
  await opened();
  told = true;
}
