/**
 * What every scene's fragment shader begins and ends with. A scene defines `vec3 scene(vec2 p)`: the sRGB colour at p,
 * where p.y = 0 is the horizon, upwards positive, and one unit is the canvas height; p.x = 0 is the middle.
 *
 * Uniforms: `time` is the scene's own clock in seconds (it runs slower when motion is low and never jumps), `day` is 0 in
 * the dark theme and 1 in the light one, `pixel` is the size of one drawn pixel in units of p.
 */
export const PRELUDE = `#version 300 es
precision highp float;
precision highp int;
uniform vec2 size;
uniform float time, motion, warmth, brightness, progress, horizon, day, alpha, pixel;
uniform sampler2D view;
out vec4 outColor;
const uint A = 1597334673u, B = 3812015801u;
float mixed(uint n) { n *= A; return float(n ^ (n >> 15)) * 2.3283064e-10; }
float hash(vec2 p) {
  ivec2 i = ivec2(floor(p));
  return mixed((uint(i.x) * A) ^ (uint(i.y) * B));
}
vec2 hash2(vec2 p) {
  ivec2 i = ivec2(floor(p));
  uint n = ((uint(i.x) * A) ^ (uint(i.y) * B)) * A;
  return vec2(float(n ^ (n >> 15)), float((n * 747796405u) ^ (n >> 11))) * 2.3283064e-10;
}
float noise(vec2 p) {
  vec2 i = floor(p), f = p - i;
  f *= f * (3. - 2. * f);
  uint x = uint(int(i.x)) * A, y = uint(int(i.y)) * B;
  return mix(mix(mixed(x ^ y), mixed((x + A) ^ y), f.x), mix(mixed(x ^ (y + B)), mixed((x + A) ^ (y + B)), f.x), f.y);
}
float fbm(vec2 p) { return .57 * noise(p) + .28 * noise(p * 2.03 + 17.) + .15 * noise(p * 4.1 + 43.); }
float gauss(float x) { return exp(-x * x); }
`;

/**
 * Exposure (what is brighter than white keeps its hue), a soft darkening towards the edges, and a grain of one level that keeps dark gradients from banding.
 * The grain stands still: moving grain would be the one restless thing in the picture.
 */
export const MAIN = `
void main() {
  vec2 p = vec2(gl_FragCoord.x - .5 * size.x, gl_FragCoord.y - (1. - horizon) * size.y) / size.y;
  vec3 c = scene(p);
  vec2 e = gl_FragCoord.xy / size - .5;
  c *= mix(mix(.62, 1.3, brightness), mix(.92, 1.04, brightness), day);
  c *= 1. - dot(e, e) * mix(.5, .14, day);
  float most = max(max(c.r, c.g), c.b);
  if (most > 1.) c = mix(c / most, vec3(1.), min(1., (most - 1.) * .5));
  c += (hash(gl_FragCoord.xy) + hash(gl_FragCoord.xy + 31.) - 1.) / 255.;
  outColor = vec4(clamp(c, 0., 1.), alpha);
}
`;

/** The same without exposure and grain, for a picture that the scene itself looks at. */
export const MAIN_VIEW = `
void main() {
  vec2 p = vec2(gl_FragCoord.x - .5 * size.x, gl_FragCoord.y - (1. - horizon) * size.y) / size.y;
  outColor = vec4(clamp(scene(p), 0., 1.), 1.);
}
`;
