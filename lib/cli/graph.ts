import { writeFile } from 'node:fs/promises';
import { readByHand } from '../emotions';
import { drawGraph, drawWalk, feel, graphFacts, toGraphml, toJsonLd } from '../graph';
import { sayReason } from '../i18n/why';
import { en } from '../i18n/why/en';
import type { Emotion } from '../values';
import { GRAPH_FORMS, type GraphForm, type Options } from './options';
import { UsageError } from './usage';

const FORMS: Record<GraphForm, (emotions: Emotion[] | null) => string> = {
  svg: (emotions) => (emotions ? drawWalk(feel(readByHand(emotions)), (reason) => sayReason(en, reason)) : drawGraph()),
  graphml: toGraphml,
  jsonld: () => `${JSON.stringify(toJsonLd(), null, 1)}\n`,
};

/** `graph --svg FILE --graphml FILE --jsonld FILE`: writes what is asked for, and says how large the graph is. */
export async function run({ forms, emotions }: Options): Promise<void> {
  const asked = GRAPH_FORMS.flatMap((form) => (forms[form] ? [{ form, file: forms[form] }] : []));
  if (asked.length === 0) throw new UsageError('graph needs --svg FILE, --graphml FILE or --jsonld FILE.');
  for (const { form, file } of asked)
    await writeFile(file, FORMS[form](emotions)).catch((error: Error) => {
      throw new UsageError(`"${file}" cannot be written (${error.message}); choose another place.`);
    });
  const { nodes, edges } = graphFacts();
  console.log(JSON.stringify({ nodes: nodes.length, edges: edges.length, files: asked.map(({ file }) => file) }));
}
