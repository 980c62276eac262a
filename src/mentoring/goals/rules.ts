import type { ActionStatus, GoalReviewKind, GoalStatus } from '../../platform/database/generated/enums.ts';
import { withoutScale } from '../../platform/i18n/numbers.ts';

/** How a goal is counted (product.md 5); `own` carries the person's unit. */
/** Goals and actions of one pair, dropped ones among them, and wordings of one goal. */
export const MOST_GOALS = 40;
export const MOST_ACTIONS = 150;
export const MOST_WORDINGS = 50;

export const MEASURES = [
  'lessonsOf10',
  'timesAWeek',
  'shareOfPupils',
  'selfRating',
  'product',
  'own',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What pupils make at the lesson's end (domain.md 1.4). */
export const PRODUCTS = ['test', 'cluster', 'poster', 'table', 'presentation', 'independentWork'] as const;

/** What may help; each becomes a first action of the plan with this form of work. */
export const HELPS = [
  'watchMentorsLesson',
  'mentorVisits',
  'lessonStartRules',
  'jointPlanning',
  'readOrCourse',
] as const;
export type Help = (typeof HELPS)[number];

/** Forms of work of an action (domain.md 1.1.9, and joint lesson plan, coaching, video by link). */
export const FORMS = [
  'conversation',
  'consultation',
  'lessonVisit',
  'mutualVisit',
  'jointLessonPlan',
  'coaching',
  'openLesson',
  'training',
  'seminar',
  'course',
  'video',
  'selfStudy',
  'diagnostics',
  'other',
] as const;
export type WorkForm = (typeof FORMS)[number];

const HELP_FORMS: Record<Help, WorkForm> = {
  watchMentorsLesson: 'mutualVisit',
  mentorVisits: 'lessonVisit',
  lessonStartRules: 'selfStudy',
  jointPlanning: 'jointLessonPlan',
  readOrCourse: 'course',
};

/** The form of work of the action a chosen help becomes; a person's own words become 'other'. */
export function formOfHelp(help: string): WorkForm {
  return isHelp(help) ? HELP_FORMS[help] : 'other';
}

/** True for a help of the list, false for a person's own words. */
export function isHelp(help: string): help is Help {
  return (HELPS as readonly string[]).includes(help);
}

const RANGES: Readonly<Record<Measure, { from: number; to: number }>> = {
  lessonsOf10: { from: 0, to: 10 },
  timesAWeek: { from: 0, to: 50 },
  shareOfPupils: { from: 0, to: 100 },
  selfRating: { from: 1, to: 10 },
  product: { from: 0, to: 1 },
  own: { from: 0, to: 100_000 },
};

/** Least and greatest value of a measure, both included. */
export function rangeOf(measure: Measure): { from: number; to: number } {
  return RANGES[measure];
}

const CHOICES: Readonly<Record<Measure, readonly number[]>> = {
  lessonsOf10: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  timesAWeek: [0, 1, 2, 3, 4, 5],
  shareOfPupils: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
  selfRating: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  product: [],
  own: [],
};

/** The buttons offered for a value; anything else in range may be typed. */
export function valueChoices(measure: Measure): number[] {
  return [...CHOICES[measure]];
}

/** Lessons, marks and products come in ones; shares and own units may have a fraction. */
const WHOLE: readonly Measure[] = ['lessonsOf10', 'timesAWeek', 'selfRating', 'product'];

/** The word a value may be said with; the scale may be said too. */
const SAID_WITH: Readonly<Partial<Record<Measure, RegExp>>> = {
  lessonsOf10: /\s(?:урок\p{L}*|сабақ\p{L}*|lessons?)(?=\s|$)/giu,
  selfRating: /\s(?:балл\p{L}*|ұпай|points?)(?=\s|$)/giu,
  timesAWeek: /\s(?:раза?|рет|times?)(?: в неделю| a week)?$|^аптасына\s/giu,
  shareOfPupils: /\s(?:процент\p{L}*|пайыз|per ?cent)$/giu,
};

/** Reads a typed value, «7», «7 из 10», «7,5», «70 %»; undefined when it is no number or out of the measure's range. */
export function parseValue(measure: Measure, text: string): number | undefined {
  const isOfTen = measure === 'lessonsOf10' || measure === 'selfRating';
  const bare = (isOfTen ? withoutScale(text, 10) : text).replace(SAID_WITH[measure] ?? '', '');
  const match = /^\s*(\d{1,6})(?:[.,](\d{1,2}))?\s*%?\s*$/.exec(bare);
  if (!match) return undefined;
  const value = Number(`${match[1]}.${match[2] ?? 0}`);
  if (WHOLE.includes(measure) && !Number.isInteger(value)) return undefined;
  const { from, to } = rangeOf(measure);
  return value >= from && value <= to ? value : undefined;
}

export type { GoalStatus };
export type GoalReview = GoalReviewKind;

/** What the partner may answer: a goal that waits, or was kept for the meeting. */
export function canReview(status: GoalStatus): boolean {
  return status === 'sent' || status === 'keptForMeeting';
}

/** The author may change the wording until both agreed; then only a new version that is agreed again. */
export function canEdit(status: GoalStatus): boolean {
  return status === 'saved' || status === 'sent' || status === 'suggestion' || status === 'keptForMeeting';
}

/** The state after the partner's answer. */
export function afterReview(review: GoalReview): GoalStatus {
  return review;
}

/** Both may assess an agreed goal once the pair is at its final stage; the answers may differ and both are kept. */
export function canAssess(status: GoalStatus, stage: string): boolean {
  return (status === 'agreed' || status === 'assessed') && stage === 'final';
}

export type { ActionStatus };

/** An action is closed once; carrying it to next year and not doing it need no result, doing it does. */
export function canClose(status: ActionStatus): boolean {
  return status === 'planned';
}
