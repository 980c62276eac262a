import { z } from 'zod';
import { kind } from '../../../platform/dispatch/kinds.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { homeButton } from '../../common/words.ts';

import { initials } from '../../people/rules.ts';

const about = z.object({ schoolId: z.number(), personId: z.number() });

/** To the curators: a person left, their pairs are closed, and the other sides may need another partner. */
export const sideLeft = kind('privacy.sideLeft', about, {
  urgency: 'act',
  async render(deps, { personId }, person) {
    const t = deps.texts.for(person.locale);
    const who = await deps.db.person.findUnique({ where: { id: personId }, select: { fullName: true } });
    if (!who) return null;
    return screen(t('privacy-side-left', { name: initials(who.fullName) }), [homeButton(t)]);
  },
});

/** To those who run the school: its only curator or administrator asked for erasure, and another one must be named. */
export const keeperLeaves = kind('privacy.keeperLeaves', about, {
  urgency: 'act',
  async render(deps, { schoolId, personId }, person) {
    const t = deps.texts.for(person.locale);
    const who = await deps.db.person.findUnique({ where: { id: personId }, select: { fullName: true } });
    const still = await deps.db.membership.count({ where: { schoolId, personId, status: 'active' } });
    if (!who || still === 0) return null;
    return screen(t('privacy-keeper-leaves', { name: initials(who.fullName) }), [homeButton(t)]);
  },
});
