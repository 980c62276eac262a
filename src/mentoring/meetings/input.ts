import { z } from 'zod';
import type { MeetingKind } from '../../platform/database/generated/enums.ts';
import { foldLetters } from '../../platform/i18n/fold.ts';
import { everyOf } from '../../platform/known.ts';
import { typedLine, typedText } from '../../platform/typed.ts';

export const KINDS = everyOf<MeetingKind>()([
  'acquaintance',
  'trial',
  'planning',
  'series',
  'final',
  'consultation',
  'jointLesson',
  'lessonVisit',
]);

/** Lengths offered as buttons; any other is typed. */
export const LENGTHS = [20, 30, 40, 45, 60, 90] as const;
export const USUAL_MINUTES = 40;
/** What is written down afterwards is shorter as a rule, and said to be about so long. */
export const LOGGED_MINUTES = 30;

const minutes = z.number().int().min(5).max(480);

/** Answers of the dialogue about a new meeting, another time of one, or one that has been. */
export const meetingAnswers = z.object({
  pairId: z.number().int(),
  mode: z.enum(['new', 'log', 'move', 'instead']),
  /** move: the meeting that gets another time; instead: the one this replaces after «Перенесли». */
  meetingId: z.number().int().nullable(),
  /** Both have agreed on it by word of mouth. */
  agreed: z.boolean(),
  kind: z.enum(KINDS),
  day: z.string().nullable(),
  time: z.string().nullable(),
  minutes,
  place: z.string().nullable(),
  online: z.boolean(),
  /** log: not the meeting that is already there on that day. */
  another: z.boolean(),
});
export type MeetingAnswers = z.infer<typeof meetingAnswers>;

/** Hours people say in words; the rest is numbers. */
const HOURS: readonly (readonly [RegExp, string])[] = [
  [/полчаса|жарты сагат|half an hour/, '30'],
  [/полтора часа|(?:бир|1) жарым сагат/, '1,5 ч'],
  [/^(?:бир |an )?(?:час|сагат|hour)(?!\p{L})/u, '1 ч'],
];
const LENGTH =
  /^(?:(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:час\p{L}*|ч|сагат\p{L}*|hours?|h|(?=:))\.?:?\s*(?:и |and )?)?(?:(\d{1,3})\s*(?:мин\p{L}*|м|min\p{L}*)?\.?)?$/u;

/** Reads a typed length, in minutes: «45», «45 мин», «1 час», «1 ч 20 мин», «1:20», «полтора часа». */
export function readMinutes(text: string): number | undefined {
  const said = HOURS.reduce((line, [words, number]) => line.replace(words, number), foldLetters(text).trim());
  const [whole, hours = '0', rest = '0'] = LENGTH.exec(said) ?? [];
  return whole ? minutes.safeParse(Number(hours.replace(',', '.')) * 60 + Number(rest)).data : undefined;
}

const PLACE_LENGTH = 60;
/** A typed place, or undefined when it is too long to be one. */
export function readPlace(text: string): string | undefined {
  return typedLine(1, PLACE_LENGTH).safeParse(text).data;
}

export const NOTE_LENGTH = 1000;
export const REASON_LENGTH = 200;

/** A person's words of at most `max` characters, or undefined. */
export function readText(text: string, max: number): string | undefined {
  return typedText(1, max).safeParse(text).data;
}

export const noteAnswers = z.object({
  pairId: z.number().int(),
  meetingId: z.number().int().nullable(),
  text: z.string().nullable(),
});
export type NoteAnswers = z.infer<typeof noteAnswers>;

export const correctionAnswers = z.object({
  meetingId: z.number().int(),
  what: z.enum(['minutes', 'kind', 'held', 'heldAfterAll']).nullable(),
  minutes: minutes.nullable(),
  kind: z.enum(KINDS).nullable(),
  reason: z.string().nullable(),
});
export type CorrectionAnswers = z.infer<typeof correctionAnswers>;
