import { describe, expect, it } from 'vitest';
import * as calendar from '../../src/mentoring/organisations/calendar/screens.ts';
import * as invites from '../../src/mentoring/organisations/invites/screens.ts';
import { NUMBER_NAMES } from '../../src/mentoring/organisations/programme/rules.ts';
import * as programmes from '../../src/mentoring/organisations/programme/screens.ts';
import type { ProgrammeView } from '../../src/mentoring/organisations/queries.ts';
import * as roles from '../../src/mentoring/organisations/roles/screens.ts';
import { termPeriods } from '../../src/mentoring/organisations/rules.ts';
import { calendarPreset } from '../../src/mentoring/organisations/rules-presets.ts';
import * as schools from '../../src/mentoring/organisations/screens.ts';
import { LOCALES } from '../../src/platform/i18n/texts.ts';
import type { Screen } from '../../src/platform/telegram/screen.ts';
import { texts } from '../support/bot.ts';

const SCHOOL = 'Гимназия № 12 имени Абая Құнанбаева';
const PERSON = 'Абдрахманова-Оразбаева Гүлнар Серікқызы';
const now = new Date('2026-11-24T07:05:00Z');
const preset = calendarPreset('kzTerms', 2026, 5);
const programme: ProgrammeView = {
  id: 1,
  preset: 'ruTrimesters',
  startsOn: preset.startsOn,
  endsOn: preset.endsOn,
  provisional: true,
  status: 'open',
  participation: 'obligatory',
  menteePicks: false,
  offerWorkingDays: 10,
  acquaintanceDays: 14,
  trialDays: 21,
  planningDays: 21,
  seriesMeetings: 4,
  finalDueDays: 21,
  pairEndSchoolDays: 10,
  mentorCapacity: 3,
  terms: termPeriods(preset.terms, preset.startsOn).map((term, i) => ({ id: i + 1, ...term })),
  daysOff: preset.daysOff.map((off, i) => ({ id: i + 1, ...off })),
  school: {
    name: SCHOOL,
    country: 'KZ',
    city: 'Усть-Каменогорск',
    zone: 'Asia/Almaty',
    weekDays: 5,
    locales: ['kk', 'ru', 'en'],
    lessonEnds: [],
  },
  calendar: { weekDays: 5, startsOn: preset.startsOn, endsOn: preset.endsOn, daysOff: preset.daysOff },
};
const reader: roles.Reader = {
  schoolId: 1,
  school: SCHOOL,
  personId: 1,
  may: () => true,
  mayGive: () => true,
};
const invite = {
  id: 3,
  code: 'NST47KQ2',
  kind: 'school' as const,
  role: 'departmentHead' as const,
  usesLimit: 300,
  uses: 299,
  expiresAt: new Date('2027-02-24T07:05:00Z'),
  revokedAt: null,
};
const people = [
  { personId: 2, fullName: PERSON, roles: ['mentor' as const] },
  { personId: 3, fullName: 'Ли А', roles: ['psychologist' as const] },
];
const staff = (['curator', 'administrator', 'departmentHead'] as const).map((role, id) => ({
  id,
  personId: id,
  role,
  fullName: PERSON,
}));
const off = { id: 1, fromOn: '2026-12-28', toOn: '2027-01-10', kind: 'holidays' as const, name: 'winter' };
const button = (data: string, text: string) => ({ text, data });

/** T4 and T5 of screens.md. */
const LETTERS = 450;
const LINES = 10;
const widest = (count: number) => (count === 1 ? 30 : 15);

