import pg from 'pg';
import { fillWorld } from '../../scripts/bench/world.ts';
import { TUESDAY } from '../support/bot.ts';

/** So many that a plan for a school of the town differs from one that reads a table whole. */
const SIZE = { schools: 150, pairs: 6, years: 4 };

/** What the year that runs has: `fillWorld` gives these ids first. */
const NOW = { people: SIZE.schools * (1 + 2 * SIZE.pairs), pairs: SIZE.schools * SIZE.pairs };

/**
 * Rows of the tables that the world of the benchmarks has none of, as four years of a hundred and fifty schools leave
 * them: most are long done, a few wait. `$1` is now, as the clocks of the tests say; `r` is the number of a row.
 */
const BESIDE: readonly string[] = [
  // The pairs of the years before were other people, who have left.
  `insert into "Person" ("id", "fullName", "searchName", "addressAs", "locale", "createdAt", "requestId")
   select n, 'Ахметов Тимур ' || n, 'ахметов тимур ' || n, 'Тимур', 'ru', $1, 'p' || n from generate_series(${NOW.people} + 1, ${NOW.people} + 2 * ${NOW.pairs} * ${SIZE.years - 1}) n`,
  `insert into "Account" ("telegramId", "personId", "locale", "createdAt", "lastSeenAt", "unreachableAt")
   select 1000000 + "id", "id", 'ru', $1, $1, case when "id" % 500 = 0 then $1::timestamptz end from "Person" where "id" > ${NOW.people}`,
  `update "Pair" set "mentorId" = ${NOW.people} + 2 * ("id" - ${NOW.pairs}) - 1, "menteeId" = ${NOW.people} + 2 * ("id" - ${NOW.pairs}) where "status" = 'completed'`,
  `update "Offer" o set "mentorId" = p."mentorId", "menteeId" = p."menteeId" from "Pair" p where p."offerId" = o."id"`,
  `insert into "Membership" ("id", "schoolId", "personId", "role", "status", "createdAt", "confirmedAt", "endedAt")
   select m."id", p."schoolId", m."id", m."role"::"Role", 'ended', $1::timestamptz - interval '2 years', $1::timestamptz - interval '2 years', $1::timestamptz - interval '1 year'
   from "Pair" p cross join lateral (values (p."mentorId", 'mentor'), (p."menteeId", 'mentee')) m ("id", "role") where p."status" = 'completed'`,
  `update "Action" a set "status" = 'done', "closedAt" = $1 from "Pair" p where p."id" = a."pairId" and p."status" <> 'active'`,
  `update "Goal" g set "status" = 'assessed' from "Pair" p where p."id" = g."pairId" and p."status" <> 'active'`,
  // One meeting in twenty was yesterday; one side has answered.
  `with past as (update "Meeting" set "startsAt" = $1::timestamptz - interval '1 day' where "status" = 'agreed' and "pairId" % 20 = 0 returning "schoolId", "id")
   insert into "Confirmation" ("schoolId", "meetingId", "side", "answer", "answeredAt") select "schoolId", "id", 'mentor', 'held', $1 from past`,
  `insert into "Questionnaire" ("membershipId", "schoolId", "subjects", "schoolStages", "topics", "strengths", "freeHours", "completedAt", "updatedAt")
   select "id", "schoolId", '{english}', '{basic}', '{discipline}', '{discipline}', '{3-14:10}', case when "id" % 20 > 0 then $1::timestamptz end, $1 from "Membership" where "role" <> 'curator' and "status" = 'active'`,
  `insert into "SensitiveCategory" ("membershipId", "schoolId", "category", "recordedAt", "recordedById")
   select "id", "schoolId", 'burnout', $1, "schoolId" from "Membership" where "role" = 'mentee' and "status" = 'active'`,
  `insert into "Invite" ("schoolId", "code", "kind", "personId", "usesLimit", "expiresAt", "createdById", "createdAt", "requestId")
   select (r % 150) + 1, 'C' || r, 'personal', 150 + (r % ${2 * NOW.pairs}) + 1, 1, $1::timestamptz - r * interval '1 hour', 1, $1, 'i' || r from generate_series(1, 6000) r`,
  `insert into "ConsentText" ("kind", "version", "locale", "text", "firstAt") select k, '1', 'ru', 'text', $1 from unnest(enum_range(null::"ConsentKind")) k`,
  `insert into "Consent" ("personId", "kind", "given", "version", "locale", "operatorId", "operator", "purpose", "term", "decidedAt", "textId")
   select p."id", k, true, '1', 'ru', 1, 'Школа', 'p', 't', $1, 1 from "Person" p cross join unnest(enum_range(null::"ConsentKind")) k`,
  `insert into "Erasure" ("personId", "askedAt", "dueAt", "takenBackAt", "requestId")
   select 150 + r, $1, $1::timestamptz - r * interval '1 hour', case when r % 100 > 0 then $1::timestamptz end, 'e' || r from generate_series(1, 2000) r`,
  `insert into "Refusal" ("telegramHash", "until") select md5(r::text), $1::timestamptz + r * interval '5 minutes' from generate_series(1, 6000) r`,
  `insert into "WrongCode" ("telegramHash", "count", "since") select md5(r::text), 1, $1::timestamptz - r * interval '610 milliseconds' from generate_series(1, 6000) r`,
  `insert into "PhoneMove" ("inviteId", "personId", "makerId", "toTelegramId", "status", "askedAt", "dueAt")
   select r, 150 + r % ${2 * NOW.pairs}, r % 150 + 1, 5000000 + r, (case when r % 1000 = 0 then 'waiting' else 'done' end)::"PhoneMoveStatus", $1, $1 from generate_series(1, 4000) r`,
  `insert into "TrialAnswer" ("schoolId", "pairId", "side", "choice", "answeredAt") select "schoolId", "id", s::"Side", 'continue', $1 from "Pair" cross join unnest(array['mentor', 'mentee']) s`,
  `insert into "Closing" ("schoolId", "pairId", "side", "takeaway", "answeredAt") select "schoolId", "id", s::"Side", 't', $1 from "Pair" cross join unnest(array['mentor', 'mentee']) s where "status" = 'completed'`,
  `insert into "HelpRequest" ("schoolId", "pairId", "fromId", "readerId", "kind", "text", "status", "createdAt", "closedAt", "requestId")
   select "schoolId", "id", "menteeId", "schoolId", 'conflict', 't', (case when "status" = 'active' and "id" % 20 = 0 then 'open' else 'closed' end)::"HelpStatus", $1, $1, 'h' || "id" from "Pair"`,
  `insert into "MeetingCorrection" ("schoolId", "meetingId", "authorId", "minutes", "reason", "createdAt", "requestId") select "schoolId", "id", "schoolId", 45, 'r', $1, 'c' || "id" from "Meeting" where "id" % 10 = 0`,
  `insert into "Note" ("schoolId", "pairId", "meetingId", "side", "text", "createdAt", "requestId") select "schoolId", "pairId", "id", 'mentee', 't', $1, 'n' || "id" from "Meeting" where "id" % 5 = 0`,
  `insert into "GoalReview" ("schoolId", "goalId", "versionNumber", "side", "kind", "createdAt") select "schoolId", "id", 1, 'mentor', 'agreed', $1 from "Goal"`,
  `insert into "GoalCheckIn" ("schoolId", "goalId", "dueOn", "value", "answeredBy", "answeredAt") select "schoolId", "id", '2026-10-1' || n, n, 'mentee', $1 from "Goal" cross join generate_series(1, 3) n`,
  `insert into "GoalAssessment" ("schoolId", "goalId", "side", "result", "assessedAt") select "schoolId", "id", 'mentee', 'partly', $1 from "Goal"`,
  `insert into "ObservationTemplate" ("schoolId", "code", "version", "criteria", "maxMark", "createdAt", "requestId") select "id", 'default', 1, '[]', 3, $1, 't' || "id" from "School" order by "id"`,
  `insert into "Observation" ("schoolId", "kind", "pairId", "observerId", "teacherId", "templateId", "heldOn", "className", "subject", "topic", "aim", "strengths", "growthPoints", "createdAt", "updatedAt", "sharedAt", "requestId")
   select p."schoolId", 'mentorVisit', p."id", p."mentorId", p."menteeId", t."id", '2026-10-1' || n, '7', 'english', 't', 'overview', '{}', '{}', $1, $1, case when p."id" % 10 > 0 then $1::timestamptz end, 'l' || p."id" || '-' || n
   from "Pair" p join "ObservationTemplate" t using ("schoolId") cross join generate_series(1, 2) n`,
  `insert into "ObservationMark" ("schoolId", "observationId", "criterion", "mark") select "schoolId", "id", 'k' || n, 2 from "Observation" cross join generate_series(1, 3) n`,
  `insert into "ObservationVoice" ("schoolId", "observationId", "fileId", "seconds", "createdAt") select "schoolId", "id", 'f', 3, $1::timestamptz - "id" * interval '1 hour' from "Observation"`,
  `insert into "ObservationReply" ("schoolId", "observationId", "seenAt") select "schoolId", "id", $1 from "Observation" where "sharedAt" is not null`,
  `insert into "OpenLesson" ("schoolId", "hostId", "startsAt", "minutes", "className", "subject", "topic", "seats", "createdAt", "requestId")
   select "schoolId", "mentorId", $1::timestamptz - "id" * interval '3 hours' + interval '20 days', 45, '7', 'english', 't', 3, $1, 'o' || "id" from "Pair"`,
  `insert into "OpenLessonVisit" ("schoolId", "openLessonId", "guestId", "bookedAt") select l."schoolId", l."id", m."id", $1 from "OpenLesson" l join lateral (select "id" from "Membership" m where m."schoolId" = l."schoolId" and m."role" = 'mentee' and m."status" = 'active' order by "id" limit 2) m on true`,
  `insert into "SurveyRound" ("schoolId", "termId", "bankVersion", "opensAt", "closesAt", "resultsAt", "openedAt", "closedAt", "createdAt", "results")
   select "schoolId", "id", 1, $1::timestamptz + ("number" - 2) * interval '60 days' - interval '2 days', $1::timestamptz + ("number" - 2) * interval '60 days' + interval '5 days', $1::timestamptz + ("number" - 2) * interval '60 days' + interval '6 days',
     case when "number" < 3 then $1::timestamptz end, case when "number" = 1 then $1::timestamptz end, $1, case when "number" = 1 then '{}'::jsonb end from "Term"`,
  `insert into "SurveyResponse" ("schoolId", "roundId", "membershipId", "role", "form", "mode", "questions", "invitedAt", "startedAt", "finishedAt")
   select r."schoolId", r."id", m."id", m."role"::text::"Side", 'quarterly', 'totals', '{calm,missing}', $1, $1, $1 from "SurveyRound" r join "Membership" m on m."schoolId" = r."schoolId" and m."role" <> 'curator' and m."status" = 'active'`,
  `insert into "SurveyAnswer" ("schoolId", "responseId", "question", "score", "answeredAt") select "schoolId", "id", q, 3, $1 from "SurveyResponse" cross join unnest(array['calm', 'missing', 'useful']) q`,
  `insert into "OwnQuestion" ("schoolId", "kind", "texts", "createdById", "createdAt", "archivedAt", "requestId") select r % 150 + 1, 'score', '{}', 1, $1, case when r > 300 then $1::timestamptz end, 'q' || r from generate_series(1, 3000) r`,
  `insert into "Pulse" ("schoolId", "pairId", "side", "month", "score", "answeredAt") select "schoolId", "id", s::"Side", '2026-1' || n, 4, $1 from "Pair" cross join unnest(array['mentor', 'mentee']) s cross join generate_series(0, 1) n`,
  `insert into "CuratorAssessment" ("schoolId", "termId", "curatorId", "marks", "signedAt") select "schoolId", "id", "schoolId", '{2}', $1 from "Term"`,
  `insert into "DigestWeek" ("schoolId", "weekOn", "facts", "madeAt") select "id", to_char($1::timestamptz - n * interval '7 days', 'YYYY-MM-DD'), '{}', $1 from "School" cross join generate_series(1, 40) n`,
  `insert into "Nudge" ("schoolId", "pairId", "authorId", "text", "startsAt", "createdAt", "requestId") select "schoolId", "id", "schoolId", 't', $1::timestamptz - "id" * interval '1 hour' + interval '5 days', $1, 'n' || "id" from "Pair"`,
  `insert into "Referral" ("schoolId", "pairId", "toId", "status", "askedById", "createdAt", "requestId") select "schoolId", "id", "schoolId", (case when "id" % 100 = 0 then 'asked' else 'declined' end)::"ReferralStatus", "schoolId", $1, 'r' || "id" from "Pair"`,
  `insert into "Achievement" ("schoolId", "membershipId", "kind", "title", "doneOn", "fileId", "createdById", "createdAt", "requestId")
   select "schoolId", "id", 'course', 't', '202' || n || '-11-10', case when n = 6 then 'f' end, "personId", $1, 'a' || "id" || '-' || n from "Membership" cross join generate_series(3, 6) n where "status" = 'active'`,
  `insert into "TermFigures" ("schoolId", "termId", "membershipId", "quality", "enteredById", "updatedAt") select t."schoolId", t."id", m."id", 50, m."personId", $1 from "Term" t join "Membership" m on m."schoolId" = t."schoolId" and m."role" = 'mentee' and m."status" = 'active'`,
  `insert into "IndicatorValue" ("schoolId", "programmeId", "indicator", "moment", "value", "recordedAt") select "schoolId", "id", n || '.1', m::"IndicatorMoment", 1, $1 from "Programme" cross join generate_series(1, 12) n cross join unnest(array['baseline', 'now']) m`,
  `insert into "Report" ("schoolId", "termId", "kind", "subject", "pairId", "side", "edits", "updatedAt")
   select p."schoolId", t."id", 'term', 'pair:' || p."id" || ':mentor', p."id", 'mentor', '{}', $1 from "Pair" p join "Term" t on t."schoolId" = p."schoolId" and t."number" = 1`,
  `insert into "ReportVersion" ("schoolId", "reportId", "number", "locale", "lines", "confirmedById", "confirmedAt") select "schoolId", "id", 1, 'ru', '[]', "schoolId", $1 from "Report"`,
  `insert into "Export" ("personId", "kind", "args", "locale", "status", "createdAt", "finishedAt", "requestId")
   select r % ${2 * NOW.pairs} + 1, 'export.pairs', '{}', 'ru', (case when r > 5990 then 'waiting' else 'ready' end)::"ExportStatus", $1::timestamptz - (6000 - r) * interval '1 hour', $1, 'x' || r from generate_series(1, 6000) r`,
  `insert into "ExportFile" ("exportId", "number", "name", "size", "bytes") select "id", 1, 'f', 10, case when "createdAt" > $1::timestamptz - interval '30 hours' then '\\x00'::bytea end from "Export" where "status" = 'ready'`,
  `insert into "AuditEntry" ("schoolId", "actorId", "action", "subject", "subjectId", "at") select r % 150 + 1, r % 150 + 1, 'exported', 'Pair', r, $1::timestamptz - r * interval '1 hour' from generate_series(1, 20000) r`,
  `insert into "Draft" ("kind", "personId", "subject", "field", "trail", "answers", "createdAt", "updatedAt") select (array['goal', 'entry', 'lesson', 'meeting', 'form', 'report', 'survey', 'closing', 'people', 'search'])[r % 10 + 1], r % ${2 * NOW.pairs} + 1, 'pair:' || r, 'f', '{}', '{}', $1, $1::timestamptz - r * interval '10 minutes' from generate_series(1, 4000) r`,
  `insert into "Inbox" ("updateId", "lane", "kind", "receivedAt", "doneAt") select r, 1000000 + r % ${2 * NOW.pairs}, 'message', $1, case when r < 49990 then $1::timestamptz - r * interval '3 seconds' end from generate_series(1, 50000) r`,
  `insert into "Lane" ("id", "owner", "until") select 1000000 + r, '00000000-0000-4000-8000-000000000000', $1::timestamptz - interval '1 day' from generate_series(1, 3000) r`,
  `insert into "Dispatch" ("key", "toPersonId", "fromPersonId", "schoolId", "kind", "args", "urgency", "silentAtNight", "bundle", "dueAt", "status", "createdAt", "sentAt", "closedAt")
   select 'meetings.reminder:' || r || ':day', r % ${2 * NOW.pairs} + 1, case when r % 3 = 0 then r % ${2 * NOW.pairs} + 2 end, r % 150 + 1, 'meetings.reminder', case when r > 25000 then '{"id": 1}'::jsonb else '{}'::jsonb end, 5, false, r % 4 = 0,
     $1::timestamptz - (30000 - r) * interval '1 minute', s::"DispatchStatus", $1, case when s = 'sent' then $1::timestamptz - (30000 - r) * interval '1 minute' end, case when s <> 'waiting' then $1::timestamptz - (30000 - r) * interval '1 minute' end
   from generate_series(1, 30300) r cross join lateral (select case when r > 30000 then 'waiting' when r % 1000 = 0 then 'dead' else 'sent' end as s) x`,
];

/** Fills an empty database with all that schools leave behind in some years. */
export async function fillDatabase(url: string): Promise<void> {
  // No link is checked: the rows are right, and there are half a million.
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    options: '-c timezone=UTC -c session_replication_role=replica',
  });
  try {
    await fillWorld(pool, SIZE);
    for (const sql of BESIDE) await pool.query(sql, sql.includes('$1') ? [TUESDAY] : []);
    await pool.query('vacuum analyze');
  } finally {
    await pool.end();
  }
}
