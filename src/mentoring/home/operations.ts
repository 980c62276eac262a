import type { Actor } from '../../platform/database/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/texts.ts';

/** Changes the language of the account and, when there is one, of its person: from now on everything is said in it. */
export async function changeLanguage(
  deps: Deps,
  account: { telegramId: number },
  actor: Actor | undefined,
  locale: Locale,
): Promise<void> {
  await deps.db.account.update({ where: { telegramId: BigInt(account.telegramId) }, data: { locale } });
  if (actor) await deps.db.person.update({ where: { id: actor.personId }, data: { locale } });
  deps.memo?.forget();
}
