-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "look" JSONB;
