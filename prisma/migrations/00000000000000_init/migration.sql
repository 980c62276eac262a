-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('network', 'municipality', 'school');

-- CreateEnum
CREATE TYPE "Participation" AS ENUM ('voluntary', 'obligatory');

-- CreateEnum
CREATE TYPE "ProgrammeStatus" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "DayOffKind" AS ENUM ('holidays', 'publicHoliday', 'nonWorking');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('administrator', 'coordinator', 'curator', 'trustedPerson', 'mentor', 'mentee', 'director', 'departmentHead', 'psychologist');

-- CreateEnum
CREATE TYPE "MembershipStatus" AS ENUM ('invited', 'pending', 'active', 'ended');

-- CreateEnum
CREATE TYPE "InviteKind" AS ENUM ('school', 'personal', 'newPhone', 'staff');

-- CreateEnum
CREATE TYPE "ConsentKind" AS ENUM ('programme', 'pairContact', 'surveyTotals');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('mentor', 'mentee');

-- CreateEnum
CREATE TYPE "MentorKind" AS ENUM ('consultant', 'subject');

-- CreateEnum
CREATE TYPE "OfferStatus" AS ENUM ('open', 'accepted', 'declined', 'withdrawn', 'expired');

-- CreateEnum
CREATE TYPE "OfferAnswer" AS ENUM ('none', 'accepted', 'declined');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('acquaintance', 'trial', 'planning', 'series', 'final');

-- CreateEnum
CREATE TYPE "PairStatus" AS ENUM ('active', 'paused', 'completed', 'ended');

-- CreateEnum
CREATE TYPE "PairEndKind" AS ENUM ('completed', 'agreement', 'leftSchool', 'absence', 'conflict', 'safety', 'cancelledBySchool', 'mentorRefused', 'rematch');

-- CreateEnum
CREATE TYPE "TrialChoice" AS ENUM ('continue', 'discuss');

-- CreateEnum
CREATE TYPE "HelpKind" AS ENUM ('urgentQuestion', 'anotherMentor', 'conflict', 'psychologist');

-- CreateEnum
CREATE TYPE "HelpStatus" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "MeetingKind" AS ENUM ('acquaintance', 'trial', 'planning', 'series', 'final', 'consultation', 'jointLesson', 'lessonVisit');

-- CreateEnum
CREATE TYPE "MeetingStatus" AS ENUM ('proposed', 'agreed', 'settled', 'cancelled');

-- CreateEnum
CREATE TYPE "MeetingOutcome" AS ENUM ('both', 'curator', 'oneSide', 'notHeld', 'moved');

-- CreateEnum
CREATE TYPE "ConfirmationAnswer" AS ENUM ('held', 'moved', 'missed');

-- CreateEnum
CREATE TYPE "GoalStatus" AS ENUM ('saved', 'sent', 'suggestion', 'keptForMeeting', 'agreed', 'assessed', 'dropped');

-- CreateEnum
CREATE TYPE "GoalReviewKind" AS ENUM ('agreed', 'suggestion', 'keptForMeeting');

-- CreateEnum
CREATE TYPE "GoalResult" AS ENUM ('achieved', 'partly', 'notThisTime');

-- CreateEnum
CREATE TYPE "ActionStatus" AS ENUM ('planned', 'done', 'notDone', 'carried');

-- CreateEnum
CREATE TYPE "DispatchStatus" AS ENUM ('waiting', 'sent', 'withdrawn', 'expired', 'dead', 'unreachable');

