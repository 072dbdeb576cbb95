import { type Affect, type Journey, plannedAt, type Seconds, type Sequence } from '../../lib/values';

export interface Spot {
  x: number;
  y: number;
}

/** Height of the chart, the horizon in it (neither stirred up nor at rest), and how far an arousal of 1 reaches. */
export const CHART = { height: 272, horizon: 154, reach: 84, side: 36 } as const;

/** Energy upwards, heavy to light along the way of reading. */
export function spotOf({ valence, arousal }: Affect, width: number, mirrored: boolean): Spot {
  const across = ((valence + 1) / 2) * (width - 2 * CHART.side) + CHART.side;
  return { x: mirrored ? width - across : across, y: CHART.horizon - arousal * CHART.reach };
}

export interface PathDrawing {
  done: Spot[];
  ahead: Spot[];
  now: Spot;
  /** Where each piece starts. */
  pieces: { spot: Spot; past: boolean; at: Seconds }[];
  start: Spot;
  end: Spot;
}

/** The planned path on a chart of a given width (px): solid up to now, dotted from there. */
export function drawPath(
  journey: Journey,
  sequence: Sequence,
  position: Seconds,
  width: number,
  mirrored: boolean,
): PathDrawing {
  const at = (seconds: Seconds) => spotOf(plannedAt(journey.waypoints, seconds).affect, width, mirrored);
  const now = at(position);
  const before = journey.waypoints.filter((waypoint) => waypoint.at < position);
  const after = journey.waypoints.filter((waypoint) => waypoint.at > position);
  return {
    done: [...before.map((waypoint) => spotOf(waypoint.affect, width, mirrored)), now],
    ahead: [now, ...after.map((waypoint) => spotOf(waypoint.affect, width, mirrored))],
    now,
    pieces: sequence.items.map(({ start }) => ({ spot: at(start), past: start <= position, at: start })),
    start: at(0),
    end: at(journey.duration),
  };
}

export const far = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

export const line = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