describe.each(LOCALES)('screens of a school in %s', (locale) => {
  const t = texts.for(locale);
  const link = invites.linkContext(
    { clock: { now: () => now }, bot: { username: 'nastavnik_school_bot' } },
    { schoolId: 1, name: SCHOOL, zone: 'Asia/Almaty' },
  );
  const offer = (kind: 'ruTerms' | 'ruTrimesters' | 'kzTerms') =>
    schools.offerCalendarScreen(
      t,
      {
        city: 'Усть-Каменогорск',
        zone: 'Asia/Almaty',
        country: 'RU',
        preset: kind,
        weekDays: 5,
        calendar: calendarPreset(kind, 2026, 5),
      },
      now,
      button,
    );
  const made: [string, Screen][] = [
    ['calendar offered, quarters', offer('ruTerms')],
    ['calendar offered, trimesters', offer('ruTrimesters')],
    ['calendar offered, Kazakhstan', offer('kzTerms')],
    [
      'zones',
      { text: t('organisations-ask-zone', { city: 'Одесское' }), keyboard: schools.zoneRows(t, now, button) },
    ],
    ['settings', schools.schoolScreen(t, reader, programme, 'Сеть школ Прииртышья', now)],
    ['languages', schools.localesScreen(t, 1, ['ru'])],
    [
      '/admin',
      schools.adminScreen(t, {
        schools: [{ id: 1, name: SCHOOL, parent: 'Прииртышье' }],
        unreachable: 2,
        dead: 1,
        mayCreate: true,
      }),
    ],
    ['link', invites.inviteScreen(t, link, invite)],
    ['link, full', invites.inviteScreen(t, link, { ...invite, uses: 300 })],
    ['link, none', invites.inviteScreen(t, link, null)],
    ['link, sure', invites.inviteSureScreen(t, link, invite, 'revoke')],
    ['link, settings', invites.inviteSettingsScreen(t, link, invite)],
    ['staff links', invites.staffInvitesScreen(t, reader, link, [invite, invite])],
    ['staff link', invites.staffInviteScreen(t, link, invite, t('organisations-curator-next'))],
    ['roles', roles.rolesScreen(t, reader, staff)],
    ...staff.map((member): [string, Screen] => [`role ${member.role}`, roles.staffScreen(t, reader, member)]),
    ['trusted person', roles.trustedScreen(t, reader, people, [PERSON], 0)],
    ['trusted person, nobody', roles.trustedScreen(t, reader, [], [], 0)],
    ['administrators', roles.administratorsScreen(t, reader, people, 0)],
    ['hand over', roles.handOverScreen(t, reader, people, 0)],
    ['hand over, sure', roles.handOverSureScreen(t, 1, { personId: 2, fullName: PERSON, roles: [] })],
    ['role given', roles.roleGivenScreen(t, { role: 'trustedPerson', school: SCHOOL, schoolId: 1 })],
    ['calendar', calendar.calendarScreen(t, 1, programme, '2026-11-24')],
    ['terms', calendar.termsScreen(t, 1, programme)],
    ['another calendar', calendar.presetScreen(t, 1, 'ruTrimesters', calendarPreset('ruTrimesters', 2026))],
    ['days off', calendar.daysOffScreen(t, 1, programme, '2026-11-24', 0)],
    ['day off', calendar.dayOffScreen(t, 1, off)],
    ['programme', programmes.programmeScreen(t, reader, programme, { startsOn: '2027-09-01' }, '2026-11-24')],
    ['close', programmes.statusSureScreen(t, 1, 'closed', '2026-09-01')],
    ['open', programmes.statusSureScreen(t, 1, 'open', '2026-09-01')],
    ['next year', programmes.nextYearScreen(t, 1, '2026-09-01')],
    ['numbers', programmes.numbersScreen(t, 1, programme)],
    ...NUMBER_NAMES.map((name): [string, Screen] => [
      `number ${name}`,
      programmes.numberScreen(t, 1, programme, name),
    ]),
    ['forms', programmes.formsScreen(t, 1)],
  ];

  it.each(made)('%s: short, with labels that fit', (_name, shown) => {
    const text = shown.text.value.replace(/<[^>]+>/g, '');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).toBeLessThanOrEqual(LINES);
    expect(Array.from(text).length).toBeLessThanOrEqual(LETTERS);
    const labels = (shown.keyboard ?? []).flatMap((row) =>
      row.map(({ text: label }) => ({ label, most: widest(row.length) })),
    );
    expect(labels.filter(({ label, most }) => Array.from(label).length > most)).toEqual([]);
    expect(shown.keyboard?.flat().length).toBeGreaterThan(0);
  });
});
