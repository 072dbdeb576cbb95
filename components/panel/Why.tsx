import { t } from '../../lib/i18n';
import type { Snapshot } from '../../lib/messaging';
import { type Journey, type MusicParameter, plannedAt, type Seconds } from '../../lib/values';
import { Fold } from '../parts/Fold';
import { itemOf, tempoAt } from '../player/playing';
import { useWorld } from '../state/context';
import { Sums } from './Sums';
import { inShort, MAIN, withUnit } from './wording';

/** The sums are read, not watched: they follow the music in steps of this many seconds. */
const STEP: Seconds = 5;

interface Props {
  snapshot: Snapshot;
  journey: Journey;
  position: Seconds;
}

/** Why this music: in one line what it is, and for who asks, each number with its parts and its source. */
export function Why({ snapshot, journey, position }: Props) {
  const { visit } = useWorld();
  const at = Math.floor(position / STEP) * STEP;
  const planned = plannedAt(journey.waypoints, at).music;
  const item = itemOf(snapshot);
  const plays = (name: MusicParameter) => (name === 'tempo' && item ? tempoAt(item, at) : planned[name]);
  const short = MAIN.map((name) => (name === 'tempo' ? withUnit(name, plays(name)) : inShort(name, plays(name))));
  return (
    <Fold title={t('panel.why')} short={short.join(' · ')} asked={visit.why.value} onAnswered={visit.answerWhy}>
      <Sums journey={journey} at={at} plays={plays} />
    </Fold>
  );
}
