import type { PlayerState, Snapshot } from '../messaging';
import { silence } from '../sound/silence';

/** What the buttons of a keyboard, of headphones or of a lock screen may ask for. */
export interface MediaActs {
  pause(): void;
  resume(): void;
  keepPlaying(): void;
  skip(): void;
  stop(): void;
}

type Session = Pick<MediaSession, 'metadata' | 'playbackState' | 'setActionHandler' | 'setPositionState'>;
type Carrier = Pick<HTMLAudioElement, 'play' | 'pause' | 'paused'>;

const STATES: Partial<Record<PlayerState, MediaSessionPlaybackState>> = {
  playing: 'playing',
  ending: 'playing',
  paused: 'paused',
};

/**
 * The evening on the system's media controls: what plays, and play, pause, skip and stop from there. A browser shows
 * them for a media element alone (w3c/mediasession, issue 213), and the music comes from an audio graph: a silent
 * element plays, pauses and stops with it.
 */
export class MediaControls {
  #shown = '';
  #state: PlayerState = 'idle';

  constructor(
    private readonly session: Session,
    acts: MediaActs,
    /** Addresses of pictures: [address, side in pixels]. */
    private readonly artwork: Promise<readonly [string, number][]>,
    private readonly carrier: Carrier = silence(),
  ) {
    session.setActionHandler('play', () => (this.#state === 'ending' ? acts.keepPlaying() : acts.resume()));
    session.setActionHandler('pause', acts.pause);
    session.setActionHandler('nexttrack', acts.skip);
    session.setActionHandler('stop', acts.stop);
  }

  /** To be called with every snapshot. */
  show(snapshot: Snapshot): void {
    const { state, evening, item } = snapshot;
    this.#state = state;
    const playback = STATES[state] ?? 'none';
    // While the next evening is being made ready the controls stay as they are.
    if (state === 'preparing') return;
    this.session.playbackState = playback;
    if (playback === 'playing' && this.carrier.paused) void this.carrier.play().catch(() => undefined);
    if (playback !== 'playing' && !this.carrier.paused) this.carrier.pause();
    const playing = playback === 'none' ? undefined : evening?.sequence.items[item ?? -1];
    if (playback === 'none') this.#tell(null);
    else if (playing) this.#tell(playing);
    if (playing && evening) {
      const { duration } = evening.journey;
      const position = Math.min(duration, Math.max(0, snapshot.position));
      this.session.setPositionState({ duration, position, playbackRate: 1 });
    }
  }

  #tell(playing: { title: string; composer: string } | null): void {
    const shown = playing ? `${playing.title}\n${playing.composer}` : '';
    if (shown === this.#shown) return;
    this.#shown = shown;
    const told = (artwork: readonly [string, number][]) => {
      if (this.#shown !== shown) return;
      this.session.metadata = playing
        ? new MediaMetadata({
            title: playing.title,
            artist: playing.composer,
            album: 'EmoHeal',
            artwork: artwork.map(([src, side]) => ({ src, sizes: `${side}x${side}`, type: 'image/png' })),
          })
        : null;
    };
    told([]);
    // A missing picture is no reason to be silent about the title.
    if (playing) void this.artwork.then(told, () => undefined);
  }
}
