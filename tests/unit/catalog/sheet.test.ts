import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeCatalogue } from '../../../catalog/build';
import { SHEET_RATE } from '../../../catalog/sheet/sound';
import { writeSheet } from '../../../catalog/sheet/sheet';
import { buildBank } from '../../../lib/sound/build';

const BANK = 'public/sound/bank.sf3';

it('shows roll, waveform, spectrogram, chords and figures of a piece, and plays it', { timeout: 600_000 }, async () => {
  await buildBank(BANK);
  const built = makeCatalogue().filter(({ piece }) => piece.id === 'wandrers-nachtlied');
  const bank = async () => Uint8Array.from(await readFile(BANK)).buffer;
  const folder = await mkdtemp(join(tmpdir(), 'sheet-'));
  try {
    const rendered: string[] = [];
    const write = () => writeSheet(built, folder, [], bank, (title) => rendered.push(title));
    const page = await readFile(await write(), 'utf8');
    expect(page).toContain('Wandrers Nachtlied');
    expect(page.match(/<svg/g)).toHaveLength(2);
    const [, sound = ''] = /<audio controls preload="none" src="([^"]+)"/.exec(page) ?? [];
    const { duration } = built[0]?.piece ?? { duration: 0 };
    expect((await stat(join(folder, sound))).size).toBeGreaterThan(2 * SHEET_RATE * duration);
    const [, levels = ''] = /data-db="([^"]+)"/.exec(page) ?? [];
    // Loud and silent places: a spectrogram of music, not of nothing.
    const bytes = [...Buffer.from(levels, 'base64')];
    expect(bytes.filter((level) => level > 128).length / bytes.length).toBeGreaterThan(0.05);
    expect(bytes.filter((level) => level < 32).length / bytes.length).toBeGreaterThan(0.05);
    expect(page).toMatch(/tempo <b>\d/);
    expect(page).toMatch(/<p class="c">\| \S+/);
    await write();
    expect(rendered).toHaveLength(1);
    await expect(writeSheet(built, folder, ['nobody'], bank, () => {})).rejects.toThrow('No such piece: nobody');
  } finally {
    await rm(folder, { recursive: true });
  }
});
