import { isSounding, type Snapshot } from '../messaging';
import { type Stage, stageAt } from '../values';

let shown: Stage | null = null;

/** The toolbar icon sinks with the journey; idle shows the lamp half set, as in "guide". */
export async function showStage(snapshot: Snapshot): Promise<void> {
  const { state, evening, position } = snapshot;
  const stage = isSounding(state) ? stageAt(evening?.journey.stages ?? [], position) : 'guide';
  // Snapshots come in storms; a worker that was started anew sets it once more, which does no harm.
  if (stage === shown) return;
  shown = stage;
  await chrome.action.setIcon({ path: { 16: `icon/${stage}-16.png`, 32: `icon/${stage}-32.png` } });
}
