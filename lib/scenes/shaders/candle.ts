import type { SceneShader } from '../shader';

/** One candle on a table by a wall. It leans and draws itself up slowly; it never flickers. */
export const candle: SceneShader = {
  picture: `
const float AT = .15, FOOT = -.075;
float lean() { return (noise(vec2(time * .42, 3.)) - .5) * .8 + (noise(vec2(time * 1.1, 8.)) - .5) * .25; }
// The flame above its wick: coverage, and how near to its heart.
vec2 flame(vec2 p, float top) {
  float high = .088 * (.94 + .12 * noise(vec2(time * .5, 21.)));
  float u = (p.y - top + .006) / high;
  float x = p.x - AT - lean() * mix(.35, 1., motion) * .016 * u * u;
  float wide = .0165 * pow(max(u, 0.), .42) * pow(max(1. - u, 0.), .78) * 1.55 + 1e-5;
  float d = abs(x) / wide;
  return vec2(smoothstep(1.18, .55, d) * step(0., u) * step(u, 1.), u);
}
vec3 room(vec2 p, float top) {
  vec2 heart = vec2(AT + lean() * .004, top + .034);
  float breath = 1. + .05 * (noise(vec2(time * .55, 5.)) - .5);
  float r = length((p - heart) * vec2(1., .92));
  float plaster = fbm(p * 5.) * .6 + fbm(p * 23. + 9.) * .4;
  vec3 lit = mix(mix(vec3(.56, .40, .25), vec3(.72, .36, .13), warmth), vec3(1., .88, .68), day);
  vec3 dark = mix(mix(vec3(.016, .018, .020), vec3(.022, .014, .009), warmth), vec3(.84, .83, .78), day);
  float light = (.50 * exp(-r * 3.3) + .62 * exp(-r * 9.) + .25 * exp(-r * 28.)) * breath * (1. - .22 * progress);
  return dark + lit * light * (.80 + .40 * plaster) * mix(1., .22, day);
}
vec3 stand(vec2 p, float top, vec3 back) {
  vec3 c = back;
  vec3 wax = mix(mix(vec3(.80, .70, .56), vec3(.86, .64, .40), warmth), vec3(.97, .94, .87), day);
  float half_ = .0265, x = (p.x - AT) / half_;
  float rim = top - .004 * sqrt(max(1. - x * x, 0.)) + .0015 * sin(p.x * 210.);
  float body = smoothstep(1. + pixel / half_, 1. - pixel / half_, abs(x)) * step(FOOT, p.y) * smoothstep(rim + pixel, rim - pixel, p.y);
  float down = top - p.y;
  float glow = (.95 * exp(-down * 24.) + .36 * exp(-down * 6.) + .07);
  glow = mix(glow, .82 + .18 * glow, day);
  float round_ = mix(.52, .80, day) + mix(.48, .20, day) * sqrt(max(1. - x * x * .94, 0.));
  c = mix(c, min(wax * glow * round_, vec3(.99)) + vec3(.25, .10, .03) * exp(-down * 34.) * (1. - day), body);
  float wick = smoothstep(.0016 + pixel, .0016 - pixel * .3, abs(p.x - AT)) * step(top - .005, p.y) * step(p.y, top + .016);
  c = mix(c, vec3(.05, .03, .02), wick * .85);
  vec2 f = flame(p, top);
  vec3 outer = mix(vec3(1., .70, .36), vec3(1., .56, .17), warmth), inner = vec3(1., .93, .74);
  vec3 fire = mix(outer, inner, smoothstep(.25, .95, f.x));
  fire = mix(vec3(.18, .26, .52), fire, smoothstep(.03, .36, f.y));
  fire *= mix(1., .74, smoothstep(.18, .0, abs(f.y - .20)) * smoothstep(.5, 1., f.x));
  return mix(c, fire, f.x * smoothstep(.0, .12, f.y) * .97);
}
vec3 scene(vec2 p) {
  float top = FOOT + mix(.185, .085, progress);
  if (p.y >= 0.) return stand(p, top, room(p, top));
  // The table: its own wood, and the candle once more, upside down in the polish.
  float y = -p.y;
  vec2 m = vec2(p.x + (noise(vec2(p.x * 60., p.y * 200.)) - .5) * .004 * y, 2. * FOOT - p.y);
  float grain = fbm(vec2(p.x * 2.2 + 4., y * 46. / (1. + 2. * y)));
  vec3 wood = mix(mix(vec3(.052, .036, .026), vec3(.070, .038, .018), warmth), vec3(.78, .70, .60), day) * (.62 + .7 * grain);
  float r = length((p - vec2(AT, FOOT)) * vec2(1., 1.7));
  vec3 lit = mix(mix(vec3(.60, .42, .25), vec3(.74, .36, .12), warmth), vec3(1., .90, .72), day);
  vec3 c = wood + lit * (.22 * exp(-r * 5.) + .20 * exp(-r * 16.)) * (.55 + .8 * grain) * mix(1., .25, day);
  c = mix(c, wood * .35, smoothstep(.07, .0, length((p - vec2(AT + .002, FOOT - .006)) * vec2(1., 3.4))) * .5);
  float shine = p.y < FOOT ? exp(-(FOOT - p.y) * 5.) * .40 : 0.;
  if (p.y < FOOT) c = mix(c, stand(m, top, c), shine);
  c += lit * exp(-y * 130.) * .10 * exp(-abs(p.x - AT) * 3.) * (1. - day);
  return stand(p, top, c);
}`,
};
