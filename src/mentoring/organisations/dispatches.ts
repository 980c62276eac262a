import { z } from 'zod';
import type { Role } from '../../platform/database/generated/enums.ts';
import type { AnyTx } from '../../platform/database/transaction.ts';
import { kind } from '../../platform/dispatch/kinds.ts';
import { dispatch, dispatchEach } from '../../platform/dispatch/outbox.ts';
import { keyTo } from '../common/keys.ts';
import { givers, isStaff } from '../common/rights.ts';
import { programmeOverScreen } from './programme/screens.ts';
import { helpReturnedScreen, roleGivenScreen, staffChangedScreen } from './roles/screens.ts';

/** Somebody was given a role in a school by another person. */
export const roleGiven = kind(
  'organisations.role',
  z.object({ schoolId: z.number(), membershipId: z.number() }),
  {
    urgency: 'act',
    async render(deps, { schoolId, membershipId }, person) {
      const member = await deps.db.membership.findFirst({
        where: { schoolId, id: membershipId, personId: person.personId, status: 'active' },
        select: { role: true, school: { select: { organisation: { select: { name: true } } } } },
      });
      if (!member || !isStaff(member.role)) return null;
      return roleGivenScreen(deps.texts.for(person.locale), {
        role: member.role,
        school: member.school.organisation.name,
        schoolId,
      });
    },
  },
);

/** A request for help that its reader can't read any more, to its author. */
export const helpReturned = kind(
  'organisations.helpReturned',
  z.object({ schoolId: z.number(), helpId: z.number() }),
  {
    urgency: 'act',
    async render(deps, { schoolId, helpId }, person) {
      const open = await deps.db.helpRequest.count({
        where: {
          schoolId,
          id: helpId,
          status: 'open',
          from: { personId: person.personId },
          reader: { status: { not: 'active' } },
        },
      });
      return open > 0 ? helpReturnedScreen(deps.texts.for(person.locale), helpId) : null;
    },
  },
);

/** The staff of a school changed: to those with the same or a higher role, and to whose role has ended. */
const staffChanged = kind(
  'organisations.staff',
  z.object({
    schoolId: z.number(),
    membershipId: z.number(),
    by: z.number(),
    change: z.enum(['given', 'ended']),
  }),
  {
    urgency: 'act',
    async render(deps, { schoolId, membershipId, by, change }, person) {
      const member = await deps.db.membership.findFirst({
        where: { schoolId, id: membershipId, status: change === 'given' ? 'active' : 'ended' },
        select: {
          role: true,
          personId: true,
          person: { select: { fullName: true } },
          school: { select: { organisation: { select: { name: true } } } },
        },
      });
      const maker = await deps.db.person.findUnique({ where: { id: by }, select: { fullName: true } });
      if (!member || !maker) return null;
      const own = member.personId === person.personId;
      const still = await deps.db.membership.count({
        where: {
          schoolId,
          personId: person.personId,
          status: 'active',
          role: { in: [member.role, ...givers(member.role)] },
        },
      });
      if (!own && still === 0) return null;
      return staffChangedScreen(deps.texts.for(person.locale), {
        change,
        own,
        role: member.role,
        name: member.person.fullName,
        by: maker.fullName,
        school: member.school.organisation.name,
        schoolId,
      });
    },
  },
);

/**
 * Tells that a role of the staff was given or has ended. Active people with the same role, or one that may give it, are
 * told, and the person whose role ended, but not the actor. A change of who runs a school is made before the eyes of
 * the others.
 */
export async function tellStaff(
  tx: Pick<AnyTx, '$queryRaw' | '$executeRaw'>,
  of: { schoolId: number; membershipId: number; by: number; change: 'given' | 'ended'; now: Date },
): Promise<void> {
  const { schoolId, membershipId, by, change, now } = of;
  const [member] = await tx.$queryRaw<{ role: Role; personId: number }[]>`
    select "role"::text as "role", "personId" from "Membership" where "id" = ${membershipId} and "schoolId" = ${schoolId}`;
  if (!member || !isStaff(member.role)) return;
  const staff = await tx.$queryRaw<{ personId: number }[]>`
    select distinct "personId" from "Membership" where "schoolId" = ${schoolId} and "status" = 'active'
      and "role" = any(${[member.role, ...givers(member.role)]}::"Role"[]) order by "personId"`;
  const others = staff.map((one) => one.personId).filter((one) => one !== member.personId);
  const told = change === 'ended' ? [...others, member.personId] : others;
  for (const to of told.filter((one) => one !== by))
    await dispatch(tx, staffChanged, {
      to,
      from: by,
      key: keyTo(to, 'member', membershipId, `staff-${change}`, now.getTime()),
      dueAt: now,
      args: { schoolId, membershipId, by, change },
    });
}

/** The programme of a year was closed: to everybody who took part, by day. */
export const programmeOver = kind(
  'organisations.over',
  z.object({ schoolId: z.number(), programmeId: z.number() }),
  {
    urgency: 'bundle',
    lateByMinutes: 14 * 24 * 60,
    async render(deps, { schoolId, programmeId }, { locale }) {
      const programme = await deps.db.programme.findFirst({
        where: { schoolId, id: programmeId, status: 'closed' },
        select: { startsOn: true, school: { select: { organisation: { select: { name: true } } } } },
      });
      if (!programme) return null;
      const { startsOn, school } = programme;
      return programmeOverScreen(deps.texts.for(locale), { startsOn, school: school.organisation.name });
    },
  },
);

/** Tells all who are in the school and can be written to that its programme is over. */
export async function tellProgrammeOver(
  tx: AnyTx,
  of: { schoolId: number; programmeId: number },
  from: number,
  now: Date,
): Promise<void> {
  const people = await tx.$queryRaw<{ to: number }[]>`
    select distinct m."personId" as "to" from "Membership" m
    where m."schoolId" = ${of.schoolId} and m."status" = 'active' and not m."onPaper" and m."personId" <> ${from}
      and exists (select 1 from "Account" a where a."personId" = m."personId")`;
  await dispatchEach(
    tx,
    programmeOver,
    people.map(({ to }) => ({
      to,
      from,
      key: keyTo(to, 'school', of.schoolId, 'over', of.programmeId),
      dueAt: now,
      args: of,
    })),
  );
}

export const dispatchKinds = [roleGiven, helpReturned, staffChanged, programmeOver];
