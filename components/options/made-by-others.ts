/** One thing that ships with the extension and was made by others. */
export interface Credit {
  name: string;
  by: string;
  licence: string;
  url: string;
}

/** What is heard and what reads. */
export const MATERIALS: readonly Credit[] = [
  {
    name: 'MuseScore_General_Lite',
    by: 'S. Christian Collins; from Fluid (R3) by Frank Wen, in mono by Michael Cowgill',
    licence: 'MIT, parts CC0 or public domain',
    url: 'https://ftp.osuosl.org/pub/musescore/soundfont/MuseScore_General/',
  },
  {
    name: 'Salamander Grand Piano V3',
    by: 'Alexander Holm; two soft layers of it, cut, filtered and evened',
    licence: 'CC BY 3.0',
    url: 'https://archive.org/details/SalamanderGrandPianoV3',
  },
  {
    name: 'multilingual-e5-small',
    by: 'Wang, Yang, Huang, Yang, Majumder and Wei (Microsoft)',
    licence: 'MIT',
    url: 'https://huggingface.co/intfloat/multilingual-e5-small',
  },
  {
    name: 'GoEmotions',
    by: 'Demszky, Movshovitz-Attias, Ko, Cowen, Nemade and Ravi (ACL 2020)',
    licence: 'CC BY 4.0',
    url: 'https://github.com/google-research/google-research/tree/master/goemotions',
  },
  {
    name: 'GoEmotions-Korean',
    by: 'Jangwon Park',
    licence: 'Apache-2.0',
    url: 'https://github.com/monologg/GoEmotions-Korean',
  },
  {
    name: 'BRIGHTER',
    by: 'Muhammad, Ousidhoum and others (SemEval-2025 Task 11)',
    licence: 'CC BY 4.0',
    url: 'https://github.com/emotion-analysis-project/SemEval2025-Task11',
  },
  {
    name: 'XED',
    by: 'Öhman, Pàmies, Kajava and Tiedemann (COLING 2020)',
    licence: 'CC BY 4.0',
    url: 'https://github.com/Helsinki-NLP/XED',
  },
  {
    name: 'Emotify',
    by: 'Aljanaki, Wiering and Veltkamp (2016); only what was fitted to its figures ships',
    licence: 'for research use',
    url: 'https://www2.projects.science.uu.nl/memotion/emotifydata/',
  },
  {
    name: 'OpenScore Lieder Corpus',
    by: 'OpenScore',
    licence: 'CC0',
    url: 'https://github.com/OpenScore/Lieder',
  },
];

/** Libraries whose code ships; a test compares them with package.json. */
export const LIBRARIES: readonly (Credit & { package: string })[] = [
  [
    '@huggingface/transformers',
    'Transformers.js',
    'Hugging Face',
    'Apache-2.0',
    'https://github.com/huggingface/transformers.js',
  ],
  ['@preact/signals', 'Preact Signals', 'the Preact team', 'MIT', 'https://github.com/preactjs/signals'],
  [
    '@webext-core/messaging',
    'webext-core messaging',
    'Aaron Klinker',
    'MIT',
    'https://github.com/aklinker1/webext-core',
  ],
  ['comlink', 'Comlink', 'Surma', 'Apache-2.0', 'https://github.com/GoogleChromeLabs/comlink'],
  ['dexie', 'Dexie', 'David Fahlander', 'Apache-2.0', 'https://github.com/dexie/Dexie.js'],
  ['graphology', 'graphology', 'Guillaume Plique', 'MIT', 'https://github.com/graphology/graphology'],
  ['jstat', 'jStat', 'the jStat authors', 'MIT', 'https://github.com/jstat/jstat'],
  ['onnxruntime-web', 'ONNX Runtime Web', 'Microsoft', 'MIT', 'https://github.com/microsoft/onnxruntime'],
  ['papaparse', 'Papa Parse', 'Matt Holt', 'MIT', 'https://github.com/mholt/PapaParse'],
  ['preact', 'Preact', 'Jason Miller and others', 'MIT', 'https://github.com/preactjs/preact'],
  ['spessasynth_core', 'SpessaSynth core', 'spessasus', 'Apache-2.0', 'https://github.com/spessasus/spessasynth_core'],
  ['tonal', 'Tonal', 'Dani Gámez', 'MIT', 'https://github.com/tonaljs/tonal'],
  ['uplot', 'µPlot', 'Leon Sorokin', 'MIT', 'https://github.com/leeoniya/uPlot'],
  ['valibot', 'Valibot', 'Fabian Hiller', 'MIT', 'https://github.com/fabian-hiller/valibot'],
  [
    'webextension-polyfill',
    'WebExtension polyfill',
    'Mozilla',
    'MPL-2.0',
    'https://github.com/mozilla/webextension-polyfill',
  ],
].map(([pack = '', name = '', by = '', licence = '', url = '']) => ({ package: pack, name, by, licence, url }));
