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

/** Roles that may give this staff role, and take it away. */
export function givers(role: StaffRole): StaffRole[] {
  if (role === 'administrator') return rolesWith('administrators');
  if (role === 'curator' || role === 'coordinator') return rolesWith('programme');
  return rolesWith('invite');
}

/** True for a role that stands on its own in settings. */
export function isStaff(role: string): role is StaffRole {
  return (STAFF_ROLES as readonly string[]).includes(role);
}
