/**
 * The five stages of a pair (product.md 4) as a function of facts. A stage is passed when all its gates are
 * met; facts that came early, or in any order, count; a stage once passed never comes back.
 */
import type { Stage } from '../../../platform/database/generated/enums.ts';
import { everyOf } from '../../../platform/known.ts';
import type { Day } from '../../../platform/time/local.ts';
import type { SchoolCalendar } from '../../organisations/rules.ts';
import { addSchoolDays, previousSchoolDay, subtractSchoolDays } from '../../organisations/rules.ts';
import type { CycleSettings, Pause, Side } from '../rules.ts';
import { calendarInPause, isPaused } from '../rules.ts';

export const STAGES = everyOf<Stage>()(['acquaintance', 'trial', 'planning', 'series', 'final']);
export type { Stage };

/** How far a meeting is. Only `both` and `curator` open gates; `oneSide` waits for the curator. */
export type MeetingState =
  | 'proposed'
  | 'agreed'
  | 'asked'
  | 'contradiction'
  | 'oneSide'
  | 'both'
  | 'curator'
  | 'notHeld'
  | 'moved'
  | 'cancelled';

export interface MeetingFact {
  /** One of the stages; meetings of other kinds (a consultation) count nowhere. */
  kind: string;
  state: MeetingState;
}

export type TrialChoice = 'continue' | 'discuss';

export interface Closing {
  takeaway: boolean;
  verdict: boolean;
  continues: boolean;
}

export interface PairFacts {
  stage: Stage;
  /** The day the present stage was reached; for the first the pair's start. */
  stageSinceOn: Day;
  endsOn: Day;
  pause: Pause;
  meetings: readonly MeetingFact[];
  trial: Partial<Record<Side, TrialChoice>>;
  /** What the reader decided after «хочу обсудить»; only `continue` lets the pair pass. */
  trialDecision: string | null;
  agreedGoals: number;
  datedActions: number;
  /** Planned actions: neither done, nor not done, nor carried to next year. */
  openActions: number;
  ready: Record<Side, boolean>;
  /** Agreed goals that this side has assessed. */
  assessed: Record<Side, number>;
  closing: Partial<Record<Side, Closing>>;
}

export type Gate =
  | 'meeting'
  | 'answers'
  | 'goal'
  | 'actions'
  | 'meetings'
  | 'time'
  | 'settled'
  | 'assessed'
  | 'takeaways'
  | 'verdict'
  | 'continues';

export type Step =
  | 'arrangeMeeting'
  | 'answerProposal'
  | 'meet'
  | 'confirmMeeting'
  | 'curatorConfirms'
  | 'answerPrivately'
  | 'curatorDecides'
  | 'agreeGoal'
  | 'planActions'
  | 'sayReady'
  | 'settleActions'
  | 'assessGoals'
  | 'sumUp'
  | 'resume'
  | 'wait'
  | 'advance';

export interface WhatsNext {
  step: Step;
  /** The people who can do it now. */
  who: readonly (Side | 'curator')[];
}

export interface Progress {
  stage: Stage;
  /** The day by which this stage should be passed. */
  dueOn: Day;
  paused: boolean;
  gates: Partial<Record<Gate, boolean>>;
  canAdvance: boolean;
  /** Confirmed meetings of the series, of the N that are needed. */
  series: { confirmed: number; needed: number };
  whatsNext: WhatsNext;
}

const LEAST_GOALS = 1;
const LEAST_ACTIONS = 3;
const BOTH: readonly Side[] = ['mentor', 'mentee'];

/** Whether a meeting in this state opens gates. */
export function isConfirmed(state: MeetingState): boolean {
  return state === 'both' || state === 'curator';
}

function confirmed(facts: PairFacts, kind: Stage): number {
  return facts.meetings.filter((meeting) => meeting.kind === kind && isConfirmed(meeting.state)).length;
}

function met(gates: Partial<Record<Gate, boolean>>): boolean {
  return Object.values(gates).every(Boolean);
}

function bothSay(test: (side: Side) => boolean): boolean {
  return BOTH.every(test);
}

