import type { Role } from '../../../platform/database/generated/enums.ts';
import { cut, type Html, lines } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Button, pageOf, rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { type Right, STAFF_ROLES, type StaffRole } from '../../common/rights.ts';
import { homeButton } from '../../common/words.ts';

import { helpRequestTap } from '../../pairing/taps.ts';
import {
  administratorsTap,
  appointTap,
  endRoleTap,
  handOverNowTap,
  handOverTap,
  handOverToTap,
  nameTrustedTap,
  newStaffInviteTap,
  rolesTap,
  schoolTap,
  staffInvitesTap,
  staffTap,
  trustedPersonTap,
} from '../taps.ts';
import type { SchoolPerson, StaffMember } from './queries.ts';

/** As many as the reader's eye takes in at once, with the buttons below. */
const PAGE = 6;
const LABEL = 30;

/** The reader and their roles here: what a screen needs to know about them. */
export interface Reader {
  schoolId: number;
  school: string;
  personId: number;
  may(right: Right): boolean;
  mayGive(role: Role): boolean;
}

/** The reader of a school's settings, from the scope they act in. */
export function readerOf(scope: {
  schoolId: number;
  name: string;
  actor: { personId: number };
  may(right: Right): object | undefined;
  mayGive(role: Role): boolean;
}): Reader {
  const { schoolId, name, actor } = scope;
  return {
    schoolId,
    school: name,
    personId: actor.personId,
    may: (right) => scope.may(right) !== undefined,
    mayGive: (role) => scope.mayGive(role),
  };
}

const back = (t: Translator, button: (label: string) => Button) => [button(t.label('nav-back'))];

/** The roles with the people who have them, and what may be changed. */
export function rolesScreen(t: Translator, reader: Reader, staff: readonly StaffMember[]): Screen {
  const { schoolId } = reader;
  const shown = STAFF_ROLES.flatMap((role) => {
    const names = staff.filter((member) => member.role === role).map((member) => member.fullName);
    const always = role === 'curator' || role === 'trustedPerson';
    if (names.length === 0 && !always) return [];
    const name = names.length > 0 ? cut(names.join(', '), 60) : t.label('organisations-nobody');
    return [t('organisations-roles-line', { role: t('organisations-role', { role }), name })];
  });
  const removable = staff.filter(
    (member) => member.personId === reader.personId || reader.mayGive(member.role as StaffRole),
  );
  return screen(
    t('organisations-roles', { school: reader.school, list: lines(...shown) }),
    reader.may('nameTrusted') && [
      trustedPersonTap.button(t.label('organisations-trusted-button'), schoolId, 0),
    ],
    reader.may('nameAdministrators') && [
      administratorsTap.button(t.label('organisations-administrators-button'), schoolId, 0),
    ],
    reader.may('handOver') && [handOverTap.button(t.label('organisations-hand-over-button'), schoolId, 0)],
    reader.may('invite') && [staffInvitesTap.button(t.label('organisations-colleague-button'), schoolId)],
    ...removable.slice(0, 10).map((member) => [
      staffTap.button(
        cut(
          t.label('organisations-staff-button', {
            role: t.label('organisations-role', { role: member.role }),
            name: member.fullName,
          }),
          LABEL,
        ),
        member.id,
      ),
    ]),
    back(t, (label) => schoolTap.button(label, schoolId)),
  );
}

/** One staff role of one person, and taking it away. */
export function staffScreen(t: Translator, reader: Reader, member: StaffMember): Screen {
  const mine = member.personId === reader.personId;
  const text = t('organisations-staff', {
    role: t('organisations-role', { role: member.role }),
    name: member.fullName,
    mine: mine ? 'yes' : 'no',
  });
  return screen(
    text,
    [endRoleTap.button(t.label(mine ? 'organisations-leave-role' : 'organisations-end-role'), member.id)],
    back(t, (label) => rolesTap.button(label, reader.schoolId)),
  );
}

function choosing(
  t: Translator,
  text: Html,
  people: readonly SchoolPerson[],
  page: number,
  turnTo: (page: number) => string,
  choose: (label: string, personId: number) => Button,
): Screen {
  const shown = pageOf(people, page, PAGE, turnTo);
  return screen(
    text,
    ...shown.items.map((person) => [choose(cut(person.fullName, LABEL), person.personId)]),
    shown.turn,
  );
}

function withRows(made: Screen, ...more: (Button[] | false)[]): Screen {
  return {
    ...made,
    keyboard: [...(made.keyboard ?? []), ...more.filter((row): row is Button[] => row !== false)],
  };
}

