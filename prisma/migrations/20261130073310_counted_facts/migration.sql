-- CreateEnum
CREATE TYPE "CountedBy" AS ENUM ('both', 'curator', 'oneSide');

-- Views are no part of what Prisma writes. To change a column they read, drop them and make them anew.

-- One row a meeting, as it stands with its corrections: of several the last word on each thing counts. One that turned
-- out not to have been held counts no more; a correction never makes one held, that takes a confirmation.
-- The last correction is joined, so a meeting without any, which is nearly every one, costs no further look. An earlier
-- one is looked for only where the last says nothing of a thing. The planner drops what a reader does not ask for.
CREATE VIEW "CountedMeeting" AS
SELECT m."id", m."schoolId", m."pairId", p."programmeId",
  CASE WHEN l."id" IS NULL THEN m."kind" ELSE COALESCE(l."kind", (SELECT x."kind" FROM "MeetingCorrection" x
    WHERE x."schoolId" = m."schoolId" AND x."meetingId" = m."id" AND x."kind" IS NOT NULL ORDER BY x."id" DESC LIMIT 1),
    m."kind") END AS "kind",
  m."status",
  t."startsAt",
  to_char(t."startsAt" AT TIME ZONE s."zone", 'YYYY-MM-DD') AS "startsOn",
  CASE WHEN l."id" IS NULL THEN m."minutes" ELSE COALESCE(l."minutes", (SELECT x."minutes" FROM "MeetingCorrection" x
    WHERE x."schoolId" = m."schoolId" AND x."meetingId" = m."id" AND x."minutes" IS NOT NULL ORDER BY x."id" DESC LIMIT 1),
    m."minutes") END AS "minutes",
  m."place", m."online", m."loggedAfter", m."revision",
  CASE WHEN h."held" IS FALSE AND m."outcome" IN ('both', 'curator', 'oneSide') THEN 'notHeld' ELSE m."outcome" END AS "outcome",
  CASE WHEN m."status" = 'settled' AND h."held" IS NOT FALSE THEN
    CASE m."outcome" WHEN 'both' THEN 'both'::"CountedBy" WHEN 'curator' THEN 'curator' WHEN 'oneSide' THEN 'oneSide' END
  END AS "counts",
  m."status" = 'settled' AND h."held" IS NOT FALSE AND COALESCE(m."outcome" IN ('both', 'curator'), FALSE) AS "confirmed",
  m."contradictionAt", m."cancelledBy", m."cancelledAt",
  COALESCE(m."curatorReason" = 'paper', FALSE) OR EXISTS (SELECT FROM "Confirmation" y
    WHERE y."schoolId" = m."schoolId" AND y."meetingId" = m."id" AND y."onPaper") AS "onPaper",
  l."createdAt" AS "correctedAt",
  m."createdAt"
FROM "Meeting" m
LEFT JOIN "School" s ON s."id" = m."schoolId"
LEFT JOIN "Pair" p ON p."id" = m."pairId"
LEFT JOIN "MeetingCorrection" l ON l."schoolId" = m."schoolId" AND l."meetingId" = m."id"
  AND NOT EXISTS (SELECT FROM "MeetingCorrection" z
    WHERE z."schoolId" = l."schoolId" AND z."meetingId" = l."meetingId" AND z."id" > l."id")
CROSS JOIN LATERAL (
  SELECT CASE WHEN l."id" IS NULL THEN m."startsAt" ELSE COALESCE(l."startsAt", (SELECT x."startsAt" FROM "MeetingCorrection" x
    WHERE x."schoolId" = m."schoolId" AND x."meetingId" = m."id" AND x."startsAt" IS NOT NULL ORDER BY x."id" DESC LIMIT 1),
    m."startsAt") END AS "startsAt"
) t
CROSS JOIN LATERAL (
  SELECT CASE WHEN l."id" IS NOT NULL THEN COALESCE(l."held", (SELECT x."held" FROM "MeetingCorrection" x
    WHERE x."schoolId" = m."schoolId" AND x."meetingId" = m."id" AND x."held" IS NOT NULL ORDER BY x."id" DESC LIMIT 1)) END AS "held"
) h;

-- Lessons that were shared and that no later record put right.
CREATE VIEW "CountedLesson" AS
SELECT o."id", o."schoolId", o."kind", o."pairId", o."observerId", o."teacherId", o."templateId", o."heldOn", o."className",
  o."subject", o."topic", o."openLessonId", o."correctsId", o."createdAt", o."sharedAt"
FROM "Observation" o
WHERE o."sharedAt" IS NOT NULL
  AND NOT EXISTS (SELECT FROM "Observation" n WHERE n."schoolId" = o."schoolId" AND n."correctsId" = o."id");
