import { Dexie, type Table } from 'dexie';
import { type EpochMs, Failure, lazy } from '../values';
import { storageFailure, stored } from './storage';

/** Whatever was stored: rows are checked by whoever reads them, for a disk may hold anything. */
export type StoredRow = object;

/** What is known of an index (pack.ts) whose bytes lie in chunks. */
export interface IndexRow {
  model: string;
  dimension: number;
  count: number;
  bytes: number;
  chunks: number;
  /** When it was brought in. */
  at: EpochMs;
}

export interface PackChunkRow {
  model: string;
  part: number;
  bytes: ArrayBuffer;
}

/** What a person thinks of a piece. */
export interface FavouriteRow {
  piece: string;
  liked: boolean;
  at: EpochMs;
}

export interface PlayRow {
  evening: string;
  piece: string;
  at: EpochMs;
}

/**
 * The one database: the library (pieces, vectors) and the diary (check-ins, journeys, ratings, plays,
 * favourites, lessons), with `meta` for single facts such as the catalogue's hash. A change of the tables is a new `version`
 * below the others; the old ones stay, so that every older database can be brought up to date.
 */
export class Database extends Dexie {
  readonly pieces!: Table<StoredRow, string>;
  readonly packs!: Table<IndexRow, string>;
  readonly packChunks!: Table<PackChunkRow, [string, number]>;
  readonly checkins!: Table<StoredRow, string>;
  readonly journeys!: Table<StoredRow, string>;
  readonly ratings!: Table<StoredRow, string>;
  readonly plays!: Table<PlayRow, number>;
  readonly favourites!: Table<FavouriteRow, string>;
  readonly lessons!: Table<StoredRow, string>;
  readonly meta!: Table<{ key: string; value: unknown }, string>;

  constructor(name: string) {
    // Strict: a write that was answered is on the disk, also when the power goes. They are few.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      pieces: 'id',
      midi: 'id',
      packs: 'model',
      checkins: 'id, at',
      journeys: 'id, started, updated',
      ratings: 'evening, at',
      plays: '++, [evening+piece], evening, at',
      favourites: 'piece',
      meta: 'key',
    });
    this.version(2).stores({ lessons: 'evening, at' });
    this.version(3).stores({ packChunks: '[model+part], model' });
    this.version(4).stores({ midi: null });
  }
}

/** How long another window may take to let go of an older version of the database. */
const BLOCKED = 4000;
/** Behind an opening that is blocked a second one waits without a word: nobody is to wait for ever. */
const SLOW = 12_000;

/**
 * Opens the database, making or updating it where needed.
 * @throws Failure `storage-full` or `diary-shut`, with a sentence
 */
export async function openDatabase(name = 'emoheal'): Promise<Database> {
  const db = new Database(name);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    const refuse = () =>
      reject(new Failure('diary-shut', 'Another window still uses an older diary; close it and try once more.'));
    timer = setTimeout(refuse, SLOW);
    db.on('blocked', () => {
      clearTimeout(timer);
      timer = setTimeout(refuse, BLOCKED);
    });
  });
  try {
    await stored(() => Promise.race([db.open(), blocked]));
    // Dexie would make do with a newer database (it counts natively in tenths); its rows may mean something else there.
    if (Math.floor(db.backendDB().version / 10) > db.verno) throw storageFailure({ name: 'VersionError' });
    return db;
  } catch (failure) {
    db.close();
    throw failure;
  } finally {
    clearTimeout(timer);
  }
}

/** One connection for all who ask, opened at the first question; after a failure the next question tries again. */
export function sharedDatabase(open: () => Promise<Database> = openDatabase): () => Promise<Database> {
  return lazy(async (forget) => {
    const db = await open();
    // The browser may take it away; the next question opens another.
    db.on('close', forget);
    return db;
  }).get;
}
