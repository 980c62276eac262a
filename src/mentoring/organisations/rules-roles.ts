/** Who may do what with a school itself. What one sees of pairs is decided elsewhere. */

/** Roles given by a link or by name; mentors and mentees come in by the school's link. */
export const STAFF_ROLES = [
  'curator',
  'coordinator',
  'trustedPerson',
  'director',
  'departmentHead',
  'psychologist',
  'administrator',
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

type Right = 'invite' | 'calendar' | 'trustedPerson' | 'numbers' | 'programme' | 'school' | 'administrators';

const RIGHTS: Record<Right, readonly StaffRole[]> = {
  invite: ['administrator', 'coordinator', 'curator'],
  calendar: ['administrator', 'coordinator', 'curator'],
  trustedPerson: ['administrator', 'coordinator', 'curator'],
  numbers: ['administrator', 'coordinator', 'curator'],
  programme: ['administrator', 'coordinator'],
  school: ['administrator', 'coordinator'],
  administrators: ['administrator'],
};

/** Roles that have this right. */
export function rolesWith(right: Right): StaffRole[] {
  return [...RIGHTS[right]];
}

/** Roles that may give this role, and take it away; whoever invites lets in mentors and mentees. */
export function givers(role: StaffRole | 'mentor' | 'mentee'): StaffRole[] {
  if (role === 'administrator') return rolesWith('administrators');
  if (role === 'curator' || role === 'coordinator') return rolesWith('programme');
  return rolesWith('invite');
}

/** A role of one person in one school. */
export interface Held {
  schoolId: number;
  role: StaffRole | 'mentor' | 'mentee';
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
      !makers.some((maker) => maker.schoolId === schoolId && givers(role).some((one) => one === maker.role)),
  );
  if (missing.length === 0) return undefined;
  return missing.some((one) => one.schoolId !== here) ? 'elsewhere' : 'aboveYou';
}

/** True for a role that stands on its own in settings. */
export function isStaff(role: string): role is StaffRole {
  return (STAFF_ROLES as readonly string[]).includes(role);
}
