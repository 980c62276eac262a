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

-- Looked for every minute: rounds of which nothing is kept yet are few.
CREATE INDEX "SurveyRound_toKeep_idx" ON "SurveyRound"("resultsAt") WHERE "results" IS NULL;

-- AlterTable
ALTER TABLE "SurveyAnswer" ADD COLUMN     "unnamed" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "mayShow" SET DEFAULT false;
