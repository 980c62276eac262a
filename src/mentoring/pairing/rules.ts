/** How a pair comes to be and how it ends: seats, offers and their terms, late pairs, pauses, kinds of end. */
import type { OfferAnswer, OfferStatus, PairEndKind } from '../../platform/database/generated/enums.ts';
import type { Day } from '../../platform/time/local.ts';
import { addDays, daysBetween } from '../../platform/time/local.ts';
import type { SchoolCalendar } from '../organisations/rules.ts';
import { addWorkingDays, previousSchoolDay, schoolDaysBetween, withDaysOff } from '../organisations/rules.ts';

export type Side = 'mentor' | 'mentee';

export const otherSide = (side: Side): Side => (side === 'mentor' ? 'mentee' : 'mentor');

// ── seats ──────────────────────────────────────────────────────────────────────

export interface Seats {
  capacity: number;
  /** Pairs that are active or paused. */
  pairs: number;
  /** Offers that hold a seat: see `holdsSeat`. */
  offers: number;
}

/** Seats a mentor still has; never below zero, also when the curator went over the limit. */
export function seatsLeft({ capacity, pairs, offers }: Seats): number {
  return Math.max(0, capacity - pairs - offers);
}

/** Whether one more offer may be made: within the limit, over it with the curator's typed reason, or not. */
export function mayOffer(seats: Seats, reason: string | null | undefined): 'yes' | 'overLimit' | 'full' {
  if (seatsLeft(seats) > 0) return 'yes';
  return (reason ?? '').trim() === '' ? 'full' : 'overLimit';
}

/** Requests for help one person may have waiting for an answer. */
export const MOST_HELP = 5;

// ── offers ─────────────────────────────────────────────────────────────────────

export type { OfferAnswer, OfferStatus };

export interface OfferFacts {
  mentorAnswer: OfferAnswer;
  menteeAnswer: OfferAnswer;
  withdrawn: boolean;
  dueOn: Day;
}

/**
 * The state of an offer. `expired` only means that its term has passed and the curator knows: both may still accept
 * until it is withdrawn.
 */
export function offerState(offer: OfferFacts, today: Day): OfferStatus {
  if (offer.mentorAnswer === 'declined' || offer.menteeAnswer === 'declined') return 'declined';
  if (offer.mentorAnswer === 'accepted' && offer.menteeAnswer === 'accepted') return 'accepted';
  if (offer.withdrawn) return 'withdrawn';
  return today > offer.dueOn ? 'expired' : 'open';
}

/** An offer holds the mentor's seat as long as it may still be accepted, so that acceptance is never over the limit. */
export function holdsSeat(status: OfferStatus): boolean {
  return status === 'open' || status === 'expired';
}

/** Whether this side may still answer: once, while the offer is open. */
export function mayAnswerOffer(offer: OfferFacts, side: Side, today: Day): boolean {
  const own = side === 'mentor' ? offer.mentorAnswer : offer.menteeAnswer;
  return own === 'none' && holdsSeat(offerState(offer, today));
}

/** The last day of the offer's term and the days of its reminders, all in working days. */
export function offerTerm(
  c: SchoolCalendar,
  sentOn: Day,
  workingDays: number,
): { dueOn: Day; remindOn: Day[] } {
  const reminders = workingDays >= 5 ? [2, 4] : [1];
  return {
    dueOn: addWorkingDays(c, sentOn, workingDays),
    remindOn: reminders.filter((n) => n < workingDays).map((n) => addWorkingDays(c, sentOn, n)),
  };
}

/** Whether the curator may enter this side's answer: nothing can be sent to them, or nothing arrives. */
export function answersOnPaper(side: { hasTelegram: boolean; unreachable?: boolean }): boolean {
  return !side.hasTelegram || side.unreachable === true;
}

/** What follows a decline: another mentor is looked for; the second one in an obligatory programme is talked about. */
export function afterDecline(
  participation: 'voluntary' | 'obligatory',
  declinesBefore: number,
): 'anotherMentor' | 'talk' {
  return participation === 'obligatory' && declinesBefore >= 1 ? 'talk' : 'anotherMentor';
}

/** In an obligatory programme one may decline a mentor, not the programme. */
export function mayLeaveProgramme(participation: 'voluntary' | 'obligatory', role: Side): boolean {
  return role === 'mentor' || participation === 'voluntary';
}

// ── late pairs ─────────────────────────────────────────────────────────────────

export interface CycleSettings {
  acquaintanceDays: number;
  trialDays: number;
  planningDays: number;
  /** N: confirmed meetings of the series that make the final one possible. */
  seriesMeetings: number;
  /** The final meeting is due these school days before the pair's end. */
  finalDueDays: number;
}

export const USUAL_CYCLE: CycleSettings = {
  acquaintanceDays: 7,
  trialDays: 14,
  planningDays: 14,
  seriesMeetings: 4,
  finalDueDays: 21,
};

/** The short programme of a late pair (product.md 3). */
export const SHORT_CYCLE: CycleSettings = {
  ...USUAL_CYCLE,
  acquaintanceDays: 3,
  trialDays: 7,
  planningDays: 7,
  seriesMeetings: 2,
};

