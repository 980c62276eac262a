import type { OpenTx } from '../../../platform/database/transaction.ts';
import { audit } from '../../common/audit.ts';
import { tellPairsOfEntry } from './dispatches.ts';
import { closedUntil } from './rules.ts';

/**
 * Closes what only the pair sees for a day, when a person with pairs gets an account for the first time or anew. The
 * other sides are told, and the log keeps it. Null for who has no such past: there is nothing of a pair to read.
 */
export async function closedFor(
  tx: OpenTx,
  entry: { personId: number; schoolId: number; now: Date },
): Promise<Date | null> {
  const { personId, schoolId, now } = entry;
  const [ever] = await tx.$queryRaw<{ pairs: boolean }[]>`
    select exists (select 1 from "Membership" m join "Pair" p on p."mentorId" = m."id" or p."menteeId" = m."id"
      where m."personId" = ${personId}) as "pairs"`;
  if (!ever?.pairs) return null;
  await tellPairsOfEntry(tx, { personId, now });
  const member = await tx.membership.findFirst({ where: { personId, schoolId }, select: { id: true } });
  if (member)
    await audit(tx, { schoolId, actor: { personId } }, now, 'people.newEntry', {
      model: 'Membership',
      id: member.id,
    });
  return closedUntil(now);
}
