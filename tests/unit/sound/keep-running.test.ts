import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeepRunning, type Watched } from '../../../lib/sound/keep-running';

/** An audio context whose state a test sets, as a browser would. */
class FakeContext extends EventTarget {
  state: AudioContextState = 'suspended';
  currentTime = 0;
  resumed = 0;
  suspended = 0;
  refuses = false;

  async resume() {
    this.resumed += 1;
    if (!this.refuses) this.becomes('running');
  }
  async suspend() {
    this.suspended += 1;
    this.becomes('suspended');
  }
  becomes(state: AudioContextState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

let context: FakeContext;
let devices: EventTarget;
let keep: KeepRunning;
beforeEach(() => {
  vi.useFakeTimers();
  context = new FakeContext();
  devices = new EventTarget();
  keep = new KeepRunning(context as unknown as Watched, devices);
});
afterEach(() => vi.useRealTimers());
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const play = async () => {
  await context.resume();
  keep.wanted = true;
};

test('what the browser stops is started again', async () => {
  await play();
  context.becomes('suspended');
  await pass(1);
  expect([context.state, context.resumed]).toEqual(['running', 2]);
});

test('it is asked for again, less and less often, as long as it is refused', async () => {
  await play();
  context.refuses = true;
  context.becomes('suspended');
  await pass(60);
  expect(context.resumed).toBeGreaterThan(5);
  expect(context.resumed).toBeLessThan(12);
  context.refuses = false;
  await pass(11);
  expect(context.state).toBe('running');
});

test('a pause stays a pause, and a closed context closed', async () => {
  await play();
  keep.wanted = false;
  await context.suspend();
  await pass(30);
  expect([context.state, context.resumed]).toEqual(['suspended', 1]);
  await play();
  context.becomes('closed');
  await pass(30);
  expect(context.resumed).toBe(2);
});

test('a clock that stands still after the outputs changed is built anew; one that goes on is left alone', async () => {
  await play();
  devices.dispatchEvent(new Event('devicechange'));
  context.currentTime += 1;
  await pass(3);
  expect(context.suspended).toBe(0);
  devices.dispatchEvent(new Event('devicechange'));
  await pass(3);
  expect([context.suspended, context.state]).toEqual([1, 'running']);
  keep.wanted = false;
  devices.dispatchEvent(new Event('devicechange'));
  await pass(3);
  expect(context.suspended).toBe(1);
});
