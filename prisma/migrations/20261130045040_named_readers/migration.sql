-- AlterTable
ALTER TABLE "Offer" ADD COLUMN     "declineReaderId" INTEGER;

-- AlterTable
ALTER TABLE "TrialAnswer" ADD COLUMN     "readerId" INTEGER;

-- AlterTable
ALTER TABLE "Pulse" ADD COLUMN     "readerId" INTEGER;
