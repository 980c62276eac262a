-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Erasure" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "paperOn" TEXT,
    "enteredById" INTEGER,
    "takenBackAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Erasure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Erasure_requestId_key" ON "Erasure"("requestId");

-- CreateIndex
CREATE INDEX "Erasure_personId_idx" ON "Erasure"("personId");

-- CreateIndex: what has lain long enough is found without reading the rest
CREATE INDEX "Draft_updatedAt_idx" ON "Draft" ("updatedAt");
CREATE INDEX "Refusal_until_idx" ON "Refusal" ("until");
CREATE INDEX "ObservationVoice_schoolId_createdAt_idx" ON "ObservationVoice" ("schoolId", "createdAt");
CREATE INDEX "Export_createdAt_idx" ON "Export" ("createdAt");

-- AddForeignKey
ALTER TABLE "Erasure" ADD CONSTRAINT "Erasure_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What Prisma's schema language can't say.
-- One request at a time; the job looks at those that are open.
CREATE UNIQUE INDEX "Erasure_open_key" ON "Erasure" ("personId") WHERE "takenBackAt" IS NULL AND "doneAt" IS NULL;
CREATE INDEX "Erasure_due_idx" ON "Erasure" ("dueAt") WHERE "takenBackAt" IS NULL AND "doneAt" IS NULL;
-- What has lain long enough is found without reading the rest.
CREATE INDEX "Dispatch_words_idx" ON "Dispatch" ("closedAt") WHERE "status" <> 'waiting' AND "args" <> '{}'::jsonb;
CREATE INDEX "Dispatch_closed_idx" ON "Dispatch" ("closedAt") WHERE "status" <> 'waiting';
CREATE INDEX "Account_guest_idx" ON "Account" ("lastSeenAt") WHERE "personId" IS NULL;
CREATE INDEX "Membership_invited_idx" ON "Membership" ("schoolId", "createdAt") WHERE "status" = 'invited';
CREATE INDEX "Membership_ended_idx" ON "Membership" ("endedAt") WHERE "status" = 'ended';
CREATE INDEX "HelpRequest_words_idx" ON "HelpRequest" ("schoolId", "closedAt") WHERE "status" = 'closed' AND ("text" IS NOT NULL OR "reply" IS NOT NULL);
CREATE INDEX "Achievement_files_idx" ON "Achievement" ("schoolId", "createdAt") WHERE "fileId" IS NOT NULL;
