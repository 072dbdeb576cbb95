interface Props {
  /** Id of the row that names it. */
  row: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ row, on, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-labelledby={row}
      aria-describedby={`${row}-hint`}
      onClick={() => onChange(!on)}
    >
      <b />
    </button>
  );
}
