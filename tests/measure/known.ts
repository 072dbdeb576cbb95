import { builtFile } from '../../lib/cli/rooms';
import { parseScore, renderPerformance } from '../../lib/sound';
import { alone } from '../../lib/sound/measure';
import type { Piece } from '../../lib/values';
import { listen } from './ears';

const RATE = 22_050;
const [FROM, SECONDS] = [12, 75];
/** Every so many pieces of the catalogue. */
const EACH = 22;
/** A plan that is wrong by so much must not be heard as right. */
const WRONG = [0.89, 1.12];

/** Proves the ears on pieces at their own tempo and in their own key, and on plans that are wrong on purpose. */
export async function known(pieces: readonly Piece[], bank: ArrayBuffer): Promise<void> {
  const count = { pieces: 0, tempo: 0, mode: 0, 'wrong tempo taken for right': 0 };
  for (let i = 4; i < pieces.length; i += EACH) {
    const piece = pieces[i] as Piece;
    const score = parseScore(await builtFile(`catalog/${piece.midi}`));
    const duration = Math.min(SECONDS, score.duration - FROM - 8);
    const sound = new Float32Array(Math.ceil(duration * RATE) + RATE);
    let at = 0;
    for await (const { left } of renderPerformance(alone(score), bank, { from: FROM, duration, sampleRate: RATE })) {
      sound.set(left.subarray(0, sound.length - at), at);
      at += left.length;
    }
    const heard = (factor: number, { tonic, mode } = piece.key) =>
      listen(sound.subarray(0, at), RATE, { tempo: () => piece.music.tempo * factor, tonic, mode }, 0);
    const right = heard(1);
    count.pieces += 1;
    count.tempo += Number(right.tempoRight);
    count.mode += Number(right.modeRight);
    for (const factor of WRONG) count['wrong tempo taken for right'] += Number(heard(factor).tempoRight) / WRONG.length;
    console.log(`${piece.id}: ${right.line}`);
  }
  console.log(JSON.stringify(count));
}
