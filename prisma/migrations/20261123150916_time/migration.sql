-- CreateEnum
CREATE TYPE "SurveyForm" AS ENUM ('quarterly', 'before', 'after');

-- CreateEnum
CREATE TYPE "SurveyMode" AS ENUM ('totals', 'yearOnly', 'named', 'declined');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('score', 'choice', 'yesNo', 'text');

-- CreateEnum
CREATE TYPE "ReferralStatus" AS ENUM ('asked', 'agreed', 'declined');

-- CreateEnum
CREATE TYPE "AchievementKind" AS ENUM ('contest', 'publication', 'course', 'talk', 'openLesson', 'selfStudy');

-- CreateEnum
CREATE TYPE "IndicatorMoment" AS ENUM ('baseline', 'now');

-- AlterEnum
ALTER TYPE "HelpKind" ADD VALUE 'concern';

-- DropIndex
DROP INDEX "Dispatch_toPersonId_idx";

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "bundleHour" INTEGER NOT NULL DEFAULT 15,
ADD COLUMN     "digestHour" INTEGER NOT NULL DEFAULT 8,
ADD COLUMN     "digestWeekday" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Dispatch" ADD COLUMN     "anchored" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "expiresAt" TIMESTAMPTZ(3),
ADD COLUMN     "loud" BOOLEAN;
-- What waits keeps its limit.
UPDATE "Dispatch" SET "expiresAt" = "dueAt" + "lateByMinutes" * interval '1 minute' WHERE "lateByMinutes" IS NOT NULL;
ALTER TABLE "Dispatch" DROP COLUMN "lateByMinutes";

-- CreateTable
CREATE TABLE "GoalCheckIn" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,
    "dueOn" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "answeredBy" "Side" NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GoalCheckIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyRound" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "termId" INTEGER NOT NULL,
    "bankVersion" INTEGER NOT NULL,
    "ownQuestionIds" INTEGER[],
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "resultsAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SurveyRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyResponse" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "roundId" INTEGER NOT NULL,
    "membershipId" INTEGER NOT NULL,
    "role" "Side" NOT NULL,
    "form" "SurveyForm" NOT NULL,
    "mode" "SurveyMode",
    "questions" TEXT[],
    "invitedAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SurveyResponse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyAnswer" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "responseId" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "score" INTEGER,
    "choice" TEXT,
    "text" TEXT,
    "locale" TEXT,
    "mayShow" BOOLEAN NOT NULL DEFAULT true,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SurveyAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OwnQuestion" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "role" "Side",
    "texts" JSONB NOT NULL,
    "options" JSONB,
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "requestId" TEXT NOT NULL,

    CONSTRAINT "OwnQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pulse" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "pairId" INTEGER NOT NULL,
    "side" "Side" NOT NULL,
    "month" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pulse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CuratorAssessment" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "termId" INTEGER NOT NULL,
    "curatorId" INTEGER NOT NULL,
    "marks" INTEGER[],
    "comment" TEXT,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CuratorAssessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DigestWeek" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "weekOn" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DigestWeek_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "pairId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Nudge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Referral" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "pairId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    "status" "ReferralStatus" NOT NULL DEFAULT 'asked',
    "askedById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Achievement" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "membershipId" INTEGER NOT NULL,
    "kind" "AchievementKind" NOT NULL,
    "title" TEXT NOT NULL,
    "doneOn" TEXT NOT NULL,
    "link" TEXT,
    "fileId" TEXT,
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Achievement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TermFigures" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "termId" INTEGER NOT NULL,
    "membershipId" INTEGER NOT NULL,
    "quality" INTEGER,
    "conflicts" INTEGER,
    "wantsToStay" BOOLEAN,
    "enteredById" INTEGER NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TermFigures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorValue" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "programmeId" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "moment" "IndicatorMoment" NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "enteredById" INTEGER,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IndicatorValue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "GoalCheckIn_schoolId_id_key" ON "GoalCheckIn"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "GoalCheckIn_goalId_dueOn_key" ON "GoalCheckIn"("goalId", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyRound_termId_key" ON "SurveyRound"("termId");

