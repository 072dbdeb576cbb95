import { writeFile } from 'node:fs/promises';
import { buildCatalogue, LOUDNESS_FILE, makeCatalogue, type LoudnessFacts } from './build';
import { integratedLoudness } from './measure/loudness';
import { RATE, renderer } from './measure/render';
import { readWork } from './works/read';
import { writeSheet } from './sheet';
import { WORKS } from './works/works';

const USAGE = `Usage: npm run -s catalog -- build | works | measure | sheet
  build    write public/catalog
  works    print the plain melody of each public-domain work, one JSON a line
  measure  render what has no loudness yet and note it in catalog/loudness.json
  sheet    write out/catalog/index.html: piano roll, chords and figures of every piece`;

async function measure(): Promise<void> {
  const built = await makeCatalogue();
  const facts: LoudnessFacts = {};
  const save = async () => {
    const sorted = Object.fromEntries(Object.entries(facts).sort(([, a], [, b]) => (a.id < b.id ? -1 : 1)));
    await writeFile(LOUDNESS_FILE, `${JSON.stringify(sorted, null, 2)}\n`);
  };
  for (const { piece, digest, measured } of built) if (measured) facts[digest] = { id: piece.id, lufs: piece.loudness };
  const missing = built.filter(({ measured }) => !measured);
  if (missing.length) {
    const render = await renderer('public/sound/bank.sf3');
    for (const { piece, midi, digest } of missing) {
      const lufs = Number(integratedLoudness(render(midi), RATE).toFixed(2));
      facts[digest] = { id: piece.id, lufs };
      console.error(`${piece.id}: ${lufs} LUFS (estimated ${piece.loudness})`);
      await save();
    }
  }
  await save();
}

function printWorks(): void {
  for (const { id, composer, year, free } of WORKS) {
    const { title, theme } = readWork(id);
    console.log(
      JSON.stringify({ title, composer, year, free, melody: theme.melody.map((note) => [note.pitch, note.length]) }),
    );
  }
}

async function main(command: string | undefined): Promise<void> {
  if (command === 'build') console.error(JSON.stringify(await buildCatalogue('public/catalog')));
  else if (command === 'works') printWorks();
  else if (command === 'measure') await measure();
  else if (command === 'sheet') console.error(await writeSheet(await makeCatalogue(), 'out/catalog'));
  else {
    console.error(USAGE);
    process.exitCode = 2;
  }
}

await main(process.argv[2]);
