export { installReminders, type ReminderParts } from './install';
export { isDue, nextReminder } from './schedule';
