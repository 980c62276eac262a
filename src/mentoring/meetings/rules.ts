/**
 * What may be done with a meeting, and what two separate answers to «Состоялась?» come to (product.md 4). The order of
 * the answers never matters. Until both have answered, no side is shown the other's answer.
 */
import type {
  ConfirmationAnswer,
  MeetingKind,
  MeetingStatus,
  Stage,
} from '../../platform/database/generated/enums.ts';
import { everyOf } from '../../platform/known.ts';
import type { Day } from '../../platform/time/local.ts';
import { addMinutes, daysBetween } from '../../platform/time/local.ts';
import type { SchoolCalendar } from '../organisations/rules.ts';
import { lessonDaysAfter } from '../organisations/rules.ts';
import type { Side } from '../pairing/rules.ts';
import { otherSide } from '../pairing/rules.ts';
import { STAGES } from '../pairing/stages/rules.ts';

/** Proposals of a pair that may wait for an answer at once, and meetings written down for a pair within 24 hours. */
export const MOST_PROPOSALS = 10;
export const MOST_MEETINGS_A_DAY = 30;
/** Notes one side may keep in a pair. */
export const MOST_NOTES = 300;

/** Kinds held beside the cycle, whatever its stage; every other one is a stage's own. */
export const BESIDE = everyOf<Exclude<MeetingKind, Stage>>()(['consultation', 'jointLesson', 'lessonVisit']);

export type { MeetingStatus };
export type Answer = ConfirmationAnswer;

/** One side's answer; `onPaper` was entered by the curator for somebody without Telegram. */
export interface Confirmation {
  side: Side;
  answer: Answer;
  onPaper: boolean;
  /** Kept or changed after a contradiction. */
  reviewedAt: Date | null;
}

export interface AnswerFacts {
  confirmations: readonly Confirmation[];
  /** When the answers first differed and both were asked once more. */
  contradictionAt: Date | null;
  /** The curator's decision, if there was one. */
  curator: 'confirmed' | 'notCounted' | null;
  /** The day both were asked: the meeting's, or the day it was logged. */
  askedOn: Day;
}

/** `contradiction`: both may still change; `curatorDecides`: not any more, or both keep what they said. */
export type Outcome =
  | 'waiting'
  | 'both'
  | 'curator'
  | 'oneSide'
  | 'notHeld'
  | 'moved'
  | 'contradiction'
  | 'curatorDecides';

const HOURS_TO_CHANGE = 24;
const SILENT_SCHOOL_DAYS = 5;
/** How far back a meeting may be written down afterwards. */
export const DAYS_BACK = 14;

export const answerOf = (facts: Pick<AnswerFacts, 'confirmations'>, side: Side): Confirmation | undefined =>
  facts.confirmations.find((confirmation) => confirmation.side === side);

/** What the answers come to now. Two different kinds of «it was not» are no contradiction: it was moved. */
export function outcomeOf(facts: AnswerFacts, now: Date, today: Day, c: SchoolCalendar): Outcome {
  if (facts.curator !== null) return facts.curator === 'confirmed' ? 'curator' : 'notHeld';
  const mentor = answerOf(facts, 'mentor');
  const mentee = answerOf(facts, 'mentee');
  if (mentor && mentee) return ofTwo(mentor, mentee, facts.contradictionAt, now);
  const only = mentor ?? mentee;
  if (!only || today < silentUntil(facts.askedOn, c)) return 'waiting';
  if (only.answer === 'held') return 'oneSide';
  return only.answer === 'moved' ? 'moved' : 'notHeld';
}

/** The day from which one yes and silence is «отмечена одной стороной». */
export function silentUntil(askedOn: Day, c: SchoolCalendar): Day {
  return lessonDaysAfter(c, askedOn, SILENT_SCHOOL_DAYS);
}

function ofTwo(a: Confirmation, b: Confirmation, contradictionAt: Date | null, now: Date): Outcome {
  const held = [a, b].filter((confirmation) => confirmation.answer === 'held').length;
  if (held === 2) return a.onPaper || b.onPaper ? 'curator' : 'both';
  if (held === 0) return a.answer === 'moved' || b.answer === 'moved' ? 'moved' : 'notHeld';
  const bothReviewed = a.reviewedAt !== null && b.reviewedAt !== null;
  return bothReviewed || isOver(contradictionAt, now) ? 'curatorDecides' : 'contradiction';
}

/** Until when each may change after a contradiction. */
export function changeableUntil(contradictionAt: Date): Date {
  return addMinutes(contradictionAt, HOURS_TO_CHANGE * 60);
}

function isOver(contradictionAt: Date | null, now: Date): boolean {
  return contradictionAt !== null && now >= changeableUntil(contradictionAt);
}

