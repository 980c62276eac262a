import type { Actor } from '../../platform/database/actor.ts';
import { Prisma, type PrismaClient } from '../../platform/database/generated/client.ts';
import { auditLook } from '../common/audit.ts';
import type { Scope } from '../common/scope.ts';
import { canSee, schoolSight } from '../common/sight.ts';
import { type MemberView, memberById, rolesOfPerson } from './queries.ts';

const FORM = {
  subjects: true,
  schoolStages: true,
  experienceYears: true,
  menteeCategory: true,
  topics: true,
  mentorType: true,
  teacherCategory: true,
  strengths: true,
  freeHours: true,
  completedAt: true,
} as const;

export type FormView = Prisma.QuestionnaireGetPayload<{ select: typeof FORM }>;

/** The анкета of one membership, if there is any. */
export async function formByMember(scope: Scope, membershipId: number): Promise<FormView | null> {
  return scope.db.questionnaire.findFirst({ where: { membershipId }, select: FORM });
}

export interface PersonCard {
  member: MemberView;
  form: FormView | null;
  /** Other roles of the person here. */
  roles: MemberView[];
  livingPairs: number;
}

/** What is kept of somebody as a sensitive category, for themselves: which, in which school, since when, who set it. */
export interface OwnSensitive {
  schoolId: number;
  category: string;
  recordedAt: Date;
  /** Full name; null when that person is known no more. */
  recordedBy: string | null;
}

/** The sensitive categories kept of the actor; of nobody else. */
export async function ownSensitive(db: PrismaClient, actor: Actor): Promise<OwnSensitive[]> {
  if (canSee('sensitiveCategory', 'pair', { own: true }) !== 'all') return [];
  return db.$queryRaw<OwnSensitive[]>(Prisma.sql`
    select c."schoolId", c."category", c."recordedAt", p."fullName" as "recordedBy"
    from "SensitiveCategory" c
    join "Membership" m on m."schoolId" = c."schoolId" and m."id" = c."membershipId" and m."personId" = ${actor.personId}
    left join "Person" p on p."id" = c."recordedById" order by c."membershipId"`);
}

/** The sensitive category of a mentee as the curator noted it, and who did; each reading is in the audit log. */
export async function readSensitive(
  scope: Scope,
  membershipId: number,
  at: Date,
): Promise<{ category: string } | null> {
  if (schoolSight(scope.mine, 'sensitiveCategory') !== 'all') return null;
  await auditLook(scope.db, scope, at, 'read.sensitive', { model: 'Membership', ids: [membershipId] });
  return scope.db.sensitiveCategory.findFirst({ where: { membershipId }, select: { category: true } });
}

/** A participant's card; never with the sensitive category, which is opened by a tap of its own. */
export async function personCard(scope: Scope, membershipId: number): Promise<PersonCard | undefined> {
  const member = await memberById(scope, membershipId);
  if (!member) return undefined;
  const [form, roles, livingPairs] = await Promise.all([
    formByMember(scope, membershipId),
    rolesOfPerson(scope, member.personId),
    scope.db.pair.count({
      where: {
        OR: [{ mentorId: membershipId }, { menteeId: membershipId }],
        status: { in: ['active', 'paused'] },
      },
    }),
  ]);
  return {
    member,
    form,
    roles: roles.filter((role) => role.id !== member.id),
    livingPairs,
  };
}

/** What is kept about one person, by kind. */
export interface KeptCounts {
  forms: number;
  offers: number;
  pairs: number;
  meetings: number;
  answers: number;
  notes: number;
  goals: number;
  actions: number;
  closings: number;
  help: number;
  surveys: number;
  achievements: number;
  messages: number;
}

/** Counts over all the schools of the person who asks; nobody else's are ever asked for. One query. */
export async function keptAbout(db: PrismaClient, personId: number): Promise<KeptCounts> {
  const [row] = await db.$queryRaw<KeptCounts[]>(Prisma.sql`
    with mine as (select "id", "schoolId" from "Membership" where "personId" = ${personId}),
      pairs as (
        select p."id", case when p."mentorId" = m."id" then 'mentor' else 'mentee' end::"Side" as side
        from "Pair" p join mine m on m."schoolId" = p."schoolId" and m."id" in (p."mentorId", p."menteeId")
      )
    select
      (select count(*) from "Questionnaire" q join mine m on m."id" = q."membershipId")::int as "forms",
      (select count(*) from "Offer" o join mine m on m."id" in (o."mentorId", o."menteeId"))::int as "offers",
      (select count(*) from pairs)::int as "pairs",
      (select count(*) from "Meeting" x join pairs p on p."id" = x."pairId")::int as "meetings",
      (select count(*) from "Confirmation" c join "Meeting" x on x."id" = c."meetingId" join pairs p on p."id" = x."pairId" and p.side = c."side")::int
        + (select count(*) from "TrialAnswer" a join pairs p on p."id" = a."pairId" and p.side = a."side")::int as "answers",
      (select count(*) from "Note" n join pairs p on p."id" = n."pairId" and p.side = n."side")::int as "notes",
      (select count(*) from "Goal" g join pairs p on p."id" = g."pairId")::int as "goals",
      (select count(*) from "Action" a join pairs p on p."id" = a."pairId")::int as "actions",
      (select count(*) from "Closing" c join pairs p on p."id" = c."pairId" and p.side = c."side")::int as "closings",
      (select count(*) from "HelpRequest" h join mine m on m."id" = h."fromId")::int as "help",
      (select count(*) from "SurveyResponse" r join mine m on m."id" = r."membershipId" where r."startedAt" is not null)::int
        + (select count(*) from "Pulse" u join pairs p on p."id" = u."pairId" and p.side = u."side")::int as "surveys",
      (select count(*) from "Achievement" a join mine m on m."id" = a."membershipId")::int
        + (select count(*) from "TermFigures" f join mine m on m."id" = f."membershipId")::int as "achievements",
      (select count(*) from "Dispatch" d where d."toPersonId" = ${personId})::int as "messages"`);
  if (!row) throw new Error('a count without a row');
  return row;
}
