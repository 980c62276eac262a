import { gives } from '../../src/mentoring/common/rights.ts';
import type { MembershipStatus, Role } from '../../src/platform/database/generated/enums.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { everyOf } from '../../src/platform/known.ts';
import { pairOf } from '../support/meetings.ts';
import { newPerson } from '../support/operations.ts';
import { giveConsent } from '../support/pairing.ts';
import type { Guard } from './guards.ts';
import { FIRST, PHONES, ROLES, STRANGERS, type World } from './world.ts';

const ALL: readonly Role[] = everyOf<Role>()([
  'administrator',
  'coordinator',
  'curator',
  'trustedPerson',
  'director',
  'departmentHead',
  'psychologist',
  'mentor',
  'mentee',
]);

interface Beside {
  phone: number;
  title: string;
  roles: readonly Role[];
  status?: MembershipStatus;
  /** Roles in the second school. */
  elsewhere?: readonly Role[];
  quiet?: true;
  onPaper?: true;
}

/** People beside those of the story: each role that reads alone, each state with every role there is, two schools. */
const BESIDE = {
  psychologist: { phone: 131, title: `${FIRST}психолог`, roles: ['psychologist'] },
  director: { phone: 132, title: `${FIRST}директор`, roles: ['director'] },
  departmentHead: { phone: 133, title: `${FIRST}методист`, roles: ['departmentHead'] },
  allPending: { phone: 141, title: `${FIRST}ждущий`, roles: ALL, status: 'pending' },
  allInvited: { phone: 142, title: `${FIRST}званый`, roles: ALL, status: 'invited' },
  allEnded: { phone: 143, title: `${FIRST}бывший`, roles: ALL, status: 'ended' },
  quiet: { phone: 144, title: `${FIRST}тихий`, roles: ['mentor', 'mentee'], quiet: true },
  quietReader: {
    phone: 148,
    title: `${FIRST}молчун`,
    roles: ['director', 'departmentHead', 'psychologist'],
    quiet: true,
  },
  onPaper: { phone: 145, title: `${FIRST}бумажный`, roles: ['mentor', 'mentee'], onPaper: true },
  headElsewhere: {
    phone: 146,
    title: 'Двойн',
    roles: ['mentor'],
    elsewhere: ['administrator', 'coordinator', 'curator'],
  },
  pastMentee: { phone: 147, title: `${FIRST}прежний`, roles: ['mentee'] },
} as const satisfies Record<string, Beside>;

/** Everybody the matrix presses as, by phone. */
export const EVERYBODY: Readonly<Record<string, number>> = {
  ...PHONES,
  ...STRANGERS,
  ...Object.fromEntries(Object.entries(BESIDE).map(([name, one]) => [name, one.phone])),
};

/** Roles somebody active has in the first school, whose buttons are pressed. */
export const PRESSED_AS: readonly Role[] = [
  ...Object.values(ROLES).flat(),
  ...Object.values<Beside>(BESIDE).flatMap((one) => (one.status === undefined ? one.roles : [])),
];

/** The people of one file of tests, so that both workers press at once: each stands in exactly one group. */
export const GROUPS = {
  leaders: ['administrator', 'coordinator', 'curator', 'headElsewhere', 'quiet', 'guest', 'nobody'],
  readers: ['trusted', 'reader', 'psychologist', 'director', 'departmentHead', 'between', 'pending'],
  sides: ['mentor', 'mentee', 'other', 'curatorsMentee', 'newMentor', 'pastMentee', 'allRoles'],
  states: ['allPending', 'allInvited', 'allEnded', 'onPaper', 'quietReader'],
} as const satisfies Record<string, readonly string[]>;

/** Words of a pair that is over and of a letter to somebody whose roles have ended. */
export const PAST = { note: 'Заметкапрошлого', help: 'Помощьбывшему' } as const;
/** Who may still read them: the side that stayed. */
export const PAST_READERS: readonly string[] = ['pastMentee'];

