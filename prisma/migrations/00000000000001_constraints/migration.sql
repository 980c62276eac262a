-- What Prisma's schema language can't say.

-- The queues are read by what still waits, however much lies behind them.
CREATE INDEX "Inbox_waiting_idx" ON "Inbox" ("lane", "updateId") WHERE "doneAt" IS NULL AND "failedAt" IS NULL;
CREATE INDEX "Dispatch_waiting_idx" ON "Dispatch" ("urgency", "dueAt", "id") WHERE "status" = 'waiting';
-- Withdrawing by the beginning of a key, whatever the database's collation.
CREATE INDEX "Dispatch_waiting_key_idx" ON "Dispatch" ("key" text_pattern_ops) WHERE "status" = 'waiting';

-- One open offer and one living pair for the same two people; a mentee has at most one mentor of each kind.
CREATE UNIQUE INDEX "Offer_open_key" ON "Offer" ("mentorId", "menteeId") WHERE "status" = 'open';
CREATE UNIQUE INDEX "Pair_living_key" ON "Pair" ("menteeId", "mentorKind") WHERE "status" IN ('active', 'paused');
CREATE UNIQUE INDEX "Pair_living_people_key" ON "Pair" ("mentorId", "menteeId") WHERE "status" IN ('active', 'paused');

-- A person is not their own mentor, a consent is one of three, a week has five or six school days.
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_two_people" CHECK ("mentorId" <> "menteeId");
ALTER TABLE "School" ADD CONSTRAINT "School_week" CHECK ("weekDays" IN (5, 6));
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_owner" CHECK (("personId" IS NULL) <> ("telegramId" IS NULL));
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_minutes" CHECK ("minutes" BETWEEN 5 AND 480);

-- A school runs one programme at a time.
CREATE UNIQUE INDEX "Programme_open_key" ON "Programme" ("schoolId") WHERE "status" = 'open';
