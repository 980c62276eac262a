import { z } from 'zod';
import { kind } from '../../platform/dispatch/kinds.ts';
import { isStaff } from '../common/rights.ts';
import { helpReturnedScreen, roleGivenScreen } from './screens-roles.ts';

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

export const dispatchKinds = [roleGiven, helpReturned];
