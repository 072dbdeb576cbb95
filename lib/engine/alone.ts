import { Player, type PlayerStage } from '../player/player';
import { alone } from '../sound';
import { Failure, type Piece } from '../values';
import type { LoadMusic } from './concert';

/** One piece by itself, as it is written: for listening through the library. It has a player of its own. */
export class Alone {
  #player: Player | null = null;
  #piece: string | null = null;

  constructor(
    private readonly openStage: () => Promise<PlayerStage>,
    private readonly loadMusic: LoadMusic,
    private readonly onChange: () => void,
  ) {}

  /** Id of the piece that sounds, or is about to. */
  get piece(): string | null {
    return this.#piece;
  }

  /** @throws Failure as the player does; `catalogue-missing` when there is no such piece */
  async play(piece: Piece['id']): Promise<void> {
    await this.stop();
    const player = new Player(this.openStage, (state) => {
      if (this.#player === player && (state === 'finished' || state === 'failed')) this.#become(null, null);
    });
    this.#become(player, piece);
    const score = (await this.loadMusic({ items: [{ piece }] })).get(piece)?.score;
    if (!score) {
      this.#become(null, null);
      throw new Failure('catalogue-missing', 'This piece is not here; open the library once more.');
    }
    if (this.#player === player) await player.begin(async () => alone(score), score.duration);
  }

  /** Fades as a pause does: what is asked for next need not wait longer. */
  async stop(): Promise<void> {
    const player = this.#player;
    if (!player) return;
    this.#become(null, null);
    if (player.state === 'preparing') await player.stop();
    else await player.pause();
  }

  tick(): void {
    this.#player?.tick();
  }

  #become(player: Player | null, piece: string | null): void {
    this.#player = player;
    this.#piece = piece;
    this.onChange();
  }
}
