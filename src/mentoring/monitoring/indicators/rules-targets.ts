/** Targets of a programme: shares of its people, each with its definition on the screen. */
import type { GoalResult } from '../../../platform/database/generated/enums.ts';
import { LEAST_PEOPLE } from '../../common/rules-limits.ts';
import { SELF_STUDY } from '../achievements/rules.ts';

export const TARGETS = ['competence', 'selfStudy', 'results', 'covered', 'satisfied'] as const;
export type Target = (typeof TARGETS)[number];

/** The aim in per cent. */
export const AIMS: Readonly<Record<Target, number>> = {
  competence: 60,
  selfStudy: 80,
  results: 30,
  covered: 70,
  satisfied: 85,
};

export interface Share {
  done: number;
  of: number;
}

/** A share in whole per cent; undefined when there is no one to count. */
export function percentOf({ done, of }: Share): number | undefined {
  return of === 0 ? undefined : Math.round((done * 100) / of);
}

/** Whether a share is of enough people to be drawn, or called reached: one of one is no 100 %. */
export const isDrawn = ({ of }: Share): boolean => of >= LEAST_PEOPLE;

/** Decided by the numbers themselves: 79.6 % is shown as 80 %, but it is not 80 %. */
export function isReached(target: Target, share: Share): boolean {
  return isDrawn(share) && share.done * 100 >= AIMS[target] * share.of;
}

/** An agreed goal with all that was measured of it. */
export interface GoalFacts {
  measure: string;
  baseline: number | null;
  target: number | null;
  checkIns: readonly { value: number | null; at: Date }[];
  assessments: readonly {
    side: 'mentor' | 'mentee';
    result: GoalResult;
    value: number | null;
    at: Date;
  }[];
}

/**
 * Whether a goal's value came nearer to what was wanted; without numbers the mentor's word at the end decides, else the
 * mentee's. Undefined while nothing was measured.
 */
export function hasGrown(goal: GoalFacts): boolean | undefined {
  const measured = [...goal.checkIns, ...goal.assessments]
    .filter((m): m is typeof m & { value: number } => m.value !== null)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const last = measured.at(-1)?.value;
  const from = goal.baseline ?? (goal.measure === 'product' ? 0 : null);
  const to = goal.target ?? (goal.measure === 'product' ? 1 : null);
  if (last !== undefined && from !== null && to !== null && to !== from)
    return (last - from) * (to - from) > 0;
  const word = (side: 'mentor' | 'mentee') => goal.assessments.find((a) => a.side === side)?.result;
  const result = word('mentor') ?? word('mentee');
  return result === undefined ? undefined : result === 'achieved';
}

/**
 * Mentees who grew, out of those it can be said of. Three observed lessons on one sheet tell it, else at least one
 * measured goal. Lessons count from five mentees on.
 */
export function competence(
  menteeGoals: ReadonlyMap<number, readonly GoalFacts[]>,
  lessons: ReadonlyMap<number, boolean> = new Map(),
): Share {
  const told = lessons.size >= LEAST_PEOPLE ? new Map(lessons) : new Map<number, boolean>();
  for (const [mentee, goals] of menteeGoals) {
    const grown = goals.map(hasGrown).filter((one) => one !== undefined);
    if (grown.length > 0 && !told.has(mentee)) told.set(mentee, grown.includes(true));
  }
  return { done: [...told.values()].filter(Boolean).length, of: told.size };
}

/** How many items of self-study make a term's share. */
const ITEMS_A_TERM = 2;

/** Mentees with two items of self-study logged in the term, of all mentees in pairs. */
export function selfStudy(kinds: ReadonlyMap<number, readonly string[]>, mentees: readonly number[]): Share {
  const counts = (mentee: number) =>
    (kinds.get(mentee) ?? []).filter((kind) => SELF_STUDY.some((one) => one === kind)).length;
  return { done: mentees.filter((mentee) => counts(mentee) >= ITEMS_A_TERM).length, of: mentees.length };
}

/** Mentees whose pupils' quality of learning grew against the term entered before, of those with two terms entered. */
export function results(qualities: ReadonlyMap<number, readonly { term: number; quality: number }[]>): Share {
  const compared = [...qualities.values()]
    .map((terms) => terms.toSorted((a, b) => a.term - b.term).slice(-2))
    .flatMap(([before, last]) => (before && last ? [last.quality > before.quality] : []));
  return { done: compared.filter(Boolean).length, of: compared.length };
}

/** Three years, the first counted from nought (domain.md 1.5). */
const YOUNG_YEARS = 3;

/** A young teacher by the questionnaire: their own word, or their years. */
export function isYoung(form: { menteeCategory: string | null; experienceYears: number | null }): boolean {
  return (
    form.menteeCategory === 'young' || (form.experienceYears !== null && form.experienceYears <= YOUNG_YEARS)
  );
}

/** The least mark of a satisfied person; the wall's uppermost band begins there. */
const SATISFIED_FROM = 8;

/** A survey's share as its wall lets it be told; without numbers when they are too small for one. */
export type Satisfied = Share | { percent: null };

/** The share of the uppermost marks of «Насколько Вы довольны», from bands the wall has shown. */
export function satisfied(questions: readonly SurveyNumbers[]): Satisfied {
  const asked = questions.find((one) => one.question === 'satisfaction');
  const top = asked?.bands?.find((band) => band.from === SATISFIED_FROM);
  return asked && top ? { done: top.count, of: asked.answered } : { percent: null };
}

/** The part of a survey's question this file needs. */
interface SurveyNumbers {
  question: string;
  answered: number;
  bands?: readonly { from: number; count: number }[];
}
