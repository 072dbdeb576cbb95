import type { Family } from '../feelings/families';

/** A shape stands with each colour: up, down, a point, a level line. */
const SHAPES: Record<Family, preact.JSX.Element> = {
  restless: <path d="M5 1.4 9 8.2H1Z" />,
  heavy: <path d="M5 8.6 1 1.8h8Z" />,
  bright: <circle cx="5" cy="5" r="3.2" />,
  calm: <rect x="1.2" y="3.6" width="7.6" height="2.8" rx="1.4" />,
};

export function Shape({ family }: { family: Family }) {
  return (
    <svg class="family-shape" viewBox="0 0 10 10" aria-hidden="true">
      {SHAPES[family]}
    </svg>
  );
}
