import { z } from 'zod';
import { clean } from '../../platform/i18n/html.ts';
import type { Day } from '../../platform/time/local.ts';
import { parseDay } from '../../platform/time/parse.ts';

/** How ready the young teacher is at the end. The mentor's word counts; the mentee's own view is kept with it. */
export const VERDICTS = ['ready', 'readyWithSupport', 'anotherYear'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const LATE = ['short', 'nextYear', 'ownDates'] as const;

/** What the curator has chosen so far for a new pair. */
export const newPairAnswers = z.object({
  schoolId: z.number(),
  /** True when the mentee picks the mentor. */
  picking: z.boolean(),
  menteeId: z.number().optional(),
  mentorId: z.number().optional(),
  kind: z.enum(['consultant', 'subject']).optional(),
  late: z.enum(LATE).optional(),
  endsOn: z.string().optional(),
  overLimitReason: z.string().optional(),
  orderNumber: z.string().optional(),
  orderOn: z.string().optional(),
  sawFree: z.boolean().optional(),
});
export type NewPairAnswers = z.infer<typeof newPairAnswers>;

const LONGEST_LINE = 300;
const LONGEST_ORDER = 60;

/** A person's line: one paragraph, not endless; undefined when nothing is left of it. */
export function parseLine(text: string, longest = LONGEST_LINE): string | undefined {
  const line = clean(text).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : Array.from(line).slice(0, longest).join('');
}

const DATE = /\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}|20\d\d-\d\d-\d\d/;

/** «45-к от 20.11.2026»: the order's number, and its date where one was written; undefined when neither makes sense. */
export function parseOrder(
  text: string,
  now: Date,
  zone: string,
): { number: string; on: Day | null } | undefined {
  const line = parseLine(text, 200);
  if (line === undefined) return undefined;
  const date = DATE.exec(line)?.[0];
  const on = date === undefined ? null : (parseDay(date, now, zone, { prefer: 'past' }) ?? undefined);
  if (on === undefined) return undefined;
  const number = (date === undefined ? line : line.replace(date, ' '))
    .replace(/№/g, ' ')
    .replace(/(^|\s)(?:от|приказ|бұйрық|күні|order|of|dated|г|ж)\.?(?=\s|$)/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,;]+|[,;]+$/g, '')
    .trim();
  return number === '' || Array.from(number).length > LONGEST_ORDER || !/\d/.test(number)
    ? undefined
    : { number, on };
}
