-- AlterTable
ALTER TABLE "ObservationReply" ADD COLUMN     "acceptedAt" TIMESTAMPTZ(3),
ADD COLUMN     "deniedAt" TIMESTAMPTZ(3);

-- Visits that count already go on counting: what was told of a term does not move.
INSERT INTO "ObservationReply" ("schoolId", "observationId", "acceptedAt")
SELECT o."schoolId", o."id", o."sharedAt" FROM "Observation" o
WHERE o."kind" = 'colleagueVisit' AND o."sharedAt" IS NOT NULL
ON CONFLICT ("observationId") DO UPDATE SET "acceptedAt" = EXCLUDED."acceptedAt";
