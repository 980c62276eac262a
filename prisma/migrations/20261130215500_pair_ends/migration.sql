-- Written by hand: a partial index.
-- Each morning asks for the living pairs whose last day is near, and for those whose last day has gone by.
CREATE INDEX "Pair_ends_idx" ON "Pair"("endsOn") WHERE "status" IN ('active', 'paused') AND "endKind" IS NULL;
