import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWork } from '../../catalog/works/read';
import { WORKS } from '../../catalog/works/works';
import { readScore, topLine } from './musicxml';

/**
 * Compares transcriptions with the scores of the OpenScore Lieder Corpus (CC0), note by note:
 * `npx tsx tests/scores/works.ts [folder of the corpus]`.
 */
const SCORES: Record<string, string> = {
  'aloha-oe': 'Liliuokalani,_Queen_of_the_Hawaiian_Islands/_/Aloha_Oe',
  'an-die-musik': 'Schubert,_Franz/_/An_die_Musik,_D.547',
  'apres-un-reve': 'Fauré,_Gabriel/3_Songs,_Op.7/1_Après_un_rêve',
  'ave-maria': 'Schubert,_Franz/Op.52/6_Ellens_Gesang_III,_D.839_(Ave_Maria)',
  'der-leiermann': 'Schubert,_Franz/Winterreise,_D.911/24_Der_Leiermann_(Spätere_Fassung)',
  'der-lindenbaum': 'Schubert,_Franz/Winterreise,_D.911/5_Der_Lindenbaum',
  'des-baches-wiegenlied': 'Schubert,_Franz/Die_schöne_Müllerin,_D.795/20_Des_Baches_Wiegenlied',
  'die-forelle': 'Schubert,_Franz/_/Die_Forelle,_Op.32,_D550d',
  'die-lotosblume': 'Schumann,_Robert/Myrthen,_Op.25/7_Die_Lotosblume',
  'du-bist-die-ruh': 'Schubert,_Franz/Op.59/3_Du_bist_die_Ruh',
  heidenroeslein: 'Schubert,_Franz/Op.3/3_Heidenröslein,_D.257',
  'home-sweet-home': 'Bishop,_Henry/_/Home,_Sweet_Home',
  'je-te-veux': 'Satie,_Erik/_/Je_te_veux',
  marmotte: 'Beethoven,_Ludwig_van/8_Lieder,_Op.52/7_Marmotte',
  mondnacht: 'Schumann,_Robert/Liederkreis,_Op.39/5_Mondnacht',
  staendchen: 'Schubert,_Franz/Schwanengesang,_D.957/4_Ständchen',
  'wandrers-nachtlied': 'Schubert,_Franz/4_Lieder,_Op.96/3_Wandrers_Nachtlied,_D.768',
  wiegenlied: 'Brahms,_Johannes/5_Lieder,_Op.49/4_Wiegenlied',
};

interface Step {
  pitch: number;
  length: number;
}

/** Notes that must be changed, put in or left out so that all of `ours` lies in `theirs` in order; stretches of the
 * score that we leave out (repeats, other verses) cost nothing where a phrase ends, one each elsewhere. */
function differences(ours: Step[], theirs: Step[], shift: number): { cost: number; where: string[] } {
  const same = (a: Step, b: Step) => a.pitch + shift === b.pitch && Math.abs(a.length - b.length) < 0.02;
  const rows = ours.length + 1;
  const columns = theirs.length + 1;
  const cost = Array.from({ length: rows }, (_, i) => new Float64Array(columns).fill(i));
  const LEAVE_OUT = 0.01;
  for (let i = 1; i < rows; i++)
    for (let j = 1; j < columns; j++) {
      const [a, b] = [ours[i - 1], theirs[j - 1]];
      if (!a || !b) continue;
      const match = (cost[i - 1]?.[j - 1] ?? 0) + (same(a, b) ? 0 : 1);
      const added = (cost[i - 1]?.[j] ?? 0) + 1;
      const skipped = (cost[i]?.[j - 1] ?? 0) + (i === rows - 1 ? 0 : LEAVE_OUT);
      (cost[i] as Float64Array)[j] = Math.min(match, added, skipped);
    }
  const where: string[] = [];
  let [i, j] = [rows - 1, columns - 1];
  while (i > 0) {
    const here = cost[i]?.[j] ?? 0;
    const [a, b] = [ours[i - 1], theirs[j - 1]];
    if (a && b && Math.abs(here - (cost[i - 1]?.[j - 1] ?? 0) - (same(a, b) ? 0 : 1)) < 1e-9) {
      if (!same(a, b)) where.unshift(`note ${i}: ${a.pitch}/${a.length} for ${b.pitch - shift}/${b.length}`);
      i--;
      j--;
    } else if (b && j > 0 && Math.abs(here - (cost[i]?.[j - 1] ?? 0) - (i === rows - 1 ? 0 : LEAVE_OUT)) < 1e-9) j--;
    else {
      where.unshift(`note ${i}: ${a?.pitch}/${a?.length} is not in the score`);
      i--;
    }
  }
  return { cost: where.length, where };
}

async function compare(id: string, folder: string): Promise<string[]> {
  const path = SCORES[id];
  if (!path) return [];
  const directory = join(folder, 'scores', path);
  const file = readdirSync(directory).find((name) => name.endsWith('.mxl'));
  const score = await readScore(join(directory, file ?? ''));
  const ours = readWork(id).theme.melody;
  // A song's second part is a choir now and then, which sings where the first is silent.
  const [first, second] = score.parts.map((part) => part.notes);
  const both = [...(first ?? []), ...(second ?? [])].sort((a, b) => a.at - b.at || b.pitch - a.pitch);
  const lines = [first ?? [], both, (first ?? []).map((note) => ({ ...note, voice: '1' }))].map(topLine);
  const found = lines
    .flatMap((line) => [-24, -12, 0, 12, 24].map((octave) => ({ line, octave })))
    .map(({ line, octave }) => differences(ours, line, octave));
  return found.reduce((best, next) => (next.cost < best.cost ? next : best)).where;
}

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../shared/data/openscore_lieder');
if (!existsSync(folder)) {
  console.error(`There is no corpus in ${folder}: give the folder of openscore_lieder.`);
  process.exit(2);
}
let wrong = 0;
for (const { id } of WORKS) {
  if (!SCORES[id]) continue;
  const where = await compare(id, folder);
  if (where.length) wrong++;
  console.log(`${id}: ${where.length ? `${where.length} differ` : 'as in the score'}`);
  for (const text of where) console.log(`  ${text}`);
}
process.exitCode = wrong ? 1 : 0;
