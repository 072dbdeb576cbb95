import { batch } from '@preact/signals';
import { type AnswerOf, type AskOf, isSounding, type Snapshot } from '../../lib/messaging';
import type { Affect, Emotion } from '../../lib/values';
import { placeOf } from '../feelings/places';
import { lookAtClock } from './clock';
import type { World } from './context';
import type { Draft } from './draft';
import type { Engine } from './engine';
import { PATIENCE } from './screen';

/** What a person can do that takes more than one call, or a call and a change of this page. */

/** True while there is music, also paused or on its way out. */
export const sounds = (snapshot: Snapshot | null): boolean => snapshot !== null && isSounding(snapshot.state);

function asked({ visit }: World) {
  const { text, intention, minutes } = visit.draft.value;
  return { text: text.trim(), intention, minutes };
}

/** Help lies over everything, and leaves it as it was. */
export function openHelp({ visit }: Pick<World, 'visit'>): void {
  visit.behindHelp.value = visit.overlay.value === 'help' ? null : visit.overlay.value;
  visit.overlay.value = 'help';
}

export function closeHelp({ visit }: Pick<World, 'visit'>): void {
  visit.overlay.value = visit.behindHelp.value;
  visit.behindHelp.value = null;
}

/** Back to the check-in, with the words as they were. */
export function editWords({ engine, visit }: World): void {
  engine.dismiss();
  visit.overlay.value = null;
  visit.editing.value = true;
}

/** "Read it". The words stay in the draft until the music begins. */
export async function readWords(world: World): Promise<void> {
  const { engine, visit } = world;
  if (engine.busy.value?.name === 'read') return;
  engine.dismiss();
  // The field stays until there is an answer; only a slow one gets a screen of its own.
  visit.editing.value = true;
  setTimeout(lookAtClock, PATIENCE);
  const ask = asked(world);
  const answer = await engine.run('read', ask);
  const wroteOn = asked(world).text !== ask.text;
  // What is said of words that are others by now waits; they are about to be read themselves.
  if (wroteOn) engine.dismiss();
  visit.editing.value = wroteOn || (answer?.crisis ?? false);
  if (answer?.crisis) openHelp(world);
}

/** While the music plays: another feeling than the one it set out from. It follows from where it is. */
export async function feelDifferent(world: World, now: AskOf<'differ'>): Promise<boolean> {
  const { engine, visit } = world;
  engine.dismiss();
  const answer = await engine.run('differ', now);
  if (answer?.evening) {
    visit.overlay.value = null;
    if ('text' in now) visit.different.value = { evening: '', text: '' };
  } else if (answer?.crisis) openHelp(world);
  // Words that cannot be read stay where they can be put another way, under what is wrong.
  else if (engine.trouble.value && visit.overlay.value) visit.overlay.value = 'different';
  return Boolean(answer?.evening);
}

/** From a point in the plane, or words picked by hand: always works, without the reader. */
export async function chooseByHand(
  world: World,
  chosen: { emotions: Emotion[] } | { point: Affect },
): Promise<boolean> {
  if (sounds(world.engine.snapshot.value)) return feelDifferent(world, chosen);
  return (await chosenAnew(world, { ...asked(world), ...chosen })) !== undefined;
}

/**
 * Has an evening planned without the reader. What stands on the page stays until there is an answer: an older plan
 * behind it must not be seen for a moment, and begun by mistake.
 */
async function chosenAnew(world: World, ask: AskOf<'choose'>): Promise<AnswerOf<'choose'> | undefined> {
  const { engine, visit } = world;
  if (engine.busy.value?.name === 'choose') return undefined;
  const answer = await engine.run('choose', ask);
  batch(() => {
    if (answer) engine.dismiss();
    visit.overlay.value = null;
    visit.editing.value = false;
  });
  if (answer?.crisis) openHelp(world);
  return answer;
}

/** What is written at the check-in: from the first letter on, the field stays until it is read. */
export function draftWords({ visit }: World, change: Partial<Draft>): void {
  visit.draft.value = { ...visit.draft.value, ...change };
  visit.editing.value = true;
}

/** Once the music plays, the words it came from have done their work: the next check-in starts empty. */
export function forgetUsedWords({ engine, visit }: Pick<World, 'engine' | 'visit'>): void {
  const snapshot = engine.snapshot.value;
  // Nobody writes at a check-in that the music has taken the place of; its end is to be seen.
  if (sounds(snapshot)) visit.editing.value = false;
  const used = snapshot?.state === 'playing' ? snapshot.evening?.checkIn.text : undefined;
  const draft = visit.draft.peek();
  if (used && draft.text.trim() === used) visit.draft.value = { ...draft, text: '' };
}

/**
 * "Just play something calm": no reading, no match stage, straight to where it is quiet.
 * Words that are in the field stay there.
 */
export async function playCalm(world: World): Promise<void> {
  const { engine, visit } = world;
  const intention = visit.draft.value.intention === 'sleep' ? 'sleep' : 'calm';
  const ask = { text: '', intention, minutes: visit.draft.value.minutes, point: placeOf('calm') } as const;
  if (await chosenAnew(world, ask)) await engine.run('begin', { calm: true });
}

/** Before the first sound: stops, and the words are back in the field. */
export async function takeBack(world: World): Promise<void> {
  const { engine, visit } = world;
  const words = engine.evening.value?.checkIn.text;
  if (words && visit.draft.value.text === '') visit.draft.value = { ...visit.draft.value, text: words };
  editWords(world);
  await engine.run('stop', null);
}

/** Leaves a finished, failed or interrupted evening behind and opens an empty check-in. */
export async function startFresh({ engine, visit }: World): Promise<void> {
  const evening = engine.evening.value ?? engine.snapshot.value?.interrupted?.evening;
  if (evening) visit.endEvening(evening.id);
  visit.overlay.value = null;
  visit.asking.value = false;
  visit.editing.value = false;
  if (engine.snapshot.value?.interrupted) await engine.run('letBe', null);
  if (engine.snapshot.value && engine.snapshot.value.state !== 'idle') await engine.run('stop', null);
}

/** The round button and Space: pause, go on, or take a soft ending back. */
export async function togglePause(engine: Engine): Promise<void> {
  const state = engine.snapshot.value?.state;
  if (state === 'playing') await engine.run('pause', null);
  if (state === 'paused') await engine.run('resume', null);
  if (state === 'ending') await engine.run('keepPlaying', null);
}

/** Any button brings the music back: what is asked while it goes quiet takes the ending back first. */
export async function whilePlaying(engine: Engine, act: () => Promise<unknown>): Promise<void> {
  if (engine.snapshot.value?.state === 'ending') await engine.run('keepPlaying', null);
  await act();
}
