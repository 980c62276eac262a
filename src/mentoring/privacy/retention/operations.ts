import type pg from 'pg';
import type { Deps } from '../../../platform/deps.ts';
import { addDays, addMinutes, type Day } from '../../../platform/time/local.ts';
import { erasePersons, type Still } from '../erasure/operations.ts';
import { daysKept, type Kept } from './rules.ts';

/** Rows in one statement: short enough for those who wait. */
const BATCH = 1000;
/** The most batches of one kind a day: the rest waits for the next day. */
const MOST_BATCHES = 50;
const PEOPLE = 10;

type Select = (limit: string) => string;

/** Deletes or changes what a select of ids finds, batch by batch. */
const deletes = (model: string, select: Select, id = 'id') =>
  `delete from "${model}" where "${id}" = any(array(${select(String(BATCH))}))`;
const changes = (model: string, set: string, select: Select) =>
  `update "${model}" set ${set} where "id" = any(array(${select(String(BATCH))}))`;

/** What belongs to no school: $1 is the instant before which it has been kept long enough. */
export const EVERYWHERE: Partial<Record<Kept, string>> = {
  drafts: deletes(
    'Draft',
    (n) => `select "id" from "Draft" where "updatedAt" < $1 order by "updatedAt" limit ${n}`,
  ),
  messageWords: changes(
    'Dispatch',
    `"args" = '{}'::jsonb, "error" = null`,
    (n) => `select "id" from "Dispatch"
    where "status" <> 'waiting' and "args" <> '{}'::jsonb and "closedAt" < $1 order by "closedAt" limit ${n}`,
  ),
  messages: deletes(
    'Dispatch',
    (n) => `select "id" from "Dispatch"
    where "status" <> 'waiting' and "closedAt" < $1 order by "closedAt" limit ${n}`,
  ),
  guests: deletes(
    'Account',
    (n) => `select "telegramId" from "Account"
    where "personId" is null and "lastSeenAt" < $1 order by "lastSeenAt" limit ${n}`,
    'telegramId',
  ),
  refusals: deletes(
    'Refusal',
    (n) => `select "telegramHash" from "Refusal" where "until" < $1 order by "until" limit ${n}`,
    'telegramHash',
  ),
  wrongCodes: deletes(
    'WrongCode',
    (n) => `select "telegramHash" from "WrongCode" where "since" < $1 order by "since" limit ${n}`,
    'telegramHash',
  ),
  // A move that waits for a second keeper is decided first.
  phoneMoves: deletes(
    'PhoneMove',
    (n) =>
      `select "id" from "PhoneMove" where "askedAt" < $1 and "status" <> 'waiting' order by "id" limit ${n}`,
  ),
  orders: `with old as (select "id" from "Export" where "createdAt" < $1 and "status" not in ('waiting', 'making')
      order by "createdAt" limit ${BATCH}),
    files as (delete from "ExportFile" where "exportId" = any(array(select "id" from old)))
    delete from "Export" where "id" = any(array(select "id" from old))`,
};

/** What belongs to a school: $1 is the instant, $2 the school. */
export const OF_A_SCHOOL: Partial<Record<Kept, string>> = {
  audit: deletes(
    'AuditEntry',
    (n) => `select "id" from "AuditEntry" where "schoolId" = $2 and "at" < $1 order by "at" limit ${n}`,
  ),
  helpWords: changes(
    'HelpRequest',
    `"text" = null, "reply" = null`,
    (n) => `select "id" from "HelpRequest" where "schoolId" = $2
    and "status" = 'closed' and ("text" is not null or "reply" is not null) and "closedAt" < $1 limit ${n}`,
  ),
  claims: changes(
    'Membership',
    `"cameAs" = null`,
    (n) => `select "id" from "Membership"
    where "schoolId" = $2 and "cameAs" is not null and "createdAt" < $1 limit ${n}`,
  ),
  files: changes(
    'Achievement',
    `"fileId" = null`,
    (n) => `select "id" from "Achievement"
    where "schoolId" = $2 and "fileId" is not null and "createdAt" < $1 limit ${n}`,
  ),
  voices: deletes(
    'ObservationVoice',
    (n) => `select "id" from "ObservationVoice"
    where "schoolId" = $2 and "createdAt" < $1 limit ${n}`,
  ),
};

/** The open answers of surveys of school years that ended before $1, of school $2. */
export const SURVEY_WORDS = `update "SurveyAnswer" set "text" = null where "id" = any(array(
  select a."id" from "Programme" p join "Term" t on t."programmeId" = p."id"
    join "SurveyRound" r on r."schoolId" = t."schoolId" and r."termId" = t."id"
    join "SurveyResponse" s on s."roundId" = r."id" join "SurveyAnswer" a on a."responseId" = s."id" and a."text" is not null
  where p."schoolId" = $2 and p."endsOn" < $1::text limit ${BATCH}))`;

/**
 * People in school $2 only by an unclaimed roster row or a refused entry, of a school year that ended before $1.
 * Nothing else is known of them.
 */