/** True for what never changes any more: a correction is a new record. */
export function isSettled(outcome: Outcome): boolean {
  return outcome === 'both' || outcome === 'curator' || outcome === 'notHeld' || outcome === 'moved';
}

/**
 * Whether a confirmed meeting may be said to have been of that kind: by the curator, of any; by a side alone, of the kind it
 * was confirmed as or one that opens no stage, since one side's word opens none (product.md 4).
 */
export function mayCorrectTo(kind: MeetingKind, confirmed: MeetingKind, by: Side | undefined): boolean {
  return by === undefined || kind === confirmed || !STAGES.some((stage) => stage === kind);
}

/** True when the last word on it says that a confirmed meeting was not held. */
export function isVoided(corrections: readonly { held: boolean | null }[]): boolean {
  return corrections.findLast((c) => c.held !== null)?.held === false;
}

/** Whether this side may answer, or answer otherwise, now. */
export function mayAnswer(facts: AnswerFacts, side: Side, now: Date): boolean {
  if (facts.curator !== null) return false;
  const own = answerOf(facts, side);
  const other = answerOf(facts, otherSide(side));
  if (!own || !other) return true;
  if ((own.answer === 'held') === (other.answer === 'held')) return false;
  return !isOver(facts.contradictionAt, now);
}

/**
 * The facts after this side's answer; undefined when it may not answer (any more). An answer given again is
 * kept: after a contradiction that is «оставить как есть».
 */
export function withAnswer(
  facts: AnswerFacts,
  side: Side,
  answer: Answer,
  now: Date,
  onPaper = false,
): AnswerFacts | undefined {
  if (!mayAnswer(facts, side, now)) return undefined;
  const own = answerOf(facts, side);
  const other = answerOf(facts, otherSide(side));
  const again = own !== undefined && other !== undefined;
  const given: Confirmation = { side, answer, onPaper, reviewedAt: again ? now : null };
  const differ = other !== undefined && (other.answer === 'held') !== (answer === 'held');
  return {
    ...facts,
    confirmations: [...facts.confirmations.filter((confirmation) => confirmation.side !== side), given],
    contradictionAt: facts.contradictionAt ?? (differ ? now : null),
  };
}

/** Whether the curator has something to decide: one yes and silence, or answers that stayed apart. */
export function waitsForCurator(outcome: Outcome): boolean {
  return outcome === 'oneSide' || outcome === 'curatorDecides';
}

export type MeetingAct =
  | 'accept'
  | 'decline'
  | 'move'
  | 'cancel'
  | 'late'
  | 'answer'
  | 'note'
  | 'correct'
  | 'decide';

export interface ActFacts {
  status: MeetingStatus;
  proposedBy: Side;
  startsAt: Date;
  minutes: number;
}

const MINUTES_LATE_FROM = 60;

/** From when a side may answer «Состоялась?»: the question itself comes ten minutes after the end. */
export function answerableFrom(meeting: Pick<ActFacts, 'startsAt'>): Date {
  return meeting.startsAt;
}

/** What this actor may do with the meeting now, in the order of the buttons. */
export function allowedActs(meeting: ActFacts, actor: Side | 'curator', now: Date): MeetingAct[] {
  const begun = now >= meeting.startsAt;
  switch (meeting.status) {
    case 'proposed':
      if (actor === 'curator') return [];
      return actor === meeting.proposedBy ? ['move', 'cancel'] : ['accept', 'move', 'decline'];
    case 'agreed':
      if (actor === 'curator') return begun ? ['decide'] : [];
      if (begun) return ['answer', 'note'];
      return addMinutes(now, MINUTES_LATE_FROM) >= meeting.startsAt
        ? ['late', 'move', 'cancel']
        : ['move', 'cancel'];
    case 'settled':
      return actor === 'curator' ? ['correct'] : ['correct', 'note'];
    case 'cancelled':
      return [];
    default:
      return [];
  }
}

/** Whether a meeting may be written down afterwards for that day. */
export function logProblem(heldOn: Day, today: Day): 'future' | 'tooOld' | undefined {
  const back = daysBetween(heldOn, today);
  if (back < 0) return 'future';
  return back > DAYS_BACK ? 'tooOld' : undefined;
}

export interface Interval {
  startsAt: Date;
  minutes: number;
}

/** The first of these meetings that overlaps the candidate; one that ends when the other begins does not. */
export function clashOf<T extends Interval>(candidate: Interval, others: readonly T[]): T | undefined {
  const until = addMinutes(candidate.startsAt, candidate.minutes);
  return others.find(
    (other) => other.startsAt < until && candidate.startsAt < addMinutes(other.startsAt, other.minutes),
  );
}
