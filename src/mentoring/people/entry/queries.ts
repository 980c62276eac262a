import type { PrismaClient } from '../../../platform/database/generated/client.ts';

/** The entry a guest has begun: which code, which school, and where they left it. */
export async function entryDraftOf(db: PrismaClient, telegramId: number) {
  const draft = await db.draft.findFirst({
    where: { telegramId: BigInt(telegramId), personId: null, kind: 'entry' },
    select: { id: true, kind: true, subject: true, field: true, trail: true, answers: true, messageId: true },
  });
  if (!draft || typeof draft.answers !== 'object' || draft.answers === null || Array.isArray(draft.answers))
    return undefined;
  const { code, school } = draft.answers;
  return typeof code === 'string' && typeof school === 'string'
    ? { code, school, draft: { ...draft, look: {} } }
    : undefined;
}
