import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import {
  chooseByHand,
  closeHelp,
  draftWords,
  feelDifferent,
  forgetUsedWords,
  openHelp,
  playCalm,
  readWords,
  startFresh,
  takeBack,
  togglePause,
  whilePlaying,
} from '../../../components/state/actions';
import type { World } from '../../../components/state/context';
import { createEngine } from '../../../components/state/engine';
import { eveningWaits, momentOf, screenOf } from '../../../components/state/screen';
import { createVisit } from '../../../components/state/visit';
import type { Snapshot } from '../../../lib/messaging';
import { fakeConnector } from '../../pages/connector';
import { evening } from '../../pages/evening';
import { memoryStorage } from './storage';

function world(
  first: Partial<Snapshot> = {},
  text = 'I cannot sleep',
  answers: Parameters<typeof fakeConnector>[1] = {},
) {
  const storage = memoryStorage();
  const fake = fakeConnector(first, answers);
  const engine = createEngine(fake.connector);
  engine.connect();
  const visit = createVisit(storage, { addEventListener: () => undefined });
  visit.draft.value = { text, intention: 'sleep', minutes: 30 };
  const world: World = { engine, visit, surroundings: {} };
  const calls = () => fake.asked.map(({ name }) => name).filter((name) => name !== 'wake');
  return { ...fake, world, engine, visit, storage, calls };
}

