import type { SceneShader } from '../shader';
import { CONIFERS } from './conifers';

/** A clear night over a lake: the sky turns about its pole, too slowly to see, and the water keeps it. */
export const stars: SceneShader = {
  picture: `${CONIFERS}
vec3 sprinkle(vec2 q, float cells, float few, float seed) {
  vec2 g = q * cells, id = floor(g), k = hash2(id + seed);
  float m = hash(id + seed + 5.), big = hash(id + seed + 9.);
  float r = (.020 + .075 * pow(big, 6.)) + pixel * cells * .55;
  float d = length(fract(g) - .5 - (k - .5) * .8) / r;
  float glow = exp(-d * d * 1.6) * step(few, m) * (.30 + .70 * pow(big, 3.));
  vec3 tint = mix(vec3(.70, .82, 1.), vec3(1., .84, .66), smoothstep(.2, .9, hash(id + seed + 2.)) * (.45 + .5 * warmth));
  return tint * glow * (.82 + .18 * sin(time * (.4 + .5 * k.x) + k.y * 40.));
}
vec3 sky(vec2 p) {
  vec3 top = mix(mix(vec3(.018, .036, .078), vec3(.040, .034, .068), warmth), vec3(.55, .65, .76), day);
  vec3 low = mix(mix(vec3(.085, .160, .200), vec3(.240, .170, .130), warmth), vec3(.93, .88, .80), day);
  vec3 c = mix(low * (1. - .35 * progress), top, 1. - exp(-p.y * 4.));
  vec2 q = p - vec2(.30, .66);
  float a = time * .0035;
  q = mat2(cos(a), -sin(a), sin(a), cos(a)) * q;
  float across = dot(q, normalize(vec2(.86, -.52))) + .10, along = dot(q, normalize(vec2(.52, .86)));
  float cloud = fbm(vec2(along * 2.6, across * 5.2) + 3.) , dust = fbm(vec2(along * 5.1 + 8., across * 8.5));
  float band = gauss(across * 4.6 + (cloud - .5) * .9);
  float milk = band * smoothstep(.22, .85, cloud) * (1. - .80 * smoothstep(.42, .70, dust) * gauss(across * 8.));
  vec3 milky = mix(mix(vec3(.30, .41, .56), vec3(.54, .42, .42), warmth), vec3(.98, .96, .92), day);
  float clear = smoothstep(.0, .20, p.y) * (.72 + .28 * progress);
  c += milky * (milk * .95 + band * .12) * clear * mix(1., .30, day);
  vec3 s = sprinkle(q, 21., .40, 0.) * 1.7 + sprinkle(q + .37, 47., .30 - .25 * band, 50.) * 1.15 + sprinkle(q + .71, 92., .55 - .45 * band, 90.) * .75;
  return c + s * clear * mix(1., .35, day);
}
vec3 scene(vec2 p) {
  bool water = p.y < 0.;
  float y = abs(p.y), near = 1. / (y + .03);
  float ripple = water ? (noise(vec2(p.x * near * .7, log(near) * 10. + time * .18)) - .5) * mix(.3, .9, motion) : 0.;
  vec2 q = vec2(p.x + ripple * .006, y + ripple * (.004 + .05 * y));
  vec3 c = sky(q);
  vec3 wood = mix(mix(vec3(.006, .010, .014), vec3(.014, .010, .009), warmth), vec3(.34, .42, .46), day);
  float hill = .018 + .052 * noise(vec2(q.x * 1.9 + 6., 3.)) + .018 * noise(vec2(q.x * 5., 4.));
  c = mix(c, mix(wood, c, .28), smoothstep(hill + pixel, hill - pixel, q.y));
  float sides = smoothstep(.10, .62, abs(q.x + .05));
  float trees = firs(vec2(q.x, q.y + .01 - .03 * sides), 13., .022 + .223 * sides, 3., pixel * 1.2 + (water ? .003 : 0.));
  c = mix(c, wood, trees);
  if (water) {
    c *= mix(.66 - .22 * smoothstep(0., .45, y), .95, day);
    c += mix(vec3(.004, .008, .012), vec3(0.), day);
  }
  vec3 haze = mix(mix(vec3(.060, .100, .120), vec3(.150, .105, .075), warmth), vec3(.93, .90, .84), day);
  return mix(c, haze, exp(-y * 75.) * .34);
}`,
};
