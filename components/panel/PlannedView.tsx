import { t } from '../../lib/i18n';
import type { Evening, Snapshot } from '../../lib/messaging';
import { now, useClock } from '../state/clock';
import { PathChart } from './PathChart';
import { Why } from './Why';

/** The way before it is begun: the path as it would be from now, and why the music would start as it does. */
export function PlannedView({ snapshot, evening }: { snapshot: Snapshot; evening: Evening }) {
  useClock(30_000);
  return (
    <section class="planned" aria-label={t('panel.planned')}>
      <PathChart evening={evening} position={0} now={now.value} />
      <Why snapshot={snapshot} journey={evening.journey} position={0} />
    </section>
  );
}
