/** The third consent taken back: answers are erased; what was shown of them stays, for it was kept as it was shown. */
import type { AnyTx } from '../../../platform/database/transaction.ts';

/** Answers of rounds without results yet, and of rounds whose totals were shown. */
export interface OwnSheets {
  waiting: boolean;
  shown: boolean;
}

interface Whose {
  schoolId: number;
  personId: number;
}

/** What taking the consent back would do to a person's answers in a school. */
export async function sheetsOfPerson(
  db: Pick<AnyTx, '$queryRaw'>,
  { schoolId, personId }: Whose,
): Promise<OwnSheets> {
  const rows = await db.$queryRaw<OwnSheets[]>`
    select coalesce(bool_or(r."results" is null), false) as "waiting",
      coalesce(bool_or(r."results" is not null), false) as "shown"
    from "SurveyResponse" s join "Membership" m on m."schoolId" = s."schoolId" and m."id" = s."membershipId"
    join "SurveyRound" r on r."schoolId" = s."schoolId" and r."id" = s."roundId"
    where s."schoolId" = ${schoolId} and m."personId" = ${personId}
      and exists (select 1 from "SurveyAnswer" a where a."schoolId" = s."schoolId" and a."responseId" = s."id")`;
  return rows[0] ?? { waiting: false, shown: false };
}

/**
 * Erases a person's sheets in a school, in the caller's transaction. Rounds are locked first: one whose results are being
 * kept either has this sheet in them or not.
 */
export async function withdrawSheets(tx: AnyTx, whose: Whose): Promise<OwnSheets> {
  const { schoolId, personId } = whose;
  await tx.$queryRaw`select "id" from "SurveyRound" where "schoolId" = ${schoolId} order by "id" for update`;
  const done = await sheetsOfPerson(tx, whose);
  await tx.$executeRaw`
    delete from "SurveyAnswer" a using "SurveyResponse" s, "Membership" m
    where a."schoolId" = ${schoolId} and s."schoolId" = a."schoolId" and s."id" = a."responseId"
      and m."schoolId" = s."schoolId" and m."id" = s."membershipId" and m."personId" = ${personId}`;
  await tx.$executeRaw`
    delete from "SurveyResponse" s using "Membership" m
    where s."schoolId" = ${schoolId} and m."schoolId" = s."schoolId" and m."id" = s."membershipId"
      and m."personId" = ${personId}`;
  return done;
}
