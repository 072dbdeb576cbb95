import { Diary } from '../diary';
import { openDatabase } from '../library/db';

/** Whether there was a check-in since four in the morning; when the diary cannot be read, a reminder does no harm. */
export async function checkedInToday(): Promise<boolean> {
  try {
    const db = await openDatabase();
    try {
      return await new Diary(db).checkedInToday();
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}
