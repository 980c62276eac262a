-- AlterTable
ALTER TABLE "SurveyRound" ADD COLUMN     "results" JSONB,
ADD COLUMN     "yearResults" JSONB;

-- AlterTable
ALTER TABLE "SurveyResponse" ADD COLUMN     "counted" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "ObservationReply" ADD COLUMN     "openedAt" TIMESTAMPTZ(3);

-- Sheets that stand open now: the day they were shared is the earliest they could have been read.
UPDATE "ObservationReply" y SET "openedAt" = o."sharedAt"
FROM "Observation" o WHERE o."schoolId" = y."schoolId" AND o."id" = y."observationId" AND y."opensSheet";
