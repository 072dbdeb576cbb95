import { Player, type PlayerStage } from '../player/player';
import { alone } from '../sound';
import { Failure, type Piece, turns } from '../values';
import type { LoadMusic } from './concert';

/** One piece by itself, as it is written: for listening through the library. It has a player of its own. */
export class Alone {
  /** What sounded fades before what follows sounds. */
  readonly #inTurn = turns();
  #player: Player | null = null;
  /** What was asked for last: it alone comes to sound. Null: silence. */
  #wish: { piece: Piece['id'] } | null = null;

  constructor(
    private readonly openStage: () => Promise<PlayerStage>,
    private readonly loadMusic: LoadMusic,
    private readonly onChange: () => void,
  ) {}

  /** Id of the piece that sounds, or is about to. */
  get piece(): string | null {
    return this.#wish?.piece ?? null;
  }

  /** @throws Failure as the player does; `catalogue-missing` when there is no such piece */
  async play(piece: Piece['id']): Promise<void> {
    const wish = { piece };
    const calledOff = this.#become(wish);
    await this.#inTurn(async () => {
      await calledOff;
      await this.#player?.pause();
      if (this.#wish === wish) await this.#sound(wish);
    });
  }

  /** Fades as a pause does: what is asked for next need not wait longer. */
  async stop(): Promise<void> {
    const calledOff = this.#become(null);
    await this.#inTurn(async () => {
      await calledOff;
      await this.#player?.pause();
    });
  }

  tick(): void {
    this.#player?.tick();
  }

  async #sound(wish: { piece: Piece['id'] }): Promise<void> {
    const over = () => {
      if (this.#wish === wish) void this.#become(null);
    };
    try {
      const { piece } = wish;
      const score = (await this.loadMusic({ items: [{ piece }] })).get(piece)?.score;
      if (!score) throw new Failure('catalogue-missing', 'This piece is not here; open the library once more.');
      if (this.#wish !== wish) return;
      this.#player = new Player(this.openStage, (state) => {
        if (state === 'finished') over();
      });
      await this.#player.begin(async () => alone(score), score.duration);
    } catch (error) {
      over();
      throw error;
    }
  }

  /** What is still being made ready is called off at once: nobody waits for what they no longer want. */
  async #become(wish: { piece: Piece['id'] } | null): Promise<void> {
    const changed = wish !== this.#wish;
    this.#wish = wish;
    if (changed) this.onChange();
    if (this.#player?.state === 'preparing') await this.#player.stop();
  }
}
