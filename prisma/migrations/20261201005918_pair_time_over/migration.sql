-- AlterEnum
ALTER TYPE "PairEndKind" ADD VALUE 'timeOver';
