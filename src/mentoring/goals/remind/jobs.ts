/** Looks each morning for actions, check-ins and unfinished goals, and orders the reminders. */
import { inSchool } from '../../../platform/database/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type DispatchRow, dispatchNew } from '../../../platform/dispatch/outbox.ts';
import type { Job } from '../../../platform/dispatch/ticks.ts';
import { type Day, dayOf, instantOf } from '../../../platform/time/local.ts';
import { keyTo } from '../../common/keys.ts';
import { type DueDay, daysToLook, onceADay } from '../../organisations/jobs.ts';
import { programmeOf } from '../../organisations/queries.ts';
import type { SchoolCalendar } from '../../organisations/rules.ts';
import { actionDue, actionOverdue, actionsMore, checkIn, goalDraft, goalSaved } from './dispatches.ts';
import { actionKey, checkInKey, goalDraftKey, savedGoalKey } from './operations.ts';
import { checkedGoals, type DueAction, dueActions, untouchedGoals } from './queries.ts';
import { actionReminders, capOfDay, checkInDays, untouchedOn } from './rules.ts';

/** How far back a reminder that a downtime swallowed is still made up for. */
const BACK_DAYS = 3;

type ArgsOf<K extends { render(deps: never, args: never, person: never): unknown }> = Parameters<
  K['render']
>[1];

/** Each school's calendar, read once. */
function calendars(deps: Deps) {
  const known = new Map<number, Promise<SchoolCalendar>>();
  return (schoolId: number): Promise<SchoolCalendar> => {
    const found =
      known.get(schoolId) ??
      programmeOf({ schoolId, db: inSchool(deps.db, schoolId) }).then(({ calendar }) => calendar);
    known.set(schoolId, found);
    return found;
  };
}

const lookedAt = (days: readonly DueDay[], zone: string): Day[] => {
  const due = days.find((d) => d.zone === zone);
  return due ? daysToLook(due, BACK_DAYS) : [];
};

interface Said {
  action: DueAction;
  what: 'due' | 'overdue';
  on: Day;
  to: number;
}

async function remindOfActions(
  deps: Deps,
  days: readonly DueDay[],
  of: ReturnType<typeof calendars>,
): Promise<void> {
  const said = new Map<string, Said[]>();
  for (const action of await dueActions(deps, days)) {
    const looked = lookedAt(days, action.zone);
    for (const { what, on, to: side } of actionReminders(
      action.dueOn,
      action.responsible,
      await of(action.schoolId),
    )) {
      const to = side === 'mentor' ? action.mentorTo : action.menteeTo;
      if (to === null || !looked.includes(on)) continue;
      const day = `${on} ${to}`;
      said.set(day, [...(said.get(day) ?? []), { action, what, on, to }]);
    }
  }
  const rows = {
    due: [] as DispatchRow<ArgsOf<typeof actionDue>>[],
    overdue: [] as DispatchRow<ArgsOf<typeof actionDue>>[],
  };
  const more: DispatchRow<ArgsOf<typeof actionsMore>>[] = [];
  for (const ofOneDay of said.values()) {
    const { said: named, rest } = capOfDay(ofOneDay);
    for (const { action, what, on, to } of named) {
      const { schoolId, pairId, actionId, dueOn, zone } = action;
      rows[what].push({
        to,
        key: keyTo(to, actionKey(pairId, actionId), what, on),
        dueAt: instantOf(on, '00:00', zone),
        args: { schoolId, actionId, dueOn },
      });
    }
    const [first] = rest;
    if (!first) continue;
    const { schoolId, zone } = first.action;
    more.push({
      to: first.to,
      key: keyTo(first.to, 'actions', first.on),
      dueAt: instantOf(first.on, '00:00', zone),
      args: { schoolId, actionIds: rest.map(({ action }) => action.actionId) },
    });
  }
  await dispatchNew(deps.db, actionDue, rows.due);
  await dispatchNew(deps.db, actionOverdue, rows.overdue);
  await dispatchNew(deps.db, actionsMore, more);
}

async function askWhatIsNow(
  deps: Deps,
  days: readonly DueDay[],
  of: ReturnType<typeof calendars>,
): Promise<void> {
  const rows: DispatchRow<ArgsOf<typeof checkIn>>[] = [];
  // Goals agreed on one day of one school are asked about on the same days.
  const known = new Map<string, Day[]>();
  for (const goal of await checkedGoals(deps, days)) {
    const { schoolId, zone, pairId, goalId, menteeTo: to } = goal;
    if (to === null) continue;
    const agreedOn = dayOf(goal.agreedAt, zone);
    const key = `${schoolId}:${agreedOn}`;
    const asked = known.get(key) ?? checkInDays(agreedOn, await of(schoolId));
    known.set(key, asked);
    const looked = lookedAt(days, zone);
    for (const on of asked.filter((day) => looked.includes(day) && day <= goal.dueOn)) {
      rows.push({
        to,
        key: keyTo(to, checkInKey(pairId, goalId), on),
        dueAt: instantOf(on, '00:00', zone),
        args: { schoolId, goalId, dueOn: on },
      });
    }
  }
  await dispatchNew(deps.db, checkIn, rows);
}

async function remindOfUnfinished(deps: Deps, days: readonly DueDay[], now: Date): Promise<void> {
  const saved: DispatchRow<ArgsOf<typeof goalSaved>>[] = [];
  const drafts: DispatchRow<ArgsOf<typeof goalDraft>>[] = [];
  for (const { what, id, to, touchedAt, zone, schoolId, pairId } of await untouchedGoals(deps, days, now)) {
    const on = untouchedOn(dayOf(touchedAt, zone));
    if (!lookedAt(days, zone).includes(on)) continue;
    const dueAt = instantOf(on, '00:00', zone);
    if (what === 'saved')
      saved.push({
        to,
        key: keyTo(to, savedGoalKey(pairId, id)),
        dueAt,
        args: { schoolId, goalId: id },
      });
    else
      drafts.push({
        to,
        key: keyTo(to, goalDraftKey(pairId, id)),
        dueAt,
        args: { schoolId, pairId, draftId: id },
      });
  }
  await dispatchNew(deps.db, goalSaved, saved);
  await dispatchNew(deps.db, goalDraft, drafts);
}

/** Remembers per instance which days it has looked at. */
export function goalsJob(): Job {
  return onceADay('goals.remind', async (deps, days, now) => {
    const of = calendars(deps);
    await remindOfActions(deps, days, of);
    await askWhatIsNow(deps, days, of);
    await remindOfUnfinished(deps, days, now);
  });
}