/** The day the final meeting is due: `finalDueDays` school days before the pair's end. */
export function finalDueOn(c: SchoolCalendar, endsOn: Day, settings: CycleSettings): Day {
  return subtractSchoolDays(c, endsOn, settings.finalDueDays);
}

/** The day by which the present stage should be passed: a school day, not after the pair's end. */
export function stageDueOn(
  facts: Pick<PairFacts, 'stage' | 'stageSinceOn' | 'endsOn' | 'pause'>,
  settings: CycleSettings,
  c: SchoolCalendar,
): Day {
  const end = previousSchoolDay(c, facts.endsOn);
  if (facts.stage === 'final') return end;
  const lived = calendarInPause(c, facts.pause);
  const days = {
    acquaintance: settings.acquaintanceDays,
    trial: settings.trialDays,
    planning: settings.planningDays,
  };
  const due =
    facts.stage === 'series'
      ? later(finalDueOn(c, facts.endsOn, settings), addSchoolDays(lived, facts.stageSinceOn, 0))
      : addSchoolDays(lived, facts.stageSinceOn, days[facts.stage]);
  return due < end ? due : end;
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The private answers are settled: both go on, or their reader decided that the pair goes on. */
export function trialSettled(facts: Pick<PairFacts, 'trial' | 'trialDecision'>): boolean {
  return facts.trialDecision === 'continue' || bothSay((side) => facts.trial[side] === 'continue');
}

/** What the present stage asks for, and what of it is there. */
export function gatesOf(
  facts: PairFacts,
  settings: CycleSettings,
  today: Day,
  c: SchoolCalendar,
): Partial<Record<Gate, boolean>> {
  const meeting = confirmed(facts, facts.stage) > 0;
  if (facts.stage === 'acquaintance') return { meeting };
  if (facts.stage === 'trial') return { meeting, answers: trialSettled(facts) };
  if (facts.stage === 'planning') {
    return {
      meeting,
      goal: facts.agreedGoals >= LEAST_GOALS,
      actions: facts.datedActions >= LEAST_ACTIONS,
    };
  }
  if (facts.stage === 'series') {
    return {
      meetings: confirmed(facts, 'series') >= settings.seriesMeetings,
      time: summingUp(facts, settings, today, c),
      settled: facts.openActions === 0,
    };
  }
  return {
    meeting,
    assessed: bothSay((side) => facts.assessed[side] >= facts.agreedGoals),
    takeaways: bothSay((side) => facts.closing[side]?.takeaway === true),
    verdict: facts.closing.mentor?.verdict === true,
    continues: bothSay((side) => facts.closing[side]?.continues === true),
  };
}

/** Time to sum up: the final meeting is due, both said that they are ready, or it was already held. */
export function summingUp(facts: PairFacts, settings: CycleSettings, today: Day, c: SchoolCalendar): boolean {
  return (
    bothSay((side) => facts.ready[side]) ||
    confirmed(facts, 'final') > 0 ||
    today >= finalDueOn(c, facts.endsOn, settings)
  );
}

/** The pair's stage, its due day, and the one thing that comes next. */
export function stageProgress(
  facts: PairFacts,
  settings: CycleSettings,
  today: Day,
  c: SchoolCalendar,
): Progress {
  const gates = gatesOf(facts, settings, today, c);
  const paused = isPaused(facts.pause, today);
  return {
    stage: facts.stage,
    dueOn: stageDueOn(facts, settings, c),
    paused,
    gates,
    canAdvance: !paused && met(gates),
    series: { confirmed: confirmed(facts, 'series'), needed: settings.seriesMeetings },
    whatsNext: paused ? { step: 'resume', who: ['curator'] } : whatsNext(facts, gates),
  };
}

/** The stage the facts have reached from the present one, however many gates they open at once. */
export function advance(
  facts: PairFacts,
  settings: CycleSettings,
  today: Day,
  c: SchoolCalendar,
): Stage | 'completed' {
  let at = facts;
  while (!isPaused(at.pause, today) && met(gatesOf(at, settings, today, c))) {
    const next = STAGES[STAGES.indexOf(at.stage) + 1];
    if (next === undefined) return 'completed';
    at = { ...at, stage: next, stageSinceOn: today };
  }
  return at.stage;
}

function whatsNext(facts: PairFacts, gates: Partial<Record<Gate, boolean>>): WhatsNext {
  const missing = (side: Side, test: boolean): Side[] => (test ? [] : [side]);
  if (gates.meeting === false || gates.meetings === false) return meetingStep(facts, facts.stage);
  if (gates.answers === false) {
    const silent = BOTH.filter((side) => facts.trial[side] === undefined);
    if (BOTH.some((side) => facts.trial[side] === 'discuss')) {
      return { step: 'curatorDecides', who: [...silent, 'curator'] };
    }
    return { step: 'answerPrivately', who: silent };
  }
  if (gates.goal === false) return { step: 'agreeGoal', who: BOTH };
  if (gates.actions === false) return { step: 'planActions', who: BOTH };
  if (gates.settled === false && gates.time === true) return { step: 'settleActions', who: BOTH };
  if (gates.time === false) return { step: 'sayReady', who: BOTH.filter((side) => !facts.ready[side]) };
  if (gates.assessed === false) {
    return {
      step: 'assessGoals',
      who: BOTH.flatMap((side) => missing(side, facts.assessed[side] >= facts.agreedGoals)),
    };
  }
  if (gates.takeaways === false || gates.verdict === false || gates.continues === false) {
    return { step: 'sumUp', who: BOTH.flatMap((side) => missing(side, closed(facts.closing[side], side))) };
  }
  return { step: 'advance', who: [] };
}

/** Whether this side has said all it is asked at the end; the readiness is the mentor's to say. */
export function closed(closing: Closing | undefined, side: Side): boolean {
  if (!closing?.takeaway || !closing.continues) return false;
  return side === 'mentee' || closing.verdict;
}

/** What the meeting of a stage waits for: the farthest of those that may still come true. */
function meetingStep(facts: PairFacts, kind: Stage): WhatsNext {
  const states = new Set(
    facts.meetings.filter((meeting) => meeting.kind === kind).map((meeting) => meeting.state),
  );
  if (states.has('contradiction')) return { step: 'confirmMeeting', who: [...BOTH, 'curator'] };
  if (states.has('asked')) return { step: 'confirmMeeting', who: BOTH };
  if (states.has('agreed')) return { step: 'meet', who: BOTH };
  if (states.has('proposed')) return { step: 'answerProposal', who: BOTH };
  if (states.has('oneSide')) return { step: 'curatorConfirms', who: ['curator', ...BOTH] };
  return { step: 'arrangeMeeting', who: BOTH };
}

/**
 * The same next step, as one side may be shown it. Nothing in it tells what the other side answered privately, or
 * whether it answered.
 */
export function nextForSide(next: WhatsNext, facts: PairFacts, side: Side): WhatsNext {
  if (next.step === 'answerPrivately' || next.step === 'curatorDecides') {
    return facts.trial[side] === undefined
      ? { step: 'answerPrivately', who: [side] }
      : { step: 'wait', who: [] };
  }
  return next.step === 'curatorConfirms' ? { step: 'confirmMeeting', who: BOTH } : next;
}

// ── the private answer after the trial meeting ─────────────────────────────────

/**
 * What a side is shown about the private answers. Nothing here depends on the other side's answer until the pair has
 * passed the stage or the reader of the answers has acted. Then both are told the same.
 */
export function trialWords(
  own: TrialChoice | undefined,
  pair: { stage: Stage; trialDecision: string | null; trialHeld: boolean },
): 'notYet' | 'ask' | 'thanks' | 'decided' | 'passed' {
  if (pair.stage !== 'trial') return pair.stage === 'acquaintance' ? 'notYet' : 'passed';
  if (pair.trialDecision !== null) return 'decided';
  if (own !== undefined) return 'thanks';
  return pair.trialHeld ? 'ask' : 'notYet';
}

/** Steps a side can begin; each other one has an item of its own, or waits for another person. */
const BEGINS: readonly Step[] = ['arrangeMeeting', 'agreeGoal', 'planActions', 'sayReady', 'settleActions'];
export const canBegin = (step: Step): boolean => BEGINS.includes(step);