-- CreateTable
CREATE TABLE "Organisation" (
    "id" SERIAL NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "parentId" INTEGER,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "School" (
    "id" INTEGER NOT NULL,
    "country" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "weekDays" INTEGER NOT NULL,
    "locales" TEXT[],
    "lessonEnds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "requestId" TEXT NOT NULL,

    CONSTRAINT "School_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "preset" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL,
    "status" "ProgrammeStatus" NOT NULL DEFAULT 'open',
    "participation" "Participation" NOT NULL,
    "menteePicks" BOOLEAN NOT NULL DEFAULT false,
    "offerWorkingDays" INTEGER NOT NULL,
    "acquaintanceDays" INTEGER NOT NULL DEFAULT 7,
    "trialDays" INTEGER NOT NULL DEFAULT 14,
    "planningDays" INTEGER NOT NULL DEFAULT 14,
    "seriesMeetings" INTEGER NOT NULL DEFAULT 4,
    "finalDueDays" INTEGER NOT NULL DEFAULT 21,
    "pairEndSchoolDays" INTEGER NOT NULL DEFAULT 10,
    "mentorCapacity" INTEGER NOT NULL DEFAULT 3,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "programmeId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DayOff" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "fromOn" TEXT NOT NULL,
    "toOn" TEXT NOT NULL,
    "kind" "DayOffKind" NOT NULL,
    "name" TEXT,

    CONSTRAINT "DayOff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "telegramId" BIGINT NOT NULL,
    "personId" INTEGER,
    "locale" TEXT NOT NULL,
    "dialogue" JSONB,
    "homeMessageId" INTEGER,
    "pushedSinceHome" BOOLEAN NOT NULL DEFAULT false,
    "unreachableAt" TIMESTAMPTZ(3),
    "commands" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("telegramId")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "fullName" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "addressAs" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "isAdministrator" BOOLEAN NOT NULL DEFAULT false,
    "pausedUntilOn" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "role" "Role" NOT NULL,
    "status" "MembershipStatus" NOT NULL,
    "capacity" INTEGER,
    "interviewOn" TEXT,
    "trainingOn" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "onPaper" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Questionnaire" (
    "membershipId" INTEGER NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "subjects" TEXT[],
    "schoolStages" TEXT[],
    "experienceYears" INTEGER,
    "menteeCategory" TEXT,
    "topics" TEXT[],
    "mentorType" TEXT,
    "teacherCategory" TEXT,
    "strengths" TEXT[],
    "freeHours" TEXT[],
    "note" TEXT,
    "completedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Questionnaire_pkey" PRIMARY KEY ("membershipId")
);

-- CreateTable
CREATE TABLE "SensitiveCategory" (
    "membershipId" INTEGER NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" INTEGER NOT NULL,

    CONSTRAINT "SensitiveCategory_pkey" PRIMARY KEY ("membershipId")
);

-- CreateTable
CREATE TABLE "Invite" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "InviteKind" NOT NULL,
    "personId" INTEGER,
    "role" "Role",
    "usesLimit" INTEGER NOT NULL,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "usedAt" TIMESTAMPTZ(3),
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Invite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" "ConsentKind" NOT NULL,
    "given" BOOLEAN NOT NULL,
    "version" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "operatorId" INTEGER NOT NULL,
    "operator" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Refusal" (
    "telegramHash" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Refusal_pkey" PRIMARY KEY ("telegramHash")
);

