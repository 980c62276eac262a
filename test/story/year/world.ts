import { type Actor } from '../../../src/platform/database/actor.ts';
import type { TestBot } from '../../support/bot.ts';
import { actorWith, giveTestRole, newPerson } from '../../support/operations.ts';
import { type Calendar, moment } from './calendar.ts';

/** A school of the simulated year, with the people its stories need. */
export interface School {
  id: number;
  name: string;
  locale: 'ru' | 'kk' | 'en';
  calendar: Calendar;
  offerWorkingDays: number;
  /** By their part: the person's id, and the membership in that part. */
  people: Record<Part, { personId: number; membershipId: number; telegramId: number; hasTelegram: boolean }>;
  at(day: string, time: string): Date;
  actor(part: Part): Promise<Actor>;
}

export const PARTS = [
  'curator',
  'trusted',
  'director',
  'M1',
  'M2',
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
] as const;
export type Part = (typeof PARTS)[number];

const ROLE = {
  curator: 'curator',
  trusted: 'trustedPerson',
  director: 'director',
  M: 'mentor',
  E: 'mentee',
} as const;
const NAMES: Record<Part, string> = {
  curator: 'Громова Наталья Сергеевна',
  trusted: 'Орлова Вера Павловна',
  director: 'Сомов Игорь Львович',
  M1: 'Лебедева Ольга Викторовна',
  M2: 'Котова Ирина Петровна',
  E1: 'Асанов Тимур Маратович',
  E2: 'Ли Анна Сергеевна',
  E3: 'Ермеков Марат Асанович',
  E4: 'Панина Юлия Олеговна',
  E5: 'Сафин Рустам Ильич',
  E6: 'Ким Алина Борисовна',
};

const AUTUMN = ['2026-10-26', '2026-11-01'] as const;

/** One zone without and one with a change of clocks, a six-day week, a Kazakh calendar. */
export const SCHOOLS: readonly (Pick<School, 'name' | 'locale' | 'calendar' | 'offerWorkingDays'> & {
  preset: string;
})[] = [
  {
    name: 'Мектеп А',
    locale: 'kk',
    preset: 'kzQuarters',
    offerWorkingDays: 2,
    calendar: {
      zone: 'Asia/Almaty',
      lastWeekday: 5,
      startsOn: '2026-09-01',
      endsOn: '2027-05-25',
      off: [AUTUMN, ['2026-12-16', '2026-12-16'], ['2026-12-28', '2027-01-10'], ['2027-03-20', '2027-03-28']],
      terms: [
        ['2026-09-01', '2026-10-23'],
        ['2026-11-02', '2026-12-25'],
        ['2027-01-11', '2027-03-19'],
        ['2027-03-29', '2027-05-25'],
      ],
    },
  },
  {
    name: 'Школа Б',
    locale: 'ru',
    preset: 'ruQuarters',
    offerWorkingDays: 5,
    calendar: {
      zone: 'Europe/Moscow',
      lastWeekday: 6,
      startsOn: '2026-09-01',
      endsOn: '2027-05-25',
      off: [AUTUMN, ['2026-12-27', '2027-01-10'], ['2027-02-23', '2027-02-23'], ['2027-03-21', '2027-03-28']],
      terms: [
        ['2026-09-01', '2026-10-24'],
        ['2026-11-02', '2026-12-26'],
        ['2027-01-11', '2027-03-20'],
        ['2027-03-29', '2027-05-25'],
      ],
    },
  },
  {
    name: 'School C',
    locale: 'en',
    preset: 'ruTrimesters',
    offerWorkingDays: 5,
    calendar: {
      zone: 'Europe/Chisinau',
      lastWeekday: 5,
      startsOn: '2026-09-01',
      endsOn: '2027-05-28',
      off: [AUTUMN, ['2026-12-24', '2027-01-08'], ['2027-02-22', '2027-02-26']],
      terms: [
        ['2026-09-01', '2026-11-27'],
        ['2026-11-30', '2027-02-19'],
        ['2027-03-01', '2027-05-28'],
      ],
    },
  },
];

