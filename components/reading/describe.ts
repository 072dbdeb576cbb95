import { number, t } from '../../lib/i18n';
import type { Affect, Journey, MusicProfile } from '../../lib/values';

/** The corner of the plane in one word. */
export function characterOf({ valence, arousal }: Affect): 'restless' | 'heavy' | 'bright' | 'soft' {
  if (arousal > 0) return valence < 0 ? 'restless' : 'bright';
  return valence < -0.1 ? 'heavy' : 'soft';
}

/** Below 0.4 a listener hears minor, above 0.6 major (the scale of Temperley & Tan 2013); between, neither. */
export function modeOf(mode: number): 'minor' | 'between' | 'major' {
  return mode < 0.4 ? 'minor' : mode > 0.6 ? 'major' : 'between';
}

/** "restless and minor". Quiet, consonant music in major is called open. */
function inWords(affect: Affect, music: MusicProfile): string {
  const heard = modeOf(music.mode);
  const open = heard !== 'minor' && music.consonance > 0.6 && affect.arousal <= 0;
  const mode = open ? 'open' : heard;
  return t('plan.pair', { character: t(`character.${characterOf(affect)}`), mode: t(`mode.${mode}`) });
}

/** "Starts near 84 beats a minute, restless and minor. Ends near 58, soft and open." */
export function planInWords({ waypoints }: Journey): string {
  const first = waypoints[0];
  const last = waypoints.at(-1);
  if (!first || !last) return '';
  return t('reading.plan', {
    from: number(first.music.tempo),
    start: inWords(first.affect, first.music),
    to: number(last.music.tempo),
    end: inWords(last.affect, last.music),
  });
}
