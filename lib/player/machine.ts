import type { PlayerState } from '../messaging/evening';

/**
 * The player as a state machine, written down in one table. An event that a state does not list
 * leaves it as it is: a second click, or a message that comes late, does no harm.
 *
 * ```
 * idle ── begin ──> preparing ── sounding ──> playing <── resume/pause ──> paused
 *                       │                        │ endSoftly ^ keepPlaying
 *                       │                        v           │
 *                     fail                     ending ───────┘
 *                       v                        │ over
 *                    failed                   finished          stop: back to idle from anywhere
 * ```
 */
export const PLAYER_EVENTS = [
  'begin',
  'sounding',
  'pause',
  'resume',
  'endSoftly',
  'keepPlaying',
  'over',
  'stop',
  'fail',
] as const;
export type PlayerEvent = (typeof PLAYER_EVENTS)[number];

const TRANSITIONS: Record<PlayerState, Partial<Record<PlayerEvent, PlayerState>>> = {
  idle: { begin: 'preparing', fail: 'failed' },
  preparing: { begin: 'preparing', sounding: 'playing', stop: 'idle', fail: 'failed' },
  playing: { begin: 'preparing', pause: 'paused', endSoftly: 'ending', over: 'finished', stop: 'idle', fail: 'failed' },
  paused: { begin: 'preparing', resume: 'playing', endSoftly: 'finished', stop: 'idle', fail: 'failed' },
  ending: {
    begin: 'preparing',
    pause: 'paused',
    keepPlaying: 'playing',
    over: 'finished',
    stop: 'idle',
    fail: 'failed',
  },
  finished: { begin: 'preparing', stop: 'idle', fail: 'failed' },
  failed: { begin: 'preparing', stop: 'idle', fail: 'failed' },
};

/** The state after an event; the same state when the event means nothing there. */
export function nextState(state: PlayerState, event: PlayerEvent): PlayerState {
  return TRANSITIONS[state][event] ?? state;
}

/** True when the event changes something in this state. */
export function accepts(state: PlayerState, event: PlayerEvent): boolean {
  return TRANSITIONS[state][event] !== undefined;
}
