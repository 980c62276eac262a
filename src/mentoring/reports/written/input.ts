/** `ReportVersion.lines` of a side's report: what was confirmed, word for word, with the facts of that moment. */
import { z } from 'zod';
import {
  ActionStatus,
  CountedBy,
  GoalResult,
  MeetingKind,
  ObservationKind,
} from '../../../platform/database/generated/enums.ts';
import { kept } from '../../../platform/kept.ts';
import { ACHIEVEMENT_KINDS } from '../../monitoring/achievements/rules.ts';
import { type Line, SECTIONS, WHATS } from './rules.ts';
import type { PairFacts } from './rules-lines.ts';

/** What is kept of a confirmed report. */
export interface KeptReport<F, L> {
  lines: L[];
  facts: F;
  /** The author's words by the key of their line. */
  edits: Record<string, string>;
}

export const edits = z.record(z.string(), z.string());

const line = z.object({
  key: z.string(),
  section: z.enum(SECTIONS),
  text: z.string(),
  made: z.string().exactOptional(),
  mark: z.string().exactOptional(),
  held: z.string().exactOptional(),
});

export const meetingCounts = z.object({
  planned: z.number(),
  moved: z.number(),
  notHeld: z.number(),
  cancelled: z.number(),
  open: z.number(),
});

const id = z.number();
const result = z.enum(GoalResult).nullable();
const facts = z.object({
  what: z.enum(WHATS),
  term: z.object({ number: z.number(), preset: z.string() }),
  yearOn: z.string(),
  fromOn: z.string(),
  toOn: z.string(),
  mentor: z.string(),
  mentee: z.string(),
  meetings: z.array(
    z.object({
      id,
      on: z.string(),
      kind: z.enum(MeetingKind),
      minutes: z.number(),
      by: z.enum(CountedBy),
      paper: z.boolean(),
      corrected: z.boolean(),
    }),
  ),
  counts: meetingCounts,
  lessons: z.array(
    z.object({
      id,
      on: z.string(),
      className: z.string(),
      topic: z.string(),
      opened: z.boolean().exactOptional(),
      kind: z.enum(ObservationKind),
      observer: z.string(),
      teacher: z.string(),
      marks: z.object({ sum: z.number(), max: z.number() }).nullable(),
    }),
  ),
  goals: z.array(
    z.object({
      id,
      specific: z.string(),
      measure: z.string(),
      unit: z.string().nullable(),
      baseline: z.number().nullable(),
      target: z.number().nullable(),
      now: z.number().nullable(),
      dueOn: z.string(),
      results: z.object({ mentor: result, mentee: result }),
    }),
  ),
  actions: z.array(
    z.object({
      id,
      title: z.string(),
      form: z.string(),
      dueOn: z.string().nullable(),
      status: z.enum(ActionStatus),
      result: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  achievements: z.array(z.object({ id, kind: z.enum(ACHIEVEMENT_KINDS), title: z.string(), on: z.string() })),
  quality: z.array(z.object({ number: z.number(), value: z.number() })),
}) satisfies z.ZodType<PairFacts>;

export const keptReport = kept<KeptReport<PairFacts, Line>>(
  'ReportVersion.lines',
  z.object({ lines: z.array(line), facts, edits }),
);
