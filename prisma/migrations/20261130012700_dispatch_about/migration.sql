-- AlterTable
ALTER TABLE "Dispatch" ADD COLUMN     "fromPersonId" INTEGER,
ADD COLUMN     "joined" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "schoolId" INTEGER;

-- What is in the outbox already tells its school by its arguments, or by what they point at.
UPDATE "Dispatch" SET "schoolId" = ("args"->>'schoolId')::int WHERE jsonb_typeof("args"->'schoolId') = 'number';
UPDATE "Dispatch" d SET "schoolId" = o."schoolId" FROM "Observation" o
  WHERE d."schoolId" IS NULL AND d."kind" LIKE 'observations.%' AND o."id" = (d."args"->>'observationId')::int;
UPDATE "Dispatch" d SET "schoolId" = g."schoolId" FROM "Goal" g
  WHERE d."schoolId" IS NULL AND d."kind" LIKE 'goals.%' AND g."id" = (d."args"->>'goalId')::int;
UPDATE "Dispatch" d SET "schoolId" = n."schoolId" FROM "Nudge" n
  WHERE d."schoolId" IS NULL AND d."kind" = 'monitoring.nudge' AND n."id" = (d."args"->>'nudgeId')::int;
UPDATE "Dispatch" d SET "schoolId" = r."schoolId" FROM "Referral" r
  WHERE d."schoolId" IS NULL AND d."kind" LIKE 'monitoring.referral%' AND r."id" = (d."args"->>'referralId')::int;
UPDATE "Dispatch" d SET "schoolId" = m."schoolId" FROM "Membership" m
  WHERE d."schoolId" IS NULL AND d."kind" LIKE 'people.%' AND m."id" = (d."args"->>'membershipId')::int;
UPDATE "Dispatch" d SET "schoolId" = (e."args"->>'schoolId')::int FROM "Export" e
  WHERE d."schoolId" IS NULL AND d."kind" = 'files.ready' AND e."id" = (d."args"->>'exportId')::int
    AND jsonb_typeof(e."args"->'schoolId') = 'number';
