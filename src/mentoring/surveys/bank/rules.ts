/**
 * The bank of questions. A question keeps its id in every form and version, so that «до», the terms and «после»
 * compare. Its wording depends on the form and the side, and is in locales as `surveys-q-<id>-<wording>`.
 */
import type { QuestionKind, Side, SurveyForm } from '../../../platform/database/generated/enums.ts';

/** The version a new round asks from; a round keeps its own. */
export const BANK_VERSION = 1;

interface Question {
  id: string;
  kind: QuestionKind;
}

/** The open ones come last; `calm` is the one whose low answer is met with an offer of help. */
export const BANK = [
  { id: 'usefulness', kind: 'score' },
  { id: 'support', kind: 'score' },
  { id: 'practice', kind: 'score' },
  { id: 'theory', kind: 'score' },
  { id: 'adaptation', kind: 'score' },
  { id: 'organisation', kind: 'score' },
  { id: 'time', kind: 'score' },
  { id: 'confidence', kind: 'score' },
  { id: 'involvement', kind: 'score' },
  { id: 'calm', kind: 'score' },
  { id: 'satisfaction', kind: 'score' },
  { id: 'effectiveness', kind: 'score' },
  { id: 'expectations', kind: 'score' },
  { id: 'frequency', kind: 'choice' },
  { id: 'glad', kind: 'yesNo' },
  { id: 'stay', kind: 'yesNo' },
  { id: 'continue', kind: 'yesNo' },
  { id: 'futureMentor', kind: 'yesNo' },
  { id: 'culture', kind: 'yesNo' },
  { id: 'growth', kind: 'yesNo' },
  { id: 'fewerConflicts', kind: 'yesNo' },
  { id: 'ownWorks', kind: 'yesNo' },
  { id: 'hindered', kind: 'text' },
  { id: 'valuable', kind: 'text' },
  { id: 'missing', kind: 'text' },
] as const satisfies readonly Question[];

export type QuestionId = (typeof BANK)[number]['id'];
/** The questions of one kind. */
export type IdOf<K extends QuestionKind> = Extract<(typeof BANK)[number], { kind: K }>['id'];

/** Answers of the one question of choice, from most to least. */
export const FREQUENCIES = ['veryOften', 'often', 'seldom', 'onceOrTwice', 'never'] as const;

/** A mark of 1–10 at or below this for `calm` is met with an offer of help. */
export const CALM_LOW = 4;
export const SCORES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export type Wording = 'mentee' | 'mentor' | 'menteeBefore' | 'mentorBefore';

const byId: ReadonlyMap<string, Question> = new Map(BANK.map((question) => [question.id, question]));

/** True for a question of the bank; a school's own is `own:<id>`. */
export function isBankQuestion(key: string): key is QuestionId {
  return byId.has(key);
}

/** The kind of a question of the bank. */
export function kindOf(id: QuestionId): QuestionKind {
  return (byId.get(id) as Question).kind;
}

/** In which words a side is asked: «после» and the terms alike, «до» about what is expected. */
export function wordingOf(role: Side, form: SurveyForm): Wording {
  if (form === 'before') return role === 'mentor' ? 'mentorBefore' : 'menteeBefore';
  return role;
}

/** A school's own question among the others of a sheet. */
export function ownKey(ownQuestionId: number): string {
  return `own:${ownQuestionId}`;
}

/** The id behind `own:<id>`; undefined for a question of the bank. */
export function ownIdOf(key: string): number | undefined {
  const match = /^own:(\d+)$/.exec(key);
  return match ? Number(match[1]) : undefined;
}
