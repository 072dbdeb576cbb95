import type { SceneShader } from '../shader';
import { CONIFERS } from './conifers';

/** Firs in drifting mist, row behind row, and still water in front of them. */
export const mist: SceneShader = {
  picture: `${CONIFERS}
vec3 scene(vec2 p) {
  bool water = p.y < 0.;
  float y = abs(p.y), near = 1. / (y + .03);
  float ripple = water ? (noise(vec2(p.x * near * .6 + time * .04, log(near) * 9. + time * .16)) - .5) * mix(.4, 1., motion) : 0.;
  vec2 q = vec2(p.x + ripple * .012, y + ripple * (.006 + .07 * y));
  vec3 high = mix(mix(vec3(.105, .145, .155), vec3(.165, .138, .120), warmth), vec3(.78, .83, .81), day);
  vec3 fog = mix(mix(vec3(.285, .345, .340), vec3(.450, .350, .255), warmth), vec3(.93, .925, .88), day);
  vec3 wood = mix(mix(vec3(.014, .033, .036), vec3(.034, .027, .021), warmth), vec3(.36, .45, .43), day);
  fog *= mix(1. - .30 * progress, 1., day);
  vec2 l = q - vec2(.10, .34 - .24 * progress);
  float glow = exp(-dot(l, l) * 15.);
  vec3 c = mix(fog, high, 1. - exp(-q.y * 2.6));
  c += fog * (.55 * glow + .35 * exp(-dot(l, l) * 260.)) * (1. - .55 * day);
  float pace = time * (.010 + .012 * motion);
  for (float i = 0.; i < 4.; i++) {
    float d = i / 3., floorAt = (.085 - .075 * d) + (.05 - .03 * d) * (noise(vec2(q.x * (1.6 + d) + i * 5., i)) - .5);
    float row = firs(vec2(q.x, q.y - floorAt), mix(19., 3.3, d), mix(.16, .47, d * d), 11. + i * 13., pixel * 1.2 + (1. - d) * .0016 + (water ? .004 : 0.));
    float thin = mix(.20, .86, d);
    // The mist hides feet more than tips.
    float veil = fbm(vec2(q.x * (1.5 + d) - pace * (2. + 3. * d) + i * 3., q.y * 3.4 + i - pace)) ;
    thin *= 1. - smoothstep(.12, .62, veil) * exp(-max(q.y - floorAt, 0.) * mix(4.5, 2.6, d)) * .97;
    c = mix(c, wood, row * thin);
    float bank = smoothstep(.22, .72, veil) * exp(-max(q.y - .05, 0.) * (5. - 2.4 * d));
    c = mix(c, fog * (.92 + .35 * glow), bank * (.66 - .16 * d));
  }
  if (water) {
    c *= mix(.74 - .34 * smoothstep(0., .45, y), .97, day);
    c = mix(c, mix(wood * 1.6, vec3(.70, .77, .75), day), .18);
  }
  float line = fbm(vec2(p.x * 2.3 - pace * 6., y * 9. + 4.));
  c = mix(c, fog, smoothstep(.26, .74, line) * exp(-y * 10.) * .70);
  return c;
}`,
};
