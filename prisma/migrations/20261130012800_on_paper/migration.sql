-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "onPaperAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Offer" ADD COLUMN     "menteeOnPaper" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "mentorOnPaper" BOOLEAN NOT NULL DEFAULT false;
