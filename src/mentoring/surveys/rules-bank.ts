/**
 * The bank of questions. A question keeps its id in every form and version, so that «до», the terms and «после» compare;
 * what it asks on changes by the form and the side, and stands in locales as `surveys-q-<id>-<wording>`.
 */
import type { QuestionKind, Side, SurveyForm } from '../../platform/database/generated/enums.ts';

/** The version a new round asks from; a round keeps its own. */
export const BANK_VERSION = 1;

/** What the results are grouped by. */
export type Topic = 'pair' | 'work' | 'growth' | 'programme' | 'outcome' | 'words';

interface Question {
  id: string;
  kind: QuestionKind;
  topic: Topic;
}

/** The open ones come last; `calm` is the one whose low answer is met with an offer of help. */
export const BANK = [
  { id: 'usefulness', kind: 'score', topic: 'work' },
  { id: 'support', kind: 'score', topic: 'pair' },
  { id: 'practice', kind: 'score', topic: 'growth' },
  { id: 'theory', kind: 'score', topic: 'growth' },
  { id: 'adaptation', kind: 'score', topic: 'programme' },
  { id: 'organisation', kind: 'score', topic: 'programme' },
  { id: 'time', kind: 'score', topic: 'work' },
  { id: 'confidence', kind: 'score', topic: 'growth' },
  { id: 'involvement', kind: 'score', topic: 'work' },
  { id: 'calm', kind: 'score', topic: 'pair' },
  { id: 'satisfaction', kind: 'score', topic: 'pair' },
  { id: 'effectiveness', kind: 'score', topic: 'programme' },
  { id: 'expectations', kind: 'score', topic: 'programme' },
  { id: 'frequency', kind: 'choice', topic: 'work' },
  { id: 'glad', kind: 'yesNo', topic: 'outcome' },
  { id: 'stay', kind: 'yesNo', topic: 'outcome' },
  { id: 'continue', kind: 'yesNo', topic: 'outcome' },
  { id: 'futureMentor', kind: 'yesNo', topic: 'outcome' },
  { id: 'culture', kind: 'yesNo', topic: 'outcome' },
  { id: 'growth', kind: 'yesNo', topic: 'outcome' },
  { id: 'fewerConflicts', kind: 'yesNo', topic: 'outcome' },
  { id: 'ownWorks', kind: 'yesNo', topic: 'outcome' },
  { id: 'valuable', kind: 'text', topic: 'words' },
  { id: 'missing', kind: 'text', topic: 'words' },
] as const satisfies readonly Question[];

export type QuestionId = (typeof BANK)[number]['id'];

/** Answers of the one question of choice, from most to least. */
export const FREQUENCIES = ['veryOften', 'often', 'seldom', 'onceOrTwice', 'never'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

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

/** The topic of a question of the bank. */
export function topicOf(id: QuestionId): Topic {
  return (byId.get(id) as Question).topic;
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
