/** The people a round asks, for the jobs over all schools and for the person who opens it. */
import type { QuestionKind, Side } from '../../../platform/database/generated/enums.ts';
import type { AnyTx } from '../../../platform/database/transaction.ts';
import type { Day } from '../../../platform/time/local.ts';
import type { OwnAsked } from '../bank/rules-forms.ts';

/** Somebody who is a side of a living pair, in one role. */
export interface AskedMember {
  membershipId: number;
  personId: number;
  role: Side;
  /** When their first living pair of this role began. */
  pairStartsOn: Day;
  /** They let their answers be counted in totals. */
  consents: boolean;
  /** Since when they are in the programme, and whether they had a held meeting in this role. */
  since: Date;
  met: boolean;
}

/**
 * The sides of living pairs in a school who can read a question. A person on paper who has Telegram is asked like all
 * others, so that no one chooses who is in a cell. Only one person's rows when `personId` is given.
 */
export function askedIn(db: AnyTx, schoolId: number, personId: number | null = null): Promise<AskedMember[]> {
  return db.$queryRaw<AskedMember[]>`
    select m."id" as "membershipId", m."personId", m."role"::text as "role", min(p."startsOn") as "pairStartsOn",
      coalesce((select c."given" and c."withdrawnAt" is null from "Consent" c
        where c."personId" = m."personId" and c."kind" = 'surveyTotals' and c."operatorId" = ${schoolId}
        order by c."id" desc limit 1), false) as "consents",
      coalesce(m."confirmedAt", m."createdAt") as "since",
      exists (select 1 from "CountedMeeting" t join "Pair" x on x."schoolId" = t."schoolId" and x."id" = t."pairId"
        where x."schoolId" = ${schoolId} and m."id" in (x."mentorId", x."menteeId")
          and t."counts" is not null) as "met"
    from "Pair" p join "Membership" m on m."schoolId" = p."schoolId" and m."id" in (p."mentorId", p."menteeId")
    where p."schoolId" = ${schoolId} and p."status" in ('active', 'paused') and m."status" = 'active'
      and (${personId}::int is null or m."personId" = ${personId}::int)
      and exists (select 1 from "Account" a where a."personId" = m."personId")
    group by m."id" order by m."id"`;
}

/** The school's own questions as they are now. */
export function ownQuestionsOf(db: AnyTx, schoolId: number): Promise<OwnAsked[]> {
  return db.$queryRaw<{ id: number; kind: QuestionKind; role: Side | null }[]>`
    select "id", "kind"::text as "kind", "role"::text as "role" from "OwnQuestion"
    where "schoolId" = ${schoolId} and "archivedAt" is null order by "id"`;
}

/** Schools of these zones with a term whose window may have to be planned or moved. */
export function schoolsToPlan(
  db: AnyTx,
  zones: readonly string[],
  days: { from: Day; to: Day },
): Promise<{ schoolId: number; zone: string }[]> {
  return db.$queryRaw<{ schoolId: number; zone: string }[]>`
    select distinct s."id" as "schoolId", s."zone" from "Term" t join "School" s on s."id" = t."schoolId"
    join "Programme" p on p."schoolId" = t."schoolId" and p."id" = t."programmeId" and p."status" = 'open'
    left join "SurveyRound" r on r."termId" = t."id"
    where s."zone" = any(${[...zones]}) and r."openedAt" is null and r."closedAt" is null
      and (r."id" is not null or t."endsOn" between ${days.from} and ${days.to})`;
}

/** Rounds whose hour to open has come, and those whose hour to close has. */
export function roundsDue(
  db: AnyTx,
  now: Date,
): Promise<{ id: number; schoolId: number; zone: string; over: boolean }[]> {
  return db.$queryRaw<{ id: number; schoolId: number; zone: string; over: boolean }[]>`
    select r."id", r."schoolId", s."zone", r."closesAt" <= ${now}::timestamptz as "over"
    from "SurveyRound" r join "School" s on s."id" = r."schoolId"
    where r."closedAt" is null and ((r."openedAt" is null and r."opensAt" <= ${now}::timestamptz) or r."closesAt" <= ${now}::timestamptz)
    order by r."id"`;
}

/** The next opening or closing of any round. */
export async function nextRoundAt(db: AnyTx, after: Date): Promise<Date | undefined> {
  const rows = await db.$queryRaw<{ at: Date | null }[]>`
    select min(case when r."openedAt" is null and r."opensAt" > ${after}::timestamptz then r."opensAt" else r."closesAt" end) as "at"
    from "SurveyRound" r where r."closedAt" is null and r."closesAt" > ${after}::timestamptz`;
  return rows[0]?.at ?? undefined;
}

/** Schools of a zone that have a person to ask for the pulse. */
export async function schoolsWithPairs(db: AnyTx, zone: string): Promise<number[]> {
  const rows = await db.$queryRaw<{ schoolId: number }[]>`
    select s."id" as "schoolId" from "School" s where s."zone" = ${zone}
      and exists (select 1 from "Pair" p where p."schoolId" = s."id" and p."status" in ('active', 'paused'))`;
  return rows.map((row) => row.schoolId);
}
