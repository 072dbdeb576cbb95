import { readFile } from 'node:fs/promises';
import {
  BasicMIDI,
  BasicSoundBank,
  SoundBankLoader,
  SpessaSynthProcessor,
  SpessaSynthSequencer,
} from 'spessasynth_core';

/** Half the usual rate: this music has nothing above 11 kHz that counts (same LUFS to 0.01) and it takes half the time. */
export const RATE = 22_050;
const BLOCK = 128;
/** Room for the last chord and its reverb to ring out, seconds. */
const TAIL = 3;

/** Loads the shipped sound bank once; the function renders a Standard MIDI File to two channels. */
export async function renderer(bankFile: string): Promise<(midi: Uint8Array) => Float32Array[]> {
  await BasicSoundBank.isSF3DecoderReady;
  const data = await readFile(bankFile);
  const bank = SoundBankLoader.fromArrayBuffer(Uint8Array.from(data).buffer);
  return (bytes) => {
    const synth = new SpessaSynthProcessor(RATE, { eventsEnabled: false });
    synth.soundBankManager.addSoundBank(bank, 'main');
    const midi = BasicMIDI.fromArrayBuffer(Uint8Array.from(bytes).buffer);
    const sequencer = new SpessaSynthSequencer(synth);
    sequencer.loadNewSongList([midi]);
    sequencer.loopCount = 0;
    sequencer.play();
    const length = Math.ceil((midi.duration + TAIL) * RATE);
    const channels = [new Float32Array(length), new Float32Array(length)];
    const [left, right] = channels;
    if (!left || !right) throw new Error('No buffer to render into.');
    for (let at = 0; at < length; at += BLOCK) {
      sequencer.processTick();
      synth.process(left, right, at, Math.min(BLOCK, length - at));
    }
    return channels;
  };
}
