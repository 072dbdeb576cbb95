import type { PlayerStage } from '../../../lib/player/player';
import type { SoundEvent } from '../../../lib/sound';
import { Failure } from '../../../lib/values';

/** A stage whose clock runs with the fake timers while it is resumed, and that writes down what it is told. */
export class FakeStage implements PlayerStage {
  running = false;
  level = 0;
  music = 1;
  beds = 1;
  silenced = 0;
  scheduled: SoundEvent[] = [];
  refuses = false;
  #passed = 0;
  #since = 0;

  get now() {
    return this.#passed + (this.running ? (Date.now() - this.#since) / 1000 : 0);
  }
  schedule(events: readonly SoundEvent[]) {
    this.scheduled.push(...events);
  }
  async warm() {}
  async resume() {
    if (this.refuses) throw new Failure('sound-refused', 'The browser did not let the sound start.');
    if (!this.running) this.#since = Date.now();
    this.running = true;
  }
  async suspend() {
    this.#passed = this.now;
    this.running = false;
  }
  fadeTo(level: number, _seconds: number, part: 'all' | 'music' | 'beds' = 'all') {
    this[part === 'all' ? 'level' : part] = level;
  }
  silence() {
    this.silenced += 1;
  }
}
