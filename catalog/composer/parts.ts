import { INSTRUMENTS, type Instrument, type InstrumentName } from './palettes';
import type { Note, Part, Role } from './score';

/** What one role plays, on which instrument. */
export interface Line {
  role: Role;
  instrument: InstrumentName;
  notes: Note[];
}

/** Track names that the player knows: it thins "inner" and "pad". */
const NAMES: Record<Role, string> = {
  melody: 'melody',
  bass: 'bass',
  inner: 'inner',
  pad: 'pad',
  counter: 'inner counter',
};
/** Velocity offsets in decibels: the melody leads, the bass carries, the rest recedes. */
const BALANCE: Record<Role, number> = { melody: 1.5, bass: -2, inner: -4.5, pad: -6, counter: -3.5 };
const PAN: Record<Role, number> = { melody: 66, bass: 60, inner: 58, pad: 64, counter: 76 };

/** A line as a track; `level` is the whole piece's, in decibels. */
export function partOf(line: Line, level: number): Part {
  const instrument: Instrument = INSTRUMENTS[line.instrument];
  return {
    role: line.role,
    name: NAMES[line.role],
    bank: instrument.bank,
    program: instrument.program,
    volume: Math.min(127, Math.round(100 * 10 ** (instrument.gain / 40))),
    velocity: instrument.velocity * 10 ** ((level + BALANCE[line.role]) / 40),
    pan: PAN[line.role],
    sustained: instrument.sustained,
    pedal: instrument.pedal,
    notes: line.notes.filter((note) => note.length > 0.01).sort((x, y) => x.at - y.at || x.pitch - y.pitch),
  };
}
