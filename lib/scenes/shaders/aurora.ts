import type { SceneShader } from '../shader';

/** Northern lights over a ridge and a lake that gives them back. */
export const aurora: SceneShader = {
  picture: `
float ridge(float x) { return .010 + .075 * pow(fbm(vec2(x * 2.6 + 4.2, 1.)), 1.7) + .007 * noise(vec2(x * 31., 3.)) + .004 * noise(vec2(x * 90., 7.)); }
vec3 lights(vec2 p) {
  vec3 sum = vec3(0.);
  vec3 foot = mix(mix(vec3(.30, .86, .66), vec3(.74, .83, .45), warmth), vec3(.42, .73, .66), day);
  vec3 head = mix(mix(vec3(.26, .44, .78), vec3(.88, .36, .52), warmth), vec3(.62, .60, .78), day);
  for (float i = 0.; i < 3.; i++) {
    float x = p.x * (1.05 + .35 * i) + i * 3.7;
    float fold = noise(vec2(x * 1.25 + time * .028, time * .045 + i * 9.));
    float bend = noise(vec2(x * 3.4 - time * .02, time * .06 + i * 5.));
    float base = .105 + .105 * i + .20 * (fold - .5) + .055 * (bend - .5);
    float high = (.07 + .23 * noise(vec2(x * 1.9 - time * .03, time * .05 + i * 7.))) * (.8 + .35 * motion);
    float up = p.y - base;
    float along = x + fold * .9 + bend * .22;
    float ray = noise(vec2(along * 15., time * .20 + i)) * .62 + noise(vec2(along * 41. + up * 1.5, time * .34 + i)) * .38;
    ray = .30 + 1.15 * ray * ray;
    float here = smoothstep(.26, .70, noise(vec2(x * .85 - time * .022, i * 4. + time * .018)));
    float body = smoothstep(-.016, .024, up) * exp(-max(up, 0.) / high) * ray;
    float haze = exp(-abs(up) / (high * 1.3)) * .16;
    float rise = 1. - exp(-max(up, 0.) / (high * .95));
    sum += mix(foot, head, rise) * (body * 1.25 + haze) * here * (1. - .26 * i);
  }
  return sum * (1.25 - .45 * progress);
}
vec3 heaven(vec2 p) {
  float y = max(p.y, 0.);
  vec3 top = mix(mix(vec3(.012, .022, .045), vec3(.030, .022, .040), warmth), vec3(.60, .71, .78), day);
  vec3 low = mix(mix(vec3(.035, .095, .105), vec3(.120, .085, .065), warmth), vec3(.93, .91, .83), day);
  vec3 c = mix(low, top, 1. - exp(-y * 4.6));
  vec2 g = p * 54., f = fract(g) - .5;
  vec2 k = hash2(floor(g));
  float big = hash(floor(g) + 9.);
  float star = smoothstep(.10 * big, .0, length(f - (k - .5) * .7)) * step(.80, big);
  c += star * vec3(.80, .86, .88) * (.35 + .5 * hash(floor(g) + 3.)) * (.8 + .2 * sin(time * .8 + k.x * 40.)) * smoothstep(.02, .25, y) * (1. - day);
  vec3 l = lights(vec2(p.x, y));
  return mix(c + l * (1. - .35 * l), mix(c, mix(l / (dot(l, vec3(.34)) + .05), vec3(1.), .45) * .92, clamp(dot(l, vec3(.33)) * .75, 0., .7)), day);
}
vec3 scene(vec2 p) {
  float water = step(p.y, 0.), y = abs(p.y);
  float near = 1. / (y + .02);
  float ripple = (noise(vec2(p.x * near * .7, log(near) * 9. + time * .22)) - .5) + .5 * (noise(vec2(p.x * near * 2.1 + time * .1, log(near) * 21. + time * .4)) - .5);
  ripple *= water * mix(.35, 1., motion);
  vec2 q = vec2(p.x + ripple * .018, y + ripple * (.012 + .16 * y));
  vec3 c = heaven(q);
  float r = ridge(q.x), back = .016 + .085 * abs(fbm(vec2(q.x * 2.1 + 9.3, 5.)) - .42) + .05 * noise(vec2(q.x * 3.2 + 2., 8.)) + .012 * noise(vec2(q.x * 14., 2.));
  vec3 far = mix(mix(vec3(.020, .048, .058), vec3(.058, .044, .042), warmth), vec3(.72, .78, .77), day);
  vec3 land = mix(mix(vec3(.008, .018, .022), vec3(.024, .017, .014), warmth), vec3(.50, .58, .57), day);
  float soft = pixel * 1.5 + water * .006;
  c = mix(c, far + .05 * c, smoothstep(back + soft, back - soft, q.y));
  c = mix(c, land, smoothstep(r + soft, r - soft, q.y));
  float mist = (.35 + .9 * noise(vec2(p.x * 2.2 + time * .015, 4.))) * exp(-y * 30.) * .62;
  c += mix(vec3(.06, .17, .16), vec3(.15, .14, .09), warmth) * mist * (1. - day) * (1. - .4 * progress);
  if (water > .5) {
    c *= mix(.80 - .5 * smoothstep(0., .5, y), .97, day);
    c += mix(vec3(.006, .016, .02), vec3(.016, .012, .010), warmth) * (1. - day);
    c *= 1. + .25 * ripple;
  }
  return c;
}`,
};
