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

/** A sensitive category kept about a person, for themselves: which, in which school, since when, and who set it. */
export interface OwnSensitive {
  schoolId: number;
  category: string;
  recordedAt: Date;
  /** Full name; null when that person was erased. */
  recordedBy: string | null;
}

/** The sensitive categories kept about the actor themselves. */
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
