import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { BUILT } from '../helpers/extension';

/** Megabytes of the built extension by part, as it is and as a zip holds it (deflate, level 9). */
export async function sizes() {
  const parts: Record<string, { MB: number; zipped: number }> = {};
  for (const path of files(BUILT)) {
    const [top = '', second] = relative(BUILT, path).split('/');
    const part = second === undefined ? 'code' : top === 'assets' || top === 'chunks' ? 'code' : top;
    const bytes = readFileSync(path);
    const entry = parts[part] ?? { MB: 0, zipped: 0 };
    parts[part] = entry;
    entry.MB += bytes.length / 1e6;
    entry.zipped += deflateRawSync(bytes, { level: 9 }).length / 1e6;
  }
  const all = { MB: 0, zipped: 0 };
  for (const part of Object.values(parts)) {
    all.MB += part.MB;
    all.zipped += part.zipped;
  }
  parts.all = all;
  for (const part of Object.values(parts)) {
    part.MB = Math.round(part.MB * 100) / 100;
    part.zipped = Math.round(part.zipped * 100) / 100;
  }
  return parts;
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}
