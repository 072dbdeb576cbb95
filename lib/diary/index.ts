export { deleteAll, type Export, exportAll } from './data';
export { Diary, type Keeping } from './diary';
export { Lessons } from './lessons';
export type { CheckInRow, JourneyRow, LessonRow, PlayRow, RatingRow } from './rows';
