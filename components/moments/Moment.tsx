import type { ComponentChildren } from 'preact';
import { dayPart } from '../../lib/i18n';
import { Bar } from '../parts/Bar';
import { Horizon } from '../parts/Horizon';
import { now } from '../state/clock';

interface Props {
  title: string;
  body: string;
  /** Announced at once when something went wrong. */
  alert?: boolean;
  breathing?: boolean;
  /** The person's own words, to see that they are safe. */
  words?: string;
  /** Below the sentence, above the line. */
  more?: ComponentChildren;
  /** The ways on, below the line. */
  children: ComponentChildren;
}

/** A moment that needs one sentence and a way on: above the line what is, below it what can be done. */
export function Moment({ title, body, alert = false, breathing = false, words, more, children }: Props) {
  return (
    <>
      <Bar title={dayPart(now.value)} />
      <section class="above moment" role={alert ? 'alert' : undefined}>
        {words && (
          <p class="voice f16 t3 own-words" dir="auto">
            {words}
          </p>
        )}
        <h1 class="voice f26">{title}</h1>
        <p class="t2">{body}</p>
        {more}
      </section>
      <Horizon breathing={breathing} />
      <section class="below moment-ways">{children}</section>
    </>
  );
}
