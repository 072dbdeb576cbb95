import { isAudible, type Snapshot } from '../messaging';
import { type EpochMs, turns } from '../values';
import { tell } from './relay';

/**
 * Looks after the music while the browser may take the engine's document away (too little memory, a fault): every half
 * minute an alarm asks for it, which brings it up again, and an evening that was sounding is picked up softly where it
 * was. Nobody has to get out of bed for it.
 */
const WATCH = 'watch';
const EVERY_MINUTES = 0.5;

/** A document that is gone again this soon is not brought back once more: the evening is offered instead. */
const TOO_SOON: EpochMs = 3 * 60_000;

/** In the session's storage: alarms outlive the browser, and nothing may begin to play by itself when it is opened. */
interface Watch {
  sounding: boolean;
  broughtBack?: EpochMs;
}

const watch = async (): Promise<Partial<Watch>> => (await chrome.storage.session.get(WATCH))[WATCH] ?? {};
const note = (some: Watch) => chrome.storage.session.set({ [WATCH]: some });

/** What is noted follows from what was: one after the other. */
const inTurn = turns();

/** To be called in the worker's first turn. */
export function keepWatch(): void {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === WATCH) void look();
  });
}

/** To be called with each snapshot. */
export function watchOver({ state }: Snapshot): Promise<void> {
  return inTurn(() => noteSounding(isAudible(state)));
}

async function noteSounding(sounding: boolean): Promise<void> {
  const before = await watch();
  if ((before.sounding ?? false) === sounding) return;
  await note({ ...before, sounding });
  if (sounding) await chrome.alarms.create(WATCH, { periodInMinutes: EVERY_MINUTES });
  else await chrome.alarms.clear(WATCH);
}

async function look(): Promise<void> {
  if (await inTurn(isGone)) await tell('pickUp', null);
}

/** True when the music is gone with its document, and is to be brought back. What the new one says first comes after. */
async function isGone(): Promise<boolean> {
  const { sounding, broughtBack = 0 } = await watch();
  if (!sounding) {
    await chrome.alarms.clear(WATCH);
    return false;
  }
  // Asking makes sure of the document; a new one knows nothing of an evening.
  const now = await tell('snapshot', null);
  if (!now.ok || now.answer.evening) return false;
  const tooSoon = Math.abs(Date.now() - broughtBack) < TOO_SOON;
  await note({ sounding: false, broughtBack: Date.now() });
  await chrome.alarms.clear(WATCH);
  return !tooSoon;
}
