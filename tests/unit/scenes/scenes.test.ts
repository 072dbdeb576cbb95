import { describe, expect, test } from 'vitest';
import { SCENES } from '../../../lib/scenes/catalogue';
import { clockSpeed, EASE_SECONDS, ease } from '../../../lib/scenes/easing';
import { parametersAt } from '../../../lib/scenes/follow';
import { cssGradient, gradientOf } from '../../../lib/scenes/gradients';
import { bufferSize, isSoftware } from '../../../lib/scenes/pace';
import { CALM, clampParameters } from '../../../lib/scenes/parameters';
import { SHADERS } from '../../../lib/scenes/shaders';
import type { Waypoint } from '../../../lib/values';
import { madeJourney } from '../library/made';

const waypoint = (at: number, valence: number, arousal: number, brightness: number): Waypoint => {
  const [any] = madeJourney(600).waypoints as [Waypoint];
  return { ...any, at, affect: { valence, arousal }, music: { ...any.music, brightness } };
};

describe('catalogue', () => {
  test('every scene has a place in the plane, a name, a shader and a still picture', async () => {
    expect(new Set(SCENES.map((scene) => scene.id)).size).toBe(SCENES.length);
    for (const { id, name, affect } of SCENES) {
      expect(name).not.toBe('');
      expect(Math.abs(affect.valence)).toBeLessThanOrEqual(1);
      expect(Math.abs(affect.arousal)).toBeLessThanOrEqual(1);
      expect((await SHADERS[id]()).picture).toContain('vec3 scene(vec2 p)');
      expect(gradientOf(id, false)).toHaveLength(4);
    }
    expect(Object.keys(SHADERS).sort()).toEqual(SCENES.map((scene) => scene.id as string).sort());
  });

  test('no two scenes lie so close that one of them would never be chosen', () => {
    for (const a of SCENES) {
      for (const b of SCENES) {
        if (a === b) continue;
        const far = Math.hypot(a.affect.valence - b.affect.valence, a.affect.arousal - b.affect.arousal);
        expect(far, `${a.id} and ${b.id}`).toBeGreaterThan(0.15);
      }
    }
  });
});

describe('parameters', () => {
  test('follow the journey: between two waypoints they are between, beyond the ends they hold', () => {
    const journey = { duration: 600, waypoints: [waypoint(0, -0.8, 0.6, 0.8), waypoint(600, 0.4, -0.6, 0.2)] };
    const start = parametersAt(journey, 0);
    const middle = parametersAt(journey, 300);
    const end = parametersAt(journey, 600);
    expect(start.motion).toBeCloseTo(0.8);
    expect(middle.motion).toBeCloseTo(0.5);
    expect(end.motion).toBeCloseTo(0.2);
    expect(start.warmth).toBeLessThan(end.warmth);
    expect(start.brightness).toBeGreaterThan(end.brightness);
    expect(middle.progress).toBe(0.5);
    expect(parametersAt(journey, 900)).toEqual(end);
    expect(parametersAt(journey, -5)).toEqual(start);
  });

  test('stay in 0..1 whatever comes in', () => {
    const wild = clampParameters({ motion: 9, warmth: -4, brightness: Number.NaN, progress: Number.POSITIVE_INFINITY });
    expect(wild).toEqual({ motion: 1, warmth: 0, brightness: 0.5, progress: 0.5 });
  });

  test('ease towards their target in the time that is promised, whatever the frame rate', () => {
    const bright = { ...CALM, brightness: 1 };
    const dim = { ...CALM, brightness: 0 };
    const once = ease(dim, bright, EASE_SECONDS);
    let often = dim;
    for (let frame = 0; frame < 120; frame++) often = ease(often, bright, EASE_SECONDS / 120);
    expect(once.brightness).toBeCloseTo(1 - 1 / Math.E, 6);
    expect(often.brightness).toBeCloseTo(once.brightness, 6);
    expect(often.motion).toBeCloseTo(dim.motion, 12);
  });

  test('the clock slows with the music and never stops or runs away', () => {
    expect(clockSpeed(0)).toBeGreaterThan(0.2);
    expect(clockSpeed(1)).toBeLessThan(1.5);
  });
});

describe('pace', () => {
  test('the buffer keeps the shape of its box and the limit of its pixels', () => {
    const { width, height } = bufferSize(1280, 800, 2, 1_000_000);
    expect(width * height).toBeLessThanOrEqual(1_003_000);
    expect(width / height).toBeCloseTo(1.6, 2);
    expect(bufferSize(400, 520, 1, 1_000_000)).toEqual({ width: 400, height: 520 });
    expect(bufferSize(0, 0, 1, 1000)).toEqual({ width: 1, height: 1 });
  });

  test('knows software renderers by name', () => {
    expect(isSoftware('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)')).toBe(true);
    expect(isSoftware('llvmpipe (LLVM 15.0.7, 256 bits)')).toBe(true);
    expect(isSoftware('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)')).toBe(false);
  });
});

test('the still gradient breaks at the horizon', () => {
  expect(cssGradient(['#000', '#111', '#222', '#333'], 0.6)).toBe(
    'linear-gradient(#000, #111 60.00%, #222 60.00%, #333)',
  );
});
