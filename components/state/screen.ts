import { type Evening, isUnderWay, type Snapshot } from '../../lib/messaging';
import type { EmotionReading, EpochMs } from '../../lib/values';
import { now } from './clock';
import type { World } from './context';
import type { Busy, Trouble } from './engine';
import type { Overlay } from './visit';

/** The screens; also the value of the root's `data-screen`. */
export type Screen =
  | 'checkin'
  | 'point'
  | 'words'
  | 'loading'
  | 'reading'
  | 'unclear'
  | 'interrupted'
  | 'player'
  | 'end'
  | 'failed'
  | 'help'
  | 'different';

export interface Moment {
  snapshot: Snapshot | null;
  evening: Evening | null;
  busy: Busy | null;
  trouble: Trouble | null;
  unclear: EmotionReading | null;
  overlay: Overlay;
  editing: boolean;
  over: string | null;
  asking: boolean;
  now: EpochMs;
}

/** A reading that is done within this many milliseconds needs no screen of its own. */
export const PATIENCE = 300;

/** A plan that was made this long ago and never begun is not shown again: the person has moved on. */
const PLAN_KEEPS = 30 * 60_000;

/** Which screen the moment asks for. Help comes first, sound before words, what went wrong before what was planned. */
export function screenOf(moment: Moment): Screen {
  const { snapshot, evening, overlay, trouble } = moment;
  const state = snapshot?.state ?? 'idle';
  if (overlay === 'help') return 'help';
  if (overlay) return overlay;
  if (isUnderWay(state)) return 'player';
  if (moment.busy?.name === 'read' && moment.now - moment.busy.since >= PATIENCE) return 'loading';
  if (trouble) return 'failed';
  if (moment.unclear) return 'unclear';
  if (moment.asking) return 'end';
  if (moment.editing) return 'checkin';
  const open = evening && evening.id !== moment.over ? evening : null;
  if (state === 'finished' && open) return 'end';
  if (state === 'failed' && open) return 'failed';
  if (state === 'idle' && open && moment.now - open.checkIn.at < PLAN_KEEPS) return 'reading';
  if (snapshot?.interrupted && snapshot.interrupted.evening.id !== moment.over) return 'interrupted';
  return 'checkin';
}

/** The moment of this page; whoever draws by it is drawn anew when it changes. */
export const momentOf = ({ engine, visit }: World): Moment => ({
  snapshot: engine.snapshot.value,
  evening: engine.evening.value,
  busy: engine.busy.value,
  trouble: engine.trouble.value,
  unclear: engine.unclear.value,
  overlay: visit.overlay.value,
  editing: visit.editing.value,
  over: visit.over.value,
  asking: visit.asking.value,
  now: now.value,
});

/** Whether an evening waits behind the words that are being written: they stay until the person goes to it. */
export const eveningWaits = (moment: Moment): boolean =>
  moment.editing &&
  moment.busy === null &&
  ['reading', 'interrupted', 'end', 'failed'].includes(screenOf({ ...moment, editing: false }));
