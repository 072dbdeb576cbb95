import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAYER_STATES } from '../../../lib/messaging/evening';
import { accepts, nextState, PLAYER_EVENTS } from '../../../lib/player/machine';

describe('the player as a state machine', () => {
  it('stops from anywhere', () => {
    for (const state of PLAYER_STATES) expect(nextState(state, 'stop')).toBe('idle');
  });

  it('begins again from anywhere', () => {
    for (const state of PLAYER_STATES) expect(nextState(state, 'begin')).toBe('preparing');
  });

  it('ignores what a state does not list', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLAYER_STATES), fc.constantFrom(...PLAYER_EVENTS), (state, event) => {
        if (!accepts(state, event) && !(state === 'idle' && event === 'stop')) {
          expect(nextState(state, event)).toBe(state);
        }
      }),
    );
  });

  it('sounds only after it was prepared', () => {
    const before = PLAYER_STATES.filter((state) => nextState(state, 'sounding') === 'playing');
    expect(before).toEqual(['preparing', 'playing']);
  });
});
