import type { Translator } from '../../../platform/i18n/texts.ts';
import { pageOf, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDate, formatShortDay } from '../../../platform/time/format.ts';
import type { Day } from '../../../platform/time/local.ts';
import { capital } from '../../common/words.ts';
import { PRESETS } from '../input.ts';
import type { DayOffView, ProgrammeView } from '../queries.ts';
import type { CalendarPreset, PresetKind } from '../rules-presets.ts';
import {
  dayOffName,
  dayOfYear,
  rangeText,
  termKind,
  termLines,
  termName,
  yearName,
} from '../screens-words.ts';
import {
  addDayOffTap,
  calendarCheckedTap,
  calendarTap,
  dayOffTap,
  daysOffTap,
  dropDayOffTap,
  editDatesTap,
  editSchoolTap,
  nonWorkingTap,
  presetTap,
  schoolTap,
  setPresetTap,
  termsTap,
  weekTap,
} from '../taps.ts';
import { nonWorkingSpans } from './rules.ts';

const PAGE = 8;

/** «вт 24» in the middle of a line; English weekdays keep their capital. */
function shortDay(t: Translator, day: Day): string {
  const text = formatShortDay(day, t.locale);
  return t.locale === 'en' ? text : text.toLocaleLowerCase();
}

/** The school year at a glance, with what is pressed most on top. */
export function calendarScreen(
  t: Translator,
  schoolId: number,
  programme: ProgrammeView,
  today: Day,
): Screen {
  const { calendar, provisional } = programme;
  const { weekDays } = calendar;
  const spans = nonWorkingSpans(calendar, today);
  const next = programme.daysOff.find((off) => off.toOn >= today && off.fromOn <= programme.endsOn);
  const other = weekDays === 5 ? 6 : 5;
  return screen(
    [
      t('organisations-calendar', {
        year: yearName(programme.startsOn),
        range: rangeText(t, programme.startsOn, programme.endsOn),
        week: t('organisations-week', { days: weekDays }),
        terms: termLines(t, programme.preset, programme.terms),
      }),
      next &&
        t('organisations-calendar-next', {
          name: dayOffName(t, next),
          range: rangeText(t, next.fromOn, next.toOn),
        }),
      provisional && t('organisations-provisional'),
    ],
    spans && [
      nonWorkingTap.button(
        t.label('organisations-off-day', { day: dayOfYear(t, spans.day.fromOn) }),
        schoolId,
        spans.day.fromOn,
        spans.day.toOn,
      ),
    ],
    spans?.week && [
      nonWorkingTap.button(
        t.label('organisations-off-week', {
          from: shortDay(t, spans.week.fromOn),
          to: shortDay(t, spans.week.toOn),
        }),
        schoolId,
        spans.week.fromOn,
        spans.week.toOn,
      ),
    ],
    [
      termsTap.button(t.label('organisations-terms-button', { kind: termKind(programme.preset) }), schoolId),
      daysOffTap.button(t.label('organisations-days-off-button'), schoolId, 0),
    ],
    [weekTap.button(t.label('organisations-to-week', { days: other }), schoolId, other === 5 ? '5' : '6')],
    [editSchoolTap.button(t.label('organisations-lessons-button'), schoolId, 'lessons')],
    provisional && [calendarCheckedTap.button(t.label('organisations-checked-button'), schoolId)],
    [schoolTap.button(t.label('nav-back'), schoolId)],
  );
}

/** Terms and the year, each a button that opens its dates; and another ready calendar. */
export function termsScreen(t: Translator, schoolId: number, programme: ProgrammeView): Screen {
  const others = PRESETS.filter((preset) => preset !== programme.preset);
  return screen(
    [
      t('organisations-terms', { kind: termKind(programme.preset) }),
      '',
      termLines(t, programme.preset, programme.terms),
    ],
    [editDatesTap.button(t.label('organisations-year-line'), 'year', programme.id)],
    ...programme.terms.map((term) => [
      editDatesTap.button(termName(t, programme.preset, term.number), 'term', term.id),
    ]),
    ...others.map((preset) => [
      presetTap.button(
        t.label('organisations-take-preset', { preset: t.label('organisations-preset', { preset }) }),
        schoolId,
        preset,
      ),
    ]),
    [calendarTap.button(t.label('nav-back'), schoolId)],
  );
}

/** The question before another ready calendar takes the place of this one. */
export function presetScreen(
  t: Translator,
  schoolId: number,
  preset: PresetKind,
  calendar: CalendarPreset,
): Screen {
  return screen(
    t('organisations-preset-sure', {
      preset: t.label('organisations-preset', { preset }),
      terms: termLines(t, preset, calendar.terms),
    }),
    [setPresetTap.button(t.label('organisations-preset-now'), schoolId, preset)],
    [termsTap.button(t.label('nav-back'), schoolId)],
  );
}

/** Holidays and days without school from today on, then the past ones. */
export function daysOffScreen(
  t: Translator,
  schoolId: number,
  programme: ProgrammeView,
  today: Day,
  page: number,
): Screen {
  const ahead = programme.daysOff.filter((off) => off.toOn >= today);
  const past = programme.daysOff.filter((off) => off.toOn < today);
  const shown = pageOf([...ahead, ...past], page, PAGE, (to) => daysOffTap.data(schoolId, to));
  return screen(
    [t('organisations-days-off'), shown.items.length === 0 && t('organisations-days-off-empty')],
    ...shown.items.map((off) => [dayOffTap.button(spanLabel(t, off), off.id)]),
    shown.turn,
    [addDayOffTap.button(t.label('organisations-add-day-off'), schoolId)],
    [calendarTap.button(t.label('nav-back'), schoolId)],
  );
}

/** Short enough for a button: «Сб 24 – вс 1 ноября» says one month, so across months weekdays give way to both. */
function spanLabel(t: Translator, off: DayOffView): string {
  const { fromOn, toOn } = off;
  if (fromOn === toOn) return capital(dayOfYear(t, toOn));
  if (fromOn.slice(0, 7) !== toOn.slice(0, 7)) {
    return t.label('organisations-range', {
      from: formatDate(fromOn, t.locale, fromOn),
      to: formatDate(toOn, t.locale, toOn),
    });
  }
  return t.label('organisations-range', { from: formatShortDay(fromOn, t.locale), to: dayOfYear(t, toOn) });
}

/** One span of days off. */
export function dayOffScreen(t: Translator, schoolId: number, off: DayOffView): Screen {
  return screen(
    t('organisations-day-off', {
      name: capital(dayOffName(t, off)),
      range: rangeText(t, off.fromOn, off.toOn),
    }),
    [editDatesTap.button(t.label('organisations-edit-dates'), 'dayOff', off.id)],
    [dropDayOffTap.button(t.label('organisations-drop-day-off'), off.id)],
    [daysOffTap.button(t.label('nav-back'), schoolId, 0)],
  );
}
