import { number, t } from '../../lib/i18n';
import { EMOTIONS, GEMS_SCALES, INTENTIONS, MUSIC_PARAMETERS, type MusicParameter } from '../../lib/values';
import { OWN } from './sum';

/** What is shown first; the others on request. */
export const MAIN = ['tempo', 'mode', 'dynamics', 'brightness'] as const satisfies readonly MusicParameter[];

/** Decimals that a parameter is usually shown with. */
export const DECIMALS: Record<MusicParameter, number> = {
  tempo: 0,
  mode: 2,
  dynamics: 1,
  consonance: 2,
  brightness: 2,
  register: 0,
  density: 1,
  attack: 2,
  articulation: 2,
};

const WORDED = ['mode', 'consonance', 'brightness', 'attack', 'articulation'] as const;
type Worded = (typeof WORDED)[number];
const isWorded = (name: MusicParameter): name is Worded => WORDED.some((worded) => worded === name);

/** A value with its unit: "62 BPM", "−11 dB", "0.28". */
export function withUnit(name: MusicParameter, value: number, decimals = DECIMALS[name]): string {
  const n = number(value, decimals);
  if (name === 'tempo') return t('unit.bpm', { n });
  if (name === 'dynamics') return t('unit.db', { n });
  if (name === 'density') return t('unit.perSecond', { n });
  return n;
}

/** What a tile says: a word where a bare number says nothing. Below .4 low, above .6 high, as for major and minor. */
export function inShort(name: MusicParameter, value: number): string {
  const level = value < 0.4 ? 'low' : value > 0.6 ? 'high' : 'mid';
  if (isWorded(name)) return t(`word.${name}.${level}`);
  if (name === 'tempo') return number(value);
  if (name === 'register') return noteName(value);
  return withUnit(name, value, name === 'dynamics' ? 0 : DECIMALS[name]);
}

/** The nearest note, such as G3; 60 is C4. */
function noteName(pitch: number): string {
  const names = ['C', 'C♯', 'D', 'E♭', 'E', 'F', 'F♯', 'G', 'A♭', 'A', 'B♭', 'B'];
  const nearest = Math.round(pitch);
  return `${names[((nearest % 12) + 12) % 12]}${Math.floor(nearest / 12) - 1}`;
}

const ORIGINS = {
  [OWN.base]: 'why.base',
  [OWN.piece]: 'why.piece',
  [OWN.limit]: 'why.limit',
  [OWN.rest]: 'why.rest',
  'the hour': 'why.hour',
  settling: 'why.settling',
  'small steps': 'why.smallSteps',
  'calmer already': 'why.calmer',
  'this point': 'why.point',
  neutral: 'why.neutral',
  'your evenings': 'piece.evenings',
} as const;

/** A node of the graph, in the language of the interface. */
export function nodeName(id: string): string {
  const name = id.slice(id.indexOf(':') + 1);
  if (name === 'valence' || name === 'arousal' || name === 'dominance') return t(`walk.${name}`);
  const music = MUSIC_PARAMETERS.find((parameter) => id === `music:${parameter}`);
  return music ? t(`music.${music}`) : originName(id);
}

/** Who adds a part, in the language of the interface. */
export function originName(origin: string): string {
  const id = origin.replace(/^\w+:/, '');
  const emotion = EMOTIONS.find((emotion) => emotion === id);
  if (emotion) return t(`emotion.${emotion}`);
  const intention = INTENTIONS.find((intention) => intention === id);
  if (intention) return t(`why.${intention}`);
  const scale = GEMS_SCALES.find((scale) => scale === id);
  if (scale) return t(`gems.${scale}`);
  return id in ORIGINS ? t(ORIGINS[id as keyof typeof ORIGINS]) : id;
}
