interface Props {
  label: string;
  /** 0..1 */
  value: number;
  onChange: (value: number) => void;
}

/** A native range from 0 to 100. */
export function Slider({ label, value, onChange }: Props) {
  const percent = Math.round(value * 100);
  return (
    <input
      class="slider"
      type="range"
      min={0}
      max={100}
      value={percent}
      aria-label={label}
      style={{ '--part': `${percent}%` }}
      onInput={(event) => onChange(Number(event.currentTarget.value) / 100)}
    />
  );
}
