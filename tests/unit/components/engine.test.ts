import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../components/state/engine';
import type { Snapshot } from '../../../lib/messaging';
import { fakeConnector, IDLE } from '../../pages/connector';
import { evening, reading } from '../../pages/evening';

const ASK = { text: 'I cannot sleep', intention: 'sleep', minutes: 20 } as const;

/** A page's engine, and what it hears snapshots by. */
function listening() {
  let listener: (snapshot: Snapshot) => void = () => undefined;
  const engine = createEngine({
    ...fakeConnector().connector,
    onSnapshot: (heard) => {
      listener = heard;
      return () => undefined;
    },
  });
  engine.connect();
  return { engine, listener };
}

describe('the engine as the pages see it', () => {
  it('wakes the reader and takes the first snapshot', async () => {
    const { connector, asked } = fakeConnector({ volume: 0.4 });
    const engine = createEngine(connector);
    expect(engine.snapshot.value).toBeNull();
    engine.connect();
    await Promise.resolve();
    await Promise.resolve();
    expect(asked[0]?.name).toBe('wake');
    expect(engine.snapshot.value?.volume).toBe(0.4);
  });

  it('has the evening as soon as it is read, and follows what the engine broadcasts', async () => {
    const { connector, become } = fakeConnector();
    const engine = createEngine(connector);
    engine.connect();
    await engine.run('read', ASK);
    expect(engine.evening.value?.checkIn.text).toBe('I cannot sleep');
    const other = evening({ text: 'read in the panel' });
    become({ evening: other });
    expect(engine.evening.value?.id).toBe(other.id);
  });

  it('keeps the newest moment when snapshots overtake each other', () => {
    const { engine, listener } = listening();
    listener({ ...IDLE, at: 2000, position: 20 });
    listener({ ...IDLE, at: 1000, position: 10 });
    expect(engine.snapshot.value?.position).toBe(20);
  });

  it('believes an engine that was started anew after the clock was set back, also that it has no evening', async () => {
    const { engine, listener } = listening();
    const noon = Date.UTC(2026, 0, 20, 12);
    await engine.run('read', ASK);
    listener({ ...IDLE, at: noon, state: 'playing', evening: evening(), position: 20 });
    const left = { evening: evening(), position: 19 };
    listener({ ...IDLE, at: noon - 3_600_000, interrupted: left });
    expect(engine.snapshot.value).toMatchObject({ state: 'idle', interrupted: left });
    expect(engine.evening.value).toBeNull();
  });

  it('asks instead of guessing when nothing stands out', async () => {
    const vague = { ...reading(), emotions: [] };
    const { connector } = fakeConnector({}, { read: () => ({ ok: true, answer: { evening: null, reading: vague } }) });
    const engine = createEngine(connector);
    await engine.run('read', ASK);
    expect(engine.unclear.value).toEqual(vague);
    expect(engine.evening.value).toBeNull();
    await engine.run('choose', { ...ASK, emotions: ['sadness'] });
    expect(engine.evening.value?.reading.source).toBe('hand');
  });

  it('turns a failure into words and tries the same once more', async () => {
    let broken = true;
    const made = evening();
    const { connector } = fakeConnector(
      {},
      {
        read: () =>
          broken
            ? { ok: false, failure: { code: 'reader-failed', sentence: 'The reader did not start.' } }
            : { ok: true, answer: { evening: made, reading: made.reading } },
      },
    );
    const engine = createEngine(connector);
    expect(await engine.run('read', ASK)).toBeUndefined();
    expect(engine.trouble.value?.code).toBe('reader-failed');
    expect(engine.busy.value).toBeNull();
    broken = false;
    expect(await engine.trouble.value?.again?.()).toBe(true);
    expect(engine.trouble.value).toBeNull();
    expect(engine.evening.value?.id).toBe(made.id);
  });

  it('says so when nobody answers at all', async () => {
    const engine = createEngine({
      ask: () => Promise.reject(new Error('Could not establish connection.')),
      onSnapshot: () => () => undefined,
    });
    engine.connect();
    await engine.run('begin', { calm: false });
    expect(engine.trouble.value?.code).toBe('unexpected');
  });

  it('drops a reading that comes after something calm was chosen instead', async () => {
    const late = evening({ text: 'too late' });
    let answerLate = () => {};
    const { connector } = fakeConnector(
      {},
      {
        read: () =>
          new Promise((done) => {
            answerLate = () => done({ ok: true, answer: { evening: late, reading: late.reading } });
          }),
      },
    );
    const engine = createEngine(connector);
    const reading = engine.run('read', ASK);
    await engine.run('choose', { ...ASK, text: '', point: { valence: 0.7, arousal: -0.8 } });
    answerLate();
    expect(await reading).toBeUndefined();
    expect(engine.evening.value?.checkIn.text).toBe('');
    expect(engine.busy.value).toBeNull();
  });

  it('answers words of danger also when something calm was chosen meanwhile', async () => {
    let answerLate = () => {};
    const answer = { evening: null, reading: null, crisis: true };
    const { connector } = fakeConnector(
      {},
      { read: () => new Promise((done) => (answerLate = () => done({ ok: true, answer }))) },
    );
    const engine = createEngine(connector);
    const reading = engine.run('read', ASK);
    await engine.run('choose', { ...ASK, text: '', point: { valence: 0.7, arousal: -0.8 } });
    answerLate();
    expect(await reading).toEqual(answer);
    expect(engine.evening.value?.checkIn.text).toBe('');
  });
});
