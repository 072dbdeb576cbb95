import { useState } from 'preact/hooks';
import { number, t } from '../../lib/i18n';
import { BEDS, type Bed } from '../../lib/values';
import { Icon, type IconName } from '../parts/Icon';
import { Slider } from '../parts/Slider';
import { useHeld } from '../parts/held';
import type { Engine } from '../state/engine';

/** What is offered at first, as the design has it; the others are one press away. */
const FIRST: readonly Bed[] = ['rain', 'brown', 'wind', 'fireplace'];

const ICONS: Record<Bed, IconName> = {
  rain: 'rain',
  ocean: 'wave',
  stream: 'stream',
  wind: 'wind',
  fireplace: 'fire',
  night: 'moon',
  brown: 'hush',
  pink: 'softHush',
};

function BedRow({ engine, bed }: { engine: Engine; bed: Bed }) {
  const [level, change] = useHeld(engine.snapshot.value?.beds[bed] ?? 0, (level) =>
    engine.run('beds', { levels: { [bed]: level } }),
  );
  return (
    <li class={`bed${level === 0 ? ' off' : ''}`}>
      <Icon name={ICONS[bed]} />
      <span>{t(`beds.${bed}`)}</span>
      <Slider label={t(`beds.${bed}`)} value={level} onChange={change} />
      <span class="f13 level" aria-hidden="true">
        {level === 0 ? t('beds.off') : number(level * 100)}
      </span>
    </li>
  );
}

/** Rain, wind, fire and the like under the music, each with its own level; at zero it is off. */
export function Beds({ engine }: { engine: Engine }) {
  const [all, setAll] = useState(false);
  const levels = engine.snapshot.value?.beds;
  const shown = BEDS.filter((bed) => all || FIRST.includes(bed) || (levels?.[bed] ?? 0) > 0);
  const ordered = [...shown].sort((a, b) => Number(FIRST.includes(b)) - Number(FIRST.includes(a)));
  return (
    <section class="part" aria-labelledby="beds">
      <div class="head">
        <h2 class="bold" id="beds">
          {t('beds.title')}
        </h2>
        <button type="button" class="link f13" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'beds.fewer' : 'beds.more')}
        </button>
      </div>
      <ul class="beds">
        {ordered.map((bed) => (
          <BedRow key={bed} engine={engine} bed={bed} />
        ))}
      </ul>
    </section>
  );
}
