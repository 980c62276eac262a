import { cut } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../platform/telegram/screen.ts';
import { formatDay } from '../../platform/time/format.ts';
import { type Day, dayOf } from '../../platform/time/local.ts';
import { auditShown } from '../common/rules-acts.ts';
import { schoolTap } from '../organisations/taps.ts';
import { initials } from '../people/rules.ts';
import type { AuditLine } from './queries-audit.ts';
import { auditOfTap, auditPeopleTap, auditTap } from './taps-audit.ts';

/** As many acts as a screen has lines for. */
export const AUDIT_PAGE = 4;

/** A page of the log, day by day; `actorId` 0 is everybody. */
export function auditScreen(
  t: Translator,
  facts: {
    schoolId: number;
    zone: string;
    today: Day;
    actorId: number;
    page: number;
    lines: readonly AuditLine[];
  },
): Screen {
  const { schoolId, zone, today, actorId, page } = facts;
  const shown = facts.lines.slice(0, AUDIT_PAGE);
  const to = (n: number) =>
    actorId === 0 ? auditTap.data(schoolId, n) : auditOfTap.data(schoolId, actorId, n);
  const turn = [
    ...(page > 0 ? [{ text: `‹ ${page}`, data: to(page - 1) }] : []),
    ...(facts.lines.length > AUDIT_PAGE ? [{ text: `${page + 2} ›`, data: to(page + 1) }] : []),
  ];
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
    turn,
    [auditPeopleTap.button(t.label('audit-people'), schoolId)],
    [
      actorId === 0
        ? schoolTap.button(t.label('nav-back'), schoolId)
        : auditTap.button(t.label('nav-back'), schoolId, 0),
    ],
  );
}

export function auditPeopleScreen(
  t: Translator,
  schoolId: number,
  people: readonly { actorId: number; by: string }[],
): Screen {
  return screen(
    t('audit-people-ask'),
    ...people
      .slice(0, 6)
      .map((one) => [auditOfTap.button(cut(initials(one.by), 30), schoolId, one.actorId, 0)]),
    [auditTap.button(t.label('nav-back'), schoolId, 0)],
  );
}
