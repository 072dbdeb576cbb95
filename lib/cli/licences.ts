import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  name?: string;
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

/** Types for the compiler, and empty stand-ins (package.json, overrides): nothing of them is in the extension. */
const NOT_SHIPPED = /^(@types\/.*|typescript|undici-types|graphology-types|sharp|onnxruntime-node)$/;

/** Written beside the bank when it is made. */
const BANK_LICENCE = 'public/sound/bank.licence.txt';

/** Packages of the lock file whose code may be in the extension: "name version", with where they lie. */
export function shippedPackages(): { name: string; folder: string; licence: string }[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  return Object.entries(lock.packages).flatMap(([folder, { version, license, dev, optional }]) => {
    const name = folder.replace(/^.*node_modules\//, '');
    if (!folder || dev || optional || NOT_SHIPPED.test(name)) return [];
    // Older packages list their licences, which the lock file leaves out.
    const [{ type = '' } = {}] = license
      ? []
      : (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).licenses ?? []);
    return [{ name: `${name} ${version}`, folder, licence: license ?? type }];
  });
}

/**
 * Writes one text with the licence of everything that ships, each once, below the names it is for: what the licences
 * themselves ask for. Some packages ship no file of theirs; then the licence is named with who published the package.
 */
export function writeLicences(path: string): void {
  const texts = new Map<string, string[]>();
  for (const { name, folder, licence } of shippedPackages()) {
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file)) : [];
    const { author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const from = [author?.name ?? author, repository?.url ?? repository].filter(Boolean).join(', ');
    const text =
      files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n') || `${licence} (${from})`;
    texts.set(text, [...(texts.get(text) ?? []), `${name} (${licence})`]);
  }
  const bank = `The sound bank (MIT, CC BY 3.0)\n\n${readFileSync(BANK_LICENCE, 'utf8')}`;
  const parts = [bank, ...[...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)];
  writeFileSync(path, parts.join(`\n${'-'.repeat(80)}\n\n`));
}
