import { readFile, writeFile } from 'node:fs/promises';
import { forgiveClosedPipes } from '../lib/cli/pipe';
import { buildCatalogue, makeCatalogue } from './build';
import { measureNotes } from './measure/notes';
import { renderer } from './measure/render';
import { readWork } from './works/read';
import { writeSheet } from './sheet/sheet';
import { WORKS } from './works/works';

const BANK = 'public/sound/bank.sf3';
const NOTES_FILE = 'catalog/measure/notes.json';

const USAGE = `Usage: npm run -s catalog -- build | works | measure | sheet [id ...]
  build    write public/catalog
  works    print the plain melody of each public-domain work, one JSON a line
  measure  render single notes of every instrument of the sound bank: what loudness is worked out from
  sheet    write out/catalog/index.html: piano roll, waveform, spectrogram, chords, figures and sound of every piece
           (or of the pieces named: all take some 20 minutes and 1.6 GB; what was rendered once is kept)`;

async function measure(): Promise<void> {
  const table = measureNotes(await renderer(BANK));
  const lines = Object.entries(table).map(([patch, energy]) => `  ${JSON.stringify(patch)}: ${JSON.stringify(energy)}`);
  await writeFile(NOTES_FILE, `{\n${lines.join(',\n')}\n}\n`);
  console.error(`${lines.length} instruments measured, written to ${NOTES_FILE}`);
}

function printWorks(): void {
  for (const { id, title, composer, year, free } of WORKS) {
    const { theme } = readWork(id);
    console.log(
      JSON.stringify({ title, composer, year, free, melody: theme.melody.map((note) => [note.pitch, note.length]) }),
    );
  }
}

async function bank(): Promise<ArrayBuffer> {
  const bytes = await readFile(BANK).catch(() => {
    throw new Error(`There is no sound bank in ${BANK} yet: npm run build makes it.`);
  });
  return Uint8Array.from(bytes).buffer;
}

const sheet = (ids: string[]) =>
  writeSheet(makeCatalogue(), 'out/catalog', ids, bank, (title) => console.error(`rendered: ${title}`));

async function main(command: string | undefined, ids: string[]): Promise<void> {
  if (command === 'build') console.error(JSON.stringify(await buildCatalogue('public/catalog')));
  else if (command === 'works') printWorks();
  else if (command === 'measure') await measure();
  else if (command === 'sheet') console.error(await sheet(ids));
  else {
    console.error(USAGE);
    process.exitCode = 2;
  }
}

forgiveClosedPipes();
await main(process.argv[2], process.argv.slice(3)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
