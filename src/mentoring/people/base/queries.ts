import type { Actor } from '../../../platform/database/actor.ts';
import { type Ask, askBy } from '../../../platform/database/ask.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type { Deps } from '../../../platform/deps.ts';
import { hiddenFrom, nameFor } from '../../common/names.ts';
import { isSide, isStaff, rolesSql } from '../../common/rights.ts';
import { everyMembership, type Scope } from '../../common/scope.ts';
import { giveable } from '../../organisations/queries-givers.ts';
import { findMembers, type MemberView, otherCurator } from '../queries.ts';
import { consentSql } from '../queries-consents.ts';

/** Numbers of the «Люди» screen. */
export interface PeopleCounts {
  mentors: number;
  toApprove: number;
  mentees: number;
  pending: number;
  invited: number;
}

export async function peopleCounts(scope: Scope): Promise<PeopleCounts> {
  const [row] = await scope.db.$queryRaw<PeopleCounts[]>(Prisma.sql`
    select count(*) filter (where "role" = 'mentor' and "status" = 'active' and "approvedAt" is not null)::int as "mentors",
      count(*) filter (where "role" = 'mentor' and "status" = 'active' and "approvedAt" is null)::int as "toApprove",
      count(*) filter (where "role" = 'mentee' and "status" = 'active')::int as "mentees",
      count(*) filter (where "status" = 'pending'
        and "role" = any(${[...PARTICIPANTS, ...giveable(scope)]}::"Role"[]))::int as "pending",
      count(*) filter (where "status" = 'invited')::int as "invited"
    from "Membership" where "schoolId" = ${scope.schoolId}`);
  return row ?? { mentors: 0, toApprove: 0, mentees: 0, pending: 0, invited: 0 };
}

/** One person the curator is waited for by, with since when. */
export interface WaitingPerson {
  membershipId: number;
  fullName: string;
  role: MemberView['role'];
  at: Date;
  /** False for who is confirmed one by one: a colleague's role, a name the school knows. */
  together: boolean;
  /** Came under the name of somebody with a past here. */
  claim: boolean;
}

const PARTICIPANTS = ['mentor', 'mentee'] as const;

/** Mentors and mentees who wait. */
export const WAITING = {
  status: 'pending',
  role: { in: [...PARTICIPANTS] },
} satisfies Prisma.MembershipWhereInput;

/** Entries that may be confirmed all at once; a name of a person with a past is decided alone. */
export const TOGETHER = { ...WAITING, claimsPersonId: null } satisfies Prisma.MembershipWhereInput;

/** People waiting for the reader: entries in roles they may give and mentors to approve, the oldest first. */
export async function waitingForCurator(
  scope: Scope,
  ask: Ask = askBy(scope.db),
): Promise<{ pending: WaitingPerson[]; approvals: WaitingPerson[] }> {
  const rows = await ask<{
    id: number;
    role: MemberView['role'];
    status: 'pending' | 'active';
    createdAt: Date;
    confirmedAt: Date | null;
    claimsPersonId: number | null;
    fullName: string;
  }>({
    name: 'people-waiting',
    text: `select m."id", m."role", m."status", m."createdAt", m."confirmedAt", m."claimsPersonId", p."fullName"
      from "Membership" m join "Person" p on p."id" = m."personId"
      where m."schoolId" = $1 and (m."status" = 'pending' and m."role" = any($2::"Role"[])
        or m."status" = 'active' and m."role" = 'mentor' and m."approvedAt" is null)
      order by m."id"`,
    values: [scope.schoolId, [...PARTICIPANTS, ...giveable(scope)]],
  });
  const items = rows.map(({ id, fullName, createdAt, confirmedAt, ...row }) => ({
    ...row,
    membershipId: id,
    fullName,
    at: confirmedAt ?? createdAt,
    together: !isStaff(row.role) && row.claimsPersonId === null,
    claim: row.claimsPersonId !== null,
  }));
  const of = (status: 'pending' | 'active') =>
    items
      .filter((item) => item.status === status)
      .map(({ membershipId, fullName, role, at, together, claim }) => ({
        membershipId,
        fullName,
        role,
        at,
        together,
        claim,
      }))
      .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return { pending: of('pending'), approvals: of('active') };
}

