import { z } from 'zod';
import { actorById } from '../../../platform/database/actor.ts';
import type { AnyTx } from '../../../platform/database/transaction.ts';
import { kind } from '../../../platform/dispatch/kinds.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { keyTo } from '../../common/keys.ts';
import { partnerFor } from '../../common/names.ts';
import { homeButton } from '../../common/words.ts';

import { initials } from '../rules.ts';

/** Tells the other sides of the person's pairs that a new phone has the person now; how many were told. */
export async function tellPairsOfEntry(tx: AnyTx, entry: { personId: number; now: Date }): Promise<number> {
  const { personId, now } = entry;
  const rows = await tx.$queryRaw<{ pairId: number; schoolId: number; to: number }[]>`
    select p."id" as "pairId", p."schoolId", o."personId" as "to"
    from "Membership" m join "Pair" p on (p."mentorId" = m."id" or p."menteeId" = m."id") and p."status" in ('active', 'paused')
    join "Membership" o on o."schoolId" = p."schoolId" and o."id" = case p."mentorId" when m."id" then p."menteeId" else p."mentorId" end
    where m."personId" = ${personId} order by p."id"`;
  for (const { pairId, schoolId, to } of rows)
    await dispatch(tx, newEntry, {
      to,
      from: null,
      key: keyTo(to, 'pair', pairId, 'new-entry', now.getTime()),
      dueAt: now,
      args: { pairId, schoolId, personId },
    });
  return rows.length;
}

/** To the other side of a pair: the person has a new phone, known by nothing but a link. */
export const newEntry = kind(
  'people.newentry',
  z.object({ pairId: z.number(), schoolId: z.number(), personId: z.number() }),
  {
    urgency: 'act',
    async render(deps, { pairId, schoolId, personId }, person) {
      const reader = await actorById(deps.pool, person.personId, deps);
      const about = await deps.db.person.findUnique({ where: { id: personId }, select: { fullName: true } });
      const open = await deps.db.pair.count({
        where: { id: pairId, schoolId, status: { in: ['active', 'paused'] } },
      });
      if (!reader || !about || open === 0) return null;
      const t = deps.texts.for(person.locale);
      const name = initials(partnerFor(reader, { schoolId, personId, fullName: about.fullName }));
      return screen(t('people-push-new-entry', { name }), [homeButton(t)]);
    },
  },
);
