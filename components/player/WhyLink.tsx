import { number, t } from '../../lib/i18n';
import type { Seconds, SequenceItem } from '../../lib/values';
import { useWorld } from '../state/context';
import { tempoAt } from './playing';

interface Props {
  item: SequenceItem | null;
  position: Seconds;
  class: string;
}

/** "Why 62 BPM?" opens the panel where the answer is; absent where no panel can be opened. */
export function WhyLink({ item, position, class: look }: Props) {
  const { visit, surroundings } = useWorld();
  const { openBeside } = surroundings;
  if (!item || !openBeside) return null;
  const ask = () => {
    visit.askWhy();
    openBeside();
  };
  return (
    <button type="button" class={look} onClick={ask}>
      {t('player.why', { bpm: number(tempoAt(item, position)) })}
    </button>
  );
}
