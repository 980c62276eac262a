/** How rows lead to a person, in SQL: for what takes them away, and for what gives them. */
import type { Owner } from './rules.ts';

/** $1: the ids of the persons. Their rows are found by index, starting from their memberships. */
export const THEIRS = `
  mine as (select m."id", m."schoolId" from "Membership" m where m."personId" = any($1)),
  sides as (
    select p."schoolId", p."id" as "pairId", 'mentor'::"Side" as "side" from "Pair" p
      join mine m on m."schoolId" = p."schoolId" and m."id" = p."mentorId"
    union all
    select p."schoolId", p."id", 'mentee'::"Side" from "Pair" p
      join mine m on m."schoolId" = p."schoolId" and m."id" = p."menteeId"),
  standing as (select p."schoolId", p."id" as "pairId" from "Pair" p
    join "Membership" a on a."schoolId" = p."schoolId" and a."id" in (p."mentorId", p."menteeId")
    where a."personId" = any($1) and a."status" = 'active'),
  gone as (
    select s."schoolId", s."pairId" from sides s join "Pair" p on p."schoolId" = s."schoolId" and p."id" = s."pairId"
      join "Membership" a on a."id" = p."mentorId" join "Person" ap on ap."id" = a."personId"
      join "Membership" e on e."id" = p."menteeId" join "Person" ep on ep."id" = e."personId"
    where ap."erasedAt" is not null and ep."erasedAt" is not null),
  sheets as (
    select o."schoolId", o."id", false as "ofTeacher", o."sharedAt" from "Observation" o
      join mine m on m."schoolId" = o."schoolId" and m."id" = o."observerId"
    union all
    select o."schoolId", o."id", true, o."sharedAt" from "Observation" o
      join mine m on m."schoolId" = o."schoolId" and m."id" = o."teacherId")`;

const member = (column: string) => `(x."schoolId", x."${column}") in (select "schoolId", "id" from mine)`;
const part = (column: string, which: string) =>
  `(x."schoolId", x."${column}") in (select "schoolId", "id" from sheets where ${which})`;
const UNSHARED = `not "ofTeacher" and "sharedAt" is null`;

/** The rows of a table, called x, that lead to them in each way. */
export const OWNED: Record<Owner, string> = {
  self: `x."id" = any($1)`,
  person: `x."personId" = any($1)`,
  recipient: `x."toPersonId" = any($1)`,
  account: `x."telegramId" in (select "telegramId" from "Account" where "personId" = any($1))`,
  lane: '',
  member: member('membershipId'),
  asker: member('fromId'),
  reader: member('readerId'),
  author: `x."authorId" = any($1)`,
  authorMember: member('authorId'),
  curator: member('curatorId'),
  guest: member('guestId'),
  respondent: `(x."schoolId", x."responseId") in (select r."schoolId", r."id" from "SurveyResponse" r
    join mine m on m."schoolId" = r."schoolId" and m."id" = r."membershipId")`,
  side: `(x."schoolId", x."pairId", x."side") in (select * from sides)`,
  responsible: `(x."schoolId", x."pairId", x."responsible") in (select * from sides)`,
  pair: `(x."schoolId", x."pairId") in (select "schoolId", "pairId" from sides)`,
  lastOfPair: `(x."schoolId", x."pairId") in (select * from gone)`,
  pairSides: `(x."schoolId", x."id") in (select "schoolId", "pairId" from sides)`,
  offerSides: `x."id" in (select o."id" from "Offer" o join mine m on m."schoolId" = o."schoolId" and m."id" = o."mentorId"
    union all select o."id" from "Offer" o join mine m on m."schoolId" = o."schoolId" and m."id" = o."menteeId")`,
  meetingPair: `x."meetingId" in (select t."id" from "Meeting" t
    join sides s on s."schoolId" = t."schoolId" and s."pairId" = t."pairId")`,
  goalAuthor: `(x."goalId", x."author") in (select g."id", s."side" from "Goal" g
    join sides s on s."schoolId" = g."schoolId" and s."pairId" = g."pairId")
    and not exists (select 1 from "Goal" g where g."id" = x."goalId" and g."agreedVersion" = x."number")`,
  goalReason: `(x."goalId", x."author") in (select g."id", s."side" from "Goal" g
    join sides s on s."schoolId" = g."schoolId" and s."pairId" = g."pairId")`,
  goalSide: `(x."goalId", x."side") in (select g."id", s."side" from "Goal" g
    join sides s on s."schoolId" = g."schoolId" and s."pairId" = g."pairId")`,
  lastOfGoal: `x."goalId" in (select g."id" from "Goal" g
    join gone s on s."schoolId" = g."schoolId" and s."pairId" = g."pairId")`,
  unsharedSheet: part('id', UNSHARED),
  sheetTeacher: part('id', `"ofTeacher"`),
  unsharedSheetPart: part('observationId', UNSHARED),
  sheetTeacherPart: part('observationId', `"ofTeacher"`),
  sheetPart: part('observationId', `not "ofTeacher"`),
  reportSide: `(x."schoolId", x."pairId", x."side") in (select * from sides)`,
  versionSide: `x."reportId" in (select r."id" from "Report" r
    join sides s on s."schoolId" = r."schoolId" and s."pairId" = r."pairId" and s."side" = r."side")`,
  ordered: `x."exportId" in (select "id" from "Export" where "personId" = any($1))`,
};
