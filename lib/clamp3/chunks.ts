/** A stretch of a long input that is embedded at once, and what its vector weighs in the mean. */
export interface Chunk {
  from: number;
  to: number;
  weight: number;
}

/**
 * CLaMP 3's way with inputs longer than its model: stretches of `limit` items one after the other, but the last one is
 * the input's last `limit` items. It overlaps the one before and weighs only what it adds.
 */
export function chunksOf(length: number, limit: number): Chunk[] {
  const count = Math.max(1, Math.ceil(length / limit));
  return Array.from({ length: count }, (_, index) => {
    const last = index === count - 1;
    const from = last ? Math.max(0, length - limit) : index * limit;
    return { from, to: last ? length : from + limit, weight: last ? length - index * limit : limit };
  });
}

export type OnProgress = (done: number, total: number) => void;

/** The mean of the stretches' vectors by their weights; not normalised. */
export async function meanOver(
  chunks: readonly Chunk[],
  embed: (chunk: Chunk) => Promise<Float32Array>,
  onProgress?: OnProgress,
): Promise<Float32Array> {
  const total = chunks.reduce((sum, { weight }) => sum + weight, 0);
  let mean = new Float32Array();
  for (const [n, chunk] of chunks.entries()) {
    const vector = await embed(chunk);
    if (mean.length === 0) mean = new Float32Array(vector.length);
    for (const [i, value] of vector.entries()) mean[i] = (mean[i] ?? 0) + (value * chunk.weight) / total;
    onProgress?.(n + 1, chunks.length);
  }
  return mean;
}
