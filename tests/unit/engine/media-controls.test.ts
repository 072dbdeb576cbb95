import { beforeEach, expect, test, vi } from 'vitest';
import { MediaControls } from '../../../lib/engine/media-controls';
import type { PlayerState, Snapshot } from '../../../lib/messaging';

class Metadata {
  constructor(readonly init: MediaMetadataInit) {}
}
vi.stubGlobal('MediaMetadata', Metadata);

const session = {
  metadata: null as MediaMetadata | null,
  playbackState: 'none' as MediaSessionPlaybackState,
  handlers: new Map<string, () => void>(),
  position: undefined as MediaPositionState | undefined,
  setActionHandler(name: string, handler: MediaSessionActionHandler | null) {
    this.handlers.set(name, handler as unknown as () => void);
  },
  setPositionState(position?: MediaPositionState) {
    this.position = position;
  },
};
const carrier = {
  paused: true,
  async play() {
    carrier.paused = false;
  },
  pause() {
    carrier.paused = true;
  },
};
let pressed: string[] = [];
const acts = {
  pause: () => void pressed.push('pause'),
  resume: () => void pressed.push('resume'),
  keepPlaying: () => void pressed.push('keepPlaying'),
  skip: () => void pressed.push('skip'),
  stop: () => void pressed.push('stop'),
};
const evening = {
  journey: { duration: 1200 },
  sequence: {
    items: [
      { title: 'Well Water', composer: 'EmoHeal' },
      { title: 'Träumerei', composer: 'Schumann' },
    ],
  },
};
const at = (state: PlayerState, item: number | null = 0, position = 10) =>
  ({ state, item, position, evening }) as unknown as Snapshot;
const shown = () => (session.metadata as unknown as Metadata | null)?.init;

let controls: MediaControls;
beforeEach(() => {
  pressed = [];
  carrier.paused = true;
  session.metadata = null;
  controls = new MediaControls(session, acts, Promise.resolve([['icon.png', 128]]), carrier);
});

test('say what plays, by whom, with a picture, and how far it is', async () => {
  controls.show(at('playing'));
  expect(shown()).toMatchObject({ title: 'Well Water', artist: 'EmoHeal' });
  await vi.waitFor(() => expect(shown()?.artwork).toEqual([{ src: 'icon.png', sizes: '128x128', type: 'image/png' }]));
  expect(session.position).toEqual({ duration: 1200, position: 10, playbackRate: 1 });
  expect([session.playbackState, carrier.paused]).toEqual(['playing', false]);
  controls.show(at('playing', 1));
  expect(shown()?.title).toBe('Träumerei');
});

test('follow a pause, the soft end and the stop', () => {
  controls.show(at('playing'));
  controls.show(at('paused'));
  expect([session.playbackState, carrier.paused, shown()?.title]).toEqual(['paused', true, 'Well Water']);
  controls.show(at('ending'));
  expect([session.playbackState, carrier.paused]).toEqual(['playing', false]);
  controls.show(at('finished', null));
  expect([session.playbackState, carrier.paused, session.metadata]).toEqual(['none', true, null]);
});

test('pass on what is pressed; play takes a soft end back', () => {
  controls.show(at('playing'));
  for (const name of ['pause', 'nexttrack', 'stop', 'play']) session.handlers.get(name)?.();
  controls.show(at('ending'));
  session.handlers.get('play')?.();
  expect(pressed).toEqual(['pause', 'skip', 'stop', 'resume', 'keepPlaying']);
});
