import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT } from './extension';

/** Folders of built extensions with something wrong in them, until they are cleared away. */
const copies: string[] = [];

export function clearCopies(): void {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
}

function copied(): string {
  const copy = mkdtempSync(join(tmpdir(), 'emoheal-broken-'));
  copies.push(copy);
  cpSync(BUILT, copy, { recursive: true });
  return copy;
}

/** The built extension without some of its files. */
export function without(...paths: string[]): string {
  const folder = copied();
  for (const path of paths) rmSync(join(folder, path));
  return folder;
}

/** The built extension with some of what its manifest says left out, which has to be there. */
export function withManifest(change: (manifest: Record<string, unknown>) => Record<string, unknown>): string {
  const folder = copied();
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
  return folder;
}

/** With a reader of a few kilobytes in the place of the shipped one. */
export function withSmallReader(): string {
  const folder = copied();
  const model = readFileSync('tests/fixtures/emotion/broken/sound.onnx');
  writeFileSync(join(folder, 'models/emotion/onnx/model_quantized.onnx'), model);
  const labels = join(folder, 'models/emotion/labels.json');
  const model_sha256 = createHash('sha256').update(model).digest('hex');
  writeFileSync(labels, JSON.stringify({ ...JSON.parse(readFileSync(labels, 'utf8')), model_sha256 }));
  return folder;
}
