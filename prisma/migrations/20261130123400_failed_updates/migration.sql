-- Failed updates are counted by whoever watches the bot, with their words or without: one index for both.
DROP INDEX "Inbox_failed_idx";
CREATE INDEX "Inbox_failed_idx" ON "Inbox" ("failedAt") WHERE "failedAt" IS NOT NULL;
