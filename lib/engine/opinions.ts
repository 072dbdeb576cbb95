import type { AskOf } from '../messaging';
import type { Memory } from './memory';

type Taste = Awaited<ReturnType<Memory['taste']>>;

/**
 * What is thought of pieces: as the diary has it, and over it what was said since the engine was opened. That also holds
 * in a private window, where nothing is written down.
 */
export class Opinions {
  readonly #said = new Map<string, boolean | null>();
  #kept: Taste = {};

  constructor(private readonly memory: Pick<Memory, 'taste' | 'like'>) {}

  /** Liked, not liked, or null: nothing was said. Knows the diary's from the first `taste` on. */
  of(piece: string): boolean | null {
    const said = this.#said.get(piece);
    if (said !== undefined) return said;
    if (this.#kept.favourites?.has(piece)) return true;
    return this.#kept.dislikes?.has(piece) ? false : null;
  }

  /** Holds at once; resolves when it is written, if it is to be. */
  say({ piece, liked }: AskOf<'like'>): Promise<void> {
    this.#said.set(piece, liked);
    return this.memory.like({ piece, liked });
  }

  /** All that the search should know, read anew. */
  async taste(): Promise<Taste> {
    this.#kept = await this.memory.taste();
    const { recent, favourites = [], dislikes = [] } = this.#kept;
    const known = [...favourites, ...dislikes, ...this.#said.keys()];
    const of = (wanted: boolean) => new Set(known.filter((piece) => this.of(piece) === wanted));
    return { recent, favourites: of(true), dislikes: of(false) };
  }

  /** The diary is being deleted, and what is known of it with it. */
  forget(): void {
    this.#said.clear();
    this.#kept = {};
  }
}
