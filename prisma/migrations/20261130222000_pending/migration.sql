-- Written by hand: a partial index.
-- Each morning asks for the few who wait to be let in, among all who ever entered.
CREATE INDEX "Membership_pending_idx" ON "Membership" ("createdAt") WHERE "status" = 'pending';
