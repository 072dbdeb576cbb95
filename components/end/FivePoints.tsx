import { useId } from 'preact/hooks';
import { Icon } from '../parts/Icon';

interface Props {
  question: string;
  /** The five answers in words, from 1 to 5. */
  answers: readonly string[];
  value: number | undefined;
  onChange: (value: number) => void;
}

/** Five radios on a line, all labels visible; arrows move, the keys 1 to 5 choose. */
export function FivePoints({ question, answers, value, onChange }: Props) {
  const id = useId();
  return (
    <fieldset
      class="five-points"
      aria-labelledby={`${id}-q`}
      onKeyDown={(event) => {
        const point = Number(event.key);
        if (!(point >= 1 && point <= answers.length) || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onChange(point);
        event.currentTarget.querySelectorAll('input')[point - 1]?.focus();
      }}
    >
      <h2 class="medium" id={`${id}-q`}>
        {question}
      </h2>
      <div class="points">
        {answers.map((answer, i) => (
          <label key={answer}>
            <input type="radio" name={id} value={i + 1} checked={value === i + 1} onChange={() => onChange(i + 1)} />
            <span class="dot">{value === i + 1 && <Icon name="check" small />}</span>
            <span class="f12 answer">{answer}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