const ROSTER_WHO = `select m."personId" as "id" from "Membership" m join "Person" p on p."id" = m."personId"
  where m."schoolId" = $2 and m."status" in ('invited', 'pending') and not p."isAdministrator"
    and exists (select 1 from "Programme" y where y."schoolId" = m."schoolId" and y."endsOn" < $1::text
      and m."createdAt" < (y."endsOn"::date + 1))
    and not exists (select 1 from "Membership" o where o."personId" = m."personId" and (o."status" not in ('invited', 'pending') or o."schoolId" <> $2))
    and not exists (select 1 from "Account" a where a."personId" = m."personId" and m."status" = 'invited')`;
export const ROSTER = `${ROSTER_WHO}
  group by m."personId" order by m."personId" limit ${PEOPLE}`;

/**
 * People in no school any more whose last school year (of school $2) ended before $1. A person who left in summer left
 * in the year before.
 */
const ENDED_WHO = `select m."personId" as "id" from "Membership" m join "Person" p on p."id" = m."personId"
  where m."status" = 'ended' and m."endedAt" < ($1::text::date + 1) and m."schoolId" = $2 and p."erasedAt" is null and not p."isAdministrator"
    and not exists (select 1 from "Membership" o where o."personId" = m."personId" and (o."status" <> 'ended' or o."endedAt" >= ($1::text::date + 1)))
    and not exists (select 1 from "Programme" y join "Membership" o on o."schoolId" = y."schoolId" and o."personId" = m."personId"
      where y."endsOn" >= $1::text and o."endedAt" >= y."startsOn"::date)`;
export const ENDED = `${ENDED_WHO}
  group by m."personId" order by m."personId" limit ${PEOPLE}`;

async function repeated(pool: pg.Pool, sql: string, values: readonly unknown[]): Promise<void> {
  for (let n = 0; n < MOST_BATCHES; n += 1) {
    const { rowCount } = await pool.query(sql, [...values]);
    if ((rowCount ?? 0) < BATCH) return;
  }
}

/** Takes away what belongs to no school and has lain long enough. */
export async function retainEverywhere(deps: Deps, now: Date): Promise<void> {
  for (const [kind, sql] of Object.entries(EVERYWHERE))
    await repeated(deps.pool, sql, [addMinutes(now, -daysKept(kind as Kept) * 24 * 60)]);
}

/** Takes away what one school has kept long enough; today is the day there. Harmless twice. */
export async function retainSchool(deps: Deps, schoolId: number, today: Day, now: Date): Promise<void> {
  const { pool } = deps;
  for (const [kind, sql] of Object.entries(OF_A_SCHOOL))
    await repeated(pool, sql, [addMinutes(now, -daysKept(kind as Kept) * 24 * 60), schoolId]);
  await repeated(pool, SURVEY_WORDS, [addDays(today, -daysKept('surveySheets')), schoolId]);
  const people = async (
    { sql, who, kind }: { sql: string; who: string; kind: Kept },
    done: (ids: number[], still: Still) => Promise<unknown>,
  ) => {
    const before = addDays(today, -daysKept(kind));
    const still: Still = async (tx, ids) => {
      const again = await tx.$queryRawUnsafe<{ id: number }[]>(
        `${who} and m."personId" = any($3::int[])`,
        before,
        schoolId,
        [...ids],
      );
      return new Set(again.map(({ id }) => id));
    };
    for (let n = 0; n < MOST_BATCHES; n += 1) {
      const { rows } = await pool.query<{ id: number }>(sql, [before, schoolId]);
      if (rows.length === 0) return;
      await done(
        rows.map(({ id }) => id),
        still,
      );
    }
  };
  await people({ sql: ROSTER, who: ROSTER_WHO, kind: 'roster' }, (ids, still) =>
    forget(deps, { schoolId, ids, still }),
  );
  await people({ sql: ENDED, who: ENDED_WHO, kind: 'endedPeople' }, (ids, still) =>
    erasePersons(deps, ids, { still }),
  );
}

/** A name of the roster with nothing behind it goes whole; with something behind it, as everybody. */
async function forget(
  deps: Deps,
  { schoolId, ids, still }: { schoolId: number; ids: number[]; still: Still },
): Promise<void> {
  await erasePersons(deps, ids, { still });
  await deps.pool.query(
    `delete from "Membership" m where m."personId" = any($1) and m."schoolId" = $2 and m."confirmedAt" is null
      and exists (select 1 from "Person" p where p."id" = m."personId" and p."erasedAt" is not null)
      and not exists (select 1 from "Pair" p where m."id" in (p."mentorId", p."menteeId") and p."schoolId" = $2)
      and not exists (select 1 from "Offer" p where m."id" in (p."mentorId", p."menteeId") and p."schoolId" = $2)
      and not exists (select 1 from "Questionnaire" q where q."membershipId" = m."id")
      and not exists (select 1 from "SurveyResponse" q where q."schoolId" = $2 and q."membershipId" = m."id")`,
    [ids, schoolId],
  );
}