/** A participant's state before there can be a pair. */
export interface EntryState {
  membershipId: number;
  schoolId: number;
  role: 'mentor' | 'mentee';
  /** `pending`: the curator confirms; `form`: the questionnaire waits; `consent`: the contact for the pair; `approval`; `ready`. */
  state: 'pending' | 'form' | 'consent' | 'approval' | 'ready';
  /** Full name; absent while the school has no curator. */
  curator: string | undefined;
}

/** The entry of each mentor's and mentee's role of the actor. */
export async function myEntryState(deps: Deps, actor: Actor): Promise<EntryState[]> {
  const sides = everyMembership(actor).filter((m) => isSide(m.role));
  if (sides.length === 0) return [];
  const rows = await deps.ask<{
    id: number;
    schoolId: number;
    role: 'mentor' | 'mentee';
    status: MemberView['status'];
    approvedAt: Date | null;
    filled: boolean;
    consents: boolean;
    curators: { personId: number; fullName: string }[];
  }>({
    name: 'people-entry',
    text: `select m."id", m."schoolId", m."role", m."status", m."approvedAt",
        exists (select 1 from "Questionnaire" q where q."schoolId" = m."schoolId" and q."membershipId" = m."id" and q."completedAt" is not null) as "filled",
        ${consentSql('m."personId"', 'pairContact', 'm."schoolId"')} as "consents",
        coalesce((select json_agg(json_build_object('personId', c."personId", 'fullName', p."fullName") order by c."id")
          from "Membership" c join "Person" p on p."id" = c."personId"
          where c."schoolId" = m."schoolId" and c."role" in ${rolesSql('leadPairs')} and c."status" = 'active'), '[]'::json) as "curators"
      from "Membership" m where m."schoolId" = any($2) and m."id" = any($1) order by m."schoolId", m."id"`,
    values: [sides.map((m) => m.id), [...new Set(sides.map((m) => m.schoolId))]],
  });
  return rows.map(({ id, schoolId, role, status, approvedAt, filled, consents, curators }): EntryState => {
    const other = otherCurator(curators, actor.personId);
    const state =
      status === 'pending'
        ? 'pending'
        : !filled
          ? 'form'
          : !consents
            ? 'consent'
            : role === 'mentor' && approvedAt === null
              ? 'approval'
              : 'ready';
    const curator = other && nameFor(hiddenFrom(actor, schoolId), other);
    return { membershipId: id, schoolId, role, state, curator };
  });
}

/** A name in the base that may be the same person: for the curator who confirms an entry. */
export async function lookAlike(scope: Scope, member: MemberView): Promise<MemberView | undefined> {
  const search = member.fullName.split(' ').slice(0, 2).join(' ');
  const { items } = await findMembers(scope, {
    role: ['mentor', 'mentee'],
    status: ['active', 'invited'],
    search,
    size: 3,
  });
  return items.find((item) => item.personId !== member.personId && !item.hasTelegram);
}

export interface RequestedTopic {
  topic: string;
  count: number;
}

/** «Карта запросов»: what mentees ask help with, the most asked first. */
export async function requestMap(
  scope: Scope,
): Promise<{ topics: RequestedTopic[]; asked: number; mentees: number }> {
  const topics = await scope.db.$queryRaw<RequestedTopic[]>(Prisma.sql`
    select topic, count(*)::int as "count"
    from "Membership" m join "Questionnaire" q on q."schoolId" = m."schoolId" and q."membershipId" = m."id", unnest(q."topics") as topic
    where m."schoolId" = ${scope.schoolId} and m."role" = 'mentee' and m."status" = 'active'
    group by topic order by 2 desc, 1`);
  const active = { role: 'mentee', status: 'active' } as const;
  const mentees = await scope.db.membership.count({ where: active });
  const asked = await scope.db.membership.count({
    where: { ...active, questionnaire: { topics: { isEmpty: false } } },
  });
  return { topics, asked, mentees };
}

/** Mentees who asked for one topic. */
export async function menteesAsking(
  scope: Scope,
  topic: string,
): Promise<{ id: number; fullName: string }[]> {
  const rows = await scope.db.membership.findMany({
    where: { role: 'mentee', status: 'active', questionnaire: { topics: { has: topic } } },
    orderBy: { person: { fullName: 'asc' } },
    take: 10,
    select: { id: true, person: { select: { fullName: true } } },
  });
  return rows.map((row) => ({ id: row.id, fullName: row.person.fullName }));
}
