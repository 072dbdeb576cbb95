import type { Affect } from '../../lib/values';

interface Props {
  scene: string;
  affect: Affect;
  brightness: number;
  still: boolean;
}

export function SceneCanvas(_: Props) {
  return null;
}
