import { keyOf, keyTo } from '../common/keys.ts';
import { once } from '../common/once.ts';
/** An open lesson's life: announced, booked seat by seat, moved or called off, and what guests take from it. */

import type { Actor } from '../../platform/database/actor.ts';
import { inTransaction, lockRow, type ScopedTx } from '../../platform/database/transaction.ts';
import type { Deps } from '../../platform/deps.ts';
import { dispatch, withdraw } from '../../platform/dispatch/outbox.ts';
import { dayOf } from '../../platform/time/local.ts';
import { type Refused, refused } from '../common/outcome.ts';
import { MOST } from '../common/rules-limits.ts';
import type { Scope } from '../common/scope.ts';
import { loudUntil } from '../meetings/rules-card.ts';
import { REACH, reachable } from '../pairing/queries.ts';
import {
  askTakeaway,
  booked,
  lessonCancelled,
  lessonMoved,
  lessonTomorrow,
  takeawaySaid,
} from './dispatches.ts';
import { boardScope, findOpenLesson, guestsToTell, type OpenLessonView, teachingSide } from './queries.ts';
import { endOfLesson, lessonReminders, lessonTimeProblem, maySayTakeaway } from './rules.ts';

export type OpenLessonReason =
  | 'notFound'
  | 'notYours'
  | 'own'
  | 'inPast'
  | 'tooFar'
  | 'full'
  | 'begun'
  | 'cancelled'
  | 'early'
  | 'late'
  | 'many';
export type OpenLessonRefused = Refused<OpenLessonReason>;
export type OpenLessonDone = { ok: true; openLessonId: number } | OpenLessonRefused;

export interface NewOpenLesson {
  schoolId: number;
  startsAt: Date;
  minutes: number;
  className: string;
  subject: string;
  topic: string;
  place: string | null;
  seats: number;
  requestId: string;
}

interface Times {
  id: number;
  startsAt: Date;
  minutes: number;
}

/** The key holds the lesson's hour: a lesson moved to another hour is told anew. */
const reminderKey = (lesson: Times, what: string, personId: number) =>
  keyTo(personId, 'openlesson', lesson.id, what, `at${lesson.startsAt.getTime()}`);

/** What the clock will say of the lesson to these people. */
async function remind(
  tx: ScopedTx,
  scope: Scope,
  lesson: Times,
  to: { persons: readonly number[]; as: 'guest' | 'host' },
  now: Date,
): Promise<void> {
  const args = { schoolId: scope.schoolId, openLessonId: lesson.id, startsAt: lesson.startsAt };
  for (const { what, at: dueAt } of lessonReminders(lesson, now, scope.zone)) {
    if (what === 'held' && to.as === 'host') continue;
    const kind = what === 'held' ? askTakeaway : lessonTomorrow;
    for (const person of to.persons)
      await dispatch(tx, kind, {
        to: person,
        from: null,
        key: reminderKey(lesson, `remind:${what}`, person),
        dueAt,
        args,
      });
  }
}

/** Announces a lesson of the actor's own. */
export async function publishOpenLesson(
  deps: Deps,
  actor: Actor,
  input: NewOpenLesson,
): Promise<OpenLessonDone> {
  const scope = boardScope(deps, actor, input.schoolId);
  const host = scope && teachingSide(scope);
  if (!scope || !host) return refused('notFound');
  const now = deps.clock.now();
  const { requestId, schoolId, ...lesson } = input;
  const wrong = lessonTimeProblem(lesson.startsAt, now);
  if (wrong) return refused(wrong);
  return once(
    () =>
      inTransaction<OpenLessonDone>(deps, scope, async (tx) => {
        await lockRow(tx, 'Membership', schoolId, host.id);
        const known = await tx.openLesson.count({ where: { requestId } });
        const ahead = { hostId: host.id, cancelledAt: null, startsAt: { gt: now } };
        if (known === 0 && (await tx.openLesson.count({ where: ahead })) >= MOST.openLessons)
          return refused('many');
        const { id } = await tx.openLesson.create({
          data: { ...lesson, schoolId, hostId: host.id, createdAt: now, requestId },
          select: { id: true },
        });
        await remind(tx, scope, { ...lesson, id }, { persons: [actor.personId], as: 'host' }, now);
        return { ok: true, openLessonId: id };
      }),
    async () => {
      const made = await scope.db.openLesson.findFirstOrThrow({ where: { requestId }, select: { id: true } });
      return { ok: true, openLessonId: made.id };
    },
  );
}

