import { describe, expect, it } from 'vitest';
import {
  givers,
  HELP_READERS,
  RIGHTS,
  rolesWith,
  SIDE_ROLES,
  STAFF_ROLES,
} from '../../src/mentoring/common/rights.ts';
import { Role } from '../../src/platform/database/generated/enums.ts';
import { PRESSED_AS } from '../safety/everybody.ts';

/** The roles by a letter: the table can be read as a whole. */
const LETTERS = {
  A: 'administrator',
  o: 'coordinator',
  c: 'curator',
  t: 'trustedPerson',
  d: 'director',
  h: 'departmentHead',
  p: 'psychologist',
  M: 'mentor',
  m: 'mentee',
} as const satisfies Record<string, Role>;
const rolesOf = (letters: string) =>
  [...letters].map((letter) => LETTERS[letter as keyof typeof LETTERS]).toSorted();

/** Written down from product.md a second time: who widens a right by a role must mean it, and write it in both places. */
const WRITTEN: Readonly<Record<keyof typeof RIGHTS, string>> = {
  seeSettings: 'Aoctdhp',
  runSchool: 'Aoc',
  invite: 'Aoc',
  calendar: 'Aoc',
  numbers: 'Aoc',
  nameTrusted: 'Aoc',
  runProgramme: 'Ao',
  editSchool: 'Ao',
  nameAdministrators: 'A',
  attachSchool: 'A',
  handOver: 'c',
  readAudit: 'A',
  keepPeople: 'Aoc',
  keepSensitive: 'c',
  erasePeople: 'A',
  leadPairs: 'c',
  standIn: 't',
  decidePairs: 'ct',
  hearHelp: 'ctp',
  askHelp: 'AoctdhpMm',
  takeReferrals: 'tp',
  counsel: 'p',
  listPairs: 'Aoc',
  oversee: 'Ao',
  takePart: 'Mm',
  mentor: 'M',
  beMentored: 'm',
  administer: 'A',
  conduct: 'oc',
  queue: 'Aoct',
  digest: 'Aoctdh',
  monthTotals: 'd',
  keepFacts: 'oc',
  readIndicators: 'ocdh',
  exportSchool: 'Aoc',
  ownQuestions: 'oc',
  readNamed: 'c',
  assess: 'c',
  gatherPackage: 'c',
  readPackage: 'cdh',
  readReports: 'dh',
  readSummary: 'odh',
};

const GIVERS: Readonly<Record<Role, string>> = {
  administrator: 'A',
  coordinator: 'Ao',
  curator: 'Ao',
  trustedPerson: 'Aoc',
  director: 'Aoc',
  departmentHead: 'Aoc',
  psychologist: 'Aoc',
  mentor: 'Aoc',
  mentee: 'Aoc',
};

describe('the table of rights', () => {
  it('is written out for every role, and every role is pressed as by somebody of the first school', () => {
    const roles = Object.values(Role).toSorted();
    expect(Object.values(LETTERS).toSorted()).toEqual(roles);
    expect(roles.filter((role) => !PRESSED_AS.includes(role))).toEqual([]);
  });

  it('gives each right to the roles that are written here, and to no other', () => {
    const rights = Object.keys(RIGHTS) as (keyof typeof RIGHTS)[];
    expect(Object.fromEntries(rights.map((right) => [right, rolesWith(right).toSorted()]))).toEqual(
      Object.fromEntries(Object.entries(WRITTEN).map(([right, letters]) => [right, rolesOf(letters)])),
    );
  });

  it('gives none of them to somebody who is not active, but to ask for help', () => {
    for (const [name, right] of Object.entries(RIGHTS))
      expect(right.states ?? ['active'], name).toEqual(
        name === 'askHelp' ? ['active', 'pending', 'invited'] : ['active'],
      );
  });

  it('lets each role be given by nobody below it', () => {
    const roles = [...STAFF_ROLES, ...SIDE_ROLES];
    expect(Object.fromEntries(roles.map((role) => [role, givers(role).toSorted()]))).toEqual(
      Object.fromEntries(Object.entries(GIVERS).map(([role, letters]) => [role, rolesOf(letters)])),
    );
  });

  it('lets nobody read help but those product.md names', () => {
    expect(HELP_READERS).toEqual({
      urgentQuestion: ['mentor', 'curator', 'trustedPerson'],
      anotherMentor: ['curator', 'trustedPerson'],
      conflict: ['curator', 'trustedPerson', 'psychologist'],
      psychologist: ['psychologist', 'trustedPerson', 'curator'],
      concern: ['trustedPerson', 'curator'],
    });
  });
});
