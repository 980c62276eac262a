/** `ReportVersion.lines` of a справка: what was confirmed, word for word, with the facts of that moment. */
import { z } from 'zod';
import { AchievementKind, MeetingKind } from '../../../platform/database/generated/enums.ts';
import { kept } from '../../../platform/kept.ts';
import { ownWords } from '../../common/words.ts';
import { INDICATORS } from '../../monitoring/indicators/rules.ts';
import { ATTENTION_KINDS } from '../../pairing/attention/rules.ts';
import { cell } from '../../surveys/results/input.ts';
import { edits, type KeptReport, meetingCounts } from '../written/input.ts';
import type { SchoolFacts } from './queries-summary.ts';
import { PARTS, type SummaryLine } from './rules-summary.ts';

const count = z.number();
const value = z.number().nullable();
const share = z.object({ done: count, of: count }).nullable();
const roles = z.object({ mentee: cell, mentor: cell });

const facts = z.object({
  school: z.string(),
  term: z.object({ number: z.number(), preset: z.string() }),
  yearOn: z.string(),
  fromOn: z.string(),
  toOn: z.string(),
  stateOn: z.string().optional(),
  countedOn: z.string().optional(),
  pairs: z.object({
    living: count,
    paused: count,
    completed: count,
    ended: count,
    timeOver: count.optional(),
    started: count,
    overLimit: count,
    stages: z.object({ acquaintance: count, trial: count, planning: count, series: count, final: count }),
  }),
  meetings: meetingCounts.extend({
    held: count,
    both: count,
    curator: count,
    oneSide: count,
    paper: count,
    kinds: z.array(z.object({ kind: z.enum(MeetingKind), count })),
  }),
  weeks: z.array(z.object({ fromOn: z.string(), confirmed: count })),
  goals: z.object({
    pairs: count,
    agreed: count,
    achieved: count,
    partly: count,
    notThisTime: count,
    differ: count.optional(),
  }),
  actions: z.object({ planned: count, done: count, notDone: count, carried: count }),
  lessons: z.object({ pairs: count, colleagues: count }),
  survey: z
    .object({
      ready: z.boolean(),
      roles,
      last: roles.nullable(),
      earlier: z.array(roles),
      own: z.array(z.tuple([z.number(), z.object({ words: ownWords, options: z.array(ownWords) })])),
    })
    .nullable(),
  targets: z.object({
    competence: share,
    selfStudy: share,
    results: share,
    covered: share,
    satisfied: z.union([share, z.object({ percent: z.number().nullable() })]).nullable(),
  }),
  indicators: z.array(z.object({ indicator: z.enum(INDICATORS), baseline: value, now: value })),
  risks: z.object({ term: count, now: z.array(z.object({ kind: z.enum(ATTENTION_KINDS), count })) }),
  achievements: z.array(z.object({ kind: z.enum(AchievementKind), count })),
}) satisfies z.ZodType<SchoolFacts>;

export const keptSummary = kept<KeptReport<SchoolFacts, SummaryLine>>(
  'ReportVersion.lines of a summary',
  z.object({
    lines: z.array(z.object({ key: z.string(), part: z.enum(PARTS), text: z.string() })),
    facts,
    edits,
  }),
);
