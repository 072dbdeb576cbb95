export { deleteAll, type Export, exportAll } from './data';
export { Diary, type Keeping } from './diary';
export type { CheckInRow, JourneyRow, PlayRow, RatingRow } from './rows';
