import type { AnyTx } from '../../../platform/database/transaction.ts';
import { HIDDEN_NAME } from '../../../platform/i18n/html.ts';
import type { Scope } from '../../common/scope.ts';

/** One thing a curator entered for a person from paper. */
export interface EnteredOnPaper {
  what: 'offer' | 'trial' | 'meeting' | 'goal' | 'closing' | 'report';
  at: Date;
  /** The other side of the pair or offer, by full name. */
  other: string;
  /** The answer to an offer or a meeting; null for the rest. */
  answer: 'accepted' | 'declined' | 'held' | 'moved' | 'missed' | null;
}

/**
 * What was entered from paper for a membership since that instant, the earliest first. One query; the caller asks it for
 * the actor's own membership only.
 */
export function enteredOnPaper(
  db: AnyTx,
  of: { schoolId: number; membershipId: number; since: Date },
): Promise<EnteredOnPaper[]> {
  const { schoolId, membershipId, since } = of;
  return db.$queryRaw<EnteredOnPaper[]>`
    with pairs as (
      select p."id", (case when p."mentorId" = ${membershipId} then 'mentor' else 'mentee' end)::"Side" as side,
        case when not o."nameHidden" then x."fullName" when p."mentorId" = ${membershipId} then ${HIDDEN_NAME.mentee} else ${HIDDEN_NAME.mentor} end as other
      from "Pair" p
      join "Membership" o on o."schoolId" = p."schoolId" and o."id" = (case when p."mentorId" = ${membershipId} then p."menteeId" else p."mentorId" end)
      join "Person" x on x."id" = o."personId"
      where p."schoolId" = ${schoolId} and (p."mentorId" = ${membershipId} or p."menteeId" = ${membershipId})
    )
    select 'offer' as "what", o."mentorAnsweredAt" as "at", case when m."nameHidden" then ${HIDDEN_NAME.mentee} else x."fullName" end as "other", o."mentorAnswer"::text as "answer"
      from "Offer" o join "Membership" m on m."schoolId" = o."schoolId" and m."id" = o."menteeId" join "Person" x on x."id" = m."personId"
      where o."schoolId" = ${schoolId} and o."mentorId" = ${membershipId} and o."mentorOnPaper" and o."mentorAnsweredAt" >= ${since}
    union all select 'offer', o."menteeAnsweredAt", case when m."nameHidden" then ${HIDDEN_NAME.mentor} else x."fullName" end, o."menteeAnswer"::text
      from "Offer" o join "Membership" m on m."schoolId" = o."schoolId" and m."id" = o."mentorId" join "Person" x on x."id" = m."personId"
      where o."schoolId" = ${schoolId} and o."menteeId" = ${membershipId} and o."menteeOnPaper" and o."menteeAnsweredAt" >= ${since}
    union all select 'trial', a."answeredAt", p.other, null from "TrialAnswer" a join pairs p on p."id" = a."pairId" and p.side = a."side"
      where a."schoolId" = ${schoolId} and a."onPaper" and a."answeredAt" >= ${since}
    union all select 'meeting', c."answeredAt", p.other, c."answer"::text
      from pairs p join "Meeting" t on t."schoolId" = ${schoolId} and t."pairId" = p."id"
      join "Confirmation" c on c."meetingId" = t."id" and c."side" = p.side and c."onPaper" and c."answeredAt" >= ${since}
    union all select 'goal', a."assessedAt", p.other, null
      from pairs p join "Goal" g on g."schoolId" = ${schoolId} and g."pairId" = p."id"
      join "GoalAssessment" a on a."goalId" = g."id" and a."side" = p.side and a."onPaper" and a."assessedAt" >= ${since}
    union all select 'closing', c."answeredAt", p.other, null from "Closing" c join pairs p on p."id" = c."pairId" and p.side = c."side"
      where c."schoolId" = ${schoolId} and c."onPaper" and c."answeredAt" >= ${since}
    union all select 'report', v."confirmedAt", p.other, null
      from pairs p join "Report" r on r."schoolId" = ${schoolId} and r."pairId" = p."id" and r."side" = p.side
      join "ReportVersion" v on v."reportId" = r."id" and v."onPaper" and v."confirmedAt" >= ${since}
    order by "at"`;
}

/** Memberships of a person that are on paper though they are here: they may go back by themselves. */
export async function paperRoles(db: AnyTx, personId: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    select "id" from "Membership" where "personId" = ${personId} and "status" = 'active' and "onPaper" order by "id"`;
  return rows.map(({ id }) => id);
}

/** Until when a survey that is planned or open keeps people where they are, the latest; undefined when there is none. */
export async function surveyUntil(
  tx: Pick<Scope['db'], 'surveyRound'>,
  now: Date,
): Promise<Date | undefined> {
  const round = await tx.surveyRound.findFirst({
    where: { closesAt: { gt: now }, closedAt: null },
    orderBy: { closesAt: 'desc' },
    select: { closesAt: true },
  });
  return round?.closesAt;
}
