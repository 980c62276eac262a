import { Prisma } from '../../../platform/database/generated/client.ts';
import type { Role } from '../../../platform/database/generated/enums.ts';
import { rolesWith } from '../../common/rights.ts';
import type { Scope } from '../../common/scope.ts';

/** Somebody of the school with all their active roles in it. */
export interface SchoolPerson {
  personId: number;
  fullName: string;
  roles: Role[];
}

/** Everybody active in the school, once each, in the order of the alphabet. */
export async function peopleOf(scope: Scope): Promise<SchoolPerson[]> {
  const rows = await scope.db.membership.findMany({
    where: { status: 'active' },
    select: { personId: true, role: true, person: { select: { fullName: true } } },
  });
  const people = new Map<number, SchoolPerson>();
  for (const { personId, role, person } of rows) {
    const known = people.get(personId);
    if (known) known.roles.push(role);
    else people.set(personId, { personId, fullName: person.fullName, roles: [role] });
  }
  const collator = new Intl.Collator('kk');
  return [...people.values()].toSorted((a, b) => collator.compare(a.fullName, b.fullName));
}

/** One active role of a person. */
export interface StaffMember {
  id: number;
  personId: number;
  role: Role;
  fullName: string;
}

/** People with a role in running the school: all but mentors and mentees. */
export async function staffOf(scope: Scope): Promise<StaffMember[]> {
  const rows = await scope.db.membership.findMany({
    where: { status: 'active', role: { in: rolesWith('seeSettings') } },
    orderBy: { id: 'asc' },
    select: { id: true, personId: true, role: true, person: { select: { fullName: true } } },
  });
  return rows.map(({ person, ...row }) => ({ ...row, fullName: person.fullName }));
}

/** What is left of the first day; home shows it until all three are true. */
export interface Checklist {
  invited: boolean;
  trustedNamed: boolean;
  firstPair: boolean;
}

/** The three steps of a school's first day, in one query. */
export async function checklist(scope: Scope): Promise<Checklist> {
  const { schoolId } = scope;
  const [row] = await scope.db.$queryRaw<Checklist[]>(Prisma.sql`
    select
      exists(select 1 from "Membership" where "schoolId" = ${schoolId} and "role" in ('mentor', 'mentee')) as "invited",
      exists(select 1 from "Membership" where "schoolId" = ${schoolId} and "role" = 'trustedPerson' and "status" = 'active')
        as "trustedNamed",
      exists(select 1 from "Offer" where "schoolId" = ${schoolId}) as "firstPair"`);
  return row ?? { invited: false, trustedNamed: false, firstPair: false };
}
