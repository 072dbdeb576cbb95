import type { SceneShader } from '../shader';

/** Hills before sunrise, range behind range, with mist lying in the valleys between them. */
export const hills: SceneShader = {
  picture: `
float range(float x, float i) {
  float d = i / 5.;
  float broad = noise(vec2(x * (1.5 + .5 * d) + i * 7.3, i * 3.1)), fold = noise(vec2(x * (3.6 + 1.2 * d) + i * 2.9, i * 5.7));
  return broad * .17 + fold * .055 + .006 * noise(vec2(x * (16. + 9. * i), i)) + .0022 * noise(vec2(x * 90., i + 9.)) * d;
}
vec3 scene(vec2 p) {
  float low_ = progress * .07;
  vec2 sun = vec2(-.10, .098 - low_);
  vec3 high = mix(mix(vec3(.100, .160, .205), vec3(.165, .150, .185), warmth), vec3(.66, .79, .87), day);
  vec3 mid = mix(mix(vec3(.275, .305, .310), vec3(.470, .300, .255), warmth), vec3(.93, .89, .82), day);
  vec3 glow = mix(mix(vec3(.62, .54, .42), vec3(.98, .60, .30), warmth), vec3(1., .90, .70), day);
  float dim = mix(1. - .42 * progress, 1., day);
  float y = max(p.y, 0.);
  vec3 c = mix(mid, high, 1. - exp(-y * 3.2)) * dim;
  float r = length((p - sun) * vec2(.72, 1.));
  c += glow * (.50 * exp(-r * 4.6) + .30 * exp(-r * 15.)) * dim * mix(1., .35, day);
  float cloud = fbm(vec2(p.x * 1.5 - time * .008, y * 8.5 + .6 * noise(vec2(p.x * 2., time * .01))));
  float wisp = smoothstep(.48, .80, cloud) * smoothstep(.10, .24, y) * exp(-y * 1.4);
  c = mix(c, mix(glow, mid, smoothstep(.0, .5, r)) * dim, wisp * .55);
  vec3 lamp = mix(vec3(1., .90, .70), vec3(1., .78, .46), warmth);
  c = mix(c, lamp * mix(1.22 - .35 * progress, 1., day), smoothstep(.026 + pixel, .026 - pixel, length(p - sun)) * .96);
  vec3 far = mix(mid, glow, .30) * dim;
  vec3 near_ = mix(mix(vec3(.018, .036, .040), vec3(.040, .030, .026), warmth), vec3(.40, .52, .47), day);
  float pace = time * (.008 + .012 * motion);
  for (float i = 0.; i < 6.; i++) {
    float d = i / 5.;
    float crest = -.095 - .088 * i * (.62 + .38 * d) + range(p.x + i * 2.1, i);
    float under = crest - p.y;
    float land = smoothstep(-pixel, pixel, under);
    vec3 slate = mix(mix(vec3(.135, .185, .205), vec3(.205, .165, .165), warmth), vec3(.66, .75, .73), day) * dim;
    vec3 tone = d < .4 ? mix(far, slate, .12 + d * 2.2) : mix(slate, near_, (d - .4) / .6);
    // Light catches the crests that face the sun.
    tone += glow * dim * exp(-max(under, 0.) * 46.) * exp(-abs(p.x - sun.x) * 2.2) * (.16 - .12 * d) * (1. - .6 * day);
    float lie = fbm(vec2(p.x * (1.7 - .5 * d) - pace * (1.5 + 3. * d) + i * 4., under * 10. + i * 2. + pace * .6));
    float veil = smoothstep(.012, .13 + .04 * d, under) * smoothstep(.18, .66, lie);
    tone = mix(tone, mix(far, tone, .10 + .22 * d), veil * (.92 - .30 * d));
    c = mix(c, tone, land);
  }
  return c;
}`,
};
