/**
 * Integrated loudness, ITU-R BS.1770-4: K-weighting, mean square in blocks of 400 ms that overlap by 75 %, gated at
 * -70 LUFS and at 10 LU below what is left. Filter coefficients by the analogue prototypes of De Man 2014
 * ("Evaluation of implementations of the EBU R128 loudness measurement"), so that any sampling rate works.
 */
interface Biquad {
  b: [number, number, number];
  a: [number, number];
}

function shelf(rate: number): Biquad {
  const [gain, q, f] = [3.999843853973347, 0.7071752369554196, 1681.974450955533];
  const k = Math.tan((Math.PI * f) / rate);
  const vh = 10 ** (gain / 20);
  const vb = vh ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b: [(vh + (vb * k) / q + k * k) / a0, (2 * (k * k - vh)) / a0, (vh - (vb * k) / q + k * k) / a0],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  };
}

function highPass(rate: number): Biquad {
  const [q, f] = [0.5003270373238773, 38.13547087602444];
  const k = Math.tan((Math.PI * f) / rate);
  const a0 = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}

function filter(samples: Float32Array, { b, a }: Biquad): Float32Array {
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] ?? 0;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
}

const OFFSET = -0.691;
const lufs = (power: number): number => OFFSET + 10 * Math.log10(power);

const weigh = (channels: Float32Array[], rate: number): Float32Array[] =>
  channels.map((channel) => filter(filter(channel, shelf(rate)), highPass(rate)));

/** Sum of the squares of all K-weighted samples of all channels, over the sampling rate: power times seconds. */
export const kWeightedEnergy = (channels: Float32Array[], rate: number): number =>
  weigh(channels, rate).reduce((all, channel) => channel.reduce((sum, x) => sum + x * x, all), 0) / rate;

/** Mean squares of the K-weighted blocks, channels added. */
function blocks(channels: Float32Array[], rate: number): number[] {
  const length = Math.round(0.4 * rate);
  const hop = Math.round(0.1 * rate);
  const weighted = weigh(channels, rate);
  // Sums of hops first: each block is four of them.
  const count = Math.max(0, Math.floor(((channels[0]?.length ?? 0) - length) / hop) + 1);
  const sums = new Array<number>(count + 3).fill(0);
  for (const channel of weighted) {
    for (let h = 0; h < sums.length; h++) {
      let sum = 0;
      for (let i = h * hop; i < (h + 1) * hop; i++) sum += (channel[i] ?? 0) ** 2;
      sums[h] = (sums[h] ?? 0) + sum;
    }
  }
  return Array.from(
    { length: count },
    (_, i) => [0, 1, 2, 3].reduce((sum, j) => sum + (sums[i + j] ?? 0), 0) / (4 * hop),
  );
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** @returns LUFS; -Infinity for silence. */
export function integratedLoudness(channels: Float32Array[], rate: number): number {
  const heard = blocks(channels, rate).filter((power) => power > 0 && lufs(power) > -70);
  if (!heard.length) return Number.NEGATIVE_INFINITY;
  const gate = lufs(mean(heard)) - 10;
  return lufs(mean(heard.filter((power) => lufs(power) > gate)));
}