/** The reason against a seat in a lesson that is read under its lock. */
function seatProblem(
  lesson: { seats: number; startsAt: Date; cancelledAt: Date | null },
  taken: number,
  now: Date,
): OpenLessonReason | undefined {
  if (lesson.cancelledAt !== null) return 'cancelled';
  if (lesson.startsAt <= now) return 'begun';
  return taken >= lesson.seats ? 'full' : undefined;
}

/** Books a seat. It is counted under the lesson's lock: of two who want the last one, one is told that it is gone. */
export async function bookSeat(deps: Deps, actor: Actor, openLessonId: number): Promise<OpenLessonDone> {
  const found = await findOpenLesson(deps, actor, openLessonId);
  const guest = found && teachingSide(found.scope);
  if (!found || !guest) return refused('notFound');
  const { scope, lesson } = found;
  if (lesson.mine) return refused('own');
  if (lesson.state === 'cancelled') return refused('cancelled');
  const now = deps.clock.now();
  const { schoolId } = scope;
  return inTransaction<OpenLessonDone>(deps, scope, async (tx) => {
    await lockRow(tx, 'OpenLesson', schoolId, openLessonId);
    const [row, visits] = await Promise.all([
      tx.openLesson.findFirst({
        where: { id: openLessonId },
        select: { seats: true, startsAt: true, minutes: true, cancelledAt: true, host: { select: REACH } },
      }),
      tx.openLessonVisit.findMany({
        where: { openLessonId, cancelledAt: null, guest: { status: 'active' } },
        select: { guest: { select: { personId: true } } },
      }),
    ]);
    if (!row) return refused('notFound');
    if (visits.some((visit) => visit.guest.personId === actor.personId)) return { ok: true, openLessonId };
    const wrong = seatProblem(row, visits.length, now);
    if (wrong) return refused(wrong);
    const again = await tx.openLessonVisit.updateMany({
      where: { openLessonId, guestId: guest.id },
      data: { bookedAt: now, cancelledAt: null },
    });
    if (again.count === 0)
      await tx.openLessonVisit.create({ data: { schoolId, openLessonId, guestId: guest.id, bookedAt: now } });
    const times = { id: openLessonId, startsAt: row.startsAt, minutes: row.minutes };
    await remind(tx, scope, times, { persons: [actor.personId], as: 'guest' }, now);
    for (const to of reachable(row.host)) {
      // One line a day, however many come: it counts them when it is sent.
      await dispatch(tx, booked, {
        to,
        from: actor.personId,
        key: keyTo(to, 'openlesson', openLessonId, 'booked', dayOf(now, scope.zone)),
        dueAt: now,
        args: { schoolId, openLessonId, startsAt: row.startsAt },
      });
    }
    return { ok: true, openLessonId };
  });
}

/** Gives the seat back, before the lesson begins. */
export async function cancelSeat(deps: Deps, actor: Actor, openLessonId: number): Promise<OpenLessonDone> {
  const found = await findOpenLesson(deps, actor, openLessonId);
  if (!found) return refused('notFound');
  const { scope, lesson } = found;
  const now = deps.clock.now();
  if (!lesson.visit) return { ok: true, openLessonId };
  if (lesson.state !== 'ahead') return refused('begun');
  const { id } = lesson.visit;
  return inTransaction<OpenLessonDone>(deps, scope, async (tx) => {
    await tx.openLessonVisit.updateMany({ where: { id, cancelledAt: null }, data: { cancelledAt: now } });
    await withdraw(tx, reminderKey(lesson, 'remind:dayBefore', actor.personId));
    await withdraw(tx, reminderKey(lesson, 'remind:held', actor.personId));
    return { ok: true, openLessonId };
  });
}

async function ownLesson(
  deps: Deps,
  actor: Actor,
  openLessonId: number,
): Promise<{ scope: Scope; lesson: OpenLessonView } | OpenLessonRefused> {
  const found = await findOpenLesson(deps, actor, openLessonId);
  if (!found) return refused('notFound');
  if (!found.lesson.mine) return refused('notYours');
  if (found.lesson.state === 'cancelled') return refused('cancelled');
  return found.lesson.state === 'ahead' ? found : refused('begun');
}

