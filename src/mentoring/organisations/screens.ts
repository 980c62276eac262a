import { cut, lines } from '../../platform/i18n/html.ts';
import { LOCALES, type Locale, type Translator } from '../../platform/i18n/texts.ts';
import { type Button, type Row, rows, type Screen, screen } from '../../platform/telegram/screen.ts';
import { timeOf } from '../../platform/time/local.ts';
import { homeButton } from '../common/words.ts';

import { templatesTap } from '../lessons/templates/taps.ts';
import { lettersTap } from '../monitoring/letters/taps.ts';
import { auditTap } from '../reports/audit/taps.ts';
import { PRESETS } from './input.ts';
import type { ProgrammeView } from './queries.ts';
import type { Reader } from './roles/screens.ts';
import type { CalendarPreset, PresetKind } from './rules-presets.ts';
import type { AdminView } from './school/queries.ts';
import { type Country, ZONE_CHOICES, ZONE_KEYS, type ZoneChoice } from './school/rules.ts';
import { rangeText, termLines, yearName } from './screens-words.ts';
import {
  attachSchoolTap,
  calendarTap,
  editSchoolTap,
  inviteTap,
  newSchoolTap,
  programmeTap,
  rolesTap,
  schoolLocalesTap,
  schoolLocaleTap,
  schoolTap,
} from './taps.ts';

const LABEL = 30;

/** Settings of a school: what it is, and the ways to its calendar, programme, roles and link. */
export function schoolScreen(
  t: Translator,
  reader: Reader,
  programme: ProgrammeView,
  parent: string | null,
  now: Date,
): Screen {
  const { schoolId } = reader;
  const { school } = programme;
  const edits = reader.may('editSchool');
  const locales = LOCALES.filter((locale) => school.locales.includes(locale)).map((locale) =>
    t.label('organisations-language', { locale }),
  );
  return screen(
    [
      t('organisations-school', {
        school: school.name,
        city: school.city,
        time: timeOf(now, school.zone),
        year: yearName(programme.startsOn),
        status: programme.status,
        participation: programme.participation,
        locales: locales.join(', '),
      }),
      parent !== null && t('organisations-parent', { parent }),
    ],
    reader.may('invite') && [inviteTap.button(t.label('organisations-link-button'), schoolId)],
    reader.may('calendar') && [calendarTap.button(t.label('organisations-calendar-button'), schoolId)],
    [
      programmeTap.button(t.label('organisations-programme-button'), schoolId),
      rolesTap.button(t.label('organisations-roles-button'), schoolId),
    ],
    reader.may('numbers') && [templatesTap.button(t.label('sheets-school-button'), schoolId)],
    edits && [
      editSchoolTap.button(t.label('organisations-edit-name'), schoolId, 'name'),
      editSchoolTap.button(t.label('organisations-edit-city'), schoolId, 'city'),
      schoolLocalesTap.button(t.label('organisations-edit-locales'), schoolId),
    ],
    reader.may('readAudit') && [auditTap.button(t.label('audit-open'), schoolId, 0)],
    reader.may('attachSchool') && [
      attachSchoolTap.button(t.label('organisations-attach-network'), schoolId, 'network'),
      attachSchoolTap.button(t.label('organisations-attach-municipality'), schoolId, 'municipality'),
    ],
    [homeButton(t)],
  );
}

/** The languages of invitations and sheets. */
export function localesScreen(t: Translator, schoolId: number, chosen: readonly string[]): Screen {
  return screen(
    t('organisations-locales'),
    ...LOCALES.map((locale) => [schoolLocaleTap.button(localeLabel(t, locale, chosen), schoolId, locale)]),
    [schoolTap.button(t.label('nav-back'), schoolId)],
  );
}

/** «☑ Русский» */
export function localeLabel(t: Translator, locale: Locale, chosen: readonly string[]): string {
  return t.label('organisations-on', {
    on: chosen.includes(locale) ? 'on' : 'off',
    label: t.label('organisations-language', { locale }),
  });
}

/** /admin: the schools, what they belong to, and whether messages arrive. */
export function adminScreen(
  t: Translator,
  view: AdminView,
  backup: 'fine' | 'failed' | 'old' = 'fine',
): Screen {
  const { schools, unreachable, dead } = view;
  if (schools.length === 0) {
    return screen(
      t('organisations-invite-first'),
      [newSchoolTap.button(t.label('organisations-new-school'))],
      [homeButton(t)],
    );
  }
  const healthy = unreachable === 0 && dead === 0;
  return screen(
    [
      t('organisations-admin', { schools: schools.length }),
      '',
      unreachable > 0 && t('organisations-admin-unreachable', { count: String(unreachable) }),
      dead > 0 && t('organisations-admin-dead', { count: String(dead) }),
      healthy && t('organisations-admin-healthy'),
      backup !== 'fine' && t(`organisations-admin-backup-${backup}`),
    ],
    ...schools
      .slice(0, 20)
      .map(({ id, name, parent }) => [
        schoolTap.button(
          cut(
            parent === null ? name : t.label('organisations-admin-parent', { school: name, parent }),
            LABEL,
          ),
          id,
        ),
      ]),
    dead > 0 && [lettersTap.button(t.label('monitoring-letters-open', { count: dead }), 0)],
    view.mayCreate && [newSchoolTap.button(t.label('organisations-new-school'))],
    [homeButton(t)],
  );
}

/** What the wizard knows when it shows the calendar. */
export interface CalendarOffer {
  city: string;
  zone: string;
  country: Country;
  preset: PresetKind;
  weekDays: 5 | 6;
  calendar: CalendarPreset;
}

/** A calendar ready to be accepted in one tap; `button` makes the buttons of the field that asks. */
export function offerCalendarScreen(
  t: Translator,
  offer: CalendarOffer,
  now: Date,
  button: (value: string, label: string) => Button,
): Screen {
  const { calendar, preset, weekDays } = offer;
  const holidays = calendar.daysOff
    .filter((off) => off.kind === 'holidays')
    .map((off) => rangeText(t, off.fromOn, off.toOn).value);
  const others = PRESETS.filter(
    (known) => known !== preset && (known === 'kzTerms') === (offer.country === 'KZ'),
  );
  const otherWeek = weekDays === 5 ? 6 : 5;
  return screen(
    lines(
      t('organisations-ask-calendar', {
        year: yearName(calendar.startsOn),
        city: cut(offer.city, LABEL),
        time: timeOf(now, offer.zone),
        preset: t.label('organisations-preset', { preset }),
        week: t('organisations-week', { days: weekDays }),
        terms: termLines(t, preset, calendar.terms),
        holidays: holidays.join('; '),
      }),
      calendar.provisional && t('organisations-provisional'),
    ),
    [button('accept', t.label('organisations-accept-calendar'))],
    [
      ...others.map((other) => button(other, t.label('organisations-use-preset', { preset: other }))),
      button(`week${otherWeek}`, t.label('organisations-use-week', { days: otherWeek })),
    ],
    [button('zone', t.label('organisations-other-zone'))],
  );
}

/** Zones as clocks: «Москва 14:05», two in a row. */
export function zoneRows(t: Translator, now: Date, button: (value: string, label: string) => Button): Row[] {
  const clock = (zone: ZoneChoice) =>
    button(zone, t.label('organisations-zone', { zone, time: timeOf(now, ZONE_CHOICES[zone].zone) }));
  const of = (country: Country) =>
    ZONE_KEYS.filter((zone) => ZONE_CHOICES[zone].country === country).map(clock);
  return [...rows(of('RU'), 2), ...rows(of('KZ'), 1)];
}
