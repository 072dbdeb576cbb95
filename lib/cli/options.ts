import { parseArgs } from 'node:util';
import { EMOTIONS, type Emotion, INTENTIONS, type CheckIn, type Intention } from '../values';
import { UsageError } from './usage';

export interface Options {
  command: string;
  checkIn: CheckIn;
  emotions: Emotion[] | null;
  tsv: string | null;
  csv: string | null;
  out: string | null;
  /** Commands about files: the files, a model's folder, words instead of files. */
  files: string[];
  model: string | null;
  words: string | null;
  /** A folder of .npy vectors, and the type of numbers of the index made of them. */
  npy: string | null;
  type: string | null;
  /** Where `graph` writes each of its forms. */
  forms: Partial<Record<GraphForm, string>>;
}

export const GRAPH_FORMS = ['svg', 'graphml', 'jsonld'] as const;
export type GraphForm = (typeof GRAPH_FORMS)[number];

/** Commands whose arguments are files, not a text. */
const ABOUT_FILES = ['mtf', 'interleave', 'embed', 'index'];

/** A fixed evening, so that the same command gives the same music whatever the clock says. */
const USUAL_HOUR = '2026-01-01T23:00';

/** @throws UsageError with one sentence when a word or a value is not understood. */
export function parseOptions(args: string[]): Options {
  const { values, positionals } = parse(args);
  const [command = '', ...given] = positionals;
  const files = ABOUT_FILES.includes(command) ? given : [];
  const [text = '', ...rest] = ABOUT_FILES.includes(command) ? [] : given;
  if (rest.length > 0) throw new UsageError(`Unexpected "${rest[0]}": put the text in quotes.`);
  const emotions = values.emotions === undefined ? null : emotionList(values.emotions);
  return {
    command,
    checkIn: {
      text,
      intention: oneOf(values.intention ?? 'calm'),
      minutes: number('minutes', values.minutes ?? '20', 1, 60),
      seed: number('seed', values.seed ?? '1', 0, 2 ** 31),
      at: time(values.at ?? USUAL_HOUR),
    },
    emotions,
    tsv: values.tsv ?? null,
    csv: values.csv ?? null,
    out: values.out ?? null,
    files,
    model: values.model ?? null,
    words: values.text ?? null,
    npy: values.npy ?? null,
    type: values.type ?? null,
    forms: { svg: values.svg, graphml: values.graphml, jsonld: values.jsonld },
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        intention: text,
        minutes: text,
        seed: text,
        at: text,
        emotions: text,
        tsv: text,
        out: text,
        model: text,
        text,
        npy: text,
        type: text,
        csv: text,
        svg: text,
        graphml: text,
        jsonld: text,
      },
    });
  } catch (error) {
    // What follows the first sentence is advice about texts that begin with a dash.
    throw new UsageError(`${(error as Error).message.split(/\.\s|$/, 1)}.`);
  }
}

function number(name: string, raw: string, min: number, max: number): number {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value) || value < min || value > max) {
    throw new UsageError(`--${name} is "${raw}": give a number from ${min} to ${max}.`);
  }
  return value;
}

function oneOf(raw: string): Intention {
  const found = INTENTIONS.find((intention) => intention === raw);
  if (!found) throw new UsageError(`--intention is "${raw}": choose one of ${INTENTIONS.join(', ')}.`);
  return found;
}

function time(raw: string): number {
  const at = Date.parse(raw);
  if (Number.isNaN(at)) throw new UsageError(`--at is "${raw}": give a time such as ${USUAL_HOUR}.`);
  return at;
}

function emotionList(raw: string): Emotion[] {
  return raw.split(',').map((word) => {
    const found = EMOTIONS.find((emotion) => emotion === word.trim());
    if (!found) throw new UsageError(`"${word}" is not one of the 27 emotions: ${EMOTIONS.join(', ')}.`);
    return found;
  });
}
