-- The few finished files whose message still shows progress: asked for at each look, among all that were ever made.
CREATE INDEX "Export_unsaid" ON "Export" ("id") WHERE "messageId" IS NOT NULL AND "status" IN ('ready', 'refused', 'failed');