describe('what a person can do', () => {
  it('reads the words as they were meant, and keeps them until the music plays', async () => {
    const { world: here, asked, visit, engine } = world({}, '  I cannot sleep \n');
    await readWords(here);
    expect(asked.at(-1)).toEqual({ name: 'read', ask: { text: 'I cannot sleep', intention: 'sleep', minutes: 30 } });
    forgetUsedWords(here);
    expect(visit.draft.value.text).toContain('I cannot sleep');
    await engine.run('begin', { calm: false });
    forgetUsedWords(here);
    expect(visit.draft.value.text).toBe('');
  });

  it('keeps new words that are written while the music plays', async () => {
    const { world: here, visit } = world({ state: 'playing', evening: evening({ text: 'before' }) }, 'something else');
    forgetUsedWords(here);
    expect(visit.draft.value.text).toBe('something else');
  });

  it.each(['reading', 'interrupted'] as const)(
    'leaves the field to who writes in it when a late %s arrives',
    async (late) => {
      const { world: here, visit, become } = world({}, '');
      const moment = () => momentOf(here);
      draftWords(here, { text: 'I' });
      expect(eveningWaits(moment())).toBe(false);
      const left = evening({ at: Date.now() });
      become(late === 'reading' ? { evening: left } : { interrupted: { evening: left, position: 840 } });
      expect([screenOf(moment()), eveningWaits(moment())]).toEqual(['checkin', true]);
      expect(visit.draft.value.text).toBe('I');
      visit.editing.value = false;
      expect(screenOf(moment())).toBe(late);
      draftWords(here, { text: 'I a' });
      become({ state: 'playing' });
      forgetUsedWords(here);
      become({ state: 'finished', evening: left });
      expect(screenOf(moment())).toBe('end');
    },
  );

  it('keeps what is written on while the words before it are read', async () => {
    const { world: here } = world();
    const reading = readWords(here);
    draftWords(here, { text: 'I cannot sleep, and' });
    await reading;
    expect([screenOf(momentOf(here)), eveningWaits(momentOf(here))]).toEqual(['checkin', true]);
  });

  it('plays something calm without reading, and leaves the words alone', async () => {
    const { world: here, asked, calls, visit } = world();
    await playCalm(here);
    expect(calls()).toEqual(['choose', 'begin']);
    expect(asked.find(({ name }) => name === 'choose')?.ask).toMatchObject({ text: '', minutes: 30 });
    expect(asked.at(-1)?.ask).toEqual({ calm: true });
    expect(visit.draft.value.text).toBe('I cannot sleep');
  });

  it('follows another feeling while the music plays, without a new check-in', async () => {
    const { world: here, asked, calls, visit } = world({ state: 'playing', evening: evening(), item: 1 });
    visit.overlay.value = 'different';
    await feelDifferent(here, { text: 'calmer already' });
    expect(asked.at(-1)).toEqual({ name: 'differ', ask: { text: 'calmer already' } });
    expect(visit.overlay.value).toBeNull();
    await chooseByHand(here, { point: { valence: 0.4, arousal: -0.3 } });
    expect(calls()).toEqual(['differ', 'differ']);
    expect(visit.draft.value.text).toBe('I cannot sleep');
  });

  it('stays where it is when nothing stands out in it, and opens help for words of a crisis', async () => {
    const nothing = { evening: null, reading: null };
    const { world: here, visit } = world({ state: 'playing', evening: evening() }, '', {
      differ: (ask) => ({
        ok: true,
        answer: 'text' in ask && ask.text === 'dark' ? { ...nothing, crisis: true } : nothing,
      }),
    });
    visit.overlay.value = 'different';
    await feelDifferent(here, { text: 'hm' });
    expect(visit.overlay.value).toBe('different');
    await feelDifferent(here, { text: 'dark' });
    expect(visit.overlay.value).toBe('help');
  });

  it('opens help for words of a crisis beside what is picked by hand, over the evening that was laid', async () => {
    const laid = { ok: true, answer: { evening: evening({ text: '' }), crisis: true } } as const;
    const { world: here, visit, engine } = world({}, 'dark', { choose: () => laid });
    visit.overlay.value = 'words';
    expect(await chooseByHand(here, { emotions: ['grief'] })).toBe(true);
    expect([screenOf(momentOf(here)), engine.evening.value?.id]).toEqual(['help', laid.answer.evening.id]);
    closeHelp(here);
    expect(visit.overlay.value).toBeNull();
  });

  it('keeps words that the music could not follow, under what is wrong, until it follows them', async () => {
    const failure = { code: 'text-no-words', sentence: 'No words.' } as const;
    const {
      world: here,
      visit,
      engine,
    } = world({ state: 'playing', evening: evening() }, '', {
      differ: (ask) =>
        'text' in ask && ask.text === '??? 123'
          ? { ok: false, failure }
          : { ok: true, answer: { evening: evening(), reading: evening().reading } },
    });
    const written = { evening: evening().id, text: '??? 123' };
    visit.different.value = written;
    visit.overlay.value = 'different';
    await feelDifferent(here, { text: '??? 123' });
    expect([visit.overlay.value, visit.different.value, engine.trouble.value?.code]).toEqual([
      'different',
      written,
      'text-no-words',
    ]);
    await feelDifferent(here, { text: 'calmer' });
    expect([visit.overlay.value, visit.different.value.text]).toEqual([null, '']);
  });

  it('help leads back to what it was opened over', () => {
    const { world: here, visit } = world({ state: 'playing', evening: evening() });
    for (const overlay of ['different', null] as const) {
      visit.overlay.value = overlay;
      openHelp(here);
      expect(visit.overlay.value).toBe('help');
      closeHelp(here);
      expect(visit.overlay.value).toBe(overlay);
    }
  });

  it('chooses by hand with the sentence kept', async () => {
    const { world: here, asked, visit } = world();
    visit.overlay.value = 'words';
    expect(await chooseByHand(here, { emotions: ['grief'] })).toBe(true);
    expect(asked.at(-1)?.ask).toMatchObject({ text: 'I cannot sleep', emotions: ['grief'] });
    expect(visit.overlay.value).toBeNull();
  });

  it.each([
    ['words', (here: World) => chooseByHand(here, { emotions: ['grief'] }), ['choose']],
    ['help', playCalm, ['choose', 'begin']],
  ] as const)(
    'never shows an older plan between %s and the new one, however often one clicks',
    async (from, act, asks) => {
      const { world: here, visit, engine, calls } = world({ evening: evening({ text: 'before', at: Date.now() }) });
      await engine.run('snapshot', null);
      visit.overlay.value = from;
      const seen: string[] = [];
      const stop = effect(() => {
        const moment = momentOf(here);
        seen.push(`${screenOf(moment)}: ${moment.evening?.checkIn.text}`);
      });
      await Promise.all([act(here), act(here)]);
      stop();
      expect(seen).not.toContain('reading: before');
      expect(calls()).toEqual(['snapshot', ...asks]);
      expect(visit.overlay.value).toBeNull();
    },
  );

  it('takes an evening back before its first sound, with its words', async () => {
    const { world: here, calls, visit, engine } = world({ state: 'preparing', evening: evening({ text: 'mine' }) }, '');
    await engine.run('snapshot', null);
    await takeBack(here);
    expect(calls()).toContain('stop');
    expect(visit.draft.value.text).toBe('mine');
    expect(visit.editing.value).toBe(true);
  });

  it('lets an interrupted evening be, for good', async () => {
    const left = evening();
    const { world: here, engine, calls, visit, storage } = world({ interrupted: { evening: left, position: 840 } });
    await engine.run('snapshot', null);
    await startFresh(here);
    expect(calls()).toContain('letBe');
    expect(visit.over.value).toBe(left.id);
    expect(storage.getItem('emoheal.over')).toBe(left.id);
  });

  it('pauses, goes on, and takes a soft ending back with the same button', async () => {
    const { engine, become, calls } = world({ state: 'playing', evening: evening() });
    await engine.run('snapshot', null);
    await togglePause(engine);
    expect(engine.snapshot.value?.state).toBe('paused');
    await togglePause(engine);
    expect(engine.snapshot.value?.state).toBe('playing');
    become({ state: 'ending', silentAt: 90 });
    await togglePause(engine);
    expect(calls().slice(1)).toEqual(['pause', 'resume', 'keepPlaying']);
  });

  it('brings the music back before it skips', async () => {
    const { engine, become, calls } = world({ state: 'playing', evening: evening() });
    become({ state: 'ending', silentAt: 90 });
    await whilePlaying(engine, () => engine.run('skip', null));
    expect(calls()).toEqual(['keepPlaying', 'skip']);
  });
});

describe('the questions that were left for the morning', () => {
  it('are kept, taken over from another page, and forgotten once answered', () => {
    const storage = memoryStorage();
    let heard: (event: { key: string; newValue: string | null }) => void = () => undefined;
    const page = { addEventListener: (_: string, listener: unknown) => (heard = listener as typeof heard) };
    const visit = createVisit(storage, page as unknown as Window);
    const left = { evening: 'e1', minutes: 25, at: 1000 };
    visit.leaveForMorning(left);
    expect(createVisit(storage, page as unknown as Window).morning.value).toEqual(left);
    visit.leaveForMorning(null);
    expect(createVisit(storage, page as unknown as Window).morning.value).toBeNull();
    const other = createVisit(storage, page as unknown as Window);
    heard({ key: 'emoheal.morning', newValue: JSON.stringify(left) });
    expect(other.morning.value).toEqual(left);
  });
});
