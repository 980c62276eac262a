import { addMinutes, type Day, dayOf, instantOf, type Time, timeOf } from '../../../platform/time/local.ts';
import { hiddenFrom, nameFor } from '../../common/names.ts';
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
  const { scope } = view;
  const rows = await scope.ask<Busy>({
    name: 'meetings-busy',
    text: `
      select x."id", x."pairId", x."startsAt", x."minutes", m."id" as "mentorId", e."id" as "menteeId",
        mp."fullName" as "mentorName", ep."fullName" as "menteeName", m."personId" as "mentorPersonId", e."personId" as "menteePersonId"
      from "Meeting" x join "Pair" p on p."schoolId" = x."schoolId" and p."id" = x."pairId"
      join "Membership" m on m."schoolId" = p."schoolId" and m."id" = p."mentorId" join "Person" mp on mp."id" = m."personId"
      join "Membership" e on e."schoolId" = p."schoolId" and e."id" = p."menteeId" join "Person" ep on ep."id" = e."personId"
      where x."schoolId" = $1 and x."status" in ('proposed', 'agreed') and x."startsAt" >= $2 and x."startsAt" < $3
        and x."id" <> $4 and (m."personId" = any($5) or e."personId" = any($5))
      order by x."startsAt"`,
    values: [
      scope.schoolId,
      addMinutes(from, -480),
      until,
      except ?? 0,
      [view.mentor.personId, view.mentee.personId],
    ],
  });
  const hidden = hiddenFrom(scope.actor, scope.schoolId);
  const said = (personId: number, fullName: string) => nameFor(hidden, { personId, fullName });
  return rows.map((row) => ({
    ...row,
    mentorName: said(row.mentorPersonId, row.mentorName),
    menteeName: said(row.menteePersonId, row.menteeName),
  }));
}

async function freeHoursOf(view: PairView): Promise<Record<Side, FreeHour[]>> {
  const ids = [view.mentor.membershipId, view.mentee.membershipId];
  const rows = await view.scope.ask<{ membershipId: number; freeHours: string[] }>({
    name: 'free-hours',
    text: `select q."membershipId", q."freeHours" from "Questionnaire" q where q."schoolId" = $1 and q."membershipId" = any($2)`,
    values: [view.scope.schoolId, ids],
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

/** Up to three times to propose, shared free hours first. */
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
