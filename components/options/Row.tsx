import type { ComponentChildren } from 'preact';

interface Props {
  /** Names the control: its id is handed to the control's aria-labelledby. */
  id: string;
  title: string;
  hint: string;
  children: ComponentChildren;
}

/** One option: its name, one sentence, and the control at the end. */
export function Row({ id, title, hint, children }: Props) {
  return (
    <div class="option">
      <div>
        <div class="medium" id={id}>
          {title}
        </div>
        <div class="f13 t2" id={`${id}-hint`}>
          {hint}
        </div>
      </div>
      <div class="option-control">{children}</div>
    </div>
  );
}

/** A named group of rows that the navigation leads to. */
export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 class="f16 bold" id={`${id}-title`}>
        {title}
      </h2>
      <div class="option-group">{children}</div>
    </section>
  );
}
