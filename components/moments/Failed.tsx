import { t } from '../../lib/i18n';
import type { FailureCode } from '../../lib/values';
import { editWords, startFresh, takeBack } from '../state/actions';
import { useWorld, type World } from '../state/context';
import { Moment } from './Moment';

type Way = 'again' | 'words' | 'pick' | 'fresh' | 'goOn';

/** The ways on from each failure, the best one first. Choosing by hand needs no reader and is never far. */
const WAYS: Record<FailureCode, readonly [Way, Way]> = {
  'text-empty': ['words', 'pick'],
  'text-too-long': ['words', 'pick'],
  'text-no-words': ['words', 'pick'],
  'reader-failed': ['pick', 'again'],
  'reader-silent': ['again', 'pick'],
  'catalogue-missing': ['again', 'words'],
  'sound-bank-missing': ['again', 'words'],
  'sound-refused': ['again', 'words'],
  'storage-full': ['again', 'words'],
  'diary-shut': ['again', 'words'],
  'diary-lost': ['goOn', 'words'],
  'nothing-to-do': ['goOn', 'fresh'],
  'one-feeling': ['goOn', 'pick'],
  'no-music-fits': ['words', 'pick'],
  unexpected: ['again', 'pick'],
};

function way(id: Way, world: World, again: () => unknown): { text: string; go: () => unknown } {
  switch (id) {
    case 'again':
      return { text: t('common.tryAgain'), go: again };
    case 'words':
      return {
        text: t('failed.backToWords'),
        go: () => (world.engine.snapshot.value?.state === 'failed' ? takeBack(world) : editWords(world)),
      };
    case 'pick':
      return { text: t('common.pickWords'), go: () => (world.visit.overlay.value = 'words') };
    case 'fresh':
      return { text: t('common.startFresh'), go: () => startFresh(world) };
    case 'goOn':
      return { text: t('failed.goOn'), go: () => world.engine.dismiss() };
  }
}

/** What went wrong, in one sentence of ours, and two ways on. Nothing is lost. */
export function Failed() {
  const world = useWorld();
  const { engine, visit } = world;
  const trouble = engine.trouble.value;
  const code = trouble?.code ?? engine.snapshot.value?.failure?.code ?? 'unexpected';
  const again = trouble?.again ?? (() => engine.run('begin', { calm: false }));
  const [first, second] = WAYS[code].map((id) => way(id, world, again));
  return (
    <Moment
      alert
      title={t(`failed.${code}.title`)}
      body={t(`failed.${code}.body`)}
      words={visit.draft.value.text || engine.evening.value?.checkIn.text}
    >
      <span class="grow" />
      <div class="row" data-code={code}>
        {second && (
          <button type="button" class="soft grow" onClick={() => second.go()}>
            {second.text}
          </button>
        )}
        {first && (
          <button type="button" class="go grow" onClick={() => first.go()}>
            {first.text}
          </button>
        )}
      </div>
    </Moment>
  );
}