-- CreateTable
CREATE TABLE "Offer" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "programmeId" INTEGER NOT NULL,
    "mentorId" INTEGER NOT NULL,
    "menteeId" INTEGER NOT NULL,
    "mentorKind" "MentorKind" NOT NULL,
    "status" "OfferStatus" NOT NULL DEFAULT 'open',
    "mentorAnswer" "OfferAnswer" NOT NULL DEFAULT 'none',
    "menteeAnswer" "OfferAnswer" NOT NULL DEFAULT 'none',
    "mentorAnsweredAt" TIMESTAMPTZ(3),
    "menteeAnsweredAt" TIMESTAMPTZ(3),
    "declineReason" TEXT,
    "declinedBy" "Side",
    "reasons" TEXT[],
    "overLimitReason" TEXT,
    "orderNumber" TEXT,
    "orderOn" TEXT,
    "dueOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "shortProgramme" BOOLEAN NOT NULL DEFAULT false,
    "nextYear" BOOLEAN NOT NULL DEFAULT false,
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pair" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "programmeId" INTEGER NOT NULL,
    "offerId" INTEGER NOT NULL,
    "mentorId" INTEGER NOT NULL,
    "menteeId" INTEGER NOT NULL,
    "mentorKind" "MentorKind" NOT NULL,
    "status" "PairStatus" NOT NULL DEFAULT 'active',
    "stage" "Stage" NOT NULL DEFAULT 'acquaintance',
    "stageSinceOn" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "acquaintanceDays" INTEGER NOT NULL,
    "trialDays" INTEGER NOT NULL,
    "planningDays" INTEGER NOT NULL,
    "seriesMeetings" INTEGER NOT NULL,
    "finalDueDays" INTEGER NOT NULL,
    "mentorReadyAt" TIMESTAMPTZ(3),
    "menteeReadyAt" TIMESTAMPTZ(3),
    "overLimitReason" TEXT,
    "orderNumber" TEXT,
    "orderOn" TEXT,
    "pausedOn" TEXT,
    "pausedUntilOn" TEXT,
    "pauseReason" TEXT,
    "waitUntilOn" TEXT,
    "trialDecision" TEXT,
    "trialDecidedAt" TIMESTAMPTZ(3),
    "endKind" "PairEndKind",
    "endReason" TEXT,
    "endNoticeOn" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "mentorOpensNotes" BOOLEAN NOT NULL DEFAULT false,
    "menteeOpensNotes" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrialAnswer" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "pairId" INTEGER NOT NULL,
    "side" "Side" NOT NULL,
    "choice" "TrialChoice" NOT NULL,
    "onPaper" BOOLEAN NOT NULL DEFAULT false,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TrialAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Closing" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "pairId" INTEGER NOT NULL,
    "side" "Side" NOT NULL,
    "takeaway" TEXT,
    "verdict" TEXT,
    "continues" BOOLEAN,
    "onPaper" BOOLEAN NOT NULL DEFAULT false,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Closing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpRequest" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "pairId" INTEGER,
    "fromId" INTEGER NOT NULL,
    "readerId" INTEGER NOT NULL,
    "kind" "HelpKind" NOT NULL,
    "text" TEXT,
    "status" "HelpStatus" NOT NULL DEFAULT 'open',
    "reply" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "requestId" TEXT NOT NULL,

    CONSTRAINT "HelpRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "pairId" INTEGER NOT NULL,
    "kind" "MeetingKind" NOT NULL,
    "status" "MeetingStatus" NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "place" TEXT,
    "online" BOOLEAN NOT NULL DEFAULT false,
    "proposedBy" "Side" NOT NULL,
    "loggedAfter" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "outcome" "MeetingOutcome",
    "settledAt" TIMESTAMPTZ(3),
    "contradictionAt" TIMESTAMPTZ(3),
    "curatorReason" TEXT,
    "curatorId" INTEGER,
    "cancelledBy" "Side",
    "cancelledAt" TIMESTAMPTZ(3),
    "movedToId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Confirmation" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "meetingId" INTEGER NOT NULL,
    "side" "Side" NOT NULL,
    "answer" "ConfirmationAnswer" NOT NULL,
    "onPaper" BOOLEAN NOT NULL DEFAULT false,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingCorrection" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "meetingId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "minutes" INTEGER,
    "kind" "MeetingKind",
    "startsAt" TIMESTAMPTZ(3),
    "held" BOOLEAN,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "requestId" TEXT NOT NULL,

    CONSTRAINT "MeetingCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "pairId" INTEGER NOT NULL,
    "meetingId" INTEGER,
    "side" "Side" NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Goal" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "pairId" INTEGER NOT NULL,
    "author" "Side" NOT NULL,
    "status" "GoalStatus" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "agreedVersion" INTEGER,
    "sentAt" TIMESTAMPTZ(3),
    "agreedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoalVersion" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "specific" TEXT NOT NULL,
    "product" TEXT,
    "measure" TEXT NOT NULL,
    "unit" TEXT,
    "outOf" INTEGER,
    "baseline" DOUBLE PRECISION,
    "target" DOUBLE PRECISION,
    "helps" JSONB NOT NULL,
    "relevance" TEXT,
    "dueOn" TEXT NOT NULL,
    "author" "Side" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GoalVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoalReview" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,
    "versionNumber" INTEGER NOT NULL,
    "side" "Side" NOT NULL,
    "kind" "GoalReviewKind" NOT NULL,
    "comment" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GoalReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoalAssessment" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,
    "side" "Side" NOT NULL,
    "result" "GoalResult" NOT NULL,
    "value" DOUBLE PRECISION,
    "onPaper" BOOLEAN NOT NULL DEFAULT false,
    "assessedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GoalAssessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Action" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "pairId" INTEGER NOT NULL,
    "goalId" INTEGER,
    "title" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "dueOn" TEXT,
    "responsible" "Side" NOT NULL,
    "status" "ActionStatus" NOT NULL DEFAULT 'planned',
    "result" TEXT,
    "notDoneReason" TEXT,
    "createdBy" "Side" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "subjectId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" INTEGER,
    "telegramId" BIGINT,
    "subject" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "trail" TEXT[],
    "answers" JSONB NOT NULL,
    "messageId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inbox" (
    "updateId" BIGINT NOT NULL,
    "lane" BIGINT NOT NULL,
    "body" JSONB,
    "kind" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Inbox_pkey" PRIMARY KEY ("updateId")
);

