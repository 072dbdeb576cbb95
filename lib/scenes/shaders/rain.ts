import type { SceneShader } from '../shader';

/**
 * A city evening seen through a wet pane. The view is drawn small: lamps out of focus, roofs, and the street that
 * mirrors them. The pane reads it twice: blurred by the fog, and upside down in every drop, as a small lens shows it.
 */
export const rain: SceneShader = {
  view: `
vec3 scene(vec2 p) {
  vec3 top = mix(mix(vec3(.030, .055, .070), vec3(.050, .046, .048), warmth), vec3(.78, .84, .84), day);
  vec3 low = mix(mix(vec3(.090, .095, .090), vec3(.235, .138, .074), warmth), vec3(.93, .88, .78), day);
  vec3 road = mix(mix(vec3(.035, .062, .070), vec3(.050, .056, .055), warmth), vec3(.66, .74, .74), day);
  vec3 deep = mix(vec3(.018, .030, .034), vec3(.52, .61, .61), day);
  bool ground = p.y < 0.;
  vec3 c = ground ? mix(deep, road, exp(p.y * 6.)) : mix(low, top, 1. - exp(-p.y * 4.2));
  float y = abs(p.y);
  if (!ground) {
    float b = floor(p.x * 7.3), edge = .008;
    float tall = .03 + .25 * pow(hash(vec2(b, 3.)), 2.2);
    float f = fract(p.x * 7.3), wall = smoothstep(0., .06, f) * smoothstep(1., .94, f);
    c = mix(c, mix(vec3(.016, .022, .026), vec3(.60, .68, .68), day), smoothstep(tall + edge, tall - edge, y) * wall * .72);
  }
  float shake = ground ? (noise(vec2(p.x * 14., y * 30. - time * .3)) - .5) * .05 * (y + .1) : 0.;
  for (float i = 0.; i < 90.; i++) {
    vec2 k = hash2(vec2(i, 11.)), m = hash2(vec2(i, 37.));
    float wide = .006 + .028 * m.x * m.x;
    vec2 at = vec2((k.x - .5) * (size.x / size.y * 1.1 + .1) + .012 * sin(time * .05 + i), .004 + .20 * k.y * k.y);
    float pulse = .82 + .18 * sin(time * (.25 + .2 * m.y) + i * 2.4);
    vec3 lamp = m.y < .44 ? vec3(1., .63, .28) : m.y < .62 ? vec3(1., .86, .64) : m.y < .78 ? vec3(.93, .43, .17) : m.y < .94 ? vec3(.28, .72, .72) : vec3(.72, .80, .48);
    lamp = mix(lamp * vec3(.72, .92, 1.1), lamp, .35 + .65 * warmth);
    lamp = mix(lamp, mix(vec3(1., .84, .58), lamp, .35), day);
    float d = length(p - at) / wide;
    float edge = .10 + pixel / wide;
    float glow = smoothstep(.96 + edge, .96 - edge, d) * (.50 + .32 * d * d) + .13 * exp(-d * .7);
    if (ground) glow += gauss((p.x + shake - at.x) / (wide * (.9 + 3. * y))) * exp(-y * (2.6 + 5. * k.y)) * (.30 - .28 * exp(-y * 40.));
    c += lamp * glow * pulse * (.18 + .95 * pow(hash(vec2(i, 5.)), 1.4)) * (.8 + .4 * smoothstep(.7, 1.6, size.x / size.y)) * mix(1., .40, day);
  }
  return c;
}`,
  picture: `
vec2 at(vec2 p) { return vec2(p.x * size.y / size.x + .5, p.y + 1. - horizon); }
vec3 through(vec2 p) { return texture(view, at(p)).rgb; }
// One drop a cell. Gives the place inside it (-1..1), its coverage, and its radius in units of p.
vec4 drops(vec2 p, float cells, float seed, float few) {
  vec2 g = p * cells, id = floor(g), k = hash2(id + seed);
  float m = hash(id + seed + 5.), age = fract(time * (.006 + .012 * m) + k.x + k.y);
  float r = (.10 + .27 * m * m) * step(few, hash(id + seed + 13.)) * smoothstep(0., .12, age) * smoothstep(1., .94, age) + 1e-4;
  vec2 d = (fract(g) - .5 - (k - .5) * (.9 - 2. * r)) / r;
  d.x *= 1. + .22 * d.y;
  d.x += .09 * sin(d.y * 2.1 + k.y * 30.);
  return vec4(d, smoothstep(1., 1. - pixel * cells / r * 1.6, length(d)), r / cells);
}
vec3 lens(vec2 p, vec2 d, float r) {
  float l = dot(d, d);
  vec2 q = vec2(p.x - d.x * r + d.x * (.15 + .12 * l), .07 - d.y * (.15 + .12 * l));
  vec3 c = through(q) * mix(1.75, 1.04, day);
  c *= 1. - mix(.9, .5, day) * smoothstep(.30, 1., l);
  c *= mix(.62, 1., gauss(p.y * 2.6));
  c += mix(vec3(.30, .22, .14), vec3(.30, .29, .26), day) * smoothstep(.95, .1, length(d - vec2(0., -.5))) * .38;
  c += mix(.5, .6, day) * smoothstep(.004, .009, r) * smoothstep(.34, .05, length((d - vec2(-.34, .42)) * vec2(1., 1.4)));
  return c;
}
vec3 scene(vec2 p) {
  vec3 c = .5 * (through(p + vec2(.003, .002)) + through(p - vec2(.003, .002)));
  vec3 fog = mix(mix(vec3(.082, .100, .105), vec3(.108, .092, .076), warmth), vec3(.90, .92, .90), day);
  float wet = mix(.30, .42, day) * (.8 + .35 * noise(p * 3.1 + 7.));
  vec4 best = vec4(0.);
  float shade = 0., clear = 0., bent = 0.;
  // Drops that run: they hold, let go, and hold again; behind them the pane is clear and beaded.
  for (float n = 0.; n < 2.; n++) {
    float wide = .098 + .045 * n, col = floor(p.x / wide + n * .37), k = hash(vec2(col, 3. + n)), k2 = hash(vec2(col, 8. + n));
    float live = smoothstep(k2 - .08, k2 + .08, .16 + .62 * motion);
    float t = fract(time * (.026 + .034 * k) + k2 * 7.);
    float fall = t + .96 * sin(6.2832 * 6. * t) / (6.2832 * 6.);
    float y = horizon + .08 - fall * 1.3;
    float dy = p.y - y;
    float mid = (col + .5 - n * .37) * wide + (k - .5) * wide * .35 + .006 * sin(p.y * 21. + k * 30.);
    float r = (.0062 + .0075 * k2) * live + 1e-5;
    vec2 d = vec2((p.x - mid) / r, dy / (r * (dy > 0. ? 1.7 : 1.05)));
    d.x *= dy > 0. ? 1. + .45 * max(d.y, 0.) : 1.;
    float dry = exp(-dy * 3.4) * smoothstep(1., .88, t) * live;
    float lane = smoothstep(r * .85, r * .35, abs(p.x - mid)) * smoothstep(0., r, dy) * dry;
    wet *= 1. - .9 * lane;
    clear = max(clear, lane);
    bent += (p.x - mid) * lane * 2.2;
    float row = floor(p.y / .013), kk = hash(vec2(col + n * 50., row));
    vec2 b = vec2(p.x - mid + (kk - .5) * r * .5, (fract(p.y / .013) - .5) * .013) / ((.0012 + .0026 * kk) * dry + 1e-5);
    float bead = smoothstep(1., .7, length(b)) * step(r * .6, dy) * step(.35, kk) * step(.02, dry);
    if (bead > best.z) best = vec4(b, bead, .003);
    float drop = smoothstep(1., 1. - pixel / r * 1.6, length(d)) * live;
    if (drop > best.z) best = vec4(d, drop, r);
    shade = max(shade, smoothstep(1.7, .9, length(d - vec2(.0, -.25))) * live);
  }
  vec4 a = drops(p, 52., 0., .30), b = drops(p + .31, 23., 40., .50), e = drops(p + .77, 9.5, 90., .74);
  if (best.z < .5 && wet > .03) {
    if (a.z > best.z) best = a;
    if (b.z > best.z) best = b;
    if (e.z > best.z) best = e;
  }
  shade = max(shade, max(smoothstep(1.55, .9, length(b.xy + vec2(0., .22))) * step(.0008, b.w), smoothstep(1.4, .9, length(e.xy + vec2(0., .2))) * step(.002, e.w)));
  if (clear > 0.) c = mix(c, through(p + vec2(bent, .02)) * 1.35 + .012, clear * .8);
  c = c * (1. - .45 * wet) + fog * wet * .85;
  c *= 1. - shade * mix(.38, .16, day);
  if (best.z > 0.) c = mix(c, lens(p, best.xy, best.w), best.z);
  return c;
}`,
};
