import { number, t } from '../../lib/i18n';
import type { Snapshot } from '../../lib/messaging';
import type { Bpm, Seconds, SequenceItem } from '../../lib/values';

/** The piece that sounds, if any does. */
export function itemOf(snapshot: Snapshot): SequenceItem | null {
  return snapshot.item === null ? null : (snapshot.evening?.sequence.items[snapshot.item] ?? null);
}

/** Tempo as it sounds at a moment: the tempo at the piece's start, bent since as its adaptation says. */
export function tempoAt(item: SequenceItem, position: Seconds): Bpm {
  const at = position - item.start;
  const { adaptation } = item;
  const first = adaptation[0];
  if (!first) return item.tempo;
  const next = adaptation.findIndex((point) => point.at >= at);
  const b = adaptation[next === -1 ? adaptation.length - 1 : next] ?? first;
  const a = adaptation[next - 1] ?? b;
  const share = b.at > a.at ? Math.min(1, Math.max(0, (at - a.at) / (b.at - a.at))) : 0;
  return (item.tempo / first.tempo) * (a.tempo + (b.tempo - a.tempo) * share);
}

/** "Robert Schumann, slowed to 62 BPM": how far the piece is bent from its own tempo, when one would hear it. */
export function byline(item: SequenceItem, position: Seconds): string {
  const tempo = tempoAt(item, position);
  const own = item.tempo / (item.adaptation[0]?.tempo ?? 1);
  const params = { composer: item.composer, bpm: number(tempo) };
  if (tempo / own < 0.97) return t('player.slowed', params);
  return tempo / own > 1.03 ? t('player.quickened', params) : t('player.byline', params);
}
