import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { PushHours } from './queries-hours.ts';
import { isPushHour } from './rules-hours.ts';

/** A person chooses when their reminders or their digest come; false for an hour or a day that can't be chosen. */
export async function setPushHours(deps: Deps, actor: Actor, change: Partial<PushHours>): Promise<boolean> {
  const { bundleHour, digestHour, digestWeekday } = change;
  const hours = [bundleHour, digestHour].filter((hour) => hour !== undefined);
  if (!hours.every(isPushHour)) return false;
  if (digestWeekday !== undefined && (digestWeekday < 1 || digestWeekday > 7)) return false;
  await deps.db.person.update({ where: { id: actor.personId }, data: change });
  deps.memo?.forget();
  return true;
}
