import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayPart, direction, t } from '../../lib/i18n';
import type { Affect } from '../../lib/values';
import { LANDMARKS, nearest, placeOf, type Landmark } from '../feelings/places';
import { Bar } from '../parts/Bar';
import { chooseByHand, sounds } from '../state/actions';
import { useWorld } from '../state/context';
import { now } from '../state/clock';

/** Words that stay in the plane as landmarks, far enough from each other to be read. */
const SHOWN: readonly Landmark[] = [
  'fear',
  'surprise',
  'embarrassment',
  'excitement',
  'sadness',
  'drowsy',
  'relief',
  'calm',
];

/** A key moves the light this far; with Shift further. */
const STEP = 0.08;

/** The light starts at restless, where the design puts it. */
const START: Affect = { valence: -0.54, arousal: 0.8 };

const within = (value: number) => Math.max(-1, Math.min(1, value));
const meet = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const part = (value: number, low: string, high: string) => (value < -0.25 ? low : value > 0.25 ? high : 'middle');

/** The plane in words: which feeling is near, how heavy, how stirred up. */
function spoken(point: Affect, near: Landmark): string {
  const across = part(point.valence, 'heavy', 'light') as 'heavy' | 'middle' | 'light';
  const up = part(point.arousal, 'down', 'up') as 'up' | 'middle' | 'down';
  return t('point.at', {
    feeling: t(`feeling.${near}`),
    across: t(`point.across.${across}`),
    up: t(`point.up.${up}`),
  });
}

/** No words? One light to drag, which names what is near. Up is stirred up, the way of reading leads to light. */
export function Point() {
  const world = useWorld();
  const plane = useRef<HTMLDivElement>(null);
  const [point, setPoint] = useState<Affect>(START);
  const near = nearest(point, LANDMARKS)[0] ?? 'calm';
  const sign = direction() === 'rtl' ? -1 : 1;

  // Words that the light or its name would lie on step back, whatever the language and the size of the text.
  useLayoutEffect(() => {
    const inPlane = (selector: string) => [...(plane.current?.querySelectorAll(selector) ?? [])];
    const taken = inPlane('.lamp, .near').map((element) => element.getBoundingClientRect());
    for (const word of inPlane('.landmark')) {
      const box = word.getBoundingClientRect();
      word.classList.toggle(
        'faint',
        taken.some((other) => meet(box, other)),
      );
    }
  }, [point]);

  const follow = (event: PointerEvent) => {
    const box = plane.current?.getBoundingClientRect();
    if (!box) return;
    setPoint({
      valence: within(sign * (((event.clientX - box.left) / box.width) * 2 - 1)),
      arousal: within(1 - ((event.clientY - box.top) / box.height) * 2),
    });
  };
  const place = ({ valence, arousal }: Affect) => ({
    insetInlineStart: `${(valence + 1) * 50}%`,
    insetBlockStart: `${(1 - arousal) * 50}%`,
    // A word at the edge stays inside: it leans on the side where it lies.
    '--lean': `${(valence + 1) * 50}%`,
  });

  return (
    <>
      <Bar title={dayPart(now.value)} />
      <h1 class="voice f26 point-ask">{t('point.ask')}</h1>
      <div
        ref={plane}
        class="plane"
        data-testid="plane"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={(event) => event.buttons && follow(event)}
      >
        {SHOWN.filter((word) => word !== near).map((word) => (
          <span key={word} class="landmark voice f16" style={place(placeOf(word))} aria-hidden="true">
            {t(`feeling.${word}`)}
          </span>
        ))}
        <span class="axis up">{t('point.up')}</span>
        <span class="axis heavy">{t('point.heavy')}</span>
        <span class="axis light-end">{t('point.light')}</span>
        <span class="axis down">{t('point.down')}</span>
        <div
          class={`lamp${point.valence > 0.3 ? ' far' : ''}`}
          style={place(point)}
          role="slider"
          tabIndex={0}
          aria-label={t('point.handle')}
          aria-valuemin={-100}
          aria-valuemax={100}
          aria-valuenow={Math.round(point.valence * 100)}
          aria-valuetext={spoken(point, near)}
          onKeyDown={(event) => {
            const step = event.shiftKey ? STEP * 3 : STEP;
            const moves: Record<string, [number, number]> = {
              ArrowLeft: [-sign * step, 0],
              ArrowRight: [sign * step, 0],
              ArrowUp: [0, step],
              ArrowDown: [0, -step],
            };
            const move = moves[event.key];
            if (!move) return;
            event.preventDefault();
            setPoint({ valence: within(point.valence + move[0]), arousal: within(point.arousal + move[1]) });
          }}
        >
          <span class="voice f20 near" aria-hidden="true">
            {t(`feeling.${near}`)}
          </span>
        </div>
        <button
          type="button"
          class="link f13 to-words"
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => (world.visit.overlay.value = 'words')}
        >
          {t('point.words')}
        </button>
      </div>
      <div class="row point-foot">
        <button
          type="button"
          class="soft"
          onClick={() => (world.visit.overlay.value = sounds(world.engine.snapshot.value) ? 'different' : null)}
        >
          {t('point.write')}
        </button>
        <button type="button" class="go grow" onClick={() => chooseByHand(world, { point })}>
          {t('point.right')}
        </button>
      </div>
    </>
  );
}
