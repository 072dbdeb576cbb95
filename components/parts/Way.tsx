import { Icon, type IconName } from './Icon';

/** A way to another page; not drawn where it leads nowhere. */
export function Way({ icon, name, go }: { icon: IconName; name: string; go: (() => void) | undefined }) {
  if (!go) return null;
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={go}>
      <Icon name={icon} mirrored />
    </button>
  );
}
