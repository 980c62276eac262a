-- CreateEnum
CREATE TYPE "PhoneMoveStatus" AS ENUM ('waiting', 'done', 'stopped');

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "phoneStoppedUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "cameAs" TEXT,
ADD COLUMN     "claimsPersonId" INTEGER;

-- CreateTable
CREATE TABLE "WrongCode" (
    "telegramHash" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WrongCode_pkey" PRIMARY KEY ("telegramHash")
);

-- CreateTable
CREATE TABLE "PhoneMove" (
    "id" SERIAL NOT NULL,
    "inviteId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "makerId" INTEGER NOT NULL,
    "fromTelegramId" BIGINT,
    "toTelegramId" BIGINT NOT NULL,
    "status" "PhoneMoveStatus" NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "confirmedById" INTEGER,

    CONSTRAINT "PhoneMove_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WrongCode_since_idx" ON "WrongCode"("since");

-- CreateIndex
CREATE UNIQUE INDEX "PhoneMove_inviteId_key" ON "PhoneMove"("inviteId");

-- CreateIndex
CREATE INDEX "PhoneMove_toTelegramId_idx" ON "PhoneMove"("toTelegramId");

-- CreateIndex
CREATE INDEX "PhoneMove_personId_idx" ON "PhoneMove"("personId");
