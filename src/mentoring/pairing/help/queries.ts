import type { Actor } from '../../../platform/database/actor.ts';
import type { HelpKind, Role } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { gives, HELP_READERS, type HelpRole, roleHas, rolesWith } from '../../common/rights.ts';
import { entryScope, entryScopeOf, everyMembership, type Reads, type Scope } from '../../common/scope.ts';
import { partnerName } from '../queries.ts';

/** Somebody a request for help may go to. */
export interface HelpReader {
  membershipId: number;
  personId: number;
  fullName: string;
  role: HelpRole;
}

const LIVING = { status: { in: ['active' as const, 'paused' as const] } };

interface PairSides {
  id: number;
  mentor: { id: number; personId: number; nameHidden: boolean; person: { fullName: string } };
  mentee: { id: number; personId: number; nameHidden: boolean; person: { fullName: string } };
}

/** The person's living pairs in this school, on either side. */
async function livingPairs(scope: Scope): Promise<PairSides[]> {
  const mine = scope.mine.map((m) => m.id);
  const side = {
    select: { id: true, personId: true, nameHidden: true, person: { select: { fullName: true } } },
  } as const;
  return scope.db.pair.findMany({
    where: { ...LIVING, OR: [{ mentorId: { in: mine } }, { menteeId: { in: mine } }] },
    select: { id: true, mentor: side, mentee: side },
  });
}

/** Somebody who may ask: by which membership, one a school; `entering` before the entry is confirmed. */
export interface Asker {
  membershipId: number;
  schoolId: number;
  schoolName: string;
  entering: boolean;
}

/**
 * Memberships by which this person may ask for help, one for each school: an active one first, a mentee's before
 * others.
 */
export function askersOf(actor: Actor): Asker[] {
  const may = everyMembership(actor).filter((member) => gives(member, 'askHelp'));
  const rank = ({ role, status }: (typeof may)[number]) =>
    (status === 'active' ? 0 : 2) + (roleHas(role, 'beMentored') ? 0 : 1);
  const found = new Map<number, Asker>();
  for (const member of may.toSorted((a, b) => rank(a) - rank(b))) {
    const { id: membershipId, schoolId, schoolName, status } = member;
    if (!found.has(schoolId))
      found.set(schoolId, { membershipId, schoolId, schoolName, entering: status !== 'active' });
  }
  return [...found.values()];
}

/** The school as somebody who asks there sees it. */
export function askingScope(deps: Reads, actor: Actor, fromId: number): Scope | undefined {
  const member = everyMembership(actor).find((m) => m.id === fromId && gives(m, 'askHelp'));
  return member && entryScope(deps, actor, member.schoolId);
}

/**
 * The readers this person may choose: never themselves, and about the pair never its other side. Before the entry is
 * confirmed: an urgent question to the curator whose name stands on the home card.
 */
export async function helpReaders(
  scope: Scope,
  kind: HelpKind,
): Promise<{ readers: HelpReader[]; pairId: number | undefined }> {
  const roles: readonly HelpRole[] = HELP_READERS[kind];
  const [pairs, leaders] = await Promise.all([
    livingPairs(scope),
    scope.db.membership.findMany({
      where: { role: { in: rolesWith('hearHelp') }, status: 'active', onPaper: false },
      select: { id: true, personId: true, role: true, person: { select: { fullName: true } } },
      orderBy: { id: 'asc' },
    }),
  ]);
  const me = scope.actor.personId;
  if (scope.mine.length === 0) {
    const curator = leaders.find((l) => l.personId !== me && roleHas(l.role, 'leadPairs'));
    const readers = curator && kind === 'urgentQuestion' ? [readerOf(curator)] : [];
    return { readers, pairId: undefined };
  }
  const sides = new Set(pairs.flatMap((p) => [p.mentor.personId, p.mentee.personId]));
  const mentors = pairs
    .filter((p) => p.mentee.personId === me)
    .map(
      (p): HelpReader => ({
        membershipId: p.mentor.id,
        personId: p.mentor.personId,
        fullName: partnerName(p, 'mentee'),
        role: 'mentor',
      }),
    );
  const others = leaders.filter((l) => l.personId !== me && !sides.has(l.personId)).map(readerOf);
  const readers = [...mentors, ...others]
    .filter((r) => roles.includes(r.role))
    .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  return { readers, pairId: pairs.length === 1 ? pairs[0]?.id : undefined };
}

function readerOf(leader: {
  id: number;
  personId: number;
  role: Role;
  person: { fullName: string };
}): HelpReader {
  return {
    membershipId: leader.id,
    personId: leader.personId,
    fullName: leader.person.fullName,
    role: leader.role as HelpRole,
  };
}

export type HelpView = NonNullable<Awaited<ReturnType<typeof findHelp>>>;

/** A request for help, for who wrote it and who reads it; to everybody else it does not exist. */
export async function findHelp(deps: Deps, actor: Actor, helpId: number) {
  const scope = await entryScopeOf(deps, actor, 'HelpRequest', helpId);
  if (!scope) return undefined;
  const member = {
    select: { id: true, personId: true, role: true, status: true, person: { select: { fullName: true } } },
  } as const;
  const help = await scope.db.helpRequest.findFirst({
    where: { id: helpId },
    select: {
      id: true,
      kind: true,
      text: true,
      status: true,
      reply: true,
      createdAt: true,
      closedAt: true,
      pairId: true,
      from: member,
      reader: member,
    },
  });
  if (!help) return undefined;
  // A reader whose role has ended reads it no more, even with another role here.
  const reader = scope.mine.some((m) => m.id === help.reader.id);
  // Promised to one reader by name: when they can't read it any more, its author chooses anew.
  const returned = !reader && help.status === 'open' && help.reader.status !== 'active';
  return reader || help.from.personId === actor.personId ? { scope, help, reader, returned } : undefined;
}
