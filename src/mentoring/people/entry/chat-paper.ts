import type { BotContext } from '../../../platform/telegram/context.ts';
import { showNew } from '../../../platform/telegram/show.ts';
import { consentFiles } from '../documents.ts';
import { writtenConsents } from '../rules-consents.ts';
import { paperConsentScreen } from './screens.ts';

/** Sends the consents this person signs on paper, one message each. */
export async function showPaperConsents(
  ctx: BotContext,
  of: { school: { name: string; country: string }; mentor: boolean; fullName?: string | undefined },
): Promise<void> {
  const { school, mentor, fullName } = of;
  const kinds = writtenConsents({ country: school.country, mentor });
  for (const file of await consentFiles(ctx.t, { school, kinds, at: ctx.now, fullName }))
    await showNew(ctx, paperConsentScreen(ctx.t, file));
}
