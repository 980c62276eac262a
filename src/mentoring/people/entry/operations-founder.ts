import { inOpenTransaction, isDuplicate } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/texts.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import type { NewSchool } from '../../organisations/input.ts';
import { insertSchool } from '../../organisations/school/operations.ts';
import { createPerson, recordConsent } from '../operations-persons.ts';

/**
 * Makes the first administrator of an empty bot a person together with their school, which is the operator of their
 * data. Person, consent, school, calendar and link come in one transaction. The same request again finds it.
 */
export async function foundSchool(
  deps: Deps,
  input: {
    telegramId: number;
    locale: Locale;
    fullName: string;
    addressAs: string;
    consentAt: Date;
    school: NewSchool;
    requestId: string;
  },
): Promise<{ ok: true; schoolId: number } | Refused<'notAllowed' | 'knownAlready'>> {
  if (!deps.adminIds.includes(input.telegramId)) return refused('notAllowed');
  const { locale, fullName, addressAs, requestId, school } = input;
  const telegramId = BigInt(input.telegramId);
  const now = deps.clock.now();
  try {
    const schoolId = await inOpenTransaction(deps, async (tx) => {
      const personId = await createPerson(tx, {
        fullName,
        addressAs,
        locale,
        at: now,
        requestId,
        isAdministrator: true,
      });
      // Somebody who has become a person meanwhile keeps being that one.
      const { count } = await tx.account.updateMany({
        where: { telegramId, personId: null },
        data: { personId },
      });
      if (count === 0) throw new KnownAlready();
      const id = await insertSchool(tx, now, personId, { ...school, requestId });
      await recordConsent(tx, deps, {
        personId,
        kind: 'programme',
        given: true,
        locale,
        schoolId: id,
        operator: school.name,
        at: input.consentAt,
      });
      return id;
    });
    return { ok: true, schoolId };
  } catch (error) {
    if (error instanceof KnownAlready) return refused('knownAlready');
    if (!isDuplicate(error)) throw error;
    const done = await deps.db.school.findUnique({ where: { requestId }, select: { id: true } });
    return done ? { ok: true, schoolId: done.id } : refused('knownAlready');
  }
}

/** Undoes the transaction: the account belongs to a person already. */
class KnownAlready extends Error {}
