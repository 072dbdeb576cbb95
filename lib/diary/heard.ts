import { FARTHEST, OWN } from '../graph';
import { explainAt, goneAt } from '../journey';
import type { Evening } from '../messaging/evening';
import {
  GEMS_SCALES,
  type MusicParameter,
  type MusicProfile,
  type Piece,
  type Seconds,
  type SequenceItem,
} from '../values';
import type { LessonRow } from './rows';

/** A piece that sounded for less says nothing. */
const HEARD: Seconds = 30;
/** Where in a piece it is compared with the plan: in its middle, or a minute in. */
const LISTENED: Seconds = 60;

/** What sounded in an evening up to `position`, beside what the graph asks of everybody (the person's own layer taken off). */
export function heardIn(
  { checkIn, journey, sequence }: Evening,
  position: Seconds,
  pieces: readonly Piece[],
): LessonRow['heard'] {
  const { gems } = journey.felt;
  const met = GEMS_SCALES.reduce((best, scale) => (gems[scale] > gems[best] ? scale : best));
  return sequence.items.flatMap((item) => {
    const piece = pieces.find(({ id }) => id === item.piece);
    const end = Math.min(item.start + item.length, position);
    if (!piece || end - item.start < HEARD) return [];
    const at = Math.min((item.start + end) / 2, item.start + LISTENED);
    const asked = explainAt(journey, at);
    const sounded = soundedAt(piece, item);
    const off: Partial<MusicProfile> = {};
    for (const name of Object.keys(FARTHEST) as MusicParameter[]) {
      const own = asked[name].terms.find(({ origin }) => origin === OWN)?.amount ?? 0;
      off[name] = sounded[name] - (asked[name].value - own);
    }
    return [{ piece: piece.id, intention: checkIn.intention, met, gone: goneAt(journey, at), off }];
  });
}

/**
 * A piece as it is by nature, but at the pitch it was played at. Its tempo is the written one: what is played follows
 * the plan so closely that only the pieces' own pace differs, and with it what a slower plan would choose.
 */
const soundedAt = ({ music }: Piece, { adaptation }: SequenceItem): MusicProfile => ({
  ...music,
  register: music.register + (adaptation[0]?.transpose ?? 0),
});