/** The schools with their people, on the day before their year begins. */
export async function schools(bot: TestBot, which: readonly number[] = [0, 1, 2]): Promise<School[]> {
  const made: School[] = [];
  for (const [i, plan] of SCHOOLS.entries())
    if (which.includes(i)) made.push(await school(bot, plan, 10_000 * (i + 1)));
  return made;
}

async function school(bot: TestBot, plan: (typeof SCHOOLS)[number], from: number): Promise<School> {
  const { deps } = bot;
  const { calendar, name, locale, offerWorkingDays } = plan;
  const now = deps.clock.now();
  const { id } = await deps.db.organisation.create({ data: { kind: 'school', name }, select: { id: true } });
  await deps.db.school.create({
    data: {
      id,
      country: locale === 'kk' ? 'kz' : 'ru',
      city: name,
      zone: calendar.zone,
      weekDays: calendar.lastWeekday,
      locales: [locale],
      createdAt: now,
      requestId: `school:${name}`,
    },
  });
  const { startsOn, endsOn, terms } = calendar;
  const { id: programmeId } = await deps.db.programme.create({
    data: {
      schoolId: id,
      preset: plan.preset,
      startsOn,
      endsOn,
      provisional: false,
      participation: 'voluntary',
      offerWorkingDays,
      createdAt: now,
    },
    select: { id: true },
  });
  await deps.db.term.createMany({
    data: terms.map(([from, to], n) => ({
      schoolId: id,
      programmeId,
      number: n + 1,
      startsOn: from,
      endsOn: to,
    })),
  });
  await deps.db.dayOff.createMany({
    data: calendar.off.map(([fromOn, toOn]) => ({
      schoolId: id,
      fromOn,
      toOn,
      kind: fromOn === toOn ? ('publicHoliday' as const) : ('holidays' as const),
    })),
  });
  const people = {} as School['people'];
  for (const [n, part] of PARTS.entries()) {
    const telegramId = from + n;
    const personId = await newPerson(deps, { telegramId, fullName: NAMES[part] });
    await deps.db.person.update({ where: { id: personId }, data: { locale } });
    await deps.db.account.update({ where: { telegramId }, data: { locale } });
    const role = part in ROLE ? ROLE[part as 'curator'] : ROLE[part[0] as 'M' | 'E'];
    const membershipId = await giveTestRole(deps, { schoolId: id, personId, role });
    const hasTelegram = part !== 'E4';
    if (role === 'mentor' || role === 'mentee')
      await ready(bot, { schoolId: id, personId, membershipId, part });
    if (!hasTelegram) {
      await deps.db.membership.update({ where: { id: membershipId }, data: { onPaper: true } });
      await deps.db.account.delete({ where: { telegramId } });
    } else {
      const phone = await bot.phone(part, { id: telegramId, language: locale });
      await phone.says('/start');
    }
    people[part] = { personId, membershipId, telegramId, hasTelegram };
  }
  return {
    id,
    name,
    locale,
    calendar,
    offerWorkingDays,
    people,
    at: (day, time) => moment(day, time, calendar.zone),
    actor: (part) => actorWith(bot.deps, from + PARTS.indexOf(part)),
  };
}

/** Questionnaire, consents and approval; E6 has entered and then forgotten the questionnaire. */
async function ready(
  bot: TestBot,
  who: { schoolId: number; personId: number; membershipId: number; part: Part },
): Promise<void> {
  const { deps } = bot;
  const now = deps.clock.now();
  const { schoolId, personId, membershipId, part } = who;
  const lists = {
    subjects: ['english'],
    schoolStages: ['basic'],
    topics: ['discipline'],
    strengths: ['discipline'],
    freeHours: [],
  };
  const completedAt = part === 'E6' ? null : now;
  await deps.db.questionnaire.create({
    data: { ...lists, schoolId, membershipId, completedAt, updatedAt: now },
  });
  if (part.startsWith('M'))
    await deps.db.membership.update({ where: { id: membershipId }, data: { approvedAt: now } });
  for (const kind of ['pairContact', 'surveyTotals'] as const)
    await deps.db.consent.create({
      data: {
        personId,
        kind,
        given: true,
        version: '1',
        locale: 'ru',
        operatorId: schoolId,
        operator: '',
        purpose: '',
        term: '',
        decidedAt: now,
      },
    });
}
