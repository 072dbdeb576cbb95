import type { MidiPitch, Seconds } from '../values';

/**
 * What the synthesiser is asked to do, at a moment of the journey (or, once on a stage, of its clock). Channel 0..15,
 * key, velocity, program, controller 0..127. Volume and expression may have a fraction: they are sent as 14-bit values.
 */
export type SoundEvent = { at: Seconds; channel: number } & (
  | { kind: 'note-off'; key: MidiPitch }
  | { kind: 'program'; bank: number; program: number }
  | { kind: 'control'; controller: number; value: number }
  | { kind: 'note-on'; key: MidiPitch; velocity: number }
);

/** At one moment, notes end first and begin last, so that a new note finds its instrument and its level set. */
const ORDER: Record<SoundEvent['kind'], number> = { 'note-off': 0, program: 1, control: 2, 'note-on': 3 };

export const inOrder = (a: SoundEvent, b: SoundEvent): number => a.at - b.at || ORDER[a.kind] - ORDER[b.kind];

/** MIDI controller numbers that this room gives a meaning (MIDI 1.0, table of control change messages). */
export const CONTROLLER = {
  bank: 0,
  modulation: 1,
  volume: 7,
  pan: 10,
  expression: 11,
  pedal: 64,
  brightness: 74,
  reverb: 91,
  chorus: 93,
  allNotesOff: 123,
} as const;

/** The fine half of a 14-bit controller 0..31 stands 32 above it. */
const FINE = 32;

/** The event as MIDI messages of three bytes; a shorter message ends in 0. */
export function midiMessages(event: SoundEvent): [number, number, number][] {
  const { channel } = event;
  switch (event.kind) {
    case 'note-on':
      return [[0x90 | channel, event.key, event.velocity]];
    case 'note-off':
      return [[0x80 | channel, event.key, 0]];
    case 'program':
      return [
        [0xb0 | channel, CONTROLLER.bank, event.bank],
        [0xc0 | channel, event.program, 0],
      ];
    case 'control': {
      const coarse = Math.floor(event.value);
      const fine = Math.floor((event.value - coarse) * 128);
      const message: [number, number, number] = [0xb0 | channel, event.controller, coarse];
      // The fine half goes first: it waits for the coarse one to be heard.
      return event.controller === CONTROLLER.expression || event.controller === CONTROLLER.volume
        ? [[0xb0 | channel, event.controller + FINE, fine], message]
        : [message];
    }
  }
}

/** Events as they travel to the audio thread: three bytes a message, with the clock time of each. */
export interface PackedEvents {
  times: Float64Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** @param zero clock time of the events' time 0 */
export function pack(events: readonly SoundEvent[], zero: Seconds): PackedEvents {
  const messages = events.flatMap((event) => midiMessages(event).map((bytes) => ({ at: event.at + zero, bytes })));
  return {
    times: Float64Array.from(messages, ({ at }) => at),
    bytes: Uint8Array.from(messages.flatMap(({ bytes }) => bytes)),
  };
}
