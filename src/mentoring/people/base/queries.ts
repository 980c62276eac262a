import type { Actor } from '../../../platform/database/actor.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type { Deps } from '../../../platform/deps.ts';
import { isSide, isStaff } from '../../common/rights.ts';
import { entryScope, everyMembership, type Scope } from '../../common/scope.ts';
import { giveable } from '../../organisations/queries-givers.ts';
import { curatorFor, findMembers, type MemberView } from '../queries.ts';
import { consentsOf } from '../queries-consents.ts';

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
): Promise<{ pending: WaitingPerson[]; approvals: WaitingPerson[] }> {
  const rows = await scope.db.membership.findMany({
    where: {
      OR: [
        { status: 'pending', role: { in: [...PARTICIPANTS, ...giveable(scope)] } },
        { status: 'active', role: 'mentor', approvedAt: null },
      ],
    },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      role: true,
      status: true,
      createdAt: true,
      confirmedAt: true,
      claimsPersonId: true,
      person: { select: { fullName: true } },
    },
  });
  const items = rows.map(({ id, person, createdAt, confirmedAt, ...row }) => ({
    ...row,
    membershipId: id,
    fullName: person.fullName,
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
  const states: EntryState[] = [];
  const sides = everyMembership(actor).filter((m) => isSide(m.role));
  if (sides.length === 0) return states;
  const consents = await consentsOf(deps.db, actor.personId);
  for (const schoolId of new Set(sides.map((m) => m.schoolId))) {
    const scope = entryScope(deps.db, actor, schoolId);
    const mine = sides.filter((m) => m.schoolId === schoolId);
    if (!scope || mine.length === 0) continue;
    const curator = (await curatorFor(scope, actor.personId))?.fullName;
    const rows = await scope.db.membership.findMany({
      where: { id: { in: mine.map((m) => m.id) } },
      orderBy: { id: 'asc' },
      select: {
        id: true,
        role: true,
        status: true,
        approvedAt: true,
        questionnaire: { select: { completedAt: true } },
      },
    });
    const asked = consents.some(
      (c) => c.kind === 'pairContact' && c.schoolId === schoolId && c.given && c.withdrawnAt === null,
    );
    for (const row of rows) {
      if (row.role !== 'mentor' && row.role !== 'mentee') continue;
      const state =
        row.status === 'pending'
          ? 'pending'
          : !row.questionnaire?.completedAt
            ? 'form'
            : !asked
              ? 'consent'
              : row.role === 'mentor' && row.approvedAt === null
                ? 'approval'
                : 'ready';
      states.push({ membershipId: row.id, schoolId, role: row.role, state, curator });
    }
  }
  return states;
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
