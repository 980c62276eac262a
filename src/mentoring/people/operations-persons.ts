import type { ConsentKind, Role } from '../../platform/database/generated/enums.ts';
import { type AnyTx, lockOpenRow, type OpenTx } from '../../platform/database/transaction.ts';
import type { Deps } from '../../platform/deps.ts';
import { withdraw } from '../../platform/dispatch/outbox.ts';
import type { Locale, Translator } from '../../platform/i18n/texts.ts';
import { keyOf } from '../common/keys.ts';
import type { Refused } from '../common/outcome.ts';
import { MOST } from '../common/rules-limits.ts';
import { fold } from './rules.ts';
import { CONSENT_VERSIONS } from './rules-consents.ts';
import { consentData } from './rules-data.ts';

/** A human being to be. */
export interface NewPerson {
  fullName: string;
  addressAs: string;
  locale: Locale;
  at: Date;
  requestId: string;
  isAdministrator?: boolean;
}

const personRow = ({ fullName, addressAs, locale, at, requestId, isAdministrator = false }: NewPerson) => ({
  fullName,
  searchName: fold(fullName),
  addressAs,
  locale,
  isAdministrator,
  createdAt: at,
  requestId,
});

/** A new human being, in no school yet. Call inside the transaction that gives them a membership. */
export async function createPerson(tx: OpenTx, person: NewPerson): Promise<number> {
  const { id } = await tx.person.create({ data: personRow(person), select: { id: true } });
  return id;
}

/** The same for many, in one statement. Gives their ids in the order of the list. */
export async function createPersons(tx: OpenTx, persons: readonly NewPerson[]): Promise<number[]> {
  const made = await tx.person.createManyAndReturn({
    data: persons.map(personRow),
    select: { id: true, requestId: true },
  });
  const ids = new Map(made.map((row) => [row.requestId, row.id]));
  return persons.flatMap(({ requestId }) => ids.get(requestId) ?? []);
}

/** Stands in the kept words for the school that asked, whose name is kept with each decision. */
const OPERATOR = '{operator}';

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
  const { kind, locale } = consent;
  const version = CONSENT_VERSIONS[kind];
  if (kind === 'programme' && consent.given) await closeErasure(tx, consent.personId, consent.at);
  const words = t.label(`people-consent-${kind}`, consentWords(t, kind, OPERATOR));
  await tx.$executeRaw`insert into "ConsentText" ("kind", "version", "locale", "text", "firstAt")
    values (${kind}::"ConsentKind", ${version}, ${locale}, ${words}, ${consent.at}) on conflict do nothing`;
  const kept = await tx.consentText.findUniqueOrThrow({
    where: { kind_version_locale: { kind, version, locale } },
    select: { id: true },
  });
  await tx.consent.create({
    data: {
      personId: consent.personId,
      kind,
      given: consent.given,
      version,
      textId: kept.id,
      locale,
      operatorId: consent.schoolId,
      operator: consent.operator,
      purpose: t.label(`people-purpose-${kind}`),
      term: t.label(`people-term-${kind}`),
      decidedAt: consent.at,
    },
  });
  // Given and taken back over and over, it grows no further.
  await tx.$executeRaw`delete from "Consent" where "withdrawnAt" is not null and "id" in (
    select "id" from "Consent" where "personId" = ${consent.personId} and "operatorId" = ${consent.schoolId}
      and "kind" = ${kind}::"ConsentKind" order by "decidedAt" desc, "id" desc offset ${MOST.consents})`;
}

/** The dialogue of an entry, as a draft has it. */
export const ENTRY = 'entry';

/** Under what a request for erasure has its messages. */
export const erasureKey = (erasureId: number) => keyOf('erasure', erasureId);

/**
 * Closes the open request for erasure, if there is one. A person who takes it back, or comes back, may ask anew. Locks
 * the person, as the erasure does: it is done by now, or it sees this change.
 */
export async function closeErasure(tx: OpenTx, personId: number, at: Date): Promise<boolean> {
  await lockOpenRow(tx, 'Person', personId);
  const open = await tx.erasure.findFirst({
    where: { personId, takenBackAt: null, doneAt: null },
    select: { id: true },
  });
  if (!open) return false;
  await tx.erasure.update({ where: { id: open.id }, data: { takenBackAt: at } });
  await withdraw(tx, erasureKey(open.id));
  return true;
}

/** Takes these consents back; the one about the name also hides or shows it. False when none was given. */
export async function withdrawConsents(
  tx: AnyTx,
  of: { personId: number; schoolId: number; kinds: readonly ConsentKind[]; at: Date },
): Promise<boolean> {
  const { personId, schoolId, at } = of;
  const count = await tx.$executeRaw`update "Consent" set "withdrawnAt" = ${at}
    where "personId" = ${personId} and "operatorId" = ${schoolId} and "kind" = any(${[...of.kinds]}::"ConsentKind"[])
      and "given" and "withdrawnAt" is null`;
  if (of.kinds.includes('pairContact')) await showName(tx, { personId, schoolId, shown: false });
  return count > 0;
}

/** Whether the other side of a pair sees the name; for every role of the person in the school. */
export async function showName(
  tx: AnyTx,
  of: { personId: number; schoolId: number; shown: boolean },
): Promise<void> {
  await tx.$executeRaw`update "Membership" set "nameHidden" = ${!of.shown}
    where "personId" = ${of.personId} and "schoolId" = ${of.schoolId}`;
}

/** All that is kept about a person, in a line, by its list. */
export function dataWords(t: Translator): string {
  return consentData()
    .map((group) => t.label(`privacy-data-${group}`))
    .join(', ');
}

/** The parts of a consent's words: the operator, the data by its list, the purpose, the term. */
export function consentWords(t: Translator, kind: ConsentKind, operator: string) {
  return {
    operator,
    data: consentData()
      .map((group) => t.label(`privacy-short-${group}`).toLocaleLowerCase(t.locale))
      .join(', '),
    purpose: t(`people-purpose-${kind}`),
    term: t(`people-term-${kind}`),
  };
}

/**
 * Gives a role in a school: a new one, or an ended one again. While it waits, the end of the old one stays known. A
 * role the person has already stays as it is. Returns the membership's id.
 */
export async function giveMembership(
  tx: OpenTx,
  row: { schoolId: number; personId: number; role: Role; status: 'pending' | 'active'; at: Date },
): Promise<number> {
  const { schoolId, personId, role, status, at } = row;
  const confirmedAt = status === 'active' ? at : null;
  await tx.membership.updateMany({
    where: { schoolId, personId, role, status: { in: ['ended', 'invited'] } },
    data: { status, confirmedAt, ...(status === 'active' ? { endedAt: null } : {}) },
  });
  const known = await tx.membership.findFirst({ where: { schoolId, personId, role }, select: { id: true } });
  if (known) return known.id;
  const made = await tx.membership.create({
    data: { schoolId, personId, role, status, createdAt: at, confirmedAt },
    select: { id: true },
  });
  return made.id;
}

export type PairRole = 'mentor' | 'mentee';

export type PeopleRefused<R extends string = never> = Refused<'notFound' | 'notAllowed' | R>;
