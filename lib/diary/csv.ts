import Papa from 'papaparse';
import type { Entry } from './entries';

/** Columns of the table, for a spreadsheet or a statistics program: names stay English, whatever the page speaks. */
const COLUMNS = [
  'date',
  'time',
  'text',
  'emotions',
  'scores',
  'intention',
  'minutes',
  'mood_change',
  'felt_accuracy',
  'note',
  'valence',
  'arousal',
  'pieces',
] as const;

const two = (part: number) => String(part).padStart(2, '0');

function row({ checkIn, rating, pieces }: Entry): Record<(typeof COLUMNS)[number], string | number> {
  const at = new Date(checkIn.at);
  return {
    date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
    text: checkIn.text,
    emotions: checkIn.emotions.map(({ emotion }) => emotion).join('; '),
    scores: checkIn.emotions.map(({ score }) => score.toFixed(3)).join('; '),
    intention: checkIn.intention,
    minutes: checkIn.minutes,
    mood_change: rating?.mood ?? '',
    felt_accuracy: rating?.felt ?? '',
    note: rating?.note ?? '',
    valence: Number(checkIn.felt.valence.toFixed(3)),
    arousal: Number(checkIn.felt.arousal.toFixed(3)),
    pieces: pieces.join('; '),
  };
}

/**
 * One line a check-in (RFC 4180), in local time, with a byte order mark so that spreadsheets take it as UTF-8. A cell
 * that a spreadsheet would run as a formula is written as text.
 */
export function toCsv(entries: readonly Entry[]): string {
  const table = Papa.unparse(
    { fields: [...COLUMNS], data: entries.map(row) },
    // A minus at the front of a number is no formula.
    { escapeFormulae: /^[=+@\t\r]|^-(?![\d.])/ },
  );
  return `\uFEFF${table}\r\n`;
}
