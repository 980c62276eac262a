import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen, turnRow } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { auditShown } from '../../common/rules-acts.ts';
import { schoolTap } from '../../organisations/taps.ts';
import { initials } from '../../people/rules.ts';
import type { AuditLine } from './queries.ts';
import { auditDaysTap, auditDayTap, auditOfTap, auditPeopleTap, auditTap } from './taps.ts';

/** As many acts as a screen has lines for. */
export const AUDIT_PAGE = 4;
/** People to a page of the choice. */
export const AUDIT_PEOPLE = 6;

/** A page of the log, day by day; `actorId` 0 is everybody, without `day` it is all days. */
export function auditScreen(
  t: Translator,
  facts: {
    schoolId: number;
    zone: string;
    today: Day;
    actorId: number;
    day?: Day;
    page: number;
    lines: readonly AuditLine[];
  },
): Screen {
  const { schoolId, zone, today, actorId, day, page } = facts;
  const shown = facts.lines.slice(0, AUDIT_PAGE);
  const to = (n: number) =>
    day
      ? auditDayTap.data(schoolId, actorId, day, n)
      : actorId === 0
        ? auditTap.data(schoolId, n)
        : auditOfTap.data(schoolId, actorId, n);
  return screen(
    [
      t('audit-title'),
      ...shown.map((line) =>
        t('audit-line', {
          day: formatDay(dayOf(line.at, zone), t.locale, today),
          by: cut(initials(line.by), 16),
          act: cut(t.label('export-word-action', { code: auditShown(line.act).replaceAll('.', '-') }), 30),
          about: line.about === null ? '' : `: ${cut(line.about.split(' + ').map(initials).join(' — '), 30)}`,
        }),
      ),
      shown.length === 0 && t('audit-none'),
    ],
    turnRow(page, facts.lines.length > AUDIT_PAGE, to),
    [auditPeopleTap.button(t.label('audit-people'), schoolId, 0)],
    [auditDaysTap.button(t.label('audit-days'), schoolId, actorId, 0)],
    [
      actorId === 0 && !day
        ? schoolTap.button(t.label('nav-back'), schoolId)
        : auditTap.button(t.label('audit-all'), schoolId, 0),
    ],
  );
}

/** The choice of a person, the latest to act first. */
export function auditPeopleScreen(
  t: Translator,
  facts: { schoolId: number; page: number; people: readonly { actorId: number; by: string }[] },
): Screen {
  const { schoolId, page, people } = facts;
  return screen(
    t(people.length > 0 ? 'audit-people-ask' : 'audit-none'),
    ...people
      .slice(0, AUDIT_PEOPLE)
      .map((one) => [auditOfTap.button(cut(initials(one.by), 30), schoolId, one.actorId, 0)]),
    turnRow(page, people.length > AUDIT_PEOPLE, (n) => auditPeopleTap.data(schoolId, n)),
    [auditTap.button(t.label('nav-back'), schoolId, 0)],
  );
}

/** The choice of a day: those with entries in the week that lies `weeks` back. */
export function auditDaysScreen(
  t: Translator,
  facts: {
    schoolId: number;
    actorId: number;
    weeks: number;
    today: Day;
    days: readonly { day: Day; count: number }[];
    before: boolean;
  },
): Screen {
  const { schoolId, actorId, weeks, today, days } = facts;
  const to = (n: number) => auditDaysTap.data(schoolId, actorId, n);
  return screen(
    t(days.length > 0 ? 'audit-days-ask' : 'audit-days-none'),
    ...days.map(({ day, count }) => [
      auditDayTap.button(`${formatDay(day, t.locale, today)} · ${count}`, schoolId, actorId, day, 0),
    ]),
    [
      ...(facts.before ? [{ text: t.label('audit-earlier'), data: to(weeks + 1) }] : []),
      ...(weeks > 0 ? [{ text: t.label('audit-later'), data: to(weeks - 1) }] : []),
    ],
    [auditTap.button(t.label('nav-back'), schoolId, 0)],
  );
}
