import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Snapshot } from '../../lib/messaging';
import { MUSIC_PARAMETERS, type Journey, type MusicParameter, type Seconds } from '../../lib/values';
import { itemOf, tempoAt } from '../player/playing';
import { plannedAt } from '../state/path';
import { Equation } from './Equation';
import { Evidence } from './Evidence';
import { useExplained } from './explained';
import { sumOf } from './sum';
import { Walk } from './Walk';
import { Waterfall } from './Waterfall';
import { DECIMALS, inShort } from './wording';

const MAIN = ['tempo', 'mode', 'dynamics', 'brightness'] as const satisfies readonly MusicParameter[];

/** The sums are read, not watched: they follow the music in steps of this many seconds. */
const STEP: Seconds = 5;

interface Props {
  snapshot: Snapshot;
  journey: Journey;
  position: Seconds;
}

/** Why this music: each number with its parts and its source, adding up exactly. */
export function Why({ snapshot, journey, position }: Props) {
  const [chosen, choose] = useState<MusicParameter>('tempo');
  const [all, setAll] = useState(false);
  const at = Math.floor(position / STEP) * STEP;
  const explained = useExplained(journey, at);
  const planned = plannedAt(journey, at).music;
  const item = itemOf(snapshot);
  const plays = (name: MusicParameter) => (name === 'tempo' && item ? tempoAt(item, at) : planned[name]);
  const explanation = explained?.sums[chosen];
  const sum = explanation && sumOf(explanation, plays(chosen) - explanation.value, DECIMALS[chosen]);
  const shown = all ? MUSIC_PARAMETERS : MAIN;
  return (
    <section class="part">
      <div class="head">
        <h2 class="bold">{t('panel.why')}</h2>
        <button
          type="button"
          class="link f13"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            if (all && !MAIN.some((name) => name === chosen)) choose('tempo');
          }}
        >
          {t(all ? 'panel.fourMain' : 'panel.allNine')}
        </button>
      </div>
      <div class={`tiles${all ? ' nine' : ''}`}>
        {shown.map((name) => (
          <button key={name} type="button" class="tile" aria-pressed={name === chosen} onClick={() => choose(name)}>
            <span class="f12 t2">{t(`music.${name}`)}</span>
            <b>{inShort(name, plays(name))}</b>
          </button>
        ))}
      </div>
      {sum && explained && (
        <>
          <Equation name={chosen} sum={sum} />
          <Waterfall name={chosen} sum={sum} />
          <Evidence name={chosen} reasons={explained.reasons} explanation={explanation} />
          <Walk reasons={journey.felt.reasons} chosen={chosen} />
        </>
      )}
    </section>
  );
}