export type LatePair = 'normal' | 'choose' | 'onlyNextYear';

/** Whether the year is long enough: under 13 weeks the curator chooses, under 4 only the next year is left. */
export function latePair(startOn: Day, programmeEndsOn: Day): LatePair {
  const days = daysBetween(startOn, programmeEndsOn);
  if (days < 4 * 7) return 'onlyNextYear';
  return days < 13 * 7 ? 'choose' : 'normal';
}

export type LateChoice = 'short' | 'nextYear' | 'ownDates';

/** What the curator may choose for a pair that begins on this day; empty when there is nothing to choose. */
export function lateChoices(startOn: Day, programmeEndsOn: Day): LateChoice[] {
  const late = latePair(startOn, programmeEndsOn);
  if (late === 'normal') return [];
  return late === 'choose' ? ['short', 'nextYear', 'ownDates'] : ['nextYear'];
}

/** A pair's own end given by the curator: after its start, within the programme, on a day with school. */
export function ownEnd(c: SchoolCalendar, startOn: Day, endOn: Day): Day | undefined {
  const end = previousSchoolDay(c, endOn);
  return endOn > startOn && endOn <= c.endsOn && end > startOn ? end : undefined;
}

// ── pause ──────────────────────────────────────────────────────────────────────

export interface Pause {
  pausedOn: Day | null;
  /** The day work goes on. */
  pausedUntilOn: Day | null;
}

/** The calendar as a pair on pause lives it: due dates move by the days of the pause. */
export function calendarInPause(c: SchoolCalendar, pause: Pause): SchoolCalendar {
  if (pause.pausedOn === null || pause.pausedUntilOn === null) return c;
  const toOn = addDays(pause.pausedUntilOn, -1);
  return toOn < pause.pausedOn ? c : withDaysOff(c, { fromOn: pause.pausedOn, toOn });
}

/** Whether the pair is paused on that day. */
export function isPaused(pause: Pause, today: Day): boolean {
  if (pause.pausedOn === null || pause.pausedUntilOn === null) return false;
  return pause.pausedOn <= today && today < pause.pausedUntilOn;
}

/**
 * The stage's new beginning after a pause. It is as many school days before the day work goes on as the old beginning
 * was before the pause. So the time left stays the same.
 */
export function stageSinceAfterPause(
  c: SchoolCalendar,
  stageSinceOn: Day,
  pausedOn: Day,
  resumedOn: Day,
): Day {
  if (resumedOn <= pausedOn || stageSinceOn >= resumedOn) return stageSinceOn;
  let left = Math.max(0, schoolDaysBetween(c, stageSinceOn, addDays(pausedOn, -1)));
  let since = addDays(resumedOn, -1);
  while (left > 0) {
    left -= schoolDaysBetween(c, addDays(since, -1), since);
    since = addDays(since, -1);
  }
  return since;
}

// ── the end ────────────────────────────────────────────────────────────────────

export type { PairEndKind };

/** Written notice the school owes before it cancels, in working days. */
const NOTICE_WORKING_DAYS = 3;

export interface EndRule {
  /** May lie on a later day; the others are at once. */
  mayBeLater: boolean;
  /** The school must have told the person in writing before. */
  needsNotice: boolean;
  /** The reason is neither asked for nor told to a side. */
  quiet: boolean;
}

/** What each kind of end asks for. */
export const END_RULES: Readonly<Record<PairEndKind, EndRule>> = {
  completed: { mayBeLater: false, needsNotice: false, quiet: false },
  agreement: { mayBeLater: false, needsNotice: false, quiet: false },
  timeOver: { mayBeLater: false, needsNotice: false, quiet: false },
  leftSchool: { mayBeLater: false, needsNotice: false, quiet: false },
  absence: { mayBeLater: false, needsNotice: false, quiet: false },
  conflict: { mayBeLater: false, needsNotice: false, quiet: true },
  safety: { mayBeLater: false, needsNotice: false, quiet: true },
  cancelledBySchool: { mayBeLater: true, needsNotice: true, quiet: false },
  mentorRefused: { mayBeLater: true, needsNotice: false, quiet: false },
  rematch: { mayBeLater: false, needsNotice: false, quiet: true },
};

/** The first day on which this end may lie: today, or after the notice the school owes. */
export function earliestEnd(c: SchoolCalendar, kind: PairEndKind, today: Day): Day {
  return END_RULES[kind].needsNotice ? addWorkingDays(c, today, NOTICE_WORKING_DAYS) : today;
}

/** What is wrong with ending on that day; undefined when nothing is. A notice given earlier shortens the wait. */
export function endProblem(
  c: SchoolCalendar,
  kind: PairEndKind,
  endOn: Day,
  today: Day,
  noticeOn: Day | null = null,
): 'past' | 'atOnceOnly' | 'noticeFirst' | undefined {
  if (endOn < today) return 'past';
  const { mayBeLater, needsNotice } = END_RULES[kind];
  if (endOn > today && !mayBeLater) return 'atOnceOnly';
  if (needsNotice && endOn < earliestEnd(c, kind, noticeOn ?? today)) return 'noticeFirst';
  return undefined;
}
