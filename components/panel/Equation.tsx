import { number } from '../../lib/i18n';
import type { MusicParameter } from '../../lib/values';
import type { Summed } from './sum';
import { originName, withUnit } from './wording';

/** "62 BPM = 84 base − 14 nervousness − 8 sleep". Each term keeps its own direction and its own line. */
export function Equation({ name, sum }: { name: MusicParameter; sum: Summed }) {
  const { decimals } = sum;
  return (
    <p class="equation voice" data-testid="equation">
      <bdi>{withUnit(name, sum.total.shown, decimals)}</bdi>{' '}
      <bdi>
        = {number(sum.base.shown, decimals)} {originName(sum.base.origin)}
      </bdi>
      {sum.parts.map(({ origin, shown }) => (
        <>
          {' '}
          <bdi key={origin}>
            {shown < 0 ? '−' : '+'} {number(Math.abs(shown), decimals)} {originName(origin)}
          </bdi>
        </>
      ))}
    </p>
  );
}
