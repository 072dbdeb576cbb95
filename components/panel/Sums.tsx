import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { type Journey, MUSIC_PARAMETERS, type MusicParameter, type Seconds } from '../../lib/values';
import { Equation } from './Equation';
import { Evidence } from './Evidence';
import { useExplained } from './explained';
import { sumOf } from './sum';
import { Walk } from './Walk';
import { Waterfall } from './Waterfall';
import { DECIMALS, inShort, MAIN } from './wording';

interface Props {
  journey: Journey;
  at: Seconds;
  /** What sounds, parameter by parameter. */
  plays: (name: MusicParameter) => number;
}

/** Each number with its parts and its source, adding up exactly. */
export function Sums({ journey, at, plays }: Props) {
  const [chosen, choose] = useState<MusicParameter>('tempo');
  const [all, setAll] = useState(false);
  const explained = useExplained(journey, at);
  const explanation = explained?.sums[chosen];
  const sum = explanation && sumOf(explanation, plays(chosen) - explanation.value, DECIMALS[chosen]);
  const { reasons } = journey.felt;
  // A second feeling that is met after the first leads to another emotion.
  const mixed = reasons.filter(({ to }) => to.startsWith('emotion:'));
  return (
    <>
      <div class={`tiles${all ? ' nine' : ''}`}>
        {(all ? MUSIC_PARAMETERS : MAIN).map((name) => (
          <button key={name} type="button" class="tile" aria-pressed={name === chosen} onClick={() => choose(name)}>
            <span class="f12 t2">{t(`music.${name}`)}</span>
            <b>{inShort(name, plays(name))}</b>
          </button>
        ))}
      </div>
      <button
        type="button"
        class="link f13 more-tiles"
        aria-expanded={all}
        onClick={() => {
          setAll(!all);
          if (all && !MAIN.some((name) => name === chosen)) choose('tempo');
        }}
      >
        {t(all ? 'panel.fourMain' : 'panel.allNine')}
      </button>
      {sum && explained && (
        <>
          <Equation name={chosen} sum={sum} />
          <Waterfall name={chosen} sum={sum} />
          <Evidence name={chosen} reasons={explained.reasons} explanation={explanation} says={explained.says} />
          {mixed.map((reason) => (
            <p key={reason.from} class="f12 t2 mixed">
              {explained.says.reason(reason)}.
            </p>
          ))}
          <Walk reasons={reasons} chosen={chosen} says={explained.says} />
        </>
      )}
    </>
  );
}
