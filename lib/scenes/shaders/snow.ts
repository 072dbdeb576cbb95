import type { SceneShader } from '../shader';
import { CONIFERS } from './conifers';

/** Snow at night, falling past a lit window into a field that keeps the light. */
export const snow: SceneShader = {
  picture: `${CONIFERS}
const vec2 HOUSE = vec2(.17, .012);
vec3 scene(vec2 p) {
  vec3 high = mix(mix(vec3(.042, .062, .088), vec3(.066, .060, .074), warmth), vec3(.76, .82, .86), day);
  vec3 low = mix(mix(vec3(.145, .190, .225), vec3(.225, .190, .172), warmth), vec3(.92, .91, .88), day);
  vec3 white = mix(mix(vec3(.235, .290, .340), vec3(.320, .290, .275), warmth), vec3(.95, .96, .96), day);
  vec3 blue = mix(mix(vec3(.070, .104, .150), vec3(.100, .096, .122), warmth), vec3(.80, .86, .90), day);
  vec3 wood = mix(vec3(.014, .022, .030), vec3(.42, .49, .51), day);
  vec3 lamp = mix(vec3(1., .80, .52), vec3(1., .66, .30), warmth) * mix(1. - .35 * progress, 1., day);
  vec2 l = p - HOUSE;
  vec3 c;
  if (p.y >= 0.) {
    c = mix(low, high, 1. - exp(-p.y * 4.2)) * (.92 + .16 * fbm(p * 2.4 + time * .006));
    float ridge = .055 + .075 * noise(vec2(p.x * 1.7 + 3., 2.)) + .02 * noise(vec2(p.x * 6., 7.));
    c = mix(c, mix(low, wood, .38), smoothstep(ridge + pixel, ridge - pixel, p.y) * .8);
    float far = firs(vec2(p.x, p.y - .012 - .02 * noise(vec2(p.x * 3., 1.))), 21., .070, 5., pixel + .0008);
    c = mix(c, mix(low, wood, .68), far);
    float roof = .052 - abs(l.x) * .62, wall = step(abs(l.x), .040) * step(p.y, .040);
    c = mix(c, wood * 1.25, max(wall, smoothstep(pixel, -pixel, p.y - roof - .012) * step(abs(l.x), .058) * step(.018, p.y)));
    c = mix(c, white * 1.25, smoothstep(.0045 + pixel, .0045 - pixel, abs(p.y - roof - .0115)) * step(abs(l.x), .058));
    vec2 w = abs(l - vec2(.002, .008)) - vec2(.0115, .0085);
    float pane = smoothstep(pixel, -pixel, max(w.x, w.y)) * (1. - .55 * smoothstep(.0012 + pixel * .6, .0006, min(abs(l.x - .002), abs(l.y - .008))));
    c = mix(c, lamp, pane * mix(1., .75, day));
    float beside = firs(vec2(p.x, p.y + .004), 8.5, .17, 31., pixel) * smoothstep(.075, .105, abs(l.x - .01));
    c = mix(c, wood, beside * .96);
  } else {
    float y = -p.y, near = 1. / (y + .05);
    float drift = fbm(vec2(p.x * (1.2 + near * .10) + 2., log(near) * 5.));
    c = mix(white, blue, smoothstep(0., .5, y)) * (.80 + .42 * drift);
    float pool = exp(-length(vec2((p.x - HOUSE.x - .002) / (.055 + y * .42), y / .30)) * 1.9);
    c += lamp * pool * .30 * (.5 + .9 * drift) * mix(1., .12, day);
    c = mix(c, low, exp(-y * 60.) * .5);
  }
  float r = length(l - vec2(.002, .008));
  c += lamp * (.16 * exp(-r * 9.) + .20 * exp(-r * 38.)) * mix(1., .18, day);
  // Flakes, from far and fine to near and out of focus.
  float wind = .05 * sin(time * .11) + .03 * (noise(vec2(time * .15, 2.)) - .5);
  for (float i = 0.; i < 5.; i++) {
    float d = i / 4., cells = mix(34., 5.5, pow(d, .7)), fall = time * mix(.018, .062, d) * mix(.7, 1.15, motion);
    vec2 g = (p + vec2(wind * (.4 + d) * 1.3 + i * 3.7 - time * .004 * d, fall)) * cells;
    vec2 id = floor(g), k = hash2(id + i * 31.);
    float size = mix(.055, .075, d) * (.5 + k.x), blur = mix(.5, 1.1, d * d), room = .49 - size * (1. + blur);
    float sway = .35 * sin(time * (.35 + .4 * k.x) + k.y * 30.);
    vec2 f = fract(g) - .5 - room * vec2((k.x - .5) * 1.2 + sway, k.y * 2. - 1.);
    float flake = smoothstep(size * (1. + blur), size * (1. - blur * .7), length(f)) * step(.34, hash(id + i * 7.));
    vec3 tone = mix(white * 2., vec3(1.), day) + lamp * .9 * exp(-r * 6.) * (1. - day);
    c = mix(c, tone, flake * mix(.34, .50, 1. - d) * mix(1., .85, day));
  }
  return c;
}`,
};
