/** Drawings on a 20 x 20 grid; `dot` is filled instead of drawn. */
const DRAWINGS = {
  lock: (
    <path d="M4.2 10.8a2 2 0 0 1 2-2h7.6a2 2 0 0 1 2 2v3.6a2 2 0 0 1-2 2H6.2a2 2 0 0 1-2-2ZM6.8 8.8V6.6a3.2 3.2 0 0 1 6.4 0v2.2" />
  ),
  beside: (
    <path d="M5.2 3.8h9.6a2.4 2.4 0 0 1 2.4 2.4v7.6a2.4 2.4 0 0 1-2.4 2.4H5.2a2.4 2.4 0 0 1-2.4-2.4V6.2a2.4 2.4 0 0 1 2.4-2.4ZM12.4 4v12" />
  ),
  options: (
    <path d="M3 6h7.3M14.7 6H17M3 14h2.3M9.7 14H17M14.7 6a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0ZM9.7 14a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0Z" />
  ),
  less: <path d="M4.5 10h11" />,
  more: <path d="M10 4.5v11M4.5 10h11" />,
  enter: <path d="M16 5v4.5a2 2 0 0 1-2 2H4.5M8 8l-3.5 3.5L8 15" />,
  pencil: <path d="M4 16l.7-3.3L13 4.4a1.4 1.4 0 0 1 2 0l.6.6a1.4 1.4 0 0 1 0 2L7.3 15.3 4 16Z" />,
  pause: <path d="M7 4.5v11M13 4.5v11" stroke-width="2.4" />,
  play: <path class="solid" d="M6.5 3.8v12.4c0 .5.5.8.9.5l9-6.2a.6.6 0 0 0 0-1l-9-6.2a.6.6 0 0 0-.9.5Z" />,
  skip: (
    <>
      <path class="solid" d="M4 4.6v10.8c0 .5.5.7.9.4l7.4-5.4a.5.5 0 0 0 0-.8L4.9 4.2a.5.5 0 0 0-.9.4Z" />
      <path d="M15.5 4.5v11" />
    </>
  ),
  sunset: <path d="M2.5 13h15M5 13a5 5 0 0 1 10 0M6.5 16.2h7" />,
  check: <path d="M4.5 10.5l3.6 3.6 7.4-8" />,
  close: <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />,
  phone: (
    <path d="M6.5 3.5 8 7 6.3 8.6a9 9 0 0 0 5.1 5.1L13 12l3.5 1.5v2.3c0 .7-.6 1.2-1.3 1.2A12.2 12.2 0 0 1 3 4.8c0-.7.5-1.3 1.2-1.3Z" />
  ),
  copy: (
    <path d="M8.8 6.8h5.7a2 2 0 0 1 2 2v5.7a2 2 0 0 1-2 2H8.8a2 2 0 0 1-2-2V8.8a2 2 0 0 1 2-2ZM13.2 6.6V5.5a2 2 0 0 0-2-2H5.5a2 2 0 0 0-2 2v5.7a2 2 0 0 0 2 2h1.1" />
  ),
  away: (
    <path d="M11.5 4H16v4.5M16 4l-6.5 6.5M8.5 5H5.8A1.8 1.8 0 0 0 4 6.8v7.4A1.8 1.8 0 0 0 5.8 16h7.4a1.8 1.8 0 0 0 1.8-1.8v-2.7" />
  ),
  volume: <path d="M3.5 8v4H6l3.5 3V5L6 8H3.5ZM12.5 7.5a3.5 3.5 0 0 1 0 5M14.8 5.2a6.8 6.8 0 0 1 0 9.6" />,
  file: <path d="M10 3.5V12M6.5 8.8 10 12.2l3.5-3.4M4 15.5h12" />,
  back: <path d="M12.5 4.5 7 10l5.5 5.5" />,
  on: <path d="M7.5 4.5 13 10l-5.5 5.5" />,
  diary: (
    <>
      <path d="M4.6 3.2h2.8a1.4 1.4 0 0 1 1.4 1.4v2.8a1.4 1.4 0 0 1-1.4 1.4H4.6a1.4 1.4 0 0 1-1.4-1.4V4.6a1.4 1.4 0 0 1 1.4-1.4ZM12.6 3.2h2.8a1.4 1.4 0 0 1 1.4 1.4v2.8a1.4 1.4 0 0 1-1.4 1.4h-2.8a1.4 1.4 0 0 1-1.4-1.4V4.6a1.4 1.4 0 0 1 1.4-1.4ZM4.6 11.2h2.8a1.4 1.4 0 0 1 1.4 1.4v2.8a1.4 1.4 0 0 1-1.4 1.4H4.6a1.4 1.4 0 0 1-1.4-1.4v-2.8a1.4 1.4 0 0 1 1.4-1.4Z" />
      <rect class="solid" x="10.6" y="10.6" width="6.8" height="6.8" rx="1.8" />
    </>
  ),
  full: <path d="M7.5 3.5h-4v4M12.5 3.5h4v4M7.5 16.5h-4v-4M12.5 16.5h4v-4" />,
  breath: <path d="M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6ZM10 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z" />,
  rain: <path d="M7 4 5.5 8M12 4l-1.5 4M17 4l-1.5 4M6 12l-1.5 4M11 12l-1.5 4M16 12l-1.5 4" />,
  wave: <path d="M2.5 8c1.9-2 3.1-2 5 0s3.1 2 5 0 3.1-2 5 0M2.5 13c1.9-2 3.1-2 5 0s3.1 2 5 0 3.1-2 5 0" />,
  stream: (
    <path d="M5 3c2.6 2.3-2.6 4.7 0 7s-2.6 4.7 0 7M10 3c2.6 2.3-2.6 4.7 0 7s-2.6 4.7 0 7M15 3c2.6 2.3-2.6 4.7 0 7s-2.6 4.7 0 7" />
  ),
  wind: <path d="M2.5 7.5h9a2 2 0 1 0-2-2M2.5 11h12a2.2 2.2 0 1 1-2.2 2.2M2.5 14.5h5.5" />,
  fire: (
    <path d="M10 2.8c.6 3 4.8 4.8 4.8 9a4.8 4.8 0 0 1-9.6 0c0-1.9 1-3 2-4 .2 1.5.8 2.2 1.5 2.4C8.4 7.2 8.9 4.6 10 2.8Z" />
  ),
  moon: <path d="M16 12.2A6.8 6.8 0 0 1 7.8 4a6.8 6.8 0 1 0 8.2 8.2Z" />,
  hush: <path d="M2.5 10H4l1.5-4 2 8 2-8 2 8 2-8L15 10h2.5" />,
  softHush: <path d="M2.5 10H4l1.5-1.6 2 3.2 2-3.2 2 3.2 2-3.2L15 10h2.5" />,
  pin: <path d="M7.5 3.5h5M8.2 3.5v5L6 11.2h8L11.8 8.5v-5M10 11.2v5.3" />,
  keys: (
    <path d="M4.2 5.5h11.6a1.7 1.7 0 0 1 1.7 1.7v5.6a1.7 1.7 0 0 1-1.7 1.7H4.2a1.7 1.7 0 0 1-1.7-1.7V7.2a1.7 1.7 0 0 1 1.7-1.7ZM5.5 8.3h.1M8.5 8.3h.1M11.5 8.3h.1M14.5 8.3h.1M7 11.7h6" />
  ),
  heart: <path d="M10 16.2 4.4 10.7a3.6 3.6 0 0 1 5.1-5.1l.5.5.5-.5a3.6 3.6 0 0 1 5.1 5.1Z" />,
  aside: <path d="M10 3.4a6.6 6.6 0 1 1 0 13.2 6.6 6.6 0 0 1 0-13.2ZM5.4 5.4l9.2 9.2" />,
  search: <path d="M8.8 3.5a5.3 5.3 0 1 1 0 10.6 5.3 5.3 0 0 1 0-10.6ZM12.7 12.7l3.8 3.8" />,
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A drawing that says nothing by itself: the control around it carries the name. */
export function Icon({
  name,
  small = false,
  mirrored = false,
}: {
  name: IconName;
  small?: boolean;
  mirrored?: boolean;
}) {
  return (
    <svg class={`icon${small ? ' small' : ''}${mirrored ? ' mirrored' : ''}`} viewBox="0 0 20 20" aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  );
}

/** The lamp cut by the horizon. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M.5 7.9A7.5 7.5 0 0 1 15.5 7.9Z" fill="#ce8222" />
      <path d="M.58 9.1A7.5 7.5 0 0 0 15.42 9.1Z" fill="#349b96" />
    </svg>
  );
}
