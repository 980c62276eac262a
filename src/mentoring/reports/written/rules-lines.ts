/** The facts of a pair's report, as plain data: kept with what was confirmed, put into words by screens. */
import type {
  ActionStatus,
  CountedBy,
  GoalResult,
  MeetingKind,
  ObservationKind,
} from '../../../platform/database/generated/enums.ts';
import { everyOf } from '../../../platform/known.ts';
import type { Day } from '../../../platform/time/local.ts';
import type { AchievementKind } from '../../monitoring/achievements/rules.ts';
import type { What } from './rules.ts';

/** How a held meeting is known: the three are counted apart. */
export const CONFIRMED = everyOf<CountedBy>()(['both', 'curator', 'oneSide']);
export type ConfirmedBy = (typeof CONFIRMED)[number];

export interface MeetingFact {
  id: number;
  on: Day;
  kind: MeetingKind;
  minutes: number;
  by: ConfirmedBy;
  /** An answer, or the decision, came from a paper sheet. */
  paper: boolean;
  /** The meeting was corrected; its figures here are the corrected ones. */
  corrected: boolean;
}

/** Meetings of a span that were not held, and those still open. */
export interface MeetingCounts {
  /** Agreed ahead, whatever came of it. */
  planned: number;
  moved: number;
  notHeld: number;
  cancelled: number;
  /** Gone by, and not yet settled. */
  open: number;
}

export interface LessonFact {
  id: number;
  on: Day;
  className: string;
  topic: string;
  /** The teacher opened the sheet to the curator; absent in reports confirmed before this was kept. */
  opened?: boolean;
  kind: ObservationKind;
  observer: string;
  teacher: string;
  /** Marks given, and the most there could be; null without a mark. */
  marks: { sum: number; max: number } | null;
}

export interface GoalFact {
  id: number;
  specific: string;
  measure: string;
  unit: string | null;
  baseline: number | null;
  target: number | null;
  /** The last value measured. */
  now: number | null;
  dueOn: Day;
  /** What both, or one, said at the end. */
  results: { mentor: GoalResult | null; mentee: GoalResult | null };
}

export interface ActionFact {
  id: number;
  title: string;
  form: string;
  dueOn: Day | null;
  status: ActionStatus;
  result: string | null;
  reason: string | null;
}

export interface AchievementFact {
  id: number;
  kind: AchievementKind;
  title: string;
  on: Day;
}

export interface PairFacts {
  what: What;
  term: { number: number; preset: string };
  /** The first day of the school year. */
  yearOn: Day;
  fromOn: Day;
  toOn: Day;
  mentor: string;
  mentee: string;
  meetings: MeetingFact[];
  counts: MeetingCounts;
  lessons: LessonFact[];
  goals: GoalFact[];
  actions: ActionFact[];
  achievements: AchievementFact[];
  /** Quality of learning by terms, in the mentee's report of the year. */
  quality: { number: number; value: number }[];
}

/**
 * The number of meetings that were held, in each way of their confirmation, and of those from paper; beside them those that
 * one side alone marked, which were not held until the curator or the other side says so.
 */
export function countMeetings(
  meetings: readonly Pick<MeetingFact, 'by' | 'paper'>[],
): Record<ConfirmedBy | 'paper' | 'held', number> {
  const by = (how: ConfirmedBy) => meetings.filter((m) => m.by === how).length;
  const [both, curator, oneSide] = [by('both'), by('curator'), by('oneSide')];
  const paper = meetings.filter((m) => m.paper && m.by !== 'oneSide').length;
  return { held: both + curator, both, curator, oneSide, paper };
}

/** The number of each, the most frequent first. */
export function tally<K extends string>(items: readonly K[]): { key: K; count: number }[] {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).toSorted((a, b) => b.count - a.count);
}

/** Actions by what came of them. */
export function countActions(actions: readonly Pick<ActionFact, 'status'>[]): Record<ActionStatus, number> {
  const of = (status: ActionStatus) => actions.filter((action) => action.status === status).length;
  return { planned: of('planned'), done: of('done'), notDone: of('notDone'), carried: of('carried') };
}