/** Candidates for the trusted person: all of the school but its curators, staff first. */
export function trustedScreen(
  t: Translator,
  reader: Reader,
  people: readonly SchoolPerson[],
  now: readonly string[],
  page: number,
): Screen {
  const { schoolId } = reader;
  const candidates = people
    .filter((person) => person.personId !== reader.personId)
    .filter((person) => !person.roles.includes('curator') && !person.roles.includes('trustedPerson'))
    .toSorted((a, b) => Number(isOnlyPair(a)) - Number(isOnlyPair(b)));
  const name = now.length > 0 ? now.join(', ') : t.label('organisations-nobody');
  const text = lines(
    t('organisations-trusted', { name }),
    candidates.length === 0 && t('organisations-trusted-empty'),
  );
  return withRows(
    choosing(
      t,
      text,
      candidates,
      page,
      (to) => trustedPersonTap.data(schoolId, to),
      (label, id) => nameTrustedTap.button(label, schoolId, id),
    ),
    [newStaffInviteTap.button(t.label('organisations-colleague-button'), schoolId, 'trustedPerson')],
    [homeButton(t)],
  );
}

function isOnlyPair(person: SchoolPerson): boolean {
  return person.roles.every((role) => role === 'mentor' || role === 'mentee');
}

/** Candidates for an administrator. */
export function administratorsScreen(
  t: Translator,
  reader: Reader,
  people: readonly SchoolPerson[],
  page: number,
): Screen {
  const { schoolId } = reader;
  const candidates = people.filter((person) => !person.roles.includes('administrator'));
  const text = lines(
    t('organisations-administrators'),
    candidates.length === 0 && t('organisations-administrators-empty'),
  );
  return withRows(
    choosing(
      t,
      text,
      candidates,
      page,
      (to) => administratorsTap.data(schoolId, to),
      (label, id) => appointTap.button(label, schoolId, id),
    ),
    [newStaffInviteTap.button(t.label('organisations-colleague-button'), schoolId, 'administrator')],
    back(t, (label) => rolesTap.button(label, schoolId)),
  );
}

/** Candidates to take over the curatorship. */
export function handOverScreen(
  t: Translator,
  reader: Reader,
  people: readonly SchoolPerson[],
  page: number,
): Screen {
  const { schoolId } = reader;
  const candidates = people
    .filter((person) => person.personId !== reader.personId)
    .toSorted((a, b) => Number(isOnlyPair(a)) - Number(isOnlyPair(b)));
  const text = lines(
    t('organisations-hand-over'),
    candidates.length === 0 && t('organisations-administrators-empty'),
  );
  return withRows(
    choosing(
      t,
      text,
      candidates,
      page,
      (to) => handOverTap.data(schoolId, to),
      (label, id) => handOverToTap.button(label, schoolId, id),
    ),
    reader.mayGive('curator') && [
      newStaffInviteTap.button(t.label('organisations-colleague-button'), schoolId, 'curator'),
    ],
    back(t, (label) => rolesTap.button(label, schoolId)),
  );
}

/** The question before curatorship goes. */
export function handOverSureScreen(t: Translator, schoolId: number, person: SchoolPerson): Screen {
  return screen(
    t('organisations-hand-over-sure', { name: person.fullName }),
    [handOverNowTap.button(t.label('organisations-hand-over-now'), schoolId, person.personId)],
    back(t, (label) => handOverTap.button(label, schoolId, 0)),
  );
}

/** What a new role means is told of these; of any other that it is on the card. */
const TOLD = {
  administrator: 'administrator',
  coordinator: 'other',
  curator: 'curator',
  trustedPerson: 'trustedPerson',
  director: 'other',
  departmentHead: 'other',
  psychologist: 'other',
} as const satisfies Record<StaffRole, string>;

/** Told to somebody who was given a role. */
export function roleGivenScreen(
  t: Translator,
  given: { role: StaffRole; school: string; schoolId: number },
): Screen {
  return screen(
    t('organisations-given', { role: TOLD[given.role], school: given.school }),
    ...rows([homeButton(t)], 1),
  );
}

/** The staff changed: the person, the role and the actor. Readers who may open the list of roles get its button. */
export function staffChangedScreen(
  t: Translator,
  changed: {
    change: 'given' | 'ended';
    own: boolean;
    role: Role;
    name: string;
    by: string;
    school: string;
    schoolId: number;
  },
): Screen {
  const { name, by, school } = changed;
  const args = { name, by, school, role: t('organisations-role', { role: changed.role }) };
  const text = changed.own
    ? t('organisations-staff-own-ended', args)
    : t(`organisations-staff-${changed.change}`, args);
  return screen(
    text,
    !changed.own && [rolesTap.button(t.label('organisations-staff-look'), changed.schoolId)],
    [homeButton(t)],
  );
}

/** A request for help comes back to its author; its card offers other readers. */
export function helpReturnedScreen(t: Translator, helpId: number): Screen {
  return screen(t('role-help-returned'), [helpRequestTap.button(t.label('role-help-choose'), helpId)]);
}
