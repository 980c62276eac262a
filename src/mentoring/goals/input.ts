import { z } from 'zod';
import { kept } from '../../platform/kept.ts';
import { day } from '../../platform/telegram/tap.ts';
import { typedText } from '../../platform/typed.ts';
import { MEASURES } from './rules.ts';

const line = (max: number) => typedText(2, max);

/** One sentence of a goal: what will be different in the lessons. */
export const specific = line(300);
export const relevance = line(300);
export const unit = line(60);
export const helpText = line(120);
export const comment = line(600);
export const actionTitle = line(160);
export const resultLine = line(400);

/** The wording of a goal, as the wizard gathered it. */
export const wording = z.object({
  specific,
  product: z.string().max(60).nullable(),
  measure: z.enum(MEASURES),
  unit: z.string().max(60).nullable(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  helps: z.array(z.string().max(120)).max(8),
  relevance: z.string().max(300).nullable(),
  dueOn: day,
});
export type Wording = z.output<typeof wording>;

/** `GoalVersion.helps`: codes of the list, and a person's own words. */
export const keptHelps = kept<string[]>('GoalVersion.helps', z.array(z.string()));

/** What the wizard holds while it asks; everything may be absent still. */
export const goalAnswers = z.object({
  pairId: z.number(),
  /** Set when an existing goal's wording is being changed. */
  goalId: z.number().nullable().default(null),
  specific: z.string().default(''),
  /** The vague word was asked about once already. */
  vagueAsked: z.boolean().default(false),
  product: z.string().nullable().default(null),
  measure: z.enum(MEASURES).nullable().default(null),
  unit: z.string().nullable().default(null),
  baseline: z.number().nullable().default(null),
  target: z.number().nullable().default(null),
  helps: z.array(z.string()).default([]),
  relevance: z.string().nullable().default(null),
  dueOn: z.string().nullable().default(null),
  /** To the partner too, or only kept for oneself: the button the wizard ended by. */
  send: z.boolean().default(false),
});
export type GoalAnswers = z.output<typeof goalAnswers>;

/** A new action of the plan. */
export const actionAnswers = z.object({
  pairId: z.number(),
  /** Set when an existing action is being changed. */
  actionId: z.number().nullable().default(null),
  title: z.string().default(''),
  form: z.string().nullable().default(null),
  dueOn: z.string().nullable().default(null),
  responsible: z.enum(['mentor', 'mentee']).nullable().default(null),
});
export type ActionAnswers = z.output<typeof actionAnswers>;

/** One line about a goal or an action: a comment, a fact, a reason. */
export const lineAnswers = z.object({
  id: z.number(),
  about: z.enum(['suggestion', 'done', 'notDone']),
  /** The version of the goal a suggestion is about. */
  version: z.number().default(0),
});
export type LineAnswers = z.output<typeof lineAnswers>;
