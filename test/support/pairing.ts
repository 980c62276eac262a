import type { Actor } from '../../src/platform/database/actor.ts';
import type { Stage } from '../../src/platform/database/generated/enums.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { testSchool } from './meetings.ts';
import { actorWith, giveTestRole, newPerson } from './operations.ts';

interface Member {
  id: number;
  personId: number;
  telegramId: number;
  actor(): Promise<Actor>;
}

export interface PairingSchool {
  schoolId: number;
  curators: Member[];
  trusted: Member;
  psychologist: Member;
  mentors: Member[];
  mentees: Member[];
}

const MENTORS = [
  'Лебедева Ольга Викторовна',
  'Ким Светлана Анатольевна',
  'Орлов Павел Ильич',
  'Дюсенова Жанар Ерланқызы',
];
const MENTEES = [
  'Асанов Тимур Маратович',
  'Сабитова Айгерім Нұрланқызы',
  'Котов Денис Андреевич',
  'Ли Анна Сергеевна',
];
const CURATORS = ['Громова Наталья Сергеевна', 'Белова Ирина Петровна'];

/** A school with curators, a trusted person, a psychologist, mentors in the base and mentees; consents are given. */
export async function pairingSchool(
  deps: Deps,
  options: { from: number; curators?: number; mentors?: number; mentees?: number; consents?: boolean },
): Promise<PairingSchool> {
  const schoolId = await testSchool(deps, {});
  let next = options.from;
  const now = deps.clock.now();
  const member = async (fullName: string, role: Actor['memberships'][number]['role']): Promise<Member> => {
    const telegramId = next++;
    const personId = await newPerson(deps, { telegramId, fullName });
    const id = await giveTestRole(deps, { schoolId, personId, role });
    if (options.consents ?? true) await giveConsent(deps, personId, schoolId);
    return { id, personId, telegramId, actor: () => actorWith(deps, telegramId) };
  };
  const all = async (names: string[], count: number, role: Actor['memberships'][number]['role']) => {
    const made: Member[] = [];
    for (const name of names.slice(0, count)) made.push(await member(name, role));
    return made;
  };
  const curators = await all(CURATORS, options.curators ?? 1, 'curator');
  const trusted = await member('Ермекова Сауле Болатовна', 'trustedPerson');
  const psychologist = await member('Назарова Вера Олеговна', 'psychologist');
  const mentors = await all(MENTORS, options.mentors ?? 1, 'mentor');
  const mentees = await all(MENTEES, options.mentees ?? 1, 'mentee');
  for (const m of mentors) {
    await deps.db.membership.update({ where: { id: m.id }, data: { approvedAt: now } });
    await form(deps, schoolId, m.id, { strengths: ['discipline'] });
  }
  for (const m of mentees) await form(deps, schoolId, m.id, { topics: ['discipline'] });
  return { schoolId, curators, trusted, psychologist, mentors, mentees };
}

async function form(
  deps: Deps,
  schoolId: number,
  membershipId: number,
  lists: { strengths?: string[]; topics?: string[] },
): Promise<void> {
  const at = deps.clock.now();
  await deps.db.questionnaire.create({
    data: {
      schoolId,
      membershipId,
      subjects: ['english'],
      schoolStages: ['basic'],
      freeHours: ['3-14:10'],
      topics: [],
      strengths: [],
      ...lists,
      completedAt: at,
      updatedAt: at,
    },
  });
}

/** The consent without which nobody accepts a pair. */
export async function giveConsent(deps: Deps, personId: number, schoolId: number): Promise<void> {
  await deps.db.consent.create({
    data: {
      personId,
      kind: 'pairContact',
      given: true,
      version: 'test',
      locale: 'ru',
      operatorId: schoolId,
      operator: 'Школа',
      purpose: 'тест',
      term: 'тест',
      decidedAt: deps.clock.now(),
    },
  });
}

/** A meeting of this kind that both confirmed. */
export async function heldMeeting(
  deps: Deps,
  row: { schoolId: number; pairId: number; kind: Stage },
): Promise<void> {
  const now = deps.clock.now();
  const count = await deps.db.meeting.count({ where: { pairId: row.pairId } });
  await deps.db.meeting.create({
    data: {
      ...row,
      status: 'settled',
      outcome: 'both',
      startsAt: now,
      minutes: 40,
      proposedBy: 'mentor',
      settledAt: now,
      createdAt: now,
      requestId: `held:${row.pairId}:${count}`,
    },
  });
}
