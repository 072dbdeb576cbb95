/** The nine scales of the Geneva Emotional Music Scale (Zentner, Grandjean & Scherer 2008). */
export const GEMS_SCALES = [
  'wonder',
  'transcendence',
  'tenderness',
  'nostalgia',
  'peacefulness',
  'power',
  'joyful',
  'tension',
  'sadness',
] as const;
export type GemsScale = (typeof GEMS_SCALES)[number];

/** Each scale in [0, 1]; they do not sum to one. */
export type GemsProfile = Record<GemsScale, number>;
