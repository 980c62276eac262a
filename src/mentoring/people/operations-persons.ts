import type { ConsentKind } from '../../platform/database/generated/enums.ts';
import type { OpenTx } from '../../platform/database/transaction.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/texts.ts';
import { fold } from './rules.ts';

/** Bumped when the words of a consent change; what people agreed to stays readable by it. */
export const CONSENT_VERSION = '2026-11-1';

/** A new human being, in no school yet. Call inside the transaction that gives them a membership. */
export async function createPerson(
  tx: OpenTx,
  person: {
    fullName: string;
    addressAs: string;
    locale: Locale;
    at: Date;
    requestId: string;
    isAdministrator?: boolean;
  },
): Promise<number> {
  const { id } = await tx.person.create({
    data: {
      fullName: person.fullName,
      searchName: fold(person.fullName),
      addressAs: person.addressAs,
      locale: person.locale,
      isAdministrator: person.isAdministrator ?? false,
      createdAt: person.at,
      requestId: person.requestId,
    },
    select: { id: true },
  });
  return id;
}

/** Keeps what a person decided on a consent's screen, with the words that were on it. */
export async function recordConsent(
  tx: OpenTx,
  deps: Pick<Deps, 'texts'>,
  consent: {
    personId: number;
    kind: ConsentKind;
    given: boolean;
    locale: Locale;
    schoolId: number;
    operator: string;
    at: Date;
  },
): Promise<void> {
  const t = deps.texts.for(consent.locale);
  await tx.consent.create({
    data: {
      personId: consent.personId,
      kind: consent.kind,
      given: consent.given,
      version: CONSENT_VERSION,
      locale: consent.locale,
      operatorId: consent.schoolId,
      operator: consent.operator,
      purpose: t.label(`people-purpose-${consent.kind}`),
      term: t.label(`people-term-${consent.kind}`),
      decidedAt: consent.at,
    },
  });
}
