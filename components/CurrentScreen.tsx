import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import type { Evening, Snapshot } from '../lib/messaging';
import { stageAt } from '../lib/values';
import { CheckIn } from './checkin/CheckIn';
import { Point } from './checkin/Point';
import { Words } from './checkin/Words';
import { Different } from './different/Different';
import { End } from './end/End';
import { Help } from './help/Help';
import { Failed } from './moments/Failed';
import { Interrupted } from './moments/Interrupted';
import { Loading } from './moments/Loading';
import { Unclear } from './moments/Unclear';
import { Live } from './parts/Live';
import { Reading } from './reading/Reading';
import { announcement } from './state/announce';
import { passed, positionAt } from './state/clock';
import { useWorld } from './state/context';
import { useKeys } from './state/keys';
import { useOpened } from './state/opened';
import { momentOf, screenOf, type Screen } from './state/screen';

type EveningView = ComponentType<{ snapshot: Snapshot; evening: Evening }>;

interface Views {
  /** How an evening that sounds is drawn: small in the popup, whole in the panel. */
  Player: EveningView;
  /** What stands below a reading where there is room. */
  Planned?: EveningView;
}

function Drawn({ screen, Player, Planned }: Views & { screen: Screen }) {
  const { engine, visit } = useWorld();
  const snapshot = engine.snapshot.value;
  const evening = engine.evening.value;
  const unclear = engine.unclear.value;
  const last = visit.morning.value;
  if (screen === 'help') return <Help />;
  if (screen === 'point') return <Point />;
  if (screen === 'words') return <Words />;
  if (screen === 'different') return <Different />;
  if (screen === 'loading') return <Loading />;
  if (screen === 'failed') return <Failed />;
  if (screen === 'unclear' && unclear) return <Unclear reading={unclear} />;
  if (screen === 'interrupted' && snapshot?.interrupted) return <Interrupted left={snapshot.interrupted} />;
  if (screen === 'player' && snapshot && evening) return <Player snapshot={snapshot} evening={evening} />;
  if (screen === 'reading' && evening)
    return (
      <>
        <Reading key={evening.id} evening={evening} />
        {Planned && snapshot && <Planned snapshot={snapshot} evening={evening} />}
      </>
    );
  if (screen === 'end' && visit.asking.value && last)
    return <End evening={last.evening} minutes={last.minutes} morning />;
  if (screen === 'end' && snapshot && evening)
    return (
      <End
        evening={evening.id}
        minutes={Math.max(1, Math.round(snapshot.position / 60))}
        stages={evening.journey.stages}
        position={snapshot.position}
      />
    );
  return <CheckIn />;
}

/** The screen of the moment, in its frame: its name for tests, its stage for the accent. */
export function CurrentScreen(views: Views) {
  useKeys();
  const world = useWorld();
  const { engine } = world;
  const snapshot = engine.snapshot.value;
  const evening = engine.evening.value;
  const screen = screenOf(momentOf(world));
  const position = snapshot ? positionAt(snapshot, passed.value) : 0;
  const stage =
    (screen === 'player' || screen === 'different') && evening
      ? stageAt(evening.journey.stages, position)
      : screen === 'end' || screen === 'help'
        ? 'target'
        : 'match';
  const frame = useRef<HTMLDivElement>(null);
  const settled = useOpened(screen, frame);
  return (
    <div
      ref={frame}
      onClickCapture={(event) => {
        // The second half of a double click is not meant for what has come to stand under it.
        if (settled || event.detail < 2) return;
        event.stopPropagation();
        event.preventDefault();
      }}
      class={`frame${settled ? ' settled' : ''}${screen === 'help' || screen === 'words' ? ' plain' : ''}${screen === 'player' ? ' with-scene' : ''}`}
      data-screen={screen}
      data-stage={stage}
      data-state={snapshot?.state ?? 'unknown'}
    >
      <Drawn screen={screen} {...views} />
      <Live text={announcement(screen, snapshot, evening, position)} />
    </div>
  );
}
