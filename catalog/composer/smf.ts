import { Key as TonalKey } from 'tonal';
import { MIDIBuilder, MIDIMessageTypes } from 'spessasynth_core';
import { TICKS, type Performance } from './perform';
import type { Key, Score } from './score';

/** Sharps (positive) or flats of a key's signature: modes share the signature of their relative major. */
function signature(key: Key): number {
  const fifths = TonalKey.majorKey(key.tonic).alteration;
  const shift = { major: 0, minor: -3, dorian: -2, mixolydian: -1, lydian: 1, phrygian: -4 }[key.mode];
  return Math.max(-7, Math.min(7, fifths + shift));
}

/** Standard MIDI File, format 1: conductor track, then one track a part, the melody first, on channels 0, 1, 2... */
export function toMidi(score: Score, performance: Performance): Uint8Array {
  const midi = new MIDIBuilder({
    timeDivision: TICKS,
    initialTempo: performance.tempi[0]?.bpm ?? 60,
    format: 1,
    name: score.title,
  });
  const [numerator = 4, denominator = 4] = score.meter.name.split('/').map(Number);
  midi.addEvent(0, 0, MIDIMessageTypes.timeSignature, [
    numerator,
    Math.log2(denominator),
    score.meter.beat === 1.5 ? 36 : 24,
    8,
  ]);
  midi.addEvent(0, 0, MIDIMessageTypes.keySignature, [signature(score.key) & 0xff, score.key.mode === 'minor' ? 1 : 0]);
  let last = performance.tempi[0]?.bpm ?? 60;
  for (const { tick, bpm } of performance.tempi) {
    // Below 0.3 % nobody hears a change.
    if (tick === 0 || Math.abs(bpm / last - 1) < 0.003) continue;
    midi.setTempo(tick, bpm);
    last = bpm;
  }
  performance.parts.forEach((part, channel) => {
    const track = channel + 1;
    midi.addTrack(part.name);
    if (part.bank) midi.controllerChange(0, track, channel, 0, part.bank);
    midi.programChange(0, track, channel, part.program);
    midi.controllerChange(0, track, channel, 7, part.volume);
    midi.controllerChange(0, track, channel, 10, part.pan);
    midi.controllerChange(0, track, channel, 91, 48);
    type Event = { tick: number; order: number; send: () => void };
    const events: Event[] = [];
    for (const { tick, controller, value } of part.controls)
      events.push({ tick, order: 1, send: () => midi.controllerChange(tick, track, channel, controller, value) });
    for (const note of part.notes) {
      events.push({ tick: note.off, order: 0, send: () => midi.noteOff(note.off, track, channel, note.pitch) });
      events.push({
        tick: note.on,
        order: 2,
        send: () => midi.noteOn(note.on, track, channel, note.pitch, note.velocity),
      });
    }
    events.sort((a, b) => a.tick - b.tick || a.order - b.order);
    for (const event of events) event.send();
  });
  midi.flush();
  return new Uint8Array(midi.writeMIDI());
}
