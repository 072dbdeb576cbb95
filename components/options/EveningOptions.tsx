import { languageOf, locale, reminderWords, t } from '../../lib/i18n';
import { type Reminder, type Settings, WORDING_LIMIT } from '../../lib/settings';
import { Row, Section } from './Row';
import { Switch } from './Switch';
import type { Change } from './useSettings';
import { weekdays } from './weekdays';

/** The reminder. Its details are there once it is on. */
export function EveningOptions({ settings, change }: { settings: Settings; change: Change }) {
  const { reminder } = settings;
  const set = (some: Partial<Reminder>) => change({ reminder: { ...reminder, ...some } });
  return (
    <Section id="evening" title={t('options.evening')}>
      <Row id="reminder" title={t('options.reminder')} hint={t('options.reminderHint')}>
        <Switch row="reminder" on={reminder.on} onChange={(on) => set({ on })} />
      </Row>
      {reminder.on && (
        <>
          <Row id="time" title={t('options.time')} hint={t('options.timeHint')}>
            <input
              class="box"
              type="time"
              required
              aria-labelledby="time"
              value={reminder.time}
              onChange={(event) => event.currentTarget.value && set({ time: event.currentTarget.value })}
            />
          </Row>
          <Row id="days" title={t('options.days')} hint={t('options.daysHint')}>
            <fieldset class="days" aria-labelledby="days">
              {weekdays(locale()).map(({ day, short, long }) => (
                <button
                  key={day}
                  type="button"
                  class="chip"
                  title={long}
                  aria-pressed={reminder.days[day] ?? false}
                  onClick={() => set({ days: reminder.days.map((on, n) => (n === day ? !on : on)) })}
                >
                  {short}
                </button>
              ))}
            </fieldset>
          </Row>
          <Row id="wording" title={t('options.wording')} hint={t('options.wordingHint')}>
            <input
              class="box wide"
              type="text"
              aria-labelledby="wording"
              maxLength={WORDING_LIMIT}
              placeholder={reminderWords(languageOf(locale()) ?? 'en').message}
              value={reminder.wording}
              onChange={(event) => set({ wording: event.currentTarget.value.trim() })}
            />
          </Row>
        </>
      )}
    </Section>
  );
}
