import type { Actor } from '../../platform/database/actor.ts';
import type { HelpKind } from '../../platform/database/generated/enums.ts';
import type { Deps } from '../../platform/deps.ts';
import { HELP_READERS, type HelpRole, rolesWith } from '../common/rights.ts';
import { type Scope, scopeOfSubject } from '../common/scope.ts';
import { partnerName } from './queries.ts';

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

/** To whom this person may write about this: never to themselves, about the pair never to its other side. */
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
  const others = leaders
    .filter((l) => l.personId !== me && !sides.has(l.personId))
    .map(
      (l): HelpReader => ({
        membershipId: l.id,
        personId: l.personId,
        fullName: l.person.fullName,
        role: l.role as HelpRole,
      }),
    );
  const readers = [...mentors, ...others]
    .filter((r) => roles.includes(r.role))
    .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  return { readers, pairId: pairs.length === 1 ? pairs[0]?.id : undefined };
}

export type HelpView = NonNullable<Awaited<ReturnType<typeof findHelp>>>;

/** A request for help, for who wrote it and who reads it; to everybody else it does not exist. */
export async function findHelp(deps: Deps, actor: Actor, helpId: number) {
  const scope = await scopeOfSubject(deps.db, actor, 'HelpRequest', helpId);
  if (!scope) return undefined;
  const member = {
    select: { id: true, personId: true, role: true, person: { select: { fullName: true } } },
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
  // Who read it in a role that has ended reads it no more, whatever else they are here.
  const reader = scope.mine.some((m) => m.id === help.reader.id);
  return reader || help.from.personId === actor.personId ? { scope, help, reader } : undefined;
}
