import { z } from 'zod';
import type { ObservationKind } from '../../../platform/database/generated/enums.ts';
import { everyOf } from '../../../platform/known.ts';
import { day } from '../../../platform/telegram/tap.ts';
import { typedText } from '../../../platform/typed.ts';
import { MOST_CRITERIA, MOST_POINTS } from './rules.ts';

const line = (max: number) => typedText(2, max);

export const LONGEST = {
  subject: 40,
  topic: 120,
  aim: 120,
  comment: 200,
  facts: 600,
  course: 400,
  point: 120,
  /** The title of an action of the plan has as much room. */
  step: 160,
  reason: 200,
  reflection: 600,
  disagreement: 600,
} as const;
export type LineName = keyof typeof LONGEST;

/** A typed line of a sheet, trimmed; undefined when it is too short or too long. */
export function readLine(name: LineName, text: string): string | undefined {
  return line(LONGEST[name]).safeParse(text).data;
}

const mark = z.object({ mark: z.number().int().min(0).nullable(), comment: z.string().nullable() });

/** Everything written of a lesson; marks by criterion, null is «н/п». */
export const lesson = z.object({
  heldOn: day,
  className: z.string().min(1).max(20),
  subject: z.string().min(1).max(LONGEST.subject),
  topic: line(LONGEST.topic),
  /** A key of the aims offered, or `own` with its words. */
  aim: z.string().min(1),
  aimText: line(LONGEST.aim).nullable(),
  marks: z.record(z.string(), mark),
  facts: z
    .string()
    .max(LONGEST.facts * 3)
    .nullable(),
  courseStart: line(LONGEST.course).nullable(),
  courseMiddle: line(LONGEST.course).nullable(),
  courseEnd: line(LONGEST.course).nullable(),
  strengths: z.array(line(LONGEST.point)).max(MOST_POINTS),
  growthPoints: z.array(line(LONGEST.point)).max(MOST_POINTS),
  agreedStep: line(LONGEST.step).nullable(),
});
export type Lesson = z.output<typeof lesson>;

/** A voice note as Telegram keeps it. */
export const voice = z.object({ fileId: z.string(), seconds: z.number() });
export type Voice = z.output<typeof voice>;

/** What the dialogue of a sheet holds while it asks; everything may be absent still. */
export const sheetAnswers = z.object({
  kind: z.enum(everyOf<ObservationKind>()(['mentorVisit', 'menteeVisit', 'colleagueVisit'])),
  pairId: z.number().nullable(),
  teacherId: z.number(),
  openLessonId: z.number().nullable().default(null),
  /** Set when a saved sheet is being changed. */
  observationId: z.number().nullable().default(null),
  /** Set when a shared sheet is being put right. */
  correctsId: z.number().nullable().default(null),
  reason: z.string().nullable().default(null),
  templateId: z.number().nullable().default(null),
  heldOn: z.string().nullable().default(null),
  grade: z.string().nullable().default(null),
  className: z.string().nullable().default(null),
  subject: z.string().nullable().default(null),
  topic: z.string().nullable().default(null),
  aim: z.string().nullable().default(null),
  aimText: z.string().nullable().default(null),
  marks: z.record(z.string(), mark).default({}),
  facts: z.string().nullable().default(null),
  courseStart: z.string().nullable().default(null),
  courseMiddle: z.string().nullable().default(null),
  courseEnd: z.string().nullable().default(null),
  strengths: z.array(z.string()).default([]),
  growthPoints: z.array(z.string()).default([]),
  agreedStep: z.string().nullable().default(null),
  voices: z.array(voice).max(20).default([]),
  /** The check screen was reached: from now on a changed line leads back to it. */
  checked: z.boolean().default(false),
});
export type SheetAnswers = z.output<typeof sheetAnswers>;

/** «Беседа состоялась»: whether the agreed step becomes an action, until when, and whose. */
export const shareAnswers = z.object({
  observationId: z.number(),
  pairId: z.number().nullable(),
  withAction: z.boolean().default(false),
  dueOn: z.string().nullable().default(null),
  responsible: z.enum(['mentor', 'mentee']).nullable().default(null),
});
export type ShareAnswers = z.output<typeof shareAnswers>;

/** One text of the teacher's about a shared sheet. */
export const replyAnswers = z.object({
  observationId: z.number(),
  about: z.enum(['reflection', 'disagreement']),
  text: z.string().nullable().default(null),
});
export type ReplyAnswers = z.output<typeof replyAnswers>;

/** The most criteria a sheet may have: each is a field of the dialogue. */
export const CRITERIA_FIELDS = Array.from({ length: MOST_CRITERIA }, (_, i) => i);
