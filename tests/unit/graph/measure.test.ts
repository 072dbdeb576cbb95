import { describe, expect, test } from 'vitest';
import { affectOf, emotionsNear, feel, coordinatesOf, gemsOf } from '../../../lib/graph';
import { EMOTIONS, GEMS_SCALES } from '../../../lib/values';
import { readingOf } from './readings';

describe('from music back to feeling', () => {
  test.each(EMOTIONS)('music made for %s is heard near it', (emotion) => {
    const { music } = feel(readingOf({ [emotion]: 0.8 }));
    const heard = affectOf(music);
    const place = coordinatesOf(emotion);
    expect(Math.abs(heard.affect.valence - place.valence)).toBeLessThan(0.4);
    expect(heard.affect.valence * place.valence).toBeGreaterThan(0);
  });

  test('hears the strongest scale of clear cases', () => {
    for (const emotion of ['joy', 'sadness', 'nervousness', 'anger', 'relief', 'grief'] as const) {
      const heard = affectOf(feel(readingOf({ [emotion]: 0.8 })).music).gems;
      const wanted = gemsOf(emotion);
      const strongest = GEMS_SCALES.toSorted((a, b) => heard[b] - heard[a])[0];
      expect(strongest, emotion).toBe(GEMS_SCALES.toSorted((a, b) => wanted[b] - wanted[a])[0]);
    }
  });

  test('hears pieces as measured: slow major is peaceful, slow minor sad, fast minor tense, fast major joyful', () => {
    // Measured pieces hardly differ in consonance, register or articulation; tempo and mode have to be enough.
    const rest = { dynamics: -4, consonance: 0.75, brightness: 0.4, register: 58, attack: 0.45, articulation: 0.18 };
    const heard = (tempo: number, mode: number, density: number) => {
      const { gems } = affectOf({ tempo, mode, density, ...rest });
      return GEMS_SCALES.toSorted((a, b) => gems[b] - gems[a])[0];
    };
    expect(heard(54, 0.88, 1)).toBe('peacefulness');
    expect(heard(54, 0.2, 1)).toBe('sadness');
    expect(heard(121, 0.16, 4)).toBe('tension');
    expect(heard(121, 0.88, 4)).toBe('joyful');
  });

  test('works from any part of a profile, and knows less from less', () => {
    const slow = affectOf({ tempo: 52 });
    const fast = affectOf({ tempo: 132 });
    expect(fast.affect.arousal).toBeGreaterThan(slow.affect.arousal + 0.4);
    expect(affectOf({ mode: 1 }).affect.valence).toBeGreaterThan(affectOf({ mode: 0 }).affect.valence + 0.5);
    const sure = affectOf({ tempo: 52, mode: 0.05, density: 1, brightness: 0.2, articulation: 0.1 }).gems.sadness;
    expect(sure).toBeGreaterThan(slow.gems.sadness);
    expect(Number.isFinite(affectOf({}).affect.valence)).toBe(true);
  });

  test('names what is near a point', () => {
    expect(emotionsNear({ valence: -0.57, arousal: 0.83 }, 1)).toEqual(['nervousness']);
    expect(emotionsNear({ valence: -0.77, arousal: -0.42 }, 3)).toContain('sadness');
    expect(emotionsNear({ valence: 0, arousal: 0 }, 30)).toHaveLength(27);
  });
});
