/** What the clock says of a stage: due soon, overdue; each side its own step, and never the other's private answer. */
import { z } from 'zod';
import { inSchool } from '../../../platform/database/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { kind, type Recipient } from '../../../platform/dispatch/kinds.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';
import { dayOf, instantOf } from '../../../platform/time/local.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { recipientSide } from '../queries.ts';
import { STAGES } from '../stages/rules.ts';
import { stepScreen } from '../stages/screens-next.ts';
import { stageRows, stepOfSide } from './queries.ts';

const aboutStage = z.object({
  schoolId: z.number(),
  pairId: z.number(),
  stage: z.enum(STAGES),
  dueOn: z.string(),
});

/** The mentor's week in this school, which names the same steps: what it said this morning is not said again in the afternoon. */
async function wasToldOfWeek(
  deps: Deps,
  schoolId: number,
  { personId }: Recipient,
  since: Date,
): Promise<boolean> {
  const where = { toPersonId: personId, schoolId, kind: 'monitoring.mentorWeek', sentAt: { gte: since } };
  return (await deps.db.dispatch.findFirst({ where, select: { id: true } })) !== null;
}

/** Drawn from the pair as it is; null when the stage is passed, its day has moved, or there is nothing to do. */
async function draw(
  deps: Deps,
  args: z.infer<typeof aboutStage>,
  person: Recipient,
  what: 'soon' | 'overdue',
): Promise<Screen | null> {
  const db = inSchool(deps.db, args.schoolId);
  const [[row], programme] = await Promise.all([
    stageRows(db, { id: args.pairId, stage: args.stage }),
    programmeOf({ schoolId: args.schoolId, db }),
  ]);
  if (!row) return null;
  const side = recipientSide(row, person.personId);
  if (!side) return null;
  const now = deps.clock.now();
  const today = dayOf(now, programme.school.zone);
  const next = stepOfSide(row, side, { now, today, calendar: programme.calendar });
  if (!next || next.dueOn !== args.dueOn || (what === 'soon' && today > args.dueOn)) return null;
  if (
    side === 'mentor' &&
    (await wasToldOfWeek(deps, args.schoolId, person, instantOf(today, '00:00', programme.school.zone)))
  )
    return null;
  return stepScreen(deps.texts.for(person.locale), next);
}

/** Two school days before the stage is due. */
export const stageSoon = kind('pairing.stageSoon', aboutStage, {
  urgency: 'bundle',
  lateByMinutes: 3 * 24 * 60,
  render: (deps, args, person) => draw(deps, args, person, 'soon'),
});

/** The first day with school after it was due, and a week of school days later. */
export const stageOverdue = kind('pairing.stageOverdue', aboutStage, {
  urgency: 'bundle',
  lateByMinutes: 7 * 24 * 60,
  render: (deps, args, person) => draw(deps, args, person, 'overdue'),
});

export const remindDispatches = [stageSoon, stageOverdue];
