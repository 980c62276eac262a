import { z } from 'zod';
import { actorById } from '../../../platform/database/actor.ts';
import { kind } from '../../../platform/dispatch/kinds.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { scopeOf } from '../../common/scope.ts';
import { yearOf } from './queries.ts';
import { yearScreen } from './screens.ts';

/** The turn of the year, once a week until it is done, to those who lead the school. */
export const yearTurns = kind(
  'monitoring.year',
  z.object({ schoolId: z.number(), turn: z.enum(['closing', 'starting']) }),
  {
    urgency: 'bundle',
    lateByMinutes: 6 * 24 * 60,
    async render(deps, args, person): Promise<Screen | null> {
      const actor = await actorById(deps.pool, person.personId, deps);
      const scope = actor && scopeOf(deps, actor, args.schoolId);
      const view = scope && (await yearOf(deps, scope));
      if (!scope || view?.turn !== args.turn) return null;
      return yearScreen(deps.texts.for(person.locale), view, dayOf(deps.clock.now(), scope.zone));
    },
  },
);
