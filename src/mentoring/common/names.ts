/**
 * Names as one reader may have them. A person who withdrew the second consent has no name for the other side of the
 * pair, only their role there. Every screen, message and file for a side reads names here.
 */
import type { Actor, Hidden } from '../../platform/database/actor.ts';
import type { Side } from '../../platform/database/generated/enums.ts';
import type { ScopedDb } from '../../platform/database/scope.ts';
import { HIDDEN_NAME } from '../../platform/i18n/html.ts';
import { isStaff } from './rights.ts';

/** People whose names this reader may not have. None for staff: their sight does not come from the pair. */
export function hiddenFrom(actor: Actor, schoolId: number): readonly Hidden[] {
  const here = actor.hidden.filter((one) => one.schoolId === schoolId);
  const staff = actor.memberships.some((m) => m.schoolId === schoolId && isStaff(m.role));
  return staff ? [] : here;
}

/** The name, or the sign of what this person is in the pair. */
export function nameFor(hidden: readonly Hidden[], person: { personId: number; fullName: string }): string {
  const found = hidden.find((one) => one.personId === person.personId);
  return found ? HIDDEN_NAME[found.side] : person.fullName;
}

/** The other side of one's own pair, whatever else one is in the school. */
export function partnerFor(
  actor: Actor,
  person: { schoolId: number; personId: number; fullName: string },
): string {
  return nameFor(
    actor.hidden.filter((one) => one.schoolId === person.schoolId),
    person,
  );
}

/** Kept data with signs in place of names, at any depth. */
export function withoutNames<T>(hidden: readonly Hidden[], kept: T, formsOf: (name: string) => string[]): T {
  if (hidden.length === 0) return kept;
  let text = JSON.stringify(kept);
  for (const { fullName, side } of hidden)
    for (const form of formsOf(fullName))
      text = text.replaceAll(JSON.stringify(form).slice(1, -1), HIDDEN_NAME[side]);
  return JSON.parse(text) as T;
}

/** The database as this reader may read it: whatever query reaches a hidden name gets the sign in its place. */
export function withNamesFor(db: ScopedDb, hidden: readonly Hidden[]): ScopedDb {
  if (hidden.length === 0) return db;
  const said = (personId: number, name: string) => nameFor(hidden, { personId, fullName: name });
  return db.$extends({
    result: {
      person: {
        fullName: { needs: { id: true, fullName: true }, compute: (row) => said(row.id, row.fullName) },
        addressAs: { needs: { id: true, addressAs: true }, compute: (row) => said(row.id, row.addressAs) },
      },
    },
  }) as unknown as ScopedDb;
}

/** In SQL: the name, or the sign where this side of a pair hid it and the reader (an array of memberships) is not it. */
export function sideNameSql(of: { member: string; person: string; side: Side; mine: string }): string {
  const { member, person, side, mine } = of;
  return `case when ${member}."nameHidden" and ${member}."id" <> all(${mine}) then '${HIDDEN_NAME[side]}' else ${person}."fullName" end`;
}

/**
 * SQL: this person's name, or a sign when it is hidden in any school and the reader is another person ($1: the
 * readers).
 */
export function anyNameSql(person: string): string {
  const hidden = (side: Side | undefined) =>
    `exists (select 1 from "Membership" h where h."personId" = ${person}."id" and h."nameHidden"${side ? ` and h."role" = '${side}'` : ''})`;
  return `case when ${person}."id" = any($1) then ${person}."fullName"
    when ${hidden('mentee')} then '${HIDDEN_NAME.mentee}' when ${hidden(undefined)} then '${HIDDEN_NAME.mentor}' else ${person}."fullName" end`;
}
