import { t } from '../../lib/i18n';
import type { Snapshot } from '../../lib/messaging';
import type { Journey, Stage } from '../../lib/values';

/** What the stage does, as one honest line: slower only where it slows, lighter only where it lightens. */
export function lineOf(stage: Stage, { stages, waypoints }: Journey): string {
  if (stage === 'match') return t('line.match');
  if (stage === 'target') return t('line.target');
  const span = stages.find((span) => span.stage === stage);
  const inside = waypoints.filter(({ at }) => span && at >= span.start && at <= span.end);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return t('line.softer');
  if (first.music.tempo - last.music.tempo >= 3) return t('line.slower');
  if (last.affect.valence - first.affect.valence >= 0.15) return t('line.lighter');
  return t('line.softer');
}

/** The heading of what plays: that it is made ready, that it goes quiet, or what this stretch of the way is like. */
export function headingOf(snapshot: Snapshot, stage: Stage, journey: Journey): string {
  const { state, silentAt } = snapshot;
  if (state === 'preparing') return t('line.preparing');
  return state === 'ending' && silentAt !== null ? t('player.goingQuiet') : lineOf(stage, journey);
}
