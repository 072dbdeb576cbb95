import type { Confidence, GemsScale, MusicParameter, MusicProfile } from '../../values';
import { choice, cite } from './sources';

/** What one unit of the source adds to a musical parameter, in the parameter's own unit. */
export interface Moves {
  weight: number;
  source: string;
  confidence: Confidence;
}
/** Core affect and dominance. */
export type Axis = 'valence' | 'arousal' | 'dominance';
type Row = Partial<Record<MusicParameter, Moves>>;

const s = (weight: number, source: string): Moves => ({ weight, source, confidence: 'S' });
const m = (weight: number, source: string): Moves => ({ weight, source, confidence: 'M' });
const d = (weight: number, why: string): Moves => ({ weight, source: choice(why), confidence: 'D' });

const GL = cite('gabrielsson', 'table of cues');
const JL = cite('juslin', 'table of cues');
const UNEASE = cite('faerovik', 'minor raises unease, eta2 .15');
const VITALITY = cite('faerovik', 'faster raises vitality, eta2 .09');
const SUBLIME = cite('faerovik', 'faster lowers sublimity, eta2 .01');

/**
 * The music of no feeling at all: where every sum starts. Units of MUSIC_RANGE. A design choice: a moderate
 * andante at an evening's level, so that the terms of all 27 emotions stay within what can be played.
 */
export const BASELINE: MusicProfile = {
  tempo: 84,
  mode: 0.5,
  dynamics: -6,
  consonance: 0.7,
  brightness: 0.45,
  register: 62,
  density: 2.4,
  attack: 0.4,
  articulation: 0.35,
};

/**
 * GEMS -> music. Signs are from the source named; sizes are chosen so that a full scale reaches the anchors
 * (evidence base, section 2); where measured tracks show an edge, moves.json updates it (models/graph).
 */
export const GEMS_MUSIC: Record<GemsScale, Row> = {
  wonder: {
    mode: s(0.14, GL),
    consonance: d(0.06, 'wonder without roughness'),
    brightness: s(0.12, cite('gabrielsson', 'surprise: bright')),
    register: d(3, 'an open, rising sound'),
    density: d(0.3, 'rising broken chords'),
    attack: d(-0.03, 'harp and bells over strings'),
  },
  transcendence: {
    tempo: s(-8, cite('gabrielsson', 'solemn: slow')),
    mode: s(0.06, cite('gabrielsson', 'solemn: major')),
    consonance: d(0.06, 'a chorale has few clashes'),
    brightness: d(-0.03, 'choir and organ'),
    density: d(-0.6, 'long notes'),
    attack: d(-0.12, 'choir and organ speak slowly'),
    articulation: d(-0.12, 'chorale legato'),
  },
  tenderness: {
    tempo: m(-10, JL),
    mode: m(0.15, JL),
    dynamics: m(-3, JL),
    consonance: m(0.1, JL),
    brightness: m(-0.08, JL),
    register: d(1, 'a singing middle register'),
    density: d(-0.4, 'few voices'),
    attack: m(-0.14, JL),
    articulation: m(-0.12, JL),
  },
  nostalgia: {
    tempo: s(-8, SUBLIME),
    mode: d(-0.1, 'major with a borrowed minor chord'),
    dynamics: d(-1.5, 'a memory is quieter than its day'),
    consonance: d(0.03, 'sevenths, no roughness'),
    brightness: d(-0.08, 'a worn, warm sound'),
    register: d(-1, 'cello and accordion'),
    density: d(-0.3, 'broken tenths'),
    attack: d(-0.08, 'soft beginnings'),
    articulation: d(-0.06, 'mostly legato'),
  },
  peacefulness: {
    tempo: s(-16, cite('eerola', 'peaceful: tempo sr2 .15')),
    mode: s(0.12, GL),
    dynamics: s(-3, cite('eerola', 'peaceful: dynamics beta -.28')),
    consonance: s(0.14, GL),
    brightness: s(-0.12, GL),
    register: d(-1, 'low to middle register'),
    density: d(-0.7, 'few notes over a pedal'),
    attack: s(-0.16, GL),
    articulation: s(-0.14, GL),
  },
  power: {
    tempo: s(18, VITALITY),
    mode: d(0.08, 'heroic major'),
    dynamics: s(6, cite('ilie', 'louder is more energetic')),
    brightness: s(0.12, cite('gabrielsson', 'excitement: bright')),
    register: d(-2, 'octaves in the bass'),
    density: d(1.4, 'dotted rhythms'),
    attack: m(0.22, JL),
    articulation: d(0.1, 'marked, not slurred'),
  },
  joyful: {
    tempo: s(32, VITALITY),
    mode: s(0.24, cite('eerola', 'happy: mode beta +1.77')),
    dynamics: m(3, JL),
    consonance: s(0.08, GL),
    brightness: m(0.18, JL),
    register: s(4, cite('eerola', 'happy: register beta +.18')),
    density: d(2.4, 'bouncing accompaniment'),
    attack: m(0.22, JL),
    articulation: m(0.3, JL),
  },
  tension: {
    tempo: m(16, JL),
    mode: s(-0.26, UNEASE),
    dynamics: s(2, cite('ilie', 'louder is tenser')),
    consonance: s(-0.28, cite('gabrielsson', 'fear: strongly dissonant')),
    brightness: m(0.08, JL),
    register: s(-3, cite('eerola', 'scary: register beta -.23')),
    density: d(1.3, 'an ostinato'),
    attack: m(0.16, JL),
    articulation: m(0.12, JL),
  },
  sadness: {
    tempo: s(-24, cite('eerola', 'sad: tempo sr2 .21')),
    mode: s(-0.34, cite('eerola', 'sad: mode beta -1.60')),
    dynamics: m(-3, JL),
    consonance: d(-0.04, 'suspensions lean on a dissonance'),
    brightness: m(-0.16, JL),
    register: s(-3, GL),
    density: d(-1, 'sparse, falling lines'),
    attack: m(-0.14, JL),
    articulation: m(-0.2, JL),
  },
};

/** Core affect -> music, per unit of an axis in [-1, 1]. */
export const AFFECT_MUSIC: Record<Axis, Row> = {
  valence: {
    mode: s(0.12, cite('ramos', 'mode moves valence')),
    consonance: d(0.08, 'rough harmony is heard as less pleasant (no source with a number at hand)'),
    brightness: d(0.04, 'a lighter mood, a lighter sound'),
    register: d(1.5, 'lifted spirits, lifted pitch'),
  },
  arousal: {
    tempo: s(8, cite('ramos', 'tempo moves arousal')),
    dynamics: s(2.5, cite('ilie', 'louder is more energetic')),
    consonance: d(-0.06, 'rough harmony is heard as more stirred up (no source with a number at hand)'),
    brightness: d(0.08, 'a brighter sound is more awake'),
    density: d(0.7, 'more notes, more movement'),
    attack: d(0.08, 'sharper beginnings'),
    articulation: d(0.06, 'shorter notes'),
  },
  /** Anger and fear are both tense and stirred up; what parts them is who has the upper hand. */
  dominance: {
    dynamics: m(1.2, cite('juslin', 'table of cues: anger loud, fear soft')),
    attack: m(0.08, cite('juslin', 'table of cues: anger abrupt, fear soft')),
    register: d(-1, 'weight in the bass'),
  },
};
