import { z } from 'zod';
import { clean } from '../../platform/i18n/html.ts';
import { typedLine, wholeNumber } from '../../platform/typed.ts';
import { LONGEST_CHOICE, MOST_CAPACITY, MOST_CHOICES, MOST_YEARS } from './questionnaire/rules.ts';
import { nameInLine } from './rules.ts';

/** What somebody typed, in one line, without what can't be seen. */
const oneLine = (max: number) => typedLine(1, max);

/** «Как к Вам обращаться?»: letters, and the signs used between them in names. */
export const addressAs = oneLine(40).pipe(z.string().regex(/^\p{L}[\p{L}\p{M}’'ʼ. -]*$/u));
/** A subject or topic of one's own. */
export const ownChoice = oneLine(LONGEST_CHOICE).pipe(z.string().min(2).regex(/\p{L}/u));
export const years = wholeNumber(0, MOST_YEARS);
export const mentees = wholeNumber(1, MOST_CAPACITY);

const chosen = z.array(z.string().max(LONGEST_CHOICE)).max(MOST_CHOICES);

/** The анкета as the dialogue holds it and as it is kept. */
export const questionnaire = z.object({
  subjects: chosen.default([]),
  schoolStages: chosen.default([]),
  experienceYears: z.number().int().nullable().default(null),
  menteeCategory: z.string().nullable().default(null),
  topics: chosen.default([]),
  mentorType: z.string().nullable().default(null),
  teacherCategory: z.string().nullable().default(null),
  strengths: chosen.default([]),
  freeHours: z.array(z.string()).max(35).default([]),
  capacity: z.number().int().nullable().default(null),
});
export type QuestionnaireAnswers = z.infer<typeof questionnaire>;

/** A pasted list: one name a line, what stands before and after a name left out. */
export function namesIn(text: string): string[] {
  return clean(text)
    .split('\n')
    .map((line) => nameInLine(line.replace(/^\s*(?:\d+\s*[.)]?|[-–—•*])\s*/, '')))
    .filter((line) => line !== '')
    .slice(0, MOST_PASTED);
}

export const MOST_PASTED = 100;
