import { number, t } from '../../lib/i18n';
import type { Snapshot } from '../../lib/messaging';
import { AdaptationCurve, type Bpm, type Seconds, type SequenceItem } from '../../lib/values';

/** The piece that sounds, if any does. */
export function itemOf(snapshot: Snapshot): SequenceItem | null {
  return snapshot.item === null ? null : (snapshot.evening?.sequence.items[snapshot.item] ?? null);
}

/** Tempo as it sounds at a moment: the tempo at the piece's start, bent since as its adaptation says. */
export function tempoAt(item: SequenceItem, position: Seconds): Bpm {
  const bent = new AdaptationCurve(item.adaptation);
  return (item.tempo / bent.value('tempo', 0)) * bent.value('tempo', position - item.start);
}

/** "Robert Schumann, slowed to 62 BPM": how far the piece is bent from its own tempo, when one would hear it. */
export function byline(item: SequenceItem, position: Seconds): string {
  const tempo = tempoAt(item, position);
  const own = item.tempo / (item.adaptation[0]?.tempo ?? 1);
  const params = { composer: item.composer, bpm: number(tempo) };
  if (tempo / own < 0.97) return t('player.slowed', params);
  return tempo / own > 1.03 ? t('player.quickened', params) : t('player.byline', params);
}
