import { z } from 'zod';
import { kind } from '../../../platform/dispatch/kinds.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { homeButton } from '../../common/words.ts';

import { initials } from '../../people/rules.ts';

/** To those who lead: somebody took a consent back, and what that changed. */
export const consentTaken = kind(
  'pairing.consent',
  z.object({
    schoolId: z.number(),
    aboutId: z.number(),
    what: z.enum(['hidden', 'goes', 'ended']),
  }),
  {
    urgency: 'act',
    async render(deps, { aboutId, what }, person) {
      const t = deps.texts.for(person.locale);
      const about = await deps.db.person.findUnique({ where: { id: aboutId }, select: { fullName: true } });
      if (!about) return null;
      return screen(t(`pairing-consent-${what}`, { name: initials(about.fullName) }), [homeButton(t)]);
    },
  },
);
