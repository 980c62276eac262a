-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "closedUntil" TIMESTAMPTZ(3);
