import { type Captions, captionsOf, planSequence } from '../library';
import type { Evening } from '../messaging';
import type { Moment } from './moment';
import type { EngineParts } from './parts';

/** Whoever has not begun after this long, in ms, looks at the plan. */
const A_LOOK = 1000;

/** What plays is changed after this long, in ms, also when its words are not read yet: the reader may have to be opened. */
const PATIENCE = 1000;

/** What a plan asks for in words, heard by the model of music and words. No plan waits for it. */
export class Listening {
  constructor(
    private readonly moment: Moment,
    private readonly parts: Pick<EngineParts, 'openLibrary' | 'openWords'>,
  ) {}

  /** What a journey asks for in words; undefined where nothing reads them, and the plan goes by what is measured. */
  private async captions(journey: Evening['journey']): Promise<Captions | undefined> {
    try {
      const [library, words] = await Promise.all([this.parts.openLibrary(), this.parts.openWords()]);
      return words ? await captionsOf(journey, words, library.vectors) : undefined;
    } catch (error) {
      console.warn('No words are read for the plan', error);
      return undefined;
    }
  }

  /** The same for a change that somebody waits for: undefined, too, where it takes long. */
  async captionsSoon(journey: Evening['journey']): Promise<Captions | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, PATIENCE, undefined);
    });
    try {
      return await Promise.race([this.captions(journey), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * While the person still looks at the plan: lays it once more with what it asks for in words, which takes some tenths
   * of a second to read, and would take them from the first sound of whoever begins at once. A plan that was begun or
   * changed meanwhile stays.
   */
  look(): void {
    void this.#look().catch(console.warn);
  }

  async #look(): Promise<void> {
    const { moment } = this;
    const { evening } = moment;
    const stands = () => moment.evening === evening && moment.concert.resting;
    if (!evening) return;
    await new Promise((resolve) => setTimeout(resolve, A_LOOK));
    if (!stands()) return;
    const captions = await this.captions(evening.journey);
    const [library, options] = await Promise.all([this.parts.openLibrary(), moment.walkOptions()]);
    if (!captions || !stands()) return;
    const sequence = planSequence(evening.journey, library, { ...options, captions });
    moment.evening = { ...evening, sequence };
    void moment.concert.prepare(sequence);
    moment.say();
  }
}
