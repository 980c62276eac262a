/** Which sheets a person gets in a term, and the questions of each in their order (product.md 7). */
import type { QuestionKind, Side, SurveyForm } from '../../../platform/database/generated/enums.ts';
import { everyOf } from '../../../platform/known.ts';
import { type Day, daysBetween } from '../../../platform/time/local.ts';
import { type IdOf, kindOf, ownKey, type QuestionId } from './rules.ts';

/** The most marks a person is asked for in one term, over all their sheets. */
export const MOST_SCORED = 12;
/** The most questions of its own a school may add. */
export const MOST_OWN = 5;
/** A role of fewer people is asked first how it takes part: its members might be known by their answers. */
export const SMALL_ROLE = 5;

const CORE = ['usefulness', 'support', 'practice'] as const;

/**
 * Whether a person counts toward the five a number needs: in the programme before the round was planned, with a meeting
 * held. Otherwise a cell could be filled with accounts entered for it.
 */
export function isCounted(member: { since: Date; met: boolean }, plannedAt: Date): boolean {
  return member.met && member.since <= plannedAt;
}

/** A form's questions for a side, in the order they are asked; a school's own come before the open ones. */
export const FORMS: Readonly<Record<SurveyForm, Readonly<Record<Side, readonly QuestionId[]>>>> = {
  quarterly: {
    mentee: [...CORE, 'time', 'confidence', 'calm', 'satisfaction', 'frequency', 'stay', 'missing'],
    mentor: [...CORE, 'time', 'involvement', 'calm', 'satisfaction', 'frequency', 'continue', 'missing'],
  },
  before: {
    mentee: [
      ...CORE,
      'theory',
      'adaptation',
      'organisation',
      'confidence',
      'calm',
      'effectiveness',
      'frequency',
      'glad',
      'stay',
      'valuable',
    ],
    mentor: [
      ...CORE,
      'theory',
      'adaptation',
      'organisation',
      'involvement',
      'calm',
      'effectiveness',
      'frequency',
      'glad',
      'valuable',
    ],
  },
  after: {
    mentee: [
      ...CORE,
      'theory',
      'adaptation',
      'organisation',
      'confidence',
      'calm',
      'satisfaction',
      'effectiveness',
      'expectations',
      'frequency',
      'glad',
      'stay',
      'continue',
      'futureMentor',
      'culture',
      'growth',
      'fewerConflicts',
      'ownWorks',
      'valuable',
      'missing',
    ],
    mentor: [
      ...CORE,
      'theory',
      'adaptation',
      'organisation',
      'involvement',
      'calm',
      'satisfaction',
      'effectiveness',
      'expectations',
      'frequency',
      'glad',
      'continue',
      'valuable',
      'missing',
    ],
  },
};

/** Asked of who has not met anybody yet: nothing about meetings, but what hindered the first. */
const NEVER_MET: Readonly<Record<Side, readonly QuestionId[]>> = {
  mentee: ['time', 'confidence', 'calm', 'frequency', 'stay', 'hindered', 'missing'],
  mentor: ['support', 'time', 'calm', 'frequency', 'continue', 'hindered', 'missing'],
};

/** The bank's questions of a sheet; «до» is about what is expected, so it fits who never met as well. */
function bankOf({ form, role, met = true }: Sheet): readonly QuestionId[] {
  if (met) return FORMS[form][role];
  return form === 'before' ? [...FORMS.before[role], 'hindered'] : NEVER_MET[role];
}

/** Which marks are given up first when there would be too many; `calm` never is. */
const GIVEN_UP_FIRST: readonly QuestionId[] = everyOf<Exclude<IdOf<'score'>, 'calm'>>()([
  'organisation',
  'effectiveness',
  'adaptation',
  'theory',
  'time',
  'expectations',
  'involvement',
  'confidence',
  'practice',
  'satisfaction',
  'support',
  'usefulness',
]);

/** A pair younger than this on the day of opening is asked what it expects. */
const YOUNG_DAYS = 14;
/** One that has only begun is left in peace. */
const NEW_DAYS = 7;

/** Which form a side of a pair gets, or none; of several pairs in one role the one that began first counts. */
export function formFor(facts: {
  pairStartsOn: Day;
  opensOn: Day;
  term: { startsOn: Day; first: boolean; last: boolean };
}): SurveyForm | undefined {
  const age = daysBetween(facts.pairStartsOn, facts.opensOn);
  if (age < NEW_DAYS) return undefined;
  if (facts.term.last) return age < YOUNG_DAYS ? undefined : 'after';
  if (age < YOUNG_DAYS || (facts.term.first && facts.pairStartsOn >= facts.term.startsOn)) return 'before';
  return 'quarterly';
}

/** A school's own question as the forms need it. */
export interface OwnAsked {
  id: number;
  kind: QuestionKind;
  /** The role that is asked; both when null. */
  role: Side | null;
}

export interface Sheet {
  role: Side;
  form: SurveyForm;
  /** False for who has had no held meeting in this role. */
  met?: boolean;
}

/** The sheets of one person with their questions. What exceeds the limit goes from the bank, last of all the school's own. */
export function questionsOf<S extends Sheet>(
  sheets: readonly S[],
  own: readonly OwnAsked[],
): (S & { questions: string[] })[] {
  // A question for both roles is asked once of a person who has both.
  const ownOf = sheets.map((sheet, i) =>
    own
      .slice(0, MOST_OWN)
      .filter((q) => (q.role === null ? i === 0 : q.role === sheet.role))
      .map((q) => ({ key: ownKey(q.id), scored: q.kind === 'score' })),
  );
  let left = MOST_SCORED - ownOf.flat().filter((q) => q.scored).length;
  return sheets.map((sheet, i) => {
    const all = bankOf(sheet);
    // Every sheet that follows keeps at least its question about calm.
    const kept = cutTo(all, left - (sheets.length - i - 1));
    left -= kept.filter((id) => kindOf(id) === 'score').length;
    const words = kept.filter((id) => kindOf(id) === 'text');
    const marks = kept.filter((id) => kindOf(id) !== 'text');
    return { ...sheet, questions: [...marks, ...(ownOf[i] ?? []).map((q) => q.key), ...words] };
  });
}

/** The questions without the marks that are too many. */
function cutTo(ids: readonly QuestionId[], most: number): QuestionId[] {
  const surplus = ids.filter((id) => kindOf(id) === 'score').length - most;
  const given = GIVEN_UP_FIRST.filter((id) => ids.includes(id)).slice(0, Math.max(0, surplus));
  return ids.filter((id) => !given.includes(id));
}

const SECONDS: Record<QuestionKind, number> = { score: 10, choice: 10, yesNo: 5, text: 40 };

/** The minutes these questions take, as the invitation promises. */
export function minutesFor(kinds: readonly QuestionKind[]): number {
  return Math.max(1, Math.ceil(kinds.reduce((sum, kind) => sum + SECONDS[kind], 0) / 60));
}
