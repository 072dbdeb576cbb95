import { expect, it } from 'vitest';
import { noteSound, soundedLast } from '../../../components/state/sounded';
import { IDLE } from '../../pages/connector';
import { memoryStorage } from './storage';

it('the next page knows whether music sounded when the last one was open', () => {
  const storage = memoryStorage();
  expect(soundedLast(storage)).toBe(false);
  noteSound(storage, { ...IDLE, state: 'paused' });
  noteSound(storage, null);
  expect(soundedLast(storage)).toBe(true);
  noteSound(storage, { ...IDLE, state: 'finished' });
  expect(soundedLast(storage)).toBe(false);
});
