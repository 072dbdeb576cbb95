import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { Icon } from '../parts/Icon';

interface Props {
  number: string;
  class: string;
  /** None: an icon whose name says what it copies. */
  children?: ComponentChildren;
}

/** Copies a number, and says whether it did. */
export function CopyButton({ number, class: className, children }: Props) {
  const [said, say] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(number).then(
      () => say(t('help.copied')),
      () => say(t('help.notCopied', { number })),
    );
  const done = said === t('help.copied');
  return (
    <button
      type="button"
      class={className}
      aria-label={children === undefined ? t('help.copyNumber', { number }) : undefined}
      onClick={copy}
    >
      <Icon name={done ? 'check' : 'copy'} small={children !== undefined} />
      {children !== undefined && (done ? said : children)}
      <span class="hidden" role="status">
        {said}
      </span>
    </button>
  );
}
