import { expect, test } from 'vitest';
import {
  EMOTIONS,
  type MUSIC_PARAMETERS,
  type Emotion,
  type Journey,
  type MusicProfile,
  type Waypoint,
} from '../../../lib/values';
import { instrumentsFor } from '../../../lib/graph';
import { sayReason } from '../../../lib/i18n/why';
import { en } from '../../../lib/i18n/why/en';
import { explainAt, reasonsAt } from '../../../lib/journey';
import { checkInAt, readingOf } from '../graph/readings';
import { planFor } from './plans';

const HEAD = `${'feeling'.padEnd(38)}${'stage'.padEnd(8)}BPM  mode         dB  harm brigh pitch  on/s attck artic  sound`;

const mode = (value: number) => (value < 0.35 ? 'minor' : value > 0.65 ? 'major' : 'modal');

function line(name: string, { stage, music, gems }: Waypoint): string {
  const { tempo, dynamics, consonance, brightness, register, density, attack, articulation } = music;
  const numbers = [
    dynamics.toFixed(1),
    ...[consonance, brightness].map(two),
    register.toFixed(0),
    density.toFixed(1),
    two(attack),
    two(articulation),
  ];
  const columns = numbers.map((text) => text.padStart(6)).join('');
  return `${name.padEnd(38)}${stage.padEnd(8)}${tempo.toFixed(0).padStart(3)}  ${mode(music.mode)} ${two(music.mode)}${columns}  ${instrumentsFor(
    gems,
    2,
  )
    .map((sound) => sound.name)
    .join(', ')}`;
}
const two = (value: number) => value.toFixed(2);

function rows(felt: Partial<Record<Emotion, number>>): string {
  const journey = planFor(checkInAt(22.5, 'sleep', 20), readingOf(felt));
  const name = Object.entries(felt)
    .map(([emotion, score]) => `${emotion} ${score}`)
    .join(', ');
  const moments = [0, 0.5, 0.9].map((share) => at(journey, share));
  return moments.map((waypoint, i) => line(i === 0 ? name : '', waypoint)).join('\n');
}

const at = ({ waypoints }: Journey, share: number): Waypoint =>
  waypoints[Math.round(share * (waypoints.length - 1))] as Waypoint;

const MIXTURES: readonly Partial<Record<Emotion, number>>[] = [
  { nervousness: 0.7, fear: 0.4 },
  { nervousness: 0.6, excitement: 0.5 },
  { grief: 0.8, sadness: 0.6 },
  { grief: 0.8, relief: 0.5 },
  { grief: 0.6, love: 0.6 },
  { grief: 0.6, anger: 0.5 },
  { excitement: 0.7, joy: 0.6 },
  { joy: 0.6, nervousness: 0.4 },
  { anger: 0.7, annoyance: 0.5 },
  { anger: 0.6, sadness: 0.5 },
  { sadness: 0.6, disappointment: 0.5 },
  { sadness: 0.5, gratitude: 0.4 },
  { remorse: 0.6, embarrassment: 0.5 },
  { fear: 0.6, sadness: 0.5 },
  { love: 0.6, caring: 0.5 },
  { love: 0.6, nervousness: 0.4 },
  { gratitude: 0.6, relief: 0.5 },
  { optimism: 0.5, nervousness: 0.4 },
  { confusion: 0.5, curiosity: 0.5 },
  { pride: 0.6, joy: 0.5, surprise: 0.3 },
];

test('the music of each emotion and of twenty mixtures, on the way to sleep at half past ten', async () => {
  const table = [HEAD, ...EMOTIONS.map((emotion) => rows({ [emotion]: 0.8 })), ...MIXTURES.map(rows)].join('\n');
  await expect(`${table}\n`).toMatchFileSnapshot('table.txt');
});

test.each([
  ['a racing mind', { nervousness: 0.7, fear: 0.3 }, 90, 115],
  ['grief', { grief: 0.8, sadness: 0.6 }, 52, 62],
  ['grief with love', { grief: 0.8, sadness: 0.4, love: 0.3 }, 52, 62],
  ['restless joy', { excitement: 0.7, joy: 0.6 }, 115, 135],
] as const)('%s is met at its own tempo and ends calmer', (_, felt, low, high) => {
  for (const intention of ['sleep', 'calm', 'clear'] as const) {
    const journey = planFor(checkInAt(23.5, intention), readingOf(felt));
    const [first, last] = [at(journey, 0), at(journey, 1)];
    expect(first.music.tempo).toSatisfy((tempo: number) => tempo >= low && tempo <= high);
    expect(last.affect.arousal).toBeLessThan(first.affect.arousal - 0.3);
    expect(last.music.dynamics).toBeLessThan(first.music.dynamics);
  }
});