/** Another time or place: everybody who has a seat is told, and reminded of the new hour. */
export async function changeOpenLesson(
  deps: Deps,
  actor: Actor,
  input: { openLessonId: number; startsAt?: Date; place?: string | null; requestId: string },
): Promise<OpenLessonDone> {
  const own = await ownLesson(deps, actor, input.openLessonId);
  if ('ok' in own) return own;
  const { scope, lesson } = own;
  const now = deps.clock.now();
  const startsAt = input.startsAt ?? lesson.startsAt;
  const place = input.place === undefined ? lesson.place : input.place;
  const done: OpenLessonDone = { ok: true, openLessonId: lesson.id };
  const sameHour = startsAt.getTime() === lesson.startsAt.getTime();
  if (sameHour && place === lesson.place) return done;
  const wrong = lessonTimeProblem(startsAt, now);
  if (wrong) return refused(wrong);
  const sooner = startsAt < lesson.startsAt ? startsAt : lesson.startsAt;
  return inTransaction<OpenLessonDone>(deps, scope, async (tx) => {
    const { count } = await tx.openLesson.updateMany({
      where: { id: lesson.id, startsAt: lesson.startsAt, place: lesson.place, cancelledAt: null },
      data: { startsAt, place },
    });
    // The same finger twice: what was wanted is there already.
    if (count === 0) return done;
    const guests = await guestsToTell(tx, lesson.id);
    const moved = { id: lesson.id, startsAt, minutes: lesson.minutes };
    if (!sameHour) {
      await withdraw(tx, keyOf('openlesson', lesson.id, 'remind'));
      await remind(tx, scope, moved, { persons: guests, as: 'guest' }, now);
      await remind(tx, scope, moved, { persons: [actor.personId], as: 'host' }, now);
    }
    const loudUntilHour = loudUntil(sooner, now);
    const { schoolId } = scope;
    for (const to of guests)
      await dispatch(tx, lessonMoved, {
        to,
        from: actor.personId,
        key: keyTo(to, 'openlesson', lesson.id, 'moved', input.requestId),
        dueAt: now,
        args: { schoolId, openLessonId: lesson.id, startsAt, place, was: lesson.startsAt },
        ...(loudUntilHour === undefined ? {} : { loudUntilHour }),
      });
    return done;
  });
}

/** Calls the lesson off; everybody who has a seat is told. */
export async function cancelOpenLesson(
  deps: Deps,
  actor: Actor,
  openLessonId: number,
): Promise<OpenLessonDone> {
  const own = await ownLesson(deps, actor, openLessonId);
  if ('ok' in own) return own.reason === 'cancelled' ? { ok: true, openLessonId } : own;
  const { scope, lesson } = own;
  const now = deps.clock.now();
  return inTransaction<OpenLessonDone>(deps, scope, async (tx) => {
    const { count } = await tx.openLesson.updateMany({
      where: { id: openLessonId, cancelledAt: null },
      data: { cancelledAt: now },
    });
    if (count === 0) return { ok: true, openLessonId };
    const guests = await guestsToTell(tx, openLessonId);
    await withdraw(tx, keyOf('openlesson', openLessonId));
    const loudUntilHour = loudUntil(lesson.startsAt, now);
    for (const to of guests)
      await dispatch(tx, lessonCancelled, {
        to,
        from: actor.personId,
        key: keyTo(to, 'openlesson', openLessonId, 'cancelled'),
        dueAt: now,
        args: { schoolId: scope.schoolId, openLessonId, startsAt: lesson.startsAt },
        ...(loudUntilHour === undefined ? {} : { loudUntilHour }),
      });
    return { ok: true, openLessonId };
  });
}

/** «Что возьму себе»: one line of a guest, read by the guest and the host; said anew it replaces the former. */
export async function saveTakeaway(
  deps: Deps,
  actor: Actor,
  input: { openLessonId: number; text: string },
): Promise<OpenLessonDone> {
  const found = await findOpenLesson(deps, actor, input.openLessonId);
  const visit = found?.lesson.visit;
  if (!found || !visit) return refused('notFound');
  const { scope, lesson } = found;
  const now = deps.clock.now();
  if (lesson.state === 'cancelled') return refused('cancelled');
  if (!maySayTakeaway(lesson, now)) return refused(now < endOfLesson(lesson) ? 'early' : 'late');
  return inTransaction<OpenLessonDone>(deps, scope, async (tx) => {
    await tx.openLessonVisit.updateMany({
      where: { id: visit.id, cancelledAt: null },
      data: { takeaway: input.text, takeawayAt: now },
    });
    await withdraw(tx, reminderKey(lesson, 'remind:held', actor.personId));
    const host = await tx.membership.findFirst({
      where: { id: lesson.host.membershipId, status: 'active' },
      select: REACH,
    });
    for (const to of host ? reachable(host) : [])
      await dispatch(tx, takeawaySaid, {
        to,
        from: actor.personId,
        key: keyTo(to, 'openlesson', lesson.id, 'takeaways', dayOf(now, scope.zone)),
        dueAt: now,
        args: { schoolId: scope.schoolId, openLessonId: lesson.id, startsAt: lesson.startsAt },
      });
    return { ok: true, openLessonId: lesson.id };
  });
}
