import type { GemsScale, Intention, Stage } from '../../values';
import type { Vad } from './vad';

/** The three second-order factors (Zentner et al. 2008). */
export const FACTORS = {
  sublimity: ['wonder', 'transcendence', 'tenderness', 'nostalgia', 'peacefulness'],
  vitality: ['power', 'joyful'],
  unease: ['tension', 'sadness'],
} as const satisfies Record<string, readonly GemsScale[]>;

/** Correlations between scales, both ways (Zentner et al. 2008, Table 4). */
export const SCALE_CORRELATIONS: readonly (readonly [GemsScale, GemsScale, number])[] = [
  ['tenderness', 'nostalgia', 0.5],
  ['wonder', 'transcendence', 0.44],
  ['transcendence', 'tenderness', 0.42],
  ['wonder', 'joyful', 0.41],
  ['wonder', 'tenderness', 0.4],
  ['wonder', 'power', 0.4],
  ['nostalgia', 'peacefulness', 0.4],
  ['tenderness', 'peacefulness', 0.39],
  ['power', 'joyful', 0.38],
  ['wonder', 'peacefulness', 0.33],
  ['tension', 'power', 0.29],
  ['nostalgia', 'sadness', 0.26],
  ['tension', 'sadness', 0.22],
  ['power', 'peacefulness', 0.06],
  ['peacefulness', 'tension', -0.09],
];

/** The same over 400 tracks (Emotify), for pairs that Table 4 leaves out. */
export const TRACK_CORRELATIONS: readonly (readonly [GemsScale, GemsScale, number])[] = [
  ['tenderness', 'tension', -0.54],
  ['joyful', 'sadness', -0.54],
  ['nostalgia', 'tension', -0.5],
  ['peacefulness', 'joyful', -0.49],
];

/** Words that stand for the scales in the lexicons: Warriner (1-9) and NRC-VAD (0-1). Sadness is a label itself. */
export const SCALE_VAD: Record<GemsScale, { warriner?: Vad; nrc: Vad }> = {
  wonder: { warriner: [6.68, 4.38, 6.44], nrc: [0.939, 0.771, 0.765] },
  transcendence: { nrc: [0.656, 0.608, 0.754] },
  tenderness: { warriner: [6.89, 3.1, 5.08], nrc: [0.949, 0.276, 0.367] },
  nostalgia: { warriner: [6.65, 4.38, 5.36], nrc: [0.417, 0.337, 0.339] },
  peacefulness: { warriner: [8, 4.38, 6.84], nrc: [0.867, 0.108, 0.569] },
  power: { warriner: [5.97, 5.41, 6.17], nrc: [0.719, 0.67, 0.953] },
  joyful: { warriner: [8.21, 5.53, 7.05], nrc: [0.99, 0.74, 0.667] },
  tension: { warriner: [3.6, 5.08, 4.53], nrc: [0.304, 0.81, 0.529] },
  sadness: { warriner: [2.4, 2.81, 3.84], nrc: [0.052, 0.288, 0.164] },
};

/** Which sounds carry a scale, 0..1. A design choice, by the names of the families that the catalogue is played on. */
export const SCALE_INSTRUMENTS: Record<GemsScale, Readonly<Record<string, number>>> = {
  wonder: { harp: 1, celesta: 0.9, strings: 0.5, vibraphone: 0.5 },
  transcendence: { choir: 1, strings: 0.6, 'warm pad': 0.5 },
  tenderness: { 'felt piano': 1, 'nylon guitar': 0.8, clarinet: 0.6, 'electric piano': 0.4 },
  nostalgia: { cello: 0.8, 'felt piano': 0.7, 'music box': 0.6, 'nylon guitar': 0.5 },
  peacefulness: { 'warm pad': 0.9, 'felt piano': 0.8, harp: 0.6, 'electric piano': 0.4 },
  power: { strings: 1, 'grand piano': 0.9, 'acoustic bass': 0.4 },
  joyful: { 'grand piano': 1, flute: 0.8, 'nylon guitar': 0.6, vibraphone: 0.6 },
  tension: { strings: 0.9, cello: 0.7, 'grand piano': 0.6 },
  sadness: { cello: 1, 'felt piano': 0.8, oboe: 0.7 },
};

/** Seven strategies of mood regulation (Saarikallio & Erkkilä 2007) and where this road uses them, 0..1. */
export const STRATEGIES: Readonly<
  Record<string, { stages?: Partial<Record<Stage, number>>; intentions?: Partial<Record<Intention, number>> }>
> = {
  entertainment: { intentions: { lighter: 0.6 } },
  revival: { stages: { target: 0.8 }, intentions: { sleep: 0.7, calm: 0.9, clear: 0.6 } },
  'strong sensation': { intentions: { lighter: 0.3 } },
  diversion: { stages: { guide: 0.6 }, intentions: { sleep: 0.5, lighter: 0.7 } },
  discharge: { stages: { match: 0.7 } },
  'mental work': { stages: { guide: 0.4 }, intentions: { clear: 0.8 } },
  solace: { stages: { match: 0.9 }, intentions: { calm: 0.5 } },
};

/** Shares of the iso-principle's stages: a convention, not evidence. */
export const STAGE_SHARES: Record<Stage, number> = { match: 0.25, guide: 0.5, target: 0.25 };
