import type { Prisma } from '../../../platform/database/generated/client.ts';
import type { MentorKind, PairEndKind, PairStatus } from '../../../platform/database/generated/enums.ts';
import type { ScopedTx } from '../../../platform/database/transaction.ts';
import type { Locale } from '../../../platform/i18n/texts.ts';
import type { Scope } from '../../common/scope.ts';
import { matches } from '../../people/rules.ts';
import { SIDE, type SideView, sideView } from '../queries.ts';
import { type Seats, seatsLeft } from '../rules.ts';
import { type Profile, type Reason, reasonsFor, weightOf } from './rules.ts';

const LIVING = { status: { in: ['active', 'paused'] } } satisfies Prisma.PairWhereInput;
/** Ends after which the two are not brought together again by a list. */
const APART: readonly PairEndKind[] = ['conflict', 'safety'];
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
  pairsAsMentee: { select: { mentorKind: true, mentorId: true, status: true, endKind: true } },
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
  /** Mentors they had, and whether the two should not be brought together again. */
  past: { mentorId: number; apart: boolean }[];
}

/** A mentor for one mentee, with what speaks for them. */
export interface MentorChoice extends SideView {
  profile: Profile;
  seats: Seats;
  left: number;
  reasons: Reason[];
  /** What was between these two before: an offer that did not work out, or a pair. */
  before: 'offer' | 'pair' | undefined;
}

type Reading = { db: Pick<ScopedTx, 'membership'> };

async function menteeRows(scope: Reading, where: { id?: number }) {
  return scope.db.membership.findMany({
    where: { ...where, role: 'mentee', status: 'active' },
    select: MENTEE,
  });
}

function menteeChoice(row: Awaited<ReturnType<typeof menteeRows>>[number], otherwise: Locale): MenteeChoice {
  const isLiving = (pair: { status: PairStatus }) => pair.status === 'active' || pair.status === 'paused';
  const links = [...row.pairsAsMentee.filter(isLiving), ...row.offersAsMentee];
  return {
    ...sideView(row, otherwise),
    profile: row.questionnaire ?? EMPTY,
    since: row.confirmedAt ?? row.createdAt,
    waits: links.length === 0,
    taken: links.map((l) => l.mentorKind),
    mentorIds: links.map((l) => l.mentorId),
    past: row.pairsAsMentee
      .filter((pair) => !isLiving(pair))
      .map(({ mentorId, endKind }) => ({ mentorId, apart: endKind !== null && APART.includes(endKind) })),
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

/**
 * Mentors in the base for this mentee: those with a free seat and the most reasons first, those of an ended pair last.
 * One the mentee parted from over a conflict or for safety is only there when looked for by name.
 */
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
  const isNamed = options.id !== undefined || Boolean(options.search);
  const apart = new Set(mentee.past.filter((pair) => pair.apart && !isNamed).map((pair) => pair.mentorId));
  const had = new Set(mentee.past.map((pair) => pair.mentorId));
  return rows
    .filter((r) => r.personId !== mentee.personId && !mentee.mentorIds.includes(r.id) && !apart.has(r.id))
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
        before: had.has(r.id) ? 'pair' : r.offersAsMentor.length > 0 ? 'offer' : undefined,
      };
    })
    .filter((m) => !options.search || matches(m.fullName, options.search))
    .toSorted(
      (a, b) =>
        Number(a.before === 'pair') - Number(b.before === 'pair') ||
        Number(b.left > 0) - Number(a.left > 0) ||
        Number(a.before === 'offer') - Number(b.before === 'offer') ||
        weightOf(b.reasons) - weightOf(a.reasons) ||
        b.left - a.left ||
        a.fullName.localeCompare(b.fullName),
    );
}
