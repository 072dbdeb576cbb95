import { Failure } from '../values';
import type { Message } from './messages';
import { type MidiFile, readMidi } from './smf';

/** Left out where CLaMP 3 reads ("M3 compatible"): they are words, not music. Their delta times go with them. */
const WORDS = new Set([
  'text',
  'copyright',
  'track_name',
  'instrument_name',
  'lyrics',
  'marker',
  'cue_marker',
  'device_name',
]);

/**
 * MIDI Text Format as CLaMP 3's preprocessing writes it: `ticks_per_beat N`, then every message of the merged tracks on
 * a line of its own, as the values of mido's `msg.dict()`. Lines are separated by "\n"; none follows the last.
 *
 * @throws Failure `unexpected` with one sentence for what mido refuses, format 2 among it
 */
export function midiToMtf(bytes: Uint8Array): string {
  const file = readMidi(bytes);
  const lines = merged(file)
    .filter(({ meta, type }) => !(meta && WORDS.has(type)))
    .map(({ type, before, time, after }) => [type, ...before, time, ...after].join(' '));
  return [`ticks_per_beat ${file.ticksPerBeat}`, ...lines].join('\n');
}

/**
 * All tracks in order of time, with one end of track where the last one ends.
 * @throws Failure `unexpected` for format 2
 */
export function merged({ format, tracks }: MidiFile): Message[] {
  if (format === 2)
    throw new Failure('unexpected', 'This MIDI file has format 2, whose tracks do not belong together; save it as 1.');
  const all = tracks.flatMap((track) => {
    let now = 0n;
    return track.map((message) => {
      now += message.time;
      return { ...message, time: now };
    });
  });
  all.sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)));
  let before = 0n;
  const messages = all
    .filter(({ type }) => type !== 'end_of_track')
    .map((message) => {
      const time = message.time - before;
      before = message.time;
      return { ...message, time };
    });
  const end = (all.at(-1)?.time ?? 0n) - before;
  return [...messages, { type: 'end_of_track', before: [], time: end, after: [], meta: true }];
}
