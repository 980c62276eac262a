import { z } from 'zod';
import { kind } from '../../platform/dispatch/kinds.ts';
import { type Screen, screen } from '../../platform/telegram/screen.ts';
import { homeButton } from '../common/words.ts';

import { initials } from '../people/rules.ts';

/** «Сообщения больше не доходят»: to the school's curators, once until the person comes back. */
export const personUnreachable = kind('monitoring.unreachable', z.object({ personId: z.number() }), {
  urgency: 'bundle',
  async render(deps, args, person): Promise<Screen | null> {
    const gone = await deps.db.person.findUnique({
      where: { id: args.personId },
      select: { fullName: true, account: { select: { unreachableAt: true } } },
    });
    if (!gone?.account?.unreachableAt) return null;
    const t = deps.texts.for(person.locale);
    const name = initials(gone.fullName);
    const home = homeButton(t);
    return {
      ...screen([t('monitoring-unreachable', { name })], [home]),
      brief: { line: t('monitoring-unreachable-line', { name }), button: undefined },
    };
  },
});

export const monitoringDispatches = [personUnreachable];
