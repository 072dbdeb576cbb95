import { build, type Rollup } from 'vite';

/** A module with everything it imports, as chunks; what is imported later lies in chunks of its own unless `whole`. */
export async function bundle(entry: string, whole: boolean): Promise<Rollup.OutputChunk[]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome120',
      rollupOptions: {
        input: new URL(entry, import.meta.url).pathname,
        preserveEntrySignatures: 'strict',
        output: whole ? { inlineDynamicImports: true, format: 'iife' } : {},
      },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rollup.RollupOutput;
  return output.filter((part) => part.type === 'chunk');
}
