/**
 * GLSL: how much of a pixel a row of firs covers. `q.y` is the height above their ground, `many` the trees a unit, `tall`
 * their usual height; `soft` blurs the edge (both in units of p).
 */
export const CONIFERS = `
float firs(vec2 q, float many, float tall, float seed, float soft) {
  float cover = 0.;
  for (float n = 0.; n < 2.; n++) {
    float x = q.x * many + n * .5 + seed, id = floor(x), k = hash(vec2(id, seed + n * 7.)), m = hash(vec2(id + 3., seed + n * 7.));
    float h = tall * (.55 + .65 * k), u = clamp(q.y / h, 0., 1.);
    float at = (x - id - .5 - (m - .5) * .28) / many;
    float tier = fract(u * (7. + 3. * m) + .25 * step(0., at));
    float ragged = .72 + .28 * (1. - tier) + .16 * (noise(vec2(u * 46. + k * 40., id + step(0., at) * 5.)) - .5);
    float wide = min(.15 * h, .34 / many) * pow(1. - u, .82) * ragged + .0016 * (1. - u);
    cover = max(cover, smoothstep(wide + soft, wide - soft, abs(at)) * step(q.y, h));
  }
  return max(cover, smoothstep(soft, -soft, q.y));
}`;
