import { z } from 'zod';
import { actorById } from '../../../platform/database/actor.ts';
import { kind, type PlannedKind } from '../../../platform/dispatch/kinds.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { scopeOf } from '../../common/scope.ts';
import { homeButton } from '../../common/words.ts';

import { programmeOf } from '../../organisations/queries.ts';

import { digestOf, monthTotals } from './queries.ts';
import { holidaysAfter, nextDigestOn } from './rules.ts';
import { digestScreen, holidaysLine, monthScreen, nearDay } from './screens.ts';
import { digestTap } from './taps.ts';

/** After a day its week is old news. */
const DAY_MINUTES = 24 * 60;
/** The line before holidays belongs to their eve. */
const EVENING_MINUTES = 6 * 60;

const aboutWeek = z.object({ schoolId: z.number(), weekOn: z.string() });
export type WeekArgs = z.infer<typeof aboutWeek>;

/** The week's digest, to curators (where there is none, to the trusted person), from the facts as they are when it is sent. */
export const weeklyDigest = kind('monitoring.digest', aboutWeek, {
  urgency: 'bundle',
  alone: true,
  lateByMinutes: DAY_MINUTES,
  async render(deps, args, person): Promise<Screen | null> {
    const actor = await actorById(deps.pool, person.personId, deps);
    const data = actor && (await digestOf(deps, actor, args.schoolId));
    // A week put off into the next one is told by the next digest.
    if (!data?.leads || data.pairs === 0 || data.span.fromOn !== args.weekOn) return null;
    return digestScreen(deps.texts.for(person.locale), data);
  },
});

/** The one line before holidays, on their eve, in that day's bundle. */
export const beforeHolidays = kind(
  'monitoring.holidays',
  z.object({ schoolId: z.number(), fromOn: z.string() }),
  {
    urgency: 'bundle',
    anchored: true,
    lateByMinutes: EVENING_MINUTES,
    async render(deps, args, person): Promise<Screen | null> {
      const actor = await actorById(deps.pool, person.personId, deps);
      const scope = actor && scopeOf(deps, actor, args.schoolId);
      if (!scope) return null;
      const { calendar } = await programmeOf(scope);
      const today = dayOf(deps.clock.now(), scope.zone);
      const rest = holidaysAfter(calendar, today);
      if (rest?.fromOn !== args.fromOn) return null;
      const own = await deps.db.person.findUnique({
        where: { id: person.personId },
        select: { digestWeekday: true },
      });
      const t = deps.texts.for(person.locale);
      const nextOn = nextDigestOn(calendar, own?.digestWeekday ?? 1, today);
      const line = holidaysLine(t, { untilOn: rest.toOn, nextOn });
      const button = digestTap.button(t.label('monitoring-home-digest'), args.schoolId);
      const brief =
        nextOn === undefined
          ? line
          : t('monitoring-holidays-brief', {
              until: nearDay(t, rest.toOn),
              next: nearDay(t, nextOn),
            });
      return {
        ...screen([line], [button], [homeButton(t)]),
        brief: { line: brief, button, told: true },
      };
    },
  },
);

/** What waits for a mentor, once a week and only when something does. All that waits is known to the home card, which says it. */
export const mentorWeek: PlannedKind<WeekArgs> = {
  name: 'monitoring.mentorWeek',
  args: aboutWeek,
  urgency: 'bundle',
  alone: true,
  lateByMinutes: DAY_MINUTES,
};

/** The director's month in totals. */
export const directorMonth = kind(
  'monitoring.month',
  z.object({ schoolId: z.number(), monthOn: z.string() }),
  {
    urgency: 'bundle',
    alone: true,
    lateByMinutes: DAY_MINUTES,
    async render(deps, args, person): Promise<Screen | null> {
      const actor = await actorById(deps.pool, person.personId, deps);
      const totals = actor && (await monthTotals(deps, actor, args.schoolId));
      if (!totals || totals.pairs === 0 || totals.span.fromOn !== args.monthOn) return null;
      return monthScreen(deps.texts.for(person.locale), totals);
    },
  },
);

export const digestDispatches = [weeklyDigest, beforeHolidays, directorMonth];