/** Adds them to the first school, with a pair that is over and a file that was made. */
export async function addEverybody(deps: Deps, world: World): Promise<void> {
  const { db } = deps;
  const now = deps.clock.now();
  const made: Record<string, number> = {};
  for (const [name, one] of Object.entries(BESIDE) as [string, Beside][]) {
    const personId = await newPerson(deps, {
      telegramId: one.phone,
      fullName: `${one.title}ин ${one.title}а ${one.title}ович`,
    });
    await giveConsent(deps, personId, world.schoolId);
    if (one.quiet) await db.person.update({ where: { id: personId }, data: { pausedUntilOn: '2026-12-20' } });
    const join = async (schoolId: number, role: Role, status: MembershipStatus) => {
      const { id } = await db.membership.create({
        data: {
          schoolId,
          personId,
          role,
          status,
          onPaper: one.onPaper ?? false,
          createdAt: now,
          confirmedAt: status === 'active' || status === 'ended' ? now : null,
          endedAt: status === 'ended' ? now : null,
          approvedAt: role === 'mentor' && status === 'active' ? now : null,
        },
        select: { id: true },
      });
      made[`${name}.${role}`] ??= id;
    };
    for (const role of one.roles) await join(world.schoolId, role, one.status ?? 'active');
    for (const role of one.elsewhere ?? []) await join(world.elsewhereId, role, 'active');
  }
  const of = (key: string) => made[key] ?? 0;
  const curator = await deps.db.account.findUniqueOrThrow({ where: { telegramId: BigInt(PHONES.curator) } });
  await db.export.create({
    data: {
      personId: curator.personId ?? 0,
      kind: 'privacy.mine',
      args: {},
      locale: 'ru',
      status: 'ready',
      createdAt: now,
      finishedAt: now,
      requestId: 'file:ready',
    },
  });
  await ofTheMentee(deps, world);
  const pairId = await pairOf(deps, {
    schoolId: world.schoolId,
    mentorId: of('allEnded.mentor'),
    menteeId: of('pastMentee.mentee'),
    stage: 'series',
  });
  await db.pair.update({ where: { id: pairId }, data: { status: 'ended', endedAt: now } });
  const about = { schoolId: world.schoolId, pairId, createdAt: now };
  await db.note.create({ data: { ...about, side: 'mentee', text: PAST.note, requestId: 'note:past' } });
  await db.helpRequest.create({
    data: {
      ...about,
      fromId: of('pastMentee.mentee'),
      readerId: of('allEnded.psychologist'),
      kind: 'psychologist',
      text: PAST.help,
      requestId: 'help:past',
    },
  });
}

/** A fact of the mentee's own, and their new phone, which waits. */
async function ofTheMentee(deps: Deps, { schoolId }: World): Promise<void> {
  const { db } = deps;
  const now = deps.clock.now();
  const mentee = await db.membership.findFirstOrThrow({
    where: { schoolId, role: 'mentee', person: { account: { telegramId: BigInt(PHONES.mentee) } } },
    select: { id: true, personId: true },
  });
  await db.achievement.create({
    data: {
      schoolId,
      membershipId: mentee.id,
      kind: 'course',
      title: 'Курс',
      doneOn: '2026-11-10',
      createdById: mentee.personId,
      createdAt: now,
      requestId: 'fact:mentee',
    },
  });
  const invite = await db.invite.findFirstOrThrow({ where: { schoolId, kind: 'newPhone' } });
  await db.phoneMove.create({
    data: {
      inviteId: invite.id,
      personId: mentee.personId,
      makerId: invite.createdById,
      fromTelegramId: BigInt(PHONES.mentee),
      toTelegramId: 299n,
      status: 'waiting',
      askedAt: now,
      dueAt: new Date(now.getTime() + 24 * 60 * 60_000),
    },
  });
}

interface Held {
  id: number;
  schoolId: number;
  role: Role;
  status: MembershipStatus;
}

