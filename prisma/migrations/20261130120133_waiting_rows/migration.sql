-- DropIndex
DROP INDEX "Pair_schoolId_mentorId_idx";

-- DropIndex
DROP INDEX "Pair_schoolId_menteeId_idx";

-- DropIndex
DROP INDEX "Observation_schoolId_observerId_heldOn_idx";

-- DropIndex
DROP INDEX "Observation_schoolId_teacherId_heldOn_idx";

-- CreateIndex
CREATE INDEX "PhoneMove_askedAt_idx" ON "PhoneMove"("askedAt");

-- CreateIndex
CREATE INDEX "Pair_programmeId_idx" ON "Pair"("programmeId");

-- CreateIndex
CREATE INDEX "Pair_mentorId_idx" ON "Pair"("mentorId");

-- CreateIndex
CREATE INDEX "Pair_menteeId_idx" ON "Pair"("menteeId");

-- CreateIndex
CREATE INDEX "Observation_observerId_heldOn_idx" ON "Observation"("observerId", "heldOn");

-- CreateIndex
CREATE INDEX "Observation_teacherId_heldOn_idx" ON "Observation"("teacherId", "heldOn");

-- CreateIndex
CREATE INDEX "Draft_kind_updatedAt_idx" ON "Draft"("kind", "updatedAt");

-- What waits is found without reading what is done, however much of it there is.
CREATE INDEX "Meeting_waiting_idx" ON "Meeting" ("status", "startsAt") WHERE "status" IN ('proposed', 'agreed');
CREATE INDEX "Action_planned_idx" ON "Action" ("schoolId", "dueOn") WHERE "status" = 'planned';
CREATE INDEX "Goal_saved_idx" ON "Goal" ("schoolId", "pairId") WHERE "status" = 'saved';
CREATE INDEX "Referral_asked_idx" ON "Referral" ("schoolId", "pairId") WHERE "status" = 'asked';
CREATE INDEX "PhoneMove_waiting_idx" ON "PhoneMove" ("id") WHERE "status" = 'waiting';
CREATE INDEX "Export_unsaid_idx" ON "Export" ("id") WHERE "status" IN ('ready', 'refused', 'failed') AND "messageId" IS NOT NULL;
CREATE INDEX "ExportFile_kept_idx" ON "ExportFile" ("exportId") WHERE "bytes" IS NOT NULL;
CREATE INDEX "Inbox_done_idx" ON "Inbox" ("doneAt") WHERE "doneAt" IS NOT NULL;
CREATE INDEX "Inbox_failed_idx" ON "Inbox" ("failedAt") WHERE "failedAt" IS NOT NULL AND "body" IS NOT NULL;
CREATE INDEX "Membership_confirmed_idx" ON "Membership" ("confirmedAt") WHERE "status" = 'active';
CREATE INDEX "Account_unreachable_idx" ON "Account" ("personId") WHERE "unreachableAt" IS NOT NULL;
