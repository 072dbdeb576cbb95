import { useRef } from 'preact/hooks';
import { clock, direction, t } from '../../lib/i18n';
import type { Evening } from '../../lib/messaging';
import { type EpochMs, plannedAt, type Seconds, stageAt, STAGES } from '../../lib/values';
import { nearest, wordsOfPath } from '../feelings/places';
import { useWidth } from '../parts/width';
import { CHART, drawPath, far, line } from './chart';

interface Props {
  evening: Evening;
  position: Seconds;
  now: EpochMs;
}

/** The path in the plane: solid is done, dotted is ahead, the light is now. */
export function PathChart({ evening, position, now }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 360);
  const { journey, sequence, reading } = evening;
  const mirrored = direction() === 'rtl';
  const drawn = drawPath(journey, sequence, position, width, mirrored);
  const start = now - position * 1000;
  const time = (at: Seconds) => clock(start + at * 1000);
  const read = reading.emotions.map(({ emotion }) => emotion);
  const near = (at: Seconds) => {
    const words = wordsOfPath(read, stageAt(journey.stages, at));
    return t(`feeling.${nearest(plannedAt(journey.waypoints, at).affect, words)[0] ?? 'calm'}`);
  };
  const labelLeft = drawn.now.x > width * 0.62;
  const spread = far(drawn.start, drawn.end) > 20;
  return (
    <figure ref={box} class="path" data-testid="path">
      <svg
        width={width}
        height={CHART.height}
        role="img"
        aria-label={t('panel.pathAlt', {
          start: near(0),
          from: time(0),
          now: near(position),
          end: near(journey.duration),
          until: time(journey.duration),
        })}
      >
        <defs>
          <linearGradient id="path-sky" x2="0" y2="1">
            <stop stop-color="var(--page)" />
            <stop offset="1" stop-color="var(--sky)" />
          </linearGradient>
          <linearGradient id="path-sea" x2="0" y2="1">
            <stop offset=".62" stop-color="var(--water)" />
            <stop offset="1" stop-color="var(--page)" />
          </linearGradient>
          {spread && (
            <linearGradient
              id="path-hue"
              gradientUnits="userSpaceOnUse"
              x1={drawn.start.x}
              y1={drawn.start.y}
              x2={drawn.end.x}
              y2={drawn.end.y}
            >
              {STAGES.map((stage, i) => (
                <stop key={stage} offset={[0.12, 0.45, 0.86][i]} stop-color={`var(--${stage})`} />
              ))}
            </linearGradient>
          )}
          <radialGradient id="path-glow">
            <stop stop-color="var(--fill)" stop-opacity=".42" />
            <stop offset=".45" stop-color="var(--fill)" stop-opacity=".12" />
            <stop offset="1" stop-color="var(--fill)" stop-opacity="0" />
          </radialGradient>
        </defs>
        <rect width={width} height={CHART.horizon} fill="url(#path-sky)" />
        <rect y={CHART.horizon} width={width} height={CHART.height - CHART.horizon} fill="url(#path-sea)" />
        <circle class="glow" cx={drawn.now.x} cy={drawn.now.y} r="96" fill="url(#path-glow)" />
        <path d={`M0 ${CHART.horizon + 0.5}H${width}`} stroke="var(--edge)" stroke-opacity=".8" />
        <g
          fill="none"
          stroke={spread ? 'url(#path-hue)' : 'var(--accent)'}
          stroke-linecap="round"
          stroke-linejoin="round"
        >
          <path d={line(drawn.ahead)} stroke-width="2" stroke-dasharray="1 6" />
          <path d={line(drawn.done)} stroke-width="3" />
        </g>
        {drawn.pieces
          .filter(({ spot }) => far(spot, drawn.now) > 14)
          .map(({ spot, at }) => (
            <circle
              key={at}
              cx={spot.x}
              cy={spot.y}
              r="4"
              fill={spot.y > CHART.horizon ? 'var(--water)' : 'var(--sky)'}
              stroke={`var(--${stageAt(journey.stages, at)})`}
              stroke-width="1.5"
            />
          ))}
        <g class="now-point" style={{ transform: `translate(${drawn.now.x}px, ${drawn.now.y}px)` }}>
          <circle r="12" fill="var(--page)" />
          <circle r="12" fill="none" stroke="var(--accent)" stroke-opacity=".5" />
          <circle r="7" fill="var(--fill)" stroke="var(--accent)" />
        </g>
        <g class="chart-text">
          {far(drawn.start, drawn.now) > 46 && (
            <text x={drawn.start.x} y={drawn.start.y - 12} text-anchor="middle">
              {time(0)}
            </text>
          )}
          <text
            class="strong"
            x={drawn.now.x + (labelLeft ? -20 : 20)}
            y={drawn.now.y + 4}
            text-anchor={labelLeft !== mirrored ? 'end' : 'start'}
          >
            {t('panel.now', { time: clock(now) })}
          </text>
          {far(drawn.end, drawn.now) > 46 && (
            <text x={drawn.end.x} y={drawn.end.y + 24} text-anchor="middle">
              {time(journey.duration)}
            </text>
          )}
        </g>
      </svg>
      <span class="axis heavy" aria-hidden="true">
        {t('point.heavy')}
      </span>
      <span class="axis light-end" aria-hidden="true">
        {t('point.light')}
      </span>
      <span class="axis up" aria-hidden="true">
        {t('point.up')}
      </span>
      <span class="axis down" aria-hidden="true">
        {t('point.down')}
      </span>
      <div class="hidden">
        <table>
          <caption>{t('panel.pathTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('panel.time')}</th>
              <th scope="col">{t('panel.stage')}</th>
              <th scope="col">{t('panel.feeling')}</th>
              <th scope="col">{t('panel.piece')}</th>
            </tr>
          </thead>
          <tbody>
            {sequence.items.map((item) => (
              <tr key={item.start}>
                <td>{time(item.start)}</td>
                <td>{t(`stage.${item.stage}.now`)}</td>
                <td>{near(item.start)}</td>
                <td>{item.title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
