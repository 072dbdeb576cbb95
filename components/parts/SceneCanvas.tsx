import { useEffect, useRef } from 'preact/hooks';
import type { MountedScene } from '../../lib/scenes';
import type { Journey, Seconds } from '../../lib/values';

interface Props {
  /** A scene's id; a change cross-fades. */
  scene: string;
  journey: Journey;
  position: Seconds;
  /** Held still, as while the music is paused. */
  still: boolean;
  /** Where the scene's horizon lies, as a share of the height; as in the popup when left out. */
  horizon?: number;
}

/** The scene eases every change over seconds: more often than this it need not hear. */
const FOLLOW: Seconds = 5;

/** A chosen theme first, then the system's. */
function isLight(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'light' : matchMedia('(prefers-color-scheme: light)').matches;
}

/** The moving picture behind the player. Its code arrives after the page stands, so that nothing waits for it. */
export function SceneCanvas({ scene, journey, position, still, horizon }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const mounted = useRef<{ scene: MountedScene; follow: (journey: Journey, at: Seconds) => void } | null>(null);
  const latest = useRef({ scene, journey, position, still });
  latest.current = { scene, journey, position, still };

  useEffect(() => {
    let gone = false;
    void import('../../lib/scenes').then(({ mountScene, parametersAt }) => {
      if (gone || !canvas.current) return;
      const { scene: id, journey, position, still } = latest.current;
      const shown = mountScene(canvas.current, {
        id,
        parameters: parametersAt(journey, position),
        light: isLight(),
        horizon,
      });
      shown.still(still);
      mounted.current = { scene: shown, follow: (journey, at) => shown.set(parametersAt(journey, at)) };
    });
    return () => {
      gone = true;
      mounted.current?.scene.unmount();
      mounted.current = null;
    };
  }, []);
  useEffect(() => mounted.current?.scene.show(scene), [scene]);
  useEffect(() => mounted.current?.scene.still(still), [still]);
  const step = Math.floor(position / FOLLOW);
  useEffect(() => mounted.current?.follow(journey, step * FOLLOW), [journey, step]);
  return (
    <div class="scene" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
