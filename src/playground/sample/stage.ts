/** What the made-up history is played with: the weeks of the school year, and who acts when. */

import { schoolYearOf } from '../../mentoring/organisations/rules.ts';
import { type Actor, identify } from '../../platform/database/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { addDays, type Day, dayOf, instantOf, type Time, weekday } from '../../platform/time/local.ts';

export const ZONE = 'Europe/Moscow';

/** The week of the school year (the first is 0) the story has reached, after the autumn holidays of week 8. */
const THIS_WEEK = 12;

/** A day of the story: the week, counted back from this one, and the weekday. */
export type When = readonly [weeksAgo: number, weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7, time: Time];

/** The Monday of the story's week in the school year of that instant. */
export function thisMonday(now: Date): Day {
  const nearFirst = addDays(`${schoolYearOf(dayOf(now, ZONE))}-09-01`, 3);
  return addDays(nearFirst, 1 - weekday(nearFirst) + THIS_WEEK * 7);
}

/** The day of the story's week, or of one before it. */
export function dayAt(monday: Day, [weeksAgo, day]: readonly [number, number, ...unknown[]]): Day {
  return addDays(monday, day - 1 - weeksAgo * 7);
}

/** A refusal in a made-up story is a mistake in it. */
export function done<T extends { ok: boolean }>(outcome: T): Extract<T, { ok: true }> {
  if (!outcome.ok) throw new Error(`the sample school was refused: ${JSON.stringify(outcome)}`);
  return outcome as Extract<T, { ok: true }>;
}

/** Everybody's hands and the calendar: operations are called as this person at that moment. */
export class Stage {
  readonly #deps: Deps;
  readonly monday: Day;
  readonly #actors = new Map<number, Actor>();
  #requests = 0;

  constructor(deps: Deps, monday: Day) {
    this.#deps = deps;
    this.monday = monday;
  }

  day(when: readonly [number, number, ...unknown[]]): Day {
    return dayAt(this.monday, when);
  }

  instant(when: When): Date {
    return instantOf(this.day(when), when[2], ZONE);
  }

  /** The bot's own parts, at that moment of the story. */
  at(when: When | Date): Deps {
    const now = when instanceof Date ? when : this.instant(when);
    return { ...this.#deps, clock: { now: () => now }, wake: () => undefined };
  }

  /** The actor behind this phone. Read once: call `forget` after roles have changed. */
  async actor(userId: number): Promise<Actor> {
    const known = this.#actors.get(userId);
    if (known) return known;
    const { pool, defaultLocale, adminIds, clock } = this.#deps;
    const { actor } = await identify(
      pool,
      { telegramId: userId, languageCode: 'ru' },
      { now: clock.now(), defaultLocale, adminIds },
    );
    if (!actor) throw new Error(`nobody has the phone ${userId} yet`);
    this.#actors.set(userId, actor);
    return actor;
  }

  forget(): void {
    this.#actors.clear();
  }

  /** A request of its own for each operation. */
  request(): string {
    this.#requests += 1;
    return `sample:${this.#requests}`;
  }
}
