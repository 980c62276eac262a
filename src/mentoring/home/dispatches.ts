import { actorById } from '../../platform/database/actor.ts';
import type { DispatchKind } from '../../platform/dispatch/kinds.ts';
import type { Screen } from '../../platform/telegram/screen.ts';
import { scopeOf } from '../common/scope.ts';
import { mentorWeek, type WeekArgs } from '../monitoring/digest/dispatches.ts';
import type { Reader } from './chat-card.ts';
import type { HomeData } from './screens.ts';
import { mentorWeekScreen } from './screens-week.ts';

/** A mentor's week: what their home card has waiting at that minute, under its number. */
export const mentorWeekSaid = (cardOf: (reader: Reader) => Promise<HomeData>): DispatchKind<WeekArgs> => ({
  ...mentorWeek,
  async render(deps, { schoolId }, person): Promise<Screen | null> {
    const actor = await actorById(deps.pool, person.personId, deps);
    if (!actor || !scopeOf(deps, actor, schoolId)?.may('mentor')) return null;
    const t = deps.texts.for(person.locale);
    return mentorWeekScreen(t, await cardOf({ deps, actor, now: deps.clock.now(), t }), schoolId);
  },
});