-- CreateTable
CREATE TABLE "Lane" (
    "id" BIGINT NOT NULL,
    "owner" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Lane_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "holder" UUID,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "pausedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Dispatch" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "toPersonId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "args" JSONB NOT NULL,
    "urgency" INTEGER NOT NULL,
    "silentAtNight" BOOLEAN NOT NULL,
    "bundle" BOOLEAN NOT NULL,
    "loudUntilHour" INTEGER,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "lateByMinutes" INTEGER,
    "status" "DispatchStatus" NOT NULL DEFAULT 'waiting',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedUntil" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "messageId" INTEGER,
    "error" TEXT,

    CONSTRAINT "Dispatch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Organisation_parentId_idx" ON "Organisation"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "School_requestId_key" ON "School"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_schoolId_id_key" ON "Programme"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_schoolId_startsOn_key" ON "Programme"("schoolId", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "Term_schoolId_id_key" ON "Term"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Term_programmeId_number_key" ON "Term"("programmeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "DayOff_schoolId_id_key" ON "DayOff"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "DayOff_schoolId_fromOn_toOn_key" ON "DayOff"("schoolId", "fromOn", "toOn");

-- CreateIndex
CREATE UNIQUE INDEX "Account_personId_key" ON "Account"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_requestId_key" ON "Person"("requestId");

-- CreateIndex
CREATE INDEX "Person_searchName_idx" ON "Person"("searchName");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "Membership_schoolId_role_status_idx" ON "Membership"("schoolId", "role", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_schoolId_id_key" ON "Membership"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_schoolId_personId_role_key" ON "Membership"("schoolId", "personId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Questionnaire_schoolId_membershipId_key" ON "Questionnaire"("schoolId", "membershipId");

-- CreateIndex
CREATE UNIQUE INDEX "SensitiveCategory_schoolId_membershipId_key" ON "SensitiveCategory"("schoolId", "membershipId");

-- CreateIndex
CREATE UNIQUE INDEX "Invite_code_key" ON "Invite"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Invite_requestId_key" ON "Invite"("requestId");

-- CreateIndex
CREATE INDEX "Invite_schoolId_kind_idx" ON "Invite"("schoolId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Invite_schoolId_id_key" ON "Invite"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Consent_personId_kind_idx" ON "Consent"("personId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Offer_requestId_key" ON "Offer"("requestId");

-- CreateIndex
CREATE INDEX "Offer_schoolId_status_idx" ON "Offer"("schoolId", "status");

-- CreateIndex
CREATE INDEX "Offer_schoolId_mentorId_idx" ON "Offer"("schoolId", "mentorId");

-- CreateIndex
CREATE INDEX "Offer_schoolId_menteeId_idx" ON "Offer"("schoolId", "menteeId");

-- CreateIndex
CREATE UNIQUE INDEX "Offer_schoolId_id_key" ON "Offer"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Pair_schoolId_status_stage_idx" ON "Pair"("schoolId", "status", "stage");

-- CreateIndex
CREATE INDEX "Pair_schoolId_mentorId_idx" ON "Pair"("schoolId", "mentorId");

-- CreateIndex
CREATE INDEX "Pair_schoolId_menteeId_idx" ON "Pair"("schoolId", "menteeId");

-- CreateIndex
CREATE UNIQUE INDEX "Pair_schoolId_id_key" ON "Pair"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Pair_schoolId_offerId_key" ON "Pair"("schoolId", "offerId");

-- CreateIndex
CREATE UNIQUE INDEX "TrialAnswer_schoolId_id_key" ON "TrialAnswer"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TrialAnswer_pairId_side_key" ON "TrialAnswer"("pairId", "side");

-- CreateIndex
CREATE UNIQUE INDEX "Closing_schoolId_id_key" ON "Closing"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Closing_pairId_side_key" ON "Closing"("pairId", "side");

-- CreateIndex
CREATE UNIQUE INDEX "HelpRequest_requestId_key" ON "HelpRequest"("requestId");

-- CreateIndex
CREATE INDEX "HelpRequest_schoolId_readerId_status_idx" ON "HelpRequest"("schoolId", "readerId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "HelpRequest_schoolId_id_key" ON "HelpRequest"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_requestId_key" ON "Meeting"("requestId");

-- CreateIndex
CREATE INDEX "Meeting_schoolId_pairId_startsAt_idx" ON "Meeting"("schoolId", "pairId", "startsAt");

-- CreateIndex
CREATE INDEX "Meeting_schoolId_status_startsAt_idx" ON "Meeting"("schoolId", "status", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_schoolId_id_key" ON "Meeting"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Confirmation_schoolId_id_key" ON "Confirmation"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Confirmation_meetingId_side_key" ON "Confirmation"("meetingId", "side");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingCorrection_requestId_key" ON "MeetingCorrection"("requestId");

-- CreateIndex
CREATE INDEX "MeetingCorrection_schoolId_meetingId_idx" ON "MeetingCorrection"("schoolId", "meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingCorrection_schoolId_id_key" ON "MeetingCorrection"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Note_requestId_key" ON "Note"("requestId");

-- CreateIndex
CREATE INDEX "Note_schoolId_pairId_idx" ON "Note"("schoolId", "pairId");

-- CreateIndex
CREATE UNIQUE INDEX "Note_schoolId_id_key" ON "Note"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Goal_requestId_key" ON "Goal"("requestId");

-- CreateIndex
CREATE INDEX "Goal_schoolId_pairId_idx" ON "Goal"("schoolId", "pairId");

-- CreateIndex
CREATE UNIQUE INDEX "Goal_schoolId_id_key" ON "Goal"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "GoalVersion_schoolId_id_key" ON "GoalVersion"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "GoalVersion_goalId_number_key" ON "GoalVersion"("goalId", "number");

-- CreateIndex
CREATE INDEX "GoalReview_schoolId_goalId_idx" ON "GoalReview"("schoolId", "goalId");

-- CreateIndex
CREATE UNIQUE INDEX "GoalReview_schoolId_id_key" ON "GoalReview"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "GoalAssessment_schoolId_id_key" ON "GoalAssessment"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "GoalAssessment_goalId_side_key" ON "GoalAssessment"("goalId", "side");

-- CreateIndex
CREATE UNIQUE INDEX "Action_requestId_key" ON "Action"("requestId");

-- CreateIndex
CREATE INDEX "Action_schoolId_pairId_status_idx" ON "Action"("schoolId", "pairId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Action_schoolId_id_key" ON "Action"("schoolId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_schoolId_at_idx" ON "AuditEntry"("schoolId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_schoolId_id_key" ON "AuditEntry"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_personId_kind_subject_key" ON "Draft"("personId", "kind", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_telegramId_kind_subject_key" ON "Draft"("telegramId", "kind", "subject");

-- CreateIndex
CREATE INDEX "Inbox_lane_updateId_idx" ON "Inbox"("lane", "updateId");

-- CreateIndex
CREATE UNIQUE INDEX "Dispatch_key_key" ON "Dispatch"("key");

-- CreateIndex
CREATE INDEX "Dispatch_status_dueAt_idx" ON "Dispatch"("status", "dueAt");

-- CreateIndex
CREATE INDEX "Dispatch_toPersonId_idx" ON "Dispatch"("toPersonId");

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "School" ADD CONSTRAINT "School_id_fkey" FOREIGN KEY ("id") REFERENCES "Organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_schoolId_programmeId_fkey" FOREIGN KEY ("schoolId", "programmeId") REFERENCES "Programme"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DayOff" ADD CONSTRAINT "DayOff_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Questionnaire" ADD CONSTRAINT "Questionnaire_schoolId_membershipId_fkey" FOREIGN KEY ("schoolId", "membershipId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SensitiveCategory" ADD CONSTRAINT "SensitiveCategory_schoolId_membershipId_fkey" FOREIGN KEY ("schoolId", "membershipId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_schoolId_programmeId_fkey" FOREIGN KEY ("schoolId", "programmeId") REFERENCES "Programme"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_schoolId_mentorId_fkey" FOREIGN KEY ("schoolId", "mentorId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_schoolId_menteeId_fkey" FOREIGN KEY ("schoolId", "menteeId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Pair" ADD CONSTRAINT "Pair_schoolId_programmeId_fkey" FOREIGN KEY ("schoolId", "programmeId") REFERENCES "Programme"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Pair" ADD CONSTRAINT "Pair_schoolId_offerId_fkey" FOREIGN KEY ("schoolId", "offerId") REFERENCES "Offer"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Pair" ADD CONSTRAINT "Pair_schoolId_mentorId_fkey" FOREIGN KEY ("schoolId", "mentorId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Pair" ADD CONSTRAINT "Pair_schoolId_menteeId_fkey" FOREIGN KEY ("schoolId", "menteeId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TrialAnswer" ADD CONSTRAINT "TrialAnswer_schoolId_pairId_fkey" FOREIGN KEY ("schoolId", "pairId") REFERENCES "Pair"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Closing" ADD CONSTRAINT "Closing_schoolId_pairId_fkey" FOREIGN KEY ("schoolId", "pairId") REFERENCES "Pair"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_schoolId_pairId_fkey" FOREIGN KEY ("schoolId", "pairId") REFERENCES "Pair"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_schoolId_fromId_fkey" FOREIGN KEY ("schoolId", "fromId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_schoolId_readerId_fkey" FOREIGN KEY ("schoolId", "readerId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_schoolId_pairId_fkey" FOREIGN KEY ("schoolId", "pairId") REFERENCES "Pair"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_schoolId_meetingId_fkey" FOREIGN KEY ("schoolId", "meetingId") REFERENCES "Meeting"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "MeetingCorrection" ADD CONSTRAINT "MeetingCorrection_schoolId_meetingId_fkey" FOREIGN KEY ("schoolId", "meetingId") REFERENCES "Meeting"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_schoolId_pairId_fkey" FOREIGN KEY ("schoolId", "pairId") REFERENCES "Pair"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_schoolId_meetingId_fkey" FOREIGN KEY ("schoolId", "meetingId") REFERENCES "Meeting"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_schoolId_pairId_fkey" FOREIGN KEY ("schoolId", "pairId") REFERENCES "Pair"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "GoalVersion" ADD CONSTRAINT "GoalVersion_schoolId_goalId_fkey" FOREIGN KEY ("schoolId", "goalId") REFERENCES "Goal"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "GoalReview" ADD CONSTRAINT "GoalReview_schoolId_goalId_fkey" FOREIGN KEY ("schoolId", "goalId") REFERENCES "Goal"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "GoalAssessment" ADD CONSTRAINT "GoalAssessment_schoolId_goalId_fkey" FOREIGN KEY ("schoolId", "goalId") REFERENCES "Goal"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_schoolId_pairId_fkey" FOREIGN KEY ("schoolId", "pairId") REFERENCES "Pair"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_schoolId_goalId_fkey" FOREIGN KEY ("schoolId", "goalId") REFERENCES "Goal"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
