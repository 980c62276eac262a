/** What the clock says of goals and plans, in the day's bundle; each is drawn from what is there at that minute. */
import { z } from 'zod';
import { inSchool } from '../../../platform/database/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { kind, type Recipient } from '../../../platform/dispatch/kinds.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';
import { addDays, dayOf } from '../../../platform/time/local.ts';
import { partnerName, recipientSide } from '../../pairing/queries.ts';
import { openCheckIn } from '../queries-checkin.ts';
import { actionReminderScreen, actionsMoreScreen, checkInScreen, unfinishedScreen } from './screens.ts';

const DAY = 24 * 60;
const side = {
  select: { personId: true, status: true, nameHidden: true, person: { select: { fullName: true } } },
} as const;
const PAIR = {
  select: {
    id: true,
    status: true,
    mentor: side,
    mentee: side,
    programme: { select: { school: { select: { zone: true } } } },
  },
} as const;

const aboutAction = z.object({ schoolId: z.number(), actionId: z.number(), dueOn: z.string() });

/** An action still planned for that day, as a side of its pair sees it; null when this person is not to be told. */
async function drawAction(
  deps: Deps,
  args: z.infer<typeof aboutAction>,
  person: Recipient,
): Promise<Screen | null> {
  const action = await inSchool(deps.db, args.schoolId).action.findFirst({
    where: { id: args.actionId, status: 'planned', dueOn: args.dueOn },
    select: { id: true, pairId: true, title: true, responsible: true, pair: PAIR },
  });
  if (action?.pair.status !== 'active') return null;
  const { pair } = action;
  const side = recipientSide(pair, person.personId);
  const own = side === action.responsible;
  // The mentor hears of the mentee's, never the other way round.
  if (!side || (!own && side !== 'mentor')) return null;
  const today = dayOf(deps.clock.now(), pair.programme.school.zone);
  const t = deps.texts.for(person.locale);
  const { id, pairId, title } = action;
  const mentee = partnerName(pair, 'mentor');
  return actionReminderScreen(t, {
    id,
    pairId,
    title,
    dueOn: args.dueOn,
    today,
    mentee: own ? undefined : mentee,
  });
}

/** On its day, to the one who is responsible. */
export const actionDue = kind('goals.actionDue', aboutAction, {
  urgency: 'bundle',
  lateByMinutes: DAY,
  render: drawAction,
});

/** It waits since its day: to the one who is responsible, later to the mentor. */
export const actionOverdue = kind('goals.actionOverdue', aboutAction, {
  urgency: 'bundle',
  lateByMinutes: 7 * DAY,
  render: drawAction,
});

/** The number of further actions that wait for the same person on the same day. */
export const actionsMore = kind(
  'goals.actionsMore',
  z.object({ schoolId: z.number(), actionIds: z.array(z.number()) }),
  {
    urgency: 'bundle',
    lateByMinutes: DAY,
    async render(deps, { schoolId, actionIds }, person): Promise<Screen | null> {
      const open = await inSchool(deps.db, schoolId).action.findMany({
        where: { id: { in: actionIds }, status: 'planned', pair: { status: 'active' } },
        select: { pairId: true },
        orderBy: { id: 'asc' },
      });
      const [first] = open;
      return first
        ? actionsMoreScreen(deps.texts.for(person.locale), { pairId: first.pairId, count: open.length })
        : null;
    },
  },
);

/** «Сколько сейчас?», to the mentee. */
export const checkIn = kind(
  'goals.checkIn',
  z.object({ schoolId: z.number(), goalId: z.number(), dueOn: z.string() }),
  {
    urgency: 'bundle',
    lateByMinutes: 7 * DAY,
    async render(deps, args, person): Promise<Screen | null> {
      const open = await openCheckIn(deps, args);
      if (!open || open.dueOn !== args.dueOn || open.answered || open.menteePersonId !== person.personId)
        return null;
      return checkInScreen(deps.texts.for(person.locale), open);
    },
  },
);

/** A goal its author saved and did not send. */
export const goalSaved = kind('goals.saved', z.object({ schoolId: z.number(), goalId: z.number() }), {
  urgency: 'bundle',
  lateByMinutes: 7 * DAY,
  async render(deps, args, person): Promise<Screen | null> {
    const goal = await inSchool(deps.db, args.schoolId).goal.findFirst({
      where: { id: args.goalId, status: 'saved' },
      select: { id: true, author: true, pair: PAIR, versions: { orderBy: { number: 'desc' }, take: 1 } },
    });
    const version = goal?.versions[0];
    if (!goal || !version || goal.pair.status !== 'active') return null;
    if (recipientSide(goal.pair, person.personId) !== goal.author) return null;
    const t = deps.texts.for(person.locale);
    return unfinishedScreen(t, { goalId: goal.id, specific: version.specific });
  },
});

/** A wizard left in the middle. */
export const goalDraft = kind(
  'goals.draft',
  z.object({ schoolId: z.number(), pairId: z.number(), draftId: z.number() }),
  {
    urgency: 'bundle',
    lateByMinutes: 7 * DAY,
    async render(deps, args, person): Promise<Screen | null> {
      const [draft, pair] = await Promise.all([
        deps.db.draft.findFirst({
          where: { id: args.draftId, personId: person.personId },
          select: { answers: true, updatedAt: true },
        }),
        inSchool(deps.db, args.schoolId).pair.findFirst({ where: { id: args.pairId }, select: PAIR.select }),
      ]);
      if (!draft || pair?.status !== 'active') return null;
      const { zone } = pair.programme.school;
      // Taken up again meanwhile: they know.
      if (addDays(dayOf(draft.updatedAt, zone), 2) >= dayOf(deps.clock.now(), zone)) return null;
      const known = z
        .object({ specific: z.string(), goalId: z.number().nullable() })
        .partial()
        .safeParse(draft.answers);
      return unfinishedScreen(deps.texts.for(person.locale), {
        pairId: args.pairId,
        editing: known.data?.goalId ?? undefined,
        specific: known.data?.specific ?? '',
      });
    },
  },
);

export const remindDispatches = [actionDue, actionOverdue, actionsMore, checkIn, goalSaved, goalDraft];
