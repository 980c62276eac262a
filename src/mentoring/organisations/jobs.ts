import type { Deps } from '../../platform/deps.ts';
import type { Job } from '../../platform/dispatch/ticks.ts';
import { addDays, type Day, dayOf, instantOf } from '../../platform/time/local.ts';

/** A zone in which a new day has begun, with that day. */
export interface DueDay {
  zone: string;
  today: Day;
  /** The last day this process looked at there; absent at its first look. */
  seenOn?: Day | undefined;
}

/** Every day to look at: those since the last look, after a start the last `back` days too; never farther back. */
export function daysToLook({ today, seenOn }: DueDay, back: number): Day[] {
  const first = addDays(today, -back);
  const from = seenOn === undefined || seenOn < first ? first : addDays(seenOn, 1);
  const days: Day[] = [];
  for (let day = from; day <= today; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * A job that looks once a day, when the day begins in a school's zone. What it finds it writes under keys that name the
 * day, so that looking again — after a restart, in another process — changes nothing.
 */
export function onceADay(
  name: string,
  run: (deps: Deps, days: readonly DueDay[], now: Date) => Promise<void>,
): Job {
  /** The last day looked at in each zone, by this process. */
  const seen = new Map<string, Day>();
  return {
    name,
    async run(deps, now) {
      const days = (await zones(deps, now))
        .map((zone) => ({ zone, today: dayOf(now, zone), seenOn: seen.get(zone) }))
        .filter(({ today, seenOn }) => seenOn !== today);
      if (days.length === 0) return;
      await run(deps, days, now);
      for (const { zone, today } of days) seen.set(zone, today);
    },
    async nextAt(deps, after) {
      const at = (await zones(deps, after)).map((zone) =>
        instantOf(addDays(dayOf(after, zone), 1), '00:00', zone),
      );
      return at.toSorted((a, b) => a.getTime() - b.getTime())[0];
    },
  };
}

/** Asked once for all the jobs of a tick, which share its instant. */
const asked = new WeakMap<Deps, { at: number; zones: Promise<string[]> }>();

function zones(deps: Deps, at: Date): Promise<string[]> {
  const before = asked.get(deps);
  if (before?.at === at.getTime()) return before.zones;
  const found = deps.pool
    .query<{ zone: string }>(`select distinct "zone" from "School"`)
    .then(({ rows }) => rows.map((row) => row.zone));
  asked.set(deps, { at: at.getTime(), zones: found });
  // A database that was away is asked again.
  found.catch(() => asked.delete(deps));
  return found;
}
