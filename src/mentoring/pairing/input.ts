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

/** A number of an order: «45-к», «12/3», «01-05/45». */
const NUMBER = String.raw`[\p{L}\d/.()_-]*\d[\p{L}\d/.()_-]*`;
/** «45 л/с»: letters apart from the number are of it only where nothing but them follows. */
const WHOLE_NUMBER = new RegExp(`^(${NUMBER}(?: [\\p{L}/]{1,4})?)$`, 'u');
const FIRST_NUMBER = new RegExp(`^(${NUMBER})(?: \\D*)?$`, 'u');
/** Stands between an order's parts, as everything does that is none of them. */
const BETWEEN = '\n';
const ORDER_WORDS =
  /(?<=^|\s)(?:от|приказ\p{L}*|распоряжени[еяю]|бұйры[қғ]\p{L}*|өкім\p{L}*|күні|жылғы|order|of|dated|года?|г|ж)\.?(?=\s|$)/giu;
/** A year stands in it, else «12.10» would be a day and never a number. */
const HAS_YEAR = /20\d\d|\d[./]\d{1,2}[./]\d\d/;
const MOST_DATE_WORDS = 5;

/** The day written in the line, the longest that can be read, and the line with a gap in its place. */
function dateIn(line: string, now: Date, zone: string): { on: Day | null; rest: string } {
  const words = line.split(' ');
  for (let length = Math.min(MOST_DATE_WORDS, words.length); length > 0; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const text = words.slice(at, at + length).join(' ');
      const on = HAS_YEAR.test(text) ? parseDay(text, now, zone, { prefer: 'past' }) : undefined;
      if (on === undefined) continue;
      const rest = [...words.slice(0, at), BETWEEN, ...words.slice(at + length)].join(' ');
      return { on, rest };
    }
  return { on: null, rest: line };
}

/**
 * «45-к от 20.11.2026», «Приказ от 1 сентября 2026 года № 45-к»: the order's number, and its date where one was
 * written; undefined when something of it is left that is neither. Words beside a number after № are its subject.
 */
export function parseOrder(
  text: string,
  now: Date,
  zone: string,
): { number: string; on: Day | null } | undefined {
  const line = parseLine(text.replace(/[«»"“”„,;]/g, ' '), 200);
  if (line === undefined) return undefined;
  const { on, rest } = dateIn(line, now, zone);
  const marked = rest.replace(/(?:№|(?<![\p{L}\d])(?:No?\.?|#)) ?(?=[\p{L}/-]*\d)/giu, `${BETWEEN}№`);
  const parts = marked
    .replace(ORDER_WORDS, BETWEEN)
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const signed = parts.filter((part) => part.startsWith('№'));
  const [part, another] = signed.length > 0 ? signed : parts;
  const others = signed.length > 0 ? parts.filter((one) => one !== part) : [];
  if (part === undefined || another !== undefined || others.some((one) => /\d/.test(one))) return undefined;
  const found = part.replace(/^№/, '');
  const number =
    WHOLE_NUMBER.exec(found)?.[1] ?? (signed.length > 0 ? FIRST_NUMBER.exec(found)?.[1] : undefined);
  return number === undefined || Array.from(number).length > LONGEST_ORDER ? undefined : { number, on };
}
