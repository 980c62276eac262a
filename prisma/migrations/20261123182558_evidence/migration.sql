-- CreateEnum
CREATE TYPE "ObservationKind" AS ENUM ('mentorVisit', 'menteeVisit', 'colleagueVisit');

-- CreateEnum
CREATE TYPE "ReportKind" AS ENUM ('term', 'year', 'summary');

-- CreateEnum
CREATE TYPE "ExportStatus" AS ENUM ('waiting', 'making', 'ready', 'refused', 'failed');

-- AlterTable
ALTER TABLE "School" ADD COLUMN     "directorName" TEXT,
ADD COLUMN     "officialName" TEXT;

-- CreateTable
CREATE TABLE "ObservationTemplate" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" JSONB,
    "criteria" JSONB NOT NULL,
    "maxMark" INTEGER NOT NULL,
    "scale" JSONB,
    "createdById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "requestId" TEXT NOT NULL,

    CONSTRAINT "ObservationTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "kind" "ObservationKind" NOT NULL,
    "pairId" INTEGER,
    "observerId" INTEGER NOT NULL,
    "teacherId" INTEGER NOT NULL,
    "templateId" INTEGER NOT NULL,
    "heldOn" TEXT NOT NULL,
    "className" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "aim" TEXT NOT NULL,
    "aimText" TEXT,
    "courseStart" TEXT,
    "courseMiddle" TEXT,
    "courseEnd" TEXT,
    "facts" TEXT,
    "strengths" TEXT[],
    "growthPoints" TEXT[],
    "agreedStep" TEXT,
    "actionId" INTEGER,
    "openLessonId" INTEGER,
    "correctsId" INTEGER,
    "correctionReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "sharedAt" TIMESTAMPTZ(3),
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObservationMark" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "observationId" INTEGER NOT NULL,
    "criterion" TEXT NOT NULL,
    "mark" INTEGER,
    "comment" TEXT,

    CONSTRAINT "ObservationMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObservationVoice" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "observationId" INTEGER NOT NULL,
    "fileId" TEXT NOT NULL,
    "seconds" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ObservationVoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObservationReply" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "observationId" INTEGER NOT NULL,
    "seenAt" TIMESTAMPTZ(3),
    "reflection" TEXT,
    "reflectedAt" TIMESTAMPTZ(3),
    "disagreement" TEXT,
    "disagreedAt" TIMESTAMPTZ(3),
    "opensSheet" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ObservationReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpenLesson" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "hostId" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "className" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "place" TEXT,
    "seats" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3),
    "requestId" TEXT NOT NULL,

    CONSTRAINT "OpenLesson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpenLessonVisit" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "openLessonId" INTEGER NOT NULL,
    "guestId" INTEGER NOT NULL,
    "bookedAt" TIMESTAMPTZ(3) NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3),
    "takeaway" TEXT,
    "takeawayAt" TIMESTAMPTZ(3),

    CONSTRAINT "OpenLessonVisit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "termId" INTEGER NOT NULL,
    "kind" "ReportKind" NOT NULL,
    "subject" TEXT NOT NULL,
    "pairId" INTEGER,
    "side" "Side",
    "edits" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportVersion" (
    "id" SERIAL NOT NULL,
    "schoolId" INTEGER NOT NULL,
    "reportId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "lines" JSONB NOT NULL,
    "confirmedById" INTEGER NOT NULL,
    "onPaper" BOOLEAN NOT NULL DEFAULT false,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReportVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Export" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "args" JSONB NOT NULL,
    "locale" TEXT NOT NULL,
    "status" "ExportStatus" NOT NULL DEFAULT 'waiting',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "messageId" INTEGER,
    "claimedUntil" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "requestId" TEXT NOT NULL,

    CONSTRAINT "Export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExportFile" (
    "id" SERIAL NOT NULL,
    "exportId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA,

    CONSTRAINT "ExportFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ObservationTemplate_requestId_key" ON "ObservationTemplate"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "ObservationTemplate_schoolId_id_key" ON "ObservationTemplate"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ObservationTemplate_schoolId_code_version_key" ON "ObservationTemplate"("schoolId", "code", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_requestId_key" ON "Observation"("requestId");

-- CreateIndex
CREATE INDEX "Observation_schoolId_pairId_heldOn_idx" ON "Observation"("schoolId", "pairId", "heldOn");

-- CreateIndex
CREATE INDEX "Observation_schoolId_observerId_heldOn_idx" ON "Observation"("schoolId", "observerId", "heldOn");

-- CreateIndex
CREATE INDEX "Observation_schoolId_teacherId_heldOn_idx" ON "Observation"("schoolId", "teacherId", "heldOn");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_schoolId_id_key" ON "Observation"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_schoolId_correctsId_key" ON "Observation"("schoolId", "correctsId");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_schoolId_actionId_key" ON "Observation"("schoolId", "actionId");

-- CreateIndex
CREATE UNIQUE INDEX "ObservationMark_schoolId_id_key" ON "ObservationMark"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ObservationMark_observationId_criterion_key" ON "ObservationMark"("observationId", "criterion");

-- CreateIndex
CREATE UNIQUE INDEX "ObservationVoice_schoolId_id_key" ON "ObservationVoice"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ObservationVoice_observationId_fileId_key" ON "ObservationVoice"("observationId", "fileId");

-- CreateIndex
CREATE UNIQUE INDEX "ObservationReply_observationId_key" ON "ObservationReply"("observationId");

-- CreateIndex
CREATE UNIQUE INDEX "ObservationReply_schoolId_id_key" ON "ObservationReply"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ObservationReply_schoolId_observationId_key" ON "ObservationReply"("schoolId", "observationId");

-- CreateIndex
CREATE UNIQUE INDEX "OpenLesson_requestId_key" ON "OpenLesson"("requestId");

-- CreateIndex
CREATE INDEX "OpenLesson_schoolId_startsAt_idx" ON "OpenLesson"("schoolId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "OpenLesson_schoolId_id_key" ON "OpenLesson"("schoolId", "id");

-- CreateIndex
CREATE INDEX "OpenLessonVisit_schoolId_guestId_idx" ON "OpenLessonVisit"("schoolId", "guestId");

-- CreateIndex
CREATE UNIQUE INDEX "OpenLessonVisit_schoolId_id_key" ON "OpenLessonVisit"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "OpenLessonVisit_openLessonId_guestId_key" ON "OpenLessonVisit"("openLessonId", "guestId");

-- CreateIndex
CREATE INDEX "Report_schoolId_pairId_idx" ON "Report"("schoolId", "pairId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_schoolId_id_key" ON "Report"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Report_schoolId_termId_kind_subject_key" ON "Report"("schoolId", "termId", "kind", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "ReportVersion_schoolId_id_key" ON "ReportVersion"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ReportVersion_reportId_number_key" ON "ReportVersion"("reportId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Export_requestId_key" ON "Export"("requestId");

-- CreateIndex
CREATE INDEX "Export_personId_createdAt_idx" ON "Export"("personId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ExportFile_exportId_number_key" ON "ExportFile"("exportId", "number");

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_schoolId_pairId_fkey" FOREIGN KEY ("schoolId", "pairId") REFERENCES "Pair"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_schoolId_observerId_fkey" FOREIGN KEY ("schoolId", "observerId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_schoolId_teacherId_fkey" FOREIGN KEY ("schoolId", "teacherId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_schoolId_templateId_fkey" FOREIGN KEY ("schoolId", "templateId") REFERENCES "ObservationTemplate"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_schoolId_actionId_fkey" FOREIGN KEY ("schoolId", "actionId") REFERENCES "Action"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_schoolId_openLessonId_fkey" FOREIGN KEY ("schoolId", "openLessonId") REFERENCES "OpenLesson"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_schoolId_correctsId_fkey" FOREIGN KEY ("schoolId", "correctsId") REFERENCES "Observation"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ObservationMark" ADD CONSTRAINT "ObservationMark_schoolId_observationId_fkey" FOREIGN KEY ("schoolId", "observationId") REFERENCES "Observation"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ObservationVoice" ADD CONSTRAINT "ObservationVoice_schoolId_observationId_fkey" FOREIGN KEY ("schoolId", "observationId") REFERENCES "Observation"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ObservationReply" ADD CONSTRAINT "ObservationReply_schoolId_observationId_fkey" FOREIGN KEY ("schoolId", "observationId") REFERENCES "Observation"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OpenLesson" ADD CONSTRAINT "OpenLesson_schoolId_hostId_fkey" FOREIGN KEY ("schoolId", "hostId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OpenLessonVisit" ADD CONSTRAINT "OpenLessonVisit_schoolId_openLessonId_fkey" FOREIGN KEY ("schoolId", "openLessonId") REFERENCES "OpenLesson"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OpenLessonVisit" ADD CONSTRAINT "OpenLessonVisit_schoolId_guestId_fkey" FOREIGN KEY ("schoolId", "guestId") REFERENCES "Membership"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_schoolId_termId_fkey" FOREIGN KEY ("schoolId", "termId") REFERENCES "Term"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_schoolId_pairId_fkey" FOREIGN KEY ("schoolId", "pairId") REFERENCES "Pair"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ReportVersion" ADD CONSTRAINT "ReportVersion_schoolId_reportId_fkey" FOREIGN KEY ("schoolId", "reportId") REFERENCES "Report"("schoolId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ExportFile" ADD CONSTRAINT "ExportFile_exportId_fkey" FOREIGN KEY ("exportId") REFERENCES "Export"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- The few that wait or are being made, whatever was ever asked for.
CREATE INDEX "Export_open" ON "Export" ("id") WHERE "status" IN ('waiting', 'making');

ALTER TABLE "ObservationMark" ADD CONSTRAINT "ObservationMark_mark_check" CHECK ("mark" IS NULL OR "mark" >= 0);
ALTER TABLE "ObservationTemplate" ADD CONSTRAINT "ObservationTemplate_maxMark_check" CHECK ("maxMark" BETWEEN 1 AND 10);
ALTER TABLE "OpenLesson" ADD CONSTRAINT "OpenLesson_seats_check" CHECK ("seats" > 0);
-- Between the sides of a pair an observation belongs to the pair; between colleagues it doesn't.
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_pair_check" CHECK (("kind" = 'colleagueVisit') = ("pairId" IS NULL));
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_sides_check" CHECK ("observerId" <> "teacherId");