test('the three example check-ins meet with different music', () => {
  const [racing, grief, joy] = [
    { nervousness: 0.7, fear: 0.3 },
    { grief: 0.8, sadness: 0.6 },
    { excitement: 0.7, joy: 0.6 },
  ].map((felt) => at(planFor(checkInAt(23.5), readingOf(felt)), 0).music) as [MusicProfile, MusicProfile, MusicProfile];
  const range = (name: (typeof MUSIC_PARAMETERS)[number]) => [racing[name], grief[name], joy[name]] as const;
  expect(Math.max(...range('tempo')) - Math.min(...range('tempo'))).toBeGreaterThan(60);
  for (const [a, b] of [
    [racing, grief],
    [grief, joy],
    [racing, joy],
  ] as const) {
    const far = (['mode', 'brightness', 'attack', 'articulation', 'consonance'] as const).filter(
      (name) => Math.abs(a[name] - b[name]) > 0.15,
    );
    expect(far.length).toBeGreaterThanOrEqual(3);
    expect(Math.abs(a.density - b.density)).toBeGreaterThan(1);
  }
});

test('the four intentions end in different places', () => {
  const end = (intention: 'sleep' | 'calm' | 'lighter' | 'clear') =>
    at(planFor(checkInAt(22, intention), readingOf({ nervousness: 0.8 })), 0.88);
  const [sleep, calm, lighter, clear] = [end('sleep'), end('calm'), end('lighter'), end('clear')];
  expect(sleep.affect.arousal).toBeLessThan(calm.affect.arousal);
  expect(calm.affect.arousal).toBeLessThan(clear.affect.arousal);
  expect(clear.affect.arousal).toBeLessThan(lighter.affect.arousal);
  expect(lighter.affect.valence).toBeGreaterThan(sleep.affect.valence + 0.2);
  expect(sleep.music.tempo).toBeLessThan(clear.music.tempo);
  expect(sleep.music.brightness).toBeLessThan(calm.music.brightness - 0.05);
});

test.each([
  [{ sadness: 0.8 }, 'nostalgia'],
  [{ nervousness: 0.8 }, 'nostalgia'],
  [{ joy: 0.8 }, 'wonder'],
  [{ love: 0.8 }, 'nostalgia'],
] as const)('half-way from %j the music has a colour of its own: %s', (felt, scale) => {
  const journey = planFor(checkInAt(22, 'calm'), readingOf(felt));
  const [first, half, last] = [0, 0.55, 1].map((share) => at(journey, share).gems[scale]) as [number, number, number];
  expect(half).toBeGreaterThan((first + last) / 2 + 0.15);
  expect(explainAt(journey, 0.5 * journey.duration).brightness.terms.map(({ origin }) => origin)).toContain(scale);
  expect(explainAt(journey, journey.duration).brightness.terms.map(({ origin }) => origin)).not.toContain(scale);
});

test('the reasons follow the music: what is said at the end is not what was said at the start', () => {
  const journey = planFor(checkInAt(22, 'sleep'), readingOf({ nervousness: 0.8 }));
  const said = (t: number) => reasonsAt(journey, t).map((reason) => sayReason(en, reason));
  const first = (t: number, word: string) => said(t).find((sentence) => sentence.includes(word));
  expect(first(0, 'aster music')).toBe('Faster music is heard as more tense');
  expect(first(1200, 'lower music')).toBe('Slower music is heard as more peaceful');
  expect(said(1200)).toContain('The way to sleep asks for music with a darker sound');
  expect(said(1200)).toContain('The last minutes ask for softer music');
});

test('a feeling that is rest already goes there without a detour', () => {
  const journey = planFor(checkInAt(22, 'calm'), readingOf({ relief: 0.8 }));
  const origins = explainAt(journey, 600).tempo.terms.map(({ origin }) => origin);
  expect(new Set(origins)).toEqual(new Set(['relief', 'calm', 'the hour']));
});

test('the hour and the length matter: ten minutes at noon is not forty-five at midnight', () => {
  const [noon, midnight] = [
    planFor(checkInAt(12, 'sleep', 10), readingOf({ joy: 0.8 })),
    planFor(checkInAt(0, 'sleep', 45), readingOf({ joy: 0.8 })),
  ];
  expect(midnight.target.arousal).toBeLessThan(noon.target.arousal - 0.1);
  expect(at(midnight, 1).music.tempo).toBeLessThan(at(noon, 1).music.tempo - 10);
});
