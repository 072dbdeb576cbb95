import type { SceneShader } from '../shader';

/** Dusk over open water: the light sinks with the evening and leaves a path on the waves; later the stars come. */
export const sea: SceneShader = {
  picture: `
const float LIGHT_X = .13;
vec3 sky(vec2 p) {
  float y = max(p.y, 0.), sink = progress * .085;
  vec3 zenith = mix(mix(vec3(.028, .052, .082), vec3(.052, .05, .075), warmth), vec3(.66, .77, .80), day);
  vec3 middle = mix(mix(vec3(.085, .165, .20), vec3(.19, .135, .15), warmth), vec3(.86, .87, .82), day);
  vec3 low = mix(mix(vec3(.36, .33, .28), vec3(.80, .43, .19), warmth), vec3(.99, .87, .69), day);
  low *= mix(1. - .45 * progress, 1., day);
  float side = gauss((p.x - LIGHT_X) * 1.5);
  vec3 c = mix(middle, zenith, 1. - exp(-y * 3.4));
  c = mix(c, low, exp(-y * (13. - 6. * side)) * (.32 + .6 * side));
  float streak = fbm(vec2(p.x * 1.3 + time * .006, y * 11. - time * .004));
  float cloud = smoothstep(.46, .78, streak) * smoothstep(.015, .07, y) * exp(-y * 3.2);
  c = mix(c, mix(low * .62, middle * .8, smoothstep(.02, .3, y)), cloud * .62);
  vec2 l = p - vec2(LIGHT_X, .058 - sink);
  float r = length(l);
  vec3 lamp = mix(mix(vec3(.93, .86, .74), vec3(1., .72, .40), warmth), vec3(1., .88, .62), day);
  c += lamp * (.30 * exp(-r * 9.) + .20 * exp(-r * 34.)) * (1. - .35 * progress) * (1. - .6 * day);
  c = mix(c, lamp, smoothstep(.0275 + pixel, .0275 - pixel, r) * (1. - .45 * cloud));
  vec2 g = p * 62., f = fract(g) - .5;
  vec2 k = hash2(floor(g));
  float star = smoothstep(.09, .0, length(f - (k - .5) * .7)) * step(.86, hash(floor(g) + 9.));
  c += star * vec3(.75, .82, .85) * smoothstep(.12, .45, y) * (.12 + .75 * progress) * (.75 + .25 * sin(time * .7 + k.x * 40.)) * (1. - day);
  return c;
}
vec3 scene(vec2 p) {
  if (p.y >= 0.) return sky(p);
  float y = -p.y, near = 1. / (y + .014), deep = log(near);
  float swell = mix(.45, 1.25, motion);
  vec2 far = vec2(p.x * near, deep * 6.);
  float a = noise(vec2(far.x * .55 + time * .05, far.y * .9 + time * .17));
  float b = noise(vec2(far.x * 1.5 - time * .09, far.y * 2.3 + time * .42));
  float c = noise(vec2(far.x * 4.1 + time * .16, far.y * 5.6 + time * .7));
  float fine = smoothstep(46., 9., near);
  float slope = ((a - .5) * .9 + (b - .5) * .75 + (c - .5) * .5 * fine) * swell;
  vec2 look = vec2(p.x + slope * .05, abs(y * .85 + slope * (.05 + .34 * y)));
  vec3 up = sky(look);
  vec3 deepWater = mix(mix(vec3(.012, .034, .042), vec3(.026, .030, .036), warmth), vec3(.62, .75, .76), day);
  float mirror = mix(.86, .34, smoothstep(0., .42, y)) * (1. - .22 * swell * (b - .3));
  vec3 col = mix(deepWater, up, clamp(mirror, 0., 1.) * mix(1., .8, day));
  float width = .016 + y * .26, off = (p.x - LIGHT_X + slope * .03) / width;
  float lane = exp(-off * off) * exp(-y * 2.2);
  float glint = smoothstep(.60, .86, b * .5 + c * .5 * fine + a * .26 + .1 * (1. - fine));
  vec3 lamp = mix(mix(vec3(.90, .85, .74), vec3(1., .70, .38), warmth), vec3(1., .95, .82), day);
  col += lamp * lane * (.12 + 1.05 * glint) * (1. - .72 * progress) * (1. - .72 * day);
  col += up * mix(.12, .035, day) * smoothstep(.62, .8, c) * fine;
  col = mix(col, sky(vec2(p.x, .004)), exp(-y * 90.) * .7);
  return col;
}`,
};
