import type { Prisma } from '../../../platform/database/generated/client.ts';
import type { MentorKind } from '../../../platform/database/generated/enums.ts';
import type { ScopedTx } from '../../../platform/database/transaction.ts';
import type { Locale } from '../../../platform/i18n/texts.ts';
import type { Scope } from '../../common/scope.ts';
import { matches } from '../../people/rules.ts';
import { SIDE, type SideView, sideView } from '../queries.ts';
import { type Seats, seatsLeft } from '../rules.ts';
import { type Profile, type Reason, reasonsFor, weightOf } from './rules.ts';

const LIVING = { status: { in: ['active', 'paused'] } } satisfies Prisma.PairWhereInput;
const OPEN = { status: 'open' } satisfies Prisma.OfferWhereInput;

const PROFILE = {
  subjects: true,
  schoolStages: true,
  topics: true,
  strengths: true,
  freeHours: true,
  mentorType: true,
  completedAt: true,
} as const;

const MENTEE = {
  ...SIDE,
  createdAt: true,
  confirmedAt: true,
  questionnaire: { select: PROFILE },
  pairsAsMentee: { where: LIVING, select: { mentorKind: true, mentorId: true } },
  offersAsMentee: { where: OPEN, select: { mentorKind: true, mentorId: true } },
} satisfies Prisma.MembershipSelect;

const EMPTY: Profile = {
  subjects: [],
  schoolStages: [],
  topics: [],
  strengths: [],
  freeHours: [],
  mentorType: null,
};

/** Somebody who may be given a mentor. */
export interface MenteeChoice extends SideView {
  profile: Profile;
  /** Since when they wait: their entry, while they have no mentor and no offer. */
  since: Date;
  waits: boolean;
  /** Kinds of mentor they have or are offered already. */
  taken: MentorKind[];
  /** Mentors they have or are offered already. */
  mentorIds: number[];
}

/** A mentor for one mentee, with what speaks for them. */
export interface MentorChoice extends SideView {
  profile: Profile;
  seats: Seats;
  left: number;
  reasons: Reason[];
  /** An offer between these two did not work out before. */
  before: boolean;
}

type Reading = { db: Pick<ScopedTx, 'membership'> };

async function menteeRows(scope: Reading, where: { id?: number }) {
  return scope.db.membership.findMany({
    where: { ...where, role: 'mentee', status: 'active' },
    select: MENTEE,
  });
}

function menteeChoice(row: Awaited<ReturnType<typeof menteeRows>>[number], otherwise: Locale): MenteeChoice {
  const links = [...row.pairsAsMentee, ...row.offersAsMentee];
  return {
    ...sideView(row, otherwise),
    profile: row.questionnaire ?? EMPTY,
    since: row.confirmedAt ?? row.createdAt,
    waits: links.length === 0,
    taken: links.map((l) => l.mentorKind),
    mentorIds: links.map((l) => l.mentorId),
  };
}

/** Mentees a curator may give a mentor: who waits longest first, then those who have one; a typed name finds any. */
export async function menteesToPair(
  scope: Scope,
  search: string,
  otherwise: Locale,
): Promise<MenteeChoice[]> {
  const found = (await menteeRows(scope, {})).map((row) => menteeChoice(row, otherwise));
  return found
    .filter((m) => m.taken.length < 2 && (search === '' || matches(m.fullName, search)))
    .toSorted((a, b) => Number(b.waits) - Number(a.waits) || a.since.getTime() - b.since.getTime());
}

/** One mentee as above; undefined when they are not active in this school. */
export async function menteeToPair(
  scope: Reading,
  menteeId: number,
  otherwise: Locale,
): Promise<MenteeChoice | undefined> {
  const row = (await menteeRows(scope, { id: menteeId }))[0];
  return row && menteeChoice(row, otherwise);
}

/** Mentors in the base for this mentee: those with a free seat and the most reasons first. */
export async function mentorsFor(
  scope: Reading,
  mentee: MenteeChoice,
  options: { search?: string; capacity: number; otherwise: Locale; id?: number },
): Promise<MentorChoice[]> {
  const rows = await scope.db.membership.findMany({
    where: {
      ...(options.id === undefined ? {} : { id: options.id }),
      role: 'mentor',
      status: 'active',
      approvedAt: { not: null },
    },
    select: {
      ...SIDE,
      capacity: true,
      questionnaire: { select: PROFILE },
      offersAsMentor: {
        where: { menteeId: mentee.membershipId, status: 'declined' },
        select: { id: true },
        take: 1,
      },
      _count: { select: { pairsAsMentor: { where: LIVING }, offersAsMentor: { where: OPEN } } },
    },
  });
  return rows
    .filter((r) => r.personId !== mentee.personId && !mentee.mentorIds.includes(r.id))
    .map((r): MentorChoice => {
      const profile = r.questionnaire ?? EMPTY;
      const seats = {
        capacity: r.capacity ?? options.capacity,
        pairs: r._count.pairsAsMentor,
        offers: r._count.offersAsMentor,
      };
      return {
        ...sideView(r, options.otherwise),
        profile,
        seats,
        left: seatsLeft(seats),
        reasons: reasonsFor(profile, mentee.profile),
        before: r.offersAsMentor.length > 0,
      };
    })
    .filter((m) => !options.search || matches(m.fullName, options.search))
    .toSorted(
      (a, b) =>
        Number(b.left > 0) - Number(a.left > 0) ||
        Number(a.before) - Number(b.before) ||
        weightOf(b.reasons) - weightOf(a.reasons) ||
        b.left - a.left ||
        a.fullName.localeCompare(b.fullName),
    );
}
