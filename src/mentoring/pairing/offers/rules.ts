/** Why a mentor suits a mentee, in reasons that can be said in words and kept with the offer. */

import type { MentorKind } from '../../../platform/database/generated/enums.ts';
import { sharedFreeHours } from '../../people/questionnaire/rules.ts';

/** The parts of a questionnaire that matching looks at. */
export interface Profile {
  subjects: readonly string[];
  schoolStages: readonly string[];
  /** A mentee's topics, a mentor's strengths: one list. */
  topics: readonly string[];
  strengths: readonly string[];
  freeHours: readonly string[];
  mentorType: string | null;
}

export type Reason =
  | { kind: 'subject' }
  | { kind: 'stage' }
  | { kind: 'topic'; topic: string }
  | { kind: 'hours'; count: number };

const WEIGHT: Record<Reason['kind'], number> = { subject: 4, topic: 3, stage: 2, hours: 1 };
const MOST_TOPICS = 2;

const common = (a: readonly string[], b: readonly string[]) => a.filter((one) => b.includes(one));

/** What speaks for these two, the strongest first. */
export function reasonsFor(mentor: Profile, mentee: Profile): Reason[] {
  const hours = sharedFreeHours(mentor.freeHours, mentee.freeHours).length;
  const topics = common(mentee.topics, mentor.strengths).slice(0, MOST_TOPICS);
  return [
    ...(common(mentor.subjects, mentee.subjects).length > 0 ? [{ kind: 'subject' as const }] : []),
    ...topics.map((topic) => ({ kind: 'topic' as const, topic })),
    ...(common(mentor.schoolStages, mentee.schoolStages).length > 0 ? [{ kind: 'stage' as const }] : []),
    ...(hours > 0 ? [{ kind: 'hours' as const, count: hours }] : []),
  ];
}

/** For the order of a list only; people are shown the reasons. */
export function weightOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, reason) => sum + WEIGHT[reason.kind], 0);
}

/** A reason as it is kept with the offer: 'topic:discipline', 'hours:3'. */
export function formatReason(reason: Reason): string {
  if (reason.kind === 'topic') return `topic:${reason.topic}`;
  return reason.kind === 'hours' ? `hours:${reason.count}` : reason.kind;
}

/** Reads a kept reason; undefined for what an older version wrote. */
export function parseReason(text: string): Reason | undefined {
  const [kind = '', ...rest] = text.split(':');
  const value = rest.join(':');
  if (kind === 'subject' || kind === 'stage') return { kind };
  if (kind === 'topic' && value !== '') return { kind, topic: value };
  const count = Number(value);
  return kind === 'hours' && Number.isInteger(count) && count > 0 ? { kind, count } : undefined;
}

/** The kind of mentor preselected: what the mentor named, else by a common subject; never one the mentee has already. */
export function preselectedKind(
  mentor: Profile,
  reasons: readonly Reason[],
  taken: readonly MentorKind[],
): MentorKind {
  const named =
    mentor.mentorType === 'subject' || mentor.mentorType === 'consultant' ? mentor.mentorType : undefined;
  const wanted = named ?? (reasons.some((r) => r.kind === 'subject') ? 'subject' : 'consultant');
  const other = wanted === 'subject' ? 'consultant' : 'subject';
  return taken.includes(wanted) && !taken.includes(other) ? other : wanted;
}