/** A person as the tables see them. */
export interface Who {
  personId: number;
  /** Of every school; `here` are those of the first. */
  memberships: readonly Held[];
  here: readonly Held[];
  /** Ids of the pairs they are an active side of. */
  pairs: readonly number[];
}

/** The person of this phone with their memberships; undefined for a guest. */
export async function whoIs(deps: Deps, phone: number, schoolId: number): Promise<Who | undefined> {
  const account = await deps.db.account.findUnique({ where: { telegramId: BigInt(phone) } });
  if (!account?.personId) return undefined;
  const memberships = await deps.db.membership.findMany({
    where: { personId: account.personId },
    select: { id: true, schoolId: true, role: true, status: true },
  });
  const side = { personId: account.personId, status: 'active' as const };
  const pairs = await deps.db.pair.findMany({
    where: { schoolId, OR: [{ mentor: side }, { mentee: side }] },
    select: { id: true },
  });
  const here = memberships.filter((member) => member.schoolId === schoolId);
  return { personId: account.personId, memberships, here, pairs: pairs.map((pair) => pair.id) };
}

/** What the table of rights says: whether one of these guards lets this person press a button of this subject. */
export function mayPress(guards: readonly Guard[], who: Who | undefined, party: boolean): boolean {
  return guards.some((guard) => {
    if (guard === 'anybody') return false;
    if (guard === 'party') return party;
    return who?.here.some((member) => gives(member, guard)) ?? false;
  });
}

/** Owners of the rows behind a button, as ids of people: only those whose membership is active. */
export async function partiesOf(deps: Deps, table: string, id: number): Promise<number[]> {
  const sides = `select p."mentorId" as m from "Pair" p where p."id" = $1 union select p."menteeId" from "Pair" p where p."id" = $1`;
  const ofPairOf = (name: string) =>
    `select unnest(array[p."mentorId", p."menteeId"]) as m from "${name}" t join "Pair" p on p."id" = t."pairId" where t."id" = $1`;
  const own: Record<string, string> = {
    Pair: sides,
    Goal: ofPairOf('Goal'),
    Action: ofPairOf('Action'),
    Meeting: ofPairOf('Meeting'),
    Nudge: ofPairOf('Nudge'),
    Referral: `${ofPairOf('Referral')} union select "toId" from "Referral" where "id" = $1`,
    Offer: `select unnest(array["mentorId", "menteeId"]) as m from "Offer" where "id" = $1`,
    HelpRequest: `select unnest(array["fromId", "readerId"]) as m from "HelpRequest" where "id" = $1`,
    Observation: `select unnest(array["observerId", "teacherId"]) as m from "Observation" where "id" = $1`,
    OpenLesson: `select "hostId" as m from "OpenLesson" where "id" = $1 union select "guestId" from "OpenLessonVisit" where "openLessonId" = $1`,
    SurveyResponse: `select "membershipId" as m from "SurveyResponse" where "id" = $1`,
    SurveyRound: `select "membershipId" as m from "SurveyResponse" where "roundId" = $1`,
    Achievement: `select "membershipId" as m from "Achievement" where "id" = $1`,
    Membership: `select b."id" as m from "Membership" a join "Membership" b on b."personId" = a."personId" where a."id" = $1`,
    Person: `select "id" as m from "Membership" where "personId" = $1`,
    PhoneMove: `select m."id" as m from "Membership" m join "PhoneMove" p on p."personId" = m."personId" where p."id" = $1`,
    Export: `select m."id" as m from "Membership" m join "Export" e on e."personId" = m."personId" where e."id" = $1`,
  };
  const sql = own[table];
  if (!sql) return [];
  const { rows } = await deps.pool.query<{ personId: number }>(
    `select distinct "personId" from "Membership" where "status" = 'active' and "id" in (select m from (${sql}) s)`,
    [id],
  );
  return rows.map((row) => row.personId);
}