-- CreateIndex
CREATE INDEX "SurveyRound_closedAt_opensAt_idx" ON "SurveyRound"("closedAt", "opensAt");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyRound_schoolId_id_key" ON "SurveyRound"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyRound_schoolId_termId_key" ON "SurveyRound"("schoolId", "termId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyResponse_schoolId_id_key" ON "SurveyResponse"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyResponse_roundId_membershipId_key" ON "SurveyResponse"("roundId", "membershipId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyAnswer_schoolId_id_key" ON "SurveyAnswer"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyAnswer_responseId_question_key" ON "SurveyAnswer"("responseId", "question");

-- CreateIndex
CREATE UNIQUE INDEX "OwnQuestion_requestId_key" ON "OwnQuestion"("requestId");

-- CreateIndex
CREATE INDEX "OwnQuestion_schoolId_archivedAt_idx" ON "OwnQuestion"("schoolId", "archivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "OwnQuestion_schoolId_id_key" ON "OwnQuestion"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Pulse_schoolId_id_key" ON "Pulse"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Pulse_pairId_side_month_key" ON "Pulse"("pairId", "side", "month");

-- CreateIndex
CREATE UNIQUE INDEX "CuratorAssessment_schoolId_id_key" ON "CuratorAssessment"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CuratorAssessment_termId_curatorId_key" ON "CuratorAssessment"("termId", "curatorId");

-- CreateIndex
CREATE UNIQUE INDEX "DigestWeek_schoolId_id_key" ON "DigestWeek"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "DigestWeek_schoolId_weekOn_key" ON "DigestWeek"("schoolId", "weekOn");

-- CreateIndex
CREATE UNIQUE INDEX "Nudge_requestId_key" ON "Nudge"("requestId");

-- CreateIndex
CREATE INDEX "Nudge_schoolId_pairId_idx" ON "Nudge"("schoolId", "pairId");

-- CreateIndex
CREATE UNIQUE INDEX "Nudge_schoolId_id_key" ON "Nudge"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Referral_requestId_key" ON "Referral"("requestId");

-- CreateIndex
CREATE INDEX "Referral_schoolId_pairId_idx" ON "Referral"("schoolId", "pairId");

-- CreateIndex
CREATE UNIQUE INDEX "Referral_schoolId_id_key" ON "Referral"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Achievement_requestId_key" ON "Achievement"("requestId");

-- CreateIndex
CREATE INDEX "Achievement_schoolId_membershipId_idx" ON "Achievement"("schoolId", "membershipId");

-- CreateIndex
CREATE INDEX "Achievement_schoolId_doneOn_idx" ON "Achievement"("schoolId", "doneOn");

-- CreateIndex
CREATE UNIQUE INDEX "Achievement_schoolId_id_key" ON "Achievement"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TermFigures_schoolId_id_key" ON "TermFigures"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TermFigures_termId_membershipId_key" ON "TermFigures"("termId", "membershipId");

-- CreateIndex
CREATE UNIQUE INDEX "IndicatorValue_schoolId_id_key" ON "IndicatorValue"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "IndicatorValue_programmeId_indicator_moment_key" ON "IndicatorValue"("programmeId", "indicator", "moment");

-- CreateIndex
CREATE INDEX "Dispatch_toPersonId_sentAt_idx" ON "Dispatch"("toPersonId", "sentAt");

-- AddForeignKey
ALTER TABLE "GoalCheckIn" ADD CONSTRAINT "GoalCheckIn_schoolId_goalId_fkey" FOREIGN KEY ("schoolId", "goalId") REFERENCES "Goal"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SurveyRound" ADD CONSTRAINT "SurveyRound_schoolId_termId_fkey" FOREIGN KEY ("schoolId", "termId") REFERENCES "Term"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_schoolId_roundId_fkey" FOREIGN KEY ("schoolId", "roundId") REFERENCES "SurveyRound"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_schoolId_membershipId_fkey" FOREIGN KEY ("schoolId", "membershipId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SurveyAnswer" ADD CONSTRAINT "SurveyAnswer_schoolId_responseId_fkey" FOREIGN KEY ("schoolId", "responseId") REFERENCES "SurveyResponse"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OwnQuestion" ADD CONSTRAINT "OwnQuestion_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Pulse" ADD CONSTRAINT "Pulse_schoolId_pairId_fkey" FOREIGN KEY ("schoolId", "pairId") REFERENCES "Pair"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CuratorAssessment" ADD CONSTRAINT "CuratorAssessment_schoolId_termId_fkey" FOREIGN KEY ("schoolId", "termId") REFERENCES "Term"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CuratorAssessment" ADD CONSTRAINT "CuratorAssessment_schoolId_curatorId_fkey" FOREIGN KEY ("schoolId", "curatorId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DigestWeek" ADD CONSTRAINT "DigestWeek_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_schoolId_pairId_fkey" FOREIGN KEY ("schoolId", "pairId") REFERENCES "Pair"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_schoolId_pairId_fkey" FOREIGN KEY ("schoolId", "pairId") REFERENCES "Pair"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_schoolId_toId_fkey" FOREIGN KEY ("schoolId", "toId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Achievement" ADD CONSTRAINT "Achievement_schoolId_membershipId_fkey" FOREIGN KEY ("schoolId", "membershipId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TermFigures" ADD CONSTRAINT "TermFigures_schoolId_termId_fkey" FOREIGN KEY ("schoolId", "termId") REFERENCES "Term"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TermFigures" ADD CONSTRAINT "TermFigures_schoolId_membershipId_fkey" FOREIGN KEY ("schoolId", "membershipId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_schoolId_programmeId_fkey" FOREIGN KEY ("schoolId", "programmeId") REFERENCES "Programme"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What was given up is looked for among few, however much was sent.
CREATE INDEX "Dispatch_dead_idx" ON "Dispatch" ("dueAt") WHERE "status" = 'dead';
-- A person's bundle is gathered by whom it goes to.
CREATE INDEX "Dispatch_bundle_idx" ON "Dispatch" ("toPersonId", "dueAt") WHERE "status" = 'waiting';
