import { rolesWith } from '../../common/rights.ts';
import type { Scope } from '../../common/scope.ts';
import { REACH, reachable } from '../queries.ts';

/** The actor's pairs that run in a school now. */
export async function runningOf(scope: Scope) {
  const mine = scope.mine.filter((m) => m.status === 'active').map((m) => m.id);
  const side = {
    select: {
      ...REACH,
      id: true,
      person: { select: { fullName: true, account: { select: { telegramId: true } } } },
    },
  } as const;
  const rows = await scope.db.pair.findMany({
    where: {
      status: { in: ['active', 'paused'] },
      OR: [{ mentorId: { in: mine } }, { menteeId: { in: mine } }],
    },
    orderBy: { id: 'asc' },
    select: { id: true, mentor: side, mentee: side },
  });
  return rows.map(({ id, mentor, mentee }) => ({
    id,
    partner: (mine.includes(mentor.id) ? mentee : mentor).person.fullName,
    reach: reachable(mentor, mentee),
  }));
}

/** What taking a consent back would close: said before it is done. */
export async function atStake(
  scope: Scope,
): Promise<{ pairs: number; offers: number; lastCurator: boolean }> {
  const mine = scope.mine.map((m) => m.id);
  const side = { OR: [{ mentorId: { in: mine } }, { menteeId: { in: mine } }] };
  const [pairs, offers, curators] = await Promise.all([
    scope.db.pair.count({ where: { ...side, status: { in: ['active', 'paused'] } } }),
    scope.db.offer.count({ where: { ...side, status: 'open' } }),
    scope.db.membership.findMany({
      where: { role: { in: rolesWith('leadPairs') }, status: 'active' },
      select: { personId: true },
    }),
  ]);
  const { personId } = scope.actor;
  return {
    pairs,
    offers,
    lastCurator: curators.length > 0 && curators.every((one) => one.personId === personId),
  };
}
