-- AlterTable
ALTER TABLE "IndicatorValue" ADD COLUMN     "reason" TEXT;
