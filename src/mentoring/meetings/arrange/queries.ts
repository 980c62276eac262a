import { addMinutes, type Day, dayOf, instantOf, type Time, timeOf } from '../../../platform/time/local.ts';
import type { PairView } from '../../pairing/queries.ts';
import { otherSide, type Side } from '../../pairing/rules.ts';
import { stageDueOn } from '../../pairing/stages/rules.ts';
import { type FreeHour, parseFreeHour } from '../../people/questionnaire/rules.ts';
import type { Interval } from '../rules.ts';
import { proposeSlots } from './rules.ts';
import type { SlotView } from './screens.ts';

/** A meeting that takes somebody's time. */
interface Busy extends Interval {
  id: number;
  pairId: number;
  mentorId: number;
  menteeId: number;
  mentorName: string;
  menteeName: string;
  mentorPersonId: number;
  menteePersonId: number;
}

const DAYS_AHEAD = 22;
const SLOTS = 3;

/** Meetings of either person, in whatever pair, from that instant on. */
async function busyTimes(view: PairView, from: Date, until: Date, except: number | null): Promise<Busy[]> {
  const people = [view.mentor.personId, view.mentee.personId];
  const person = { select: { id: true, personId: true, person: { select: { fullName: true } } } } as const;
  const rows = await view.scope.db.meeting.findMany({
    where: {
      ...(except === null ? {} : { id: { not: except } }),
      status: { in: ['proposed', 'agreed'] },
      startsAt: { gte: addMinutes(from, -480), lt: until },
      pair: { OR: [{ mentor: { personId: { in: people } } }, { mentee: { personId: { in: people } } }] },
    },
    select: {
      id: true,
      pairId: true,
      startsAt: true,
      minutes: true,
      pair: { select: { mentor: person, mentee: person } },
    },
    orderBy: { startsAt: 'asc' },
  });
  return rows.map(({ pair, ...row }) => ({
    ...row,
    mentorId: pair.mentor.id,
    menteeId: pair.mentee.id,
    mentorName: pair.mentor.person.fullName,
    menteeName: pair.mentee.person.fullName,
    mentorPersonId: pair.mentor.personId,
    menteePersonId: pair.mentee.personId,
  }));
}

async function freeHoursOf(view: PairView): Promise<Record<Side, FreeHour[]>> {
  const ids = [view.mentor.membershipId, view.mentee.membershipId];
  const rows = await view.scope.db.questionnaire.findMany({
    where: { membershipId: { in: ids } },
    select: { membershipId: true, freeHours: true },
  });
  const of = (membershipId: number): FreeHour[] => {
    const hours = rows.find((r) => r.membershipId === membershipId)?.freeHours ?? [];
    return hours.map(parseFreeHour).filter((hour) => hour !== undefined);
  };
  return { mentor: of(view.mentor.membershipId), mentee: of(view.mentee.membershipId) };
}

/** The day by which the present stage wants its meeting. */
export function dueOf(view: PairView): Day {
  const { stage, stageSinceOn, endsOn, pausedOn, pausedUntilOn } = view.pair;
  return stageDueOn(
    { stage, stageSinceOn, endsOn, pause: { pausedOn, pausedUntilOn } },
    view.settings,
    view.calendar,
  );
}

/** Up to three times to propose, shared free hours first; two queries. */
export async function slotsFor(
  view: PairView,
  now: Date,
  minutes: number,
  except: number | null,
): Promise<SlotView[]> {
  const [busy, freeHours] = await Promise.all([
    busyTimes(view, now, addMinutes(now, DAYS_AHEAD * 24 * 60), except),
    freeHoursOf(view),
  ]);
  const { lessonEnds } = view.programme.school;
  const slots = proposeSlots({
    now,
    zone: view.scope.zone,
    calendar: view.calendar,
    busy,
    freeHours,
    due: dueOf(view),
    count: SLOTS,
    minutes,
    lessonEnds,
  });
  return slots.map(({ day, time }) => ({
    day,
    time,
    afterLesson: lessonEnds.indexOf(time) + 1 || undefined,
  }));
}

/** What clashes with that time: the actor's own meeting and its other side, and whether the partner is busy. */
export async function clashesFor(
  view: PairView,
  at: Interval,
  except: number | null,
): Promise<{
  own:
    | {
        with: { side: Side; mentor: { fullName: string }; mentee: { fullName: string } };
        from: Time;
        to: Time;
      }
    | undefined;
  otherBusy: boolean;
}> {
  if (!view.side) return { own: undefined, otherBusy: false };
  const until = addMinutes(at.startsAt, at.minutes);
  const busy = (await busyTimes(view, at.startsAt, until, except)).filter(
    (b) => addMinutes(b.startsAt, b.minutes) > at.startsAt,
  );
  const me = view[view.side].personId;
  const them = view[otherSide(view.side)].personId;
  const takes = (personId: number) =>
    busy.find((b) => b.mentorPersonId === personId || b.menteePersonId === personId);
  const mine = takes(me);
  const theirs = busy.find((b) => b !== mine && (b.mentorPersonId === them || b.menteePersonId === them));
  if (!mine) return { own: undefined, otherBusy: theirs !== undefined };
  const side: Side = mine.mentorPersonId === me ? 'mentor' : 'mentee';
  const { zone } = view.scope;
  return {
    own: {
      with: { side, mentor: { fullName: mine.mentorName }, mentee: { fullName: mine.menteeName } },
      from: timeOf(mine.startsAt, zone),
      to: timeOf(addMinutes(mine.startsAt, mine.minutes), zone),
    },
    otherBusy: theirs !== undefined,
  };
}

/** Times of a day to begin at, those gone by left out: half-hours, by day only the lessons' ends where they are known. */
export function timesOf(day: Day, now: Date, zone: string, lessonEnds: readonly Time[]): Time[] {
  const all = new Set(lessonEnds);
  const from = lessonEnds.length === 0 ? '08:00' : (lessonEnds.toSorted().at(-1) ?? '08:00');
  for (let hour = 8; hour < 18; hour += 1) {
    for (const minute of ['00', '30']) {
      const time = `${String(hour).padStart(2, '0')}:${minute}`;
      if (time >= from) all.add(time);
    }
  }
  const today = dayOf(now, zone);
  return [...all].toSorted().filter((time) => day > today || instantOf(day, time, zone) > now);
}
