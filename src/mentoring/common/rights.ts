/** One table of who may do what in a school. What people see of others and of pairs is the table in sight.ts. */
import type { HelpKind, MembershipStatus, Role } from '../../platform/database/generated/enums.ts';
import { everyOf } from '../../platform/known.ts';

/** Roles given by a link or by name; mentors and mentees come in by the school's link. */
export const STAFF_ROLES = everyOf<Exclude<Role, 'mentor' | 'mentee'>>()([
  'curator',
  'coordinator',
  'trustedPerson',
  'director',
  'departmentHead',
  'psychologist',
  'administrator',
]);
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Roles of a pair. */
export const SIDE_ROLES = ['mentor', 'mentee'] as const satisfies readonly Role[];
export type SideRole = (typeof SIDE_ROLES)[number];

interface Given {
  /** What it lets one do. */
  does: string;
  to: readonly Role[];
  /** In which states of the membership; only an active one unless said. */
  states?: readonly MembershipStatus[];
}

const KEEPERS = ['curator', 'coordinator', 'administrator'] as const;
const RUNNERS = ['coordinator', 'administrator'] as const;

const TABLE = {
  // The school itself.
  seeSettings: { does: 'opens the settings of the school and the list of its staff', to: STAFF_ROLES },
  runSchool: { does: 'finds the school in /admin, with its letters and links', to: KEEPERS },
  invite: { does: 'makes and changes the school’s links; gives roles that only read', to: KEEPERS },
  calendar: { does: 'changes terms, days off, the week, the bells', to: KEEPERS },
  numbers: { does: 'changes the numbers of the cycle and the lesson sheets', to: KEEPERS },
  nameTrusted: { does: 'names the trusted person', to: KEEPERS },
  runProgramme: { does: 'opens and closes the programme; gives curators and coordinators', to: RUNNERS },
  editSchool: { does: 'changes the name, the city and the languages of the school', to: RUNNERS },
  nameAdministrators: { does: 'gives and takes the administrator’s role', to: ['administrator'] },
  attachSchool: { does: 'puts the school under a network or a municipality', to: ['administrator'] },
  handOver: { does: 'hands the curatorship over', to: ['curator'] },
  readAudit: { does: 'reads the log of acts', to: ['administrator'] },
  // People.
  keepPeople: { does: 'lets in, approves, invites, enters from paper; prints the papers', to: KEEPERS },
  keepSensitive: { does: 'keeps the sensitive category of a mentee', to: ['curator'] },
  erasePeople: { does: 'has somebody’s data erased when they ask for it on paper', to: ['administrator'] },
  // Pairs.
  leadPairs: { does: 'makes pairs and leads them, unless a side of them', to: ['curator'] },
  standIn: { does: 'acts for the curator where the curator is a side', to: ['trustedPerson'] },
  decidePairs: {
    does: 'decides what the sides can’t, as curator or standing in',
    to: ['curator', 'trustedPerson'],
  },
  hearHelp: {
    does: 'may be asked for help besides the mentor',
    to: ['curator', 'trustedPerson', 'psychologist'],
  },
  askHelp: {
    does: 'asks for help; before the entry is confirmed only of the curator named on their card',
    to: [...SIDE_ROLES, ...STAFF_ROLES],
    states: ['active', 'pending', 'invited'],
  },
  takeReferrals: {
    does: 'is told of somebody a mentor worries about',
    to: ['psychologist', 'trustedPerson'],
  },
  counsel: { does: 'is the psychologist, whom one may ask for', to: ['psychologist'] },
  listPairs: { does: 'sees the list of all pairs', to: KEEPERS },
  oversee: { does: 'sees which pairs are at risk, and acts in none', to: RUNNERS },
  // A side.
  takePart: { does: 'is a side: goals, reports, own facts, lessons to see and to show', to: SIDE_ROLES },
  mentor: { does: 'has mentees: their week, the certificate', to: ['mentor'] },
  beMentored: { does: 'has mentors: picks one, asks for another, asks for help', to: ['mentee'] },
  // What is watched.
  administer: { does: 'has /admin among the commands', to: ['administrator'] },
  conduct: { does: 'runs the programme day by day: what /help tells of', to: ['curator', 'coordinator'] },
  queue: { does: 'has a queue of what waits for a decision', to: [...KEEPERS, 'trustedPerson'] },
  digest: {
    does: 'opens the week’s digest',
    to: [...KEEPERS, 'trustedPerson', 'director', 'departmentHead'],
  },
  monthTotals: { does: 'is sent the month’s totals', to: ['director'] },
  keepFacts: { does: 'keeps achievements and figures; enters indicators', to: ['curator', 'coordinator'] },
  readIndicators: {
    does: 'reads the indicators',
    to: ['curator', 'coordinator', 'director', 'departmentHead'],
  },
  exportSchool: {
    does: 'exports the school, in the eyes of their column of the table of sight',
    to: KEEPERS,
  },
  // Surveys.
  ownQuestions: { does: 'adds questions of the school’s own', to: ['curator', 'coordinator'] },
  readNamed: { does: 'reads sheets whose people chose to show them', to: ['curator'] },
  assess: { does: 'signs the curator’s own assessment', to: ['curator'] },
  // Reports.
  gatherPackage: { does: 'gathers the package of reports and writes the summary', to: ['curator'] },
  readPackage: { does: 'sees what the package holds', to: ['curator', 'director', 'departmentHead'] },
  readReports: { does: 'reads what mentors confirmed', to: ['director', 'departmentHead'] },
  readSummary: { does: 'reads the summary', to: ['coordinator', 'director', 'departmentHead'] },
} as const satisfies Record<string, Given>;

