import { MODEL_FOLDER, RUNTIME_FOLDER } from '../emotions';
import { onCall, onSettings, sendMessage } from '../messaging';
import { openStage, type Stage } from '../sound/stage';
import { lazy } from '../values';
import { shelf } from './shelf';
import { answer } from './desk';
import { Engine } from './engine';
import { MediaControls } from './media-controls';
import { keptReader } from './reader';
import { wordsWith } from './words';

/** The engine in the offscreen document: real files, real sound, real database. Listens from the first turn on. */
export function open(): void {
  const url = (path: string) => chrome.runtime.getURL(`/${path}`);

  const reader = keptReader({
    file: (path) => bytes(url(MODEL_FOLDER + path)),
    wasmPaths: url(RUNTIME_FOLDER),
    backend: () => engine.settings.backend,
    onProgress: (progress) => engine.showProgress(progress),
  });

  const words = lazy(() => wordsWith((path) => bytes(url(path)), reader.open));

  const stage = lazy(async () => {
    const opened = await openStage({ bank: url('sound/bank.sf3') });
    const { volume, beds } = engine.snapshot();
    opened.volume = volume;
    opened.beds = beds;
    opened.onMeter(() => engine.tick());
    return opened;
  });

  /** What concerns the stage only once there is one: it is opened with how things stand. */
  const onStage = (act: (opened: Stage) => void): void => {
    if (stage.begun) void stage.get().then(act, () => undefined);
  };

  const { openLibrary, loadMusic, ownIndex, memory } = shelf({
    bytes: (path) => bytes(url(`catalog/${path}`)),
    wasmPaths: url(RUNTIME_FOLDER),
    keeping: () => ({ words: engine.settings.keepWords, nothing: engine.settings.keepNothing }),
    onLost: () => engine.diaryLost(),
  });

  const engine: Engine = new Engine({
    openReader: reader.open,
    openStage: stage.get,
    setVolume: (volume) => onStage((opened) => (opened.volume = volume)),
    setBeds: (levels) => onStage((opened) => (opened.beds = levels)),
    openLibrary,
    openWords: words.get,
    ownIndex,
    loadMusic,
    memory,
    // Nobody may be listening: that is no error.
    broadcast: (snapshot) => {
      controls.show(snapshot);
      void sendMessage('snapshot', snapshot).catch(() => undefined);
    },
    now: Date.now,
    settled: () => void reader.rest(),
  });

  const press = (name: 'pause' | 'resume' | 'keepPlaying' | 'skip' | 'stop') => () =>
    void answer(engine.desk, { name, ask: null });
  const acts = {
    pause: press('pause'),
    resume: press('resume'),
    keepPlaying: press('keepPlaying'),
    skip: press('skip'),
    stop: press('stop'),
  };
  // Chromium takes no picture from an extension's own address: "src can only be of http/https/data/blob scheme".
  const icons = [96, 128].map(
    async (side): Promise<[string, number]> => [
      URL.createObjectURL(new Blob([await bytes(url(`icon/${side}.png`))], { type: 'image/png' })),
      side,
    ],
  );
  const controls = new MediaControls(navigator.mediaSession, acts, Promise.all(icons));

  onCall('engine', (call) => answer(engine.desk, call));
  onSettings((told) => engine.heed(told));

  // For whoever looks from the developer tools, and for the tests: what is measured here is what sounds.
  Object.assign(globalThis, { emoheal: { engine, stage: stage.get, reader: reader.open } });
}

async function bytes(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}
