/** One bed: adds its next samples to a block that is zeroed. It begins anywhere and never repeats. */
export interface BedSound {
  add(left: Float32Array, right: Float32Array): void;
}

/** A channel each, so that the sound is as wide as the weather. */
export const both = <T>(make: () => T): [T, T] => [make(), make()];