export type Right = keyof typeof TABLE;

/** The whole table, for screens of help, docs and the test that asks it of every button. */
export const RIGHTS: Readonly<Record<Right, Given>> = TABLE;

/** Which right lets one give a staff role, and take it away. */
const GIVING: Readonly<Record<StaffRole, Right>> = {
  administrator: 'nameAdministrators',
  coordinator: 'runProgramme',
  curator: 'runProgramme',
  trustedPerson: 'nameTrusted',
  director: 'invite',
  departmentHead: 'invite',
  psychologist: 'invite',
};

/**
 * Roles that may read each kind of help, in the order they are offered. The other side of the pair is offered only for
 * an urgent question, and only the mentor.
 */
export const HELP_READERS = {
  urgentQuestion: ['mentor', 'curator', 'trustedPerson'],
  anotherMentor: ['curator', 'trustedPerson'],
  conflict: ['curator', 'trustedPerson', 'psychologist'],
  psychologist: ['psychologist', 'trustedPerson', 'curator'],
  concern: ['trustedPerson', 'curator'],
} as const satisfies Record<HelpKind, readonly Role[]>;
export type HelpRole = (typeof HELP_READERS)[HelpKind][number];

/** A membership, as far as rights go. */
export interface Standing {
  role: Role;
  status: MembershipStatus;
}

/** Whether this one membership gives the right. */
export function gives(member: Standing, right: Right): boolean {
  const { to, states = ['active'] }: Given = RIGHTS[right];
  return to.includes(member.role) && states.includes(member.status);
}

/** The first of these memberships that gives the right. */
export function memberWith<M extends Standing>(members: readonly M[], right: Right): M | undefined {
  return members.find((member) => gives(member, right));
}

/** The memberships that give the right: schools one has it in, lists of «mine». */
export function membersWith<M extends Standing>(members: readonly M[], right: Right): M[] {
  return members.filter((member) => gives(member, right));
}

/** Roles that have this right, for a query that looks for the people. */
export function rolesWith(right: Right): Role[] {
  return [...RIGHTS[right].to];
}

/**
 * The same as SQL: `m."role" in ${rolesSql('decidePairs')}`. Written out, so that a plan that is kept knows how few they are;
 * with a parameter PostgreSQL expects everybody and reads all people.
 */
export function rolesSql(right: Right): string {
  return `(${RIGHTS[right].to.map((role) => `'${role}'`).join(', ')})`;
}

/** Whether the role has the right at all: what a colleague in a list is there for. */
export function roleHas(role: Role, right: Right): boolean {
  return RIGHTS[right].to.includes(role);
}

/** The right that lets one give this role, take it, and see or change links to it; sides come by the school's link. */
export function rightToGive(role: Role): Right {
  return isStaff(role) ? GIVING[role] : 'invite';
}

/** Roles that may give this one, and take it away. */
export function givers(role: Role): Role[] {
  return rolesWith(rightToGive(role));
}

/** A role of one person in one school. */
export interface Held {
  schoolId: number;
  role: Role;
}

/**
 * Why a maker may not act for a whole person: somebody there has a role the maker can't give. `aboveYou`: one of this
 * school; `elsewhere`: one of another school. Undefined when every role is the maker's to give.
 */
export function beyondGiver(
  theirs: readonly Held[],
  makers: readonly Held[],
  here: number,
): 'aboveYou' | 'elsewhere' | undefined {
  const missing = theirs.filter(
    ({ schoolId, role }) =>
      !makers.some((maker) => maker.schoolId === schoolId && givers(role).includes(maker.role)),
  );
  if (missing.length === 0) return undefined;
  return missing.some((one) => one.schoolId !== here) ? 'elsewhere' : 'aboveYou';
}

/** True for a role of the staff, which settings list by itself. */
export function isStaff(role: string): role is StaffRole {
  return (STAFF_ROLES as readonly string[]).includes(role);
}

/** True for a role of a pair. */
export function isSide(role: string): role is SideRole {
  return (SIDE_ROLES as readonly string[]).includes(role);
}
