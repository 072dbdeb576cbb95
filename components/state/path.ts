import {
  MUSIC_PARAMETERS,
  type Affect,
  type Journey,
  type MusicProfile,
  type Seconds,
  type StageSpan,
} from '../../lib/values';

const mix = (a: number, b: number, share: number) => a + (b - a) * share;

/** What the plan asks for at a moment: linear between waypoints, as the journey says. */
export function plannedAt(journey: Journey, at: Seconds): { affect: Affect; music: MusicProfile } {
  const { waypoints } = journey;
  const next = waypoints.findIndex((waypoint) => waypoint.at >= at);
  const b = waypoints[next === -1 ? waypoints.length - 1 : next];
  if (!b) return { affect: journey.felt.affect, music: journey.felt.music };
  const a = waypoints[next - 1] ?? b;
  const share = b.at > a.at ? Math.min(1, Math.max(0, (at - a.at) / (b.at - a.at))) : 1;
  return {
    affect: {
      valence: mix(a.affect.valence, b.affect.valence, share),
      arousal: mix(a.affect.arousal, b.affect.arousal, share),
    },
    music: Object.fromEntries(
      MUSIC_PARAMETERS.map((name) => [name, mix(a.music[name], b.music[name], share)]),
    ) as MusicProfile,
  };
}

/** Whole minutes of each stage that add up to the whole journey's (largest remainders). */
export function stageMinutes(stages: StageSpan[]): number[] {
  const exact = stages.map((span) => (span.end - span.start) / 60);
  const whole = exact.map(Math.floor);
  const total = Math.round(exact.reduce((sum, minutes) => sum + minutes, 0));
  const missing = total - whole.reduce((sum, minutes) => sum + minutes, 0);
  const order = exact.map((minutes, i) => ({ i, rest: minutes - Math.floor(minutes) })).sort((a, b) => b.rest - a.rest);
  for (const { i } of order.slice(0, missing)) whole[i] = (whole[i] ?? 0) + 1;
  return whole;
}
