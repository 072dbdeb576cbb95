import type { en } from './locales/en';

export type Key = keyof typeof en;

/** A sentence with {placeholders}, or its plural forms; `other` is always there. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** What every locale file is: each key once, no more and no less. */
export type Messages = Record<Key, Message>;

type Sentence<K extends Key> = (typeof en)[K] extends string ? (typeof en)[K] : (typeof en)[K][keyof (typeof en)[K]];

type Placeholder<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;

/** The names between braces in a key's English sentence: `'{done} of {total} MB'` needs `done` and `total`. */
export type PlaceholderOf<K extends Key> = Placeholder<Sentence<K>>;

/** {count} is a number, formatted by the locale; the others are text already. */
export type Params<K extends Key> = { [P in PlaceholderOf<K>]: P extends 'count' ? number : string };
