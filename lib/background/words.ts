import { t } from '../i18n';

/** What a reminder says, in the language of the interface. */
export const reminderWords = () => ({
  title: t('reminder.title'),
  message: t('reminder.message'),
  begin: t('reminder.begin'),
  later: t('reminder.later'),
});
