/** The hour of the day's reminders, and for leaders the day and hour of the week's digest. */
import type { Translator } from '../../../platform/i18n/texts.ts';
import { rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { weekdayWord } from '../screens-words.ts';
import {
  bundleHourTap,
  digestHourTap,
  profileTap,
  setBundleHourTap,
  setDigestDayTap,
  setDigestHourTap,
} from '../taps.ts';
import type { PushHours } from './queries-hours.ts';
import { hourText, PUSH_HOURS } from './rules-hours.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const mark = (on: boolean, label: string) => (on ? `• ${label}` : label);

/** «Когда присылать напоминания?» */
export function bundleHourScreen(t: Translator, { bundleHour }: PushHours): Screen {
  return screen(
    t('people-hours-ask', { hour: hourText(bundleHour) }),
    ...rows(
      PUSH_HOURS.map((hour) => setBundleHourTap.button(mark(hour === bundleHour, hourText(hour)), hour)),
      4,
    ),
    [profileTap.button(t.label('nav-back'))],
  );
}

/** «Когда присылать дайджест недели?»: its day, its hour. */
export function digestHourScreen(t: Translator, { digestWeekday, digestHour }: PushHours): Screen {
  return screen(
    t('people-digest-ask', { day: weekdayWord(t, digestWeekday), hour: hourText(digestHour) }),
    ...rows(
      WEEKDAYS.map((day) => setDigestDayTap.button(mark(day === digestWeekday, weekdayWord(t, day)), day)),
      4,
    ),
    ...rows(
      PUSH_HOURS.map((hour) => setDigestHourTap.button(mark(hour === digestHour, hourText(hour)), hour)),
      4,
    ),
    [profileTap.button(t.label('nav-back'))],
  );
}

/** The buttons to both, for the profile. */
export function hoursRows(t: Translator, hours: PushHours, leads: boolean) {
  const day = weekdayWord(t, hours.digestWeekday);
  return [
    [bundleHourTap.button(t.label('people-hours', { hour: hourText(hours.bundleHour) }))],
    ...(leads
      ? [[digestHourTap.button(t.label('people-digest', { day, hour: hourText(hours.digestHour) }))]]
      : []),
  ];
}
