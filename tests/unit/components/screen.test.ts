import { describe, expect, it } from 'vitest';
import { screenOf, PATIENCE, type Moment } from '../../../components/state/screen';
import { IDLE } from '../../pages/connector';
import { evening, reading } from '../../pages/evening';

const NOW = Date.now();
const QUIET: Moment = {
  snapshot: null,
  evening: null,
  busy: null,
  trouble: null,
  unclear: null,
  overlay: null,
  editing: false,
  over: null,
  asking: false,
  now: NOW,
};
const planned = evening({ at: NOW - 1000 });
const show = (change: Partial<Moment>) => screenOf({ ...QUIET, ...change });
const inState = (state: typeof IDLE.state) => ({ snapshot: { ...IDLE, state, evening: planned }, evening: planned });

describe('which screen a moment asks for', () => {
  it('is the check-in before the engine has said anything', () => expect(show({})).toBe('checkin'));

  it.each(['preparing', 'playing', 'paused', 'ending'] as const)('is the player while %s', (state) => {
    expect(show(inState(state))).toBe('player');
    expect(show({ ...inState(state), editing: true })).toBe('player');
  });

  it('is help above everything', () => {
    expect(show({ ...inState('playing'), overlay: 'help' })).toBe('help');
  });

  it('is the reading for a fresh plan, and the check-in for an old or finished one', () => {
    expect(show(inState('idle'))).toBe('reading');
    expect(show({ ...inState('idle'), now: NOW + 31 * 60_000 })).toBe('checkin');
    expect(show({ ...inState('idle'), over: planned.id })).toBe('checkin');
    expect(show({ ...inState('idle'), editing: true })).toBe('checkin');
  });

  it('waits a little before it shows that it is waiting', () => {
    const busy = { name: 'read', since: NOW } as const;
    expect(show({ busy, editing: true, now: NOW + PATIENCE - 1 })).toBe('checkin');
    expect(show({ busy, editing: true, now: NOW + PATIENCE })).toBe('loading');
  });

  it('shows what went wrong before what was planned', () => {
    const trouble = { code: 'reader-failed', sentence: '', again: null } as const;
    expect(show({ ...inState('idle'), trouble })).toBe('failed');
    expect(show({ ...inState('failed') })).toBe('failed');
    expect(show({ unclear: reading() })).toBe('unclear');
    expect(show({ trouble, overlay: 'words' })).toBe('words');
  });

  it('asks the two questions once, and offers an interrupted evening', () => {
    expect(show(inState('finished'))).toBe('end');
    expect(show({ ...inState('finished'), over: planned.id })).toBe('checkin');
    expect(show({ asking: true })).toBe('end');
    const interrupted = { evening: planned, position: 840 };
    expect(show({ snapshot: { ...IDLE, interrupted } })).toBe('interrupted');
    expect(show({ snapshot: { ...IDLE, interrupted }, over: planned.id })).toBe('checkin');
  });
});
