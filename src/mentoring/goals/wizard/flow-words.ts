import type { z } from 'zod';
import { cut, type Html } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import type { Days } from '../../../platform/telegram/fields.ts';
import { type Draft, type Step, SubjectGone } from '../../../platform/telegram/flow.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { addDays, type Day } from '../../../platform/time/local.ts';
import { findPair, type PairView } from '../../pairing/queries.ts';
import type { GoalAnswers } from '../input.ts';
import { vagueWord } from './rules.ts';

export type GoalDraft = Draft<GoalAnswers>;

/** Refuses a typed line: too short, or too long with both numbers. The chat above still shows what was typed. */
export function refuseLine(ctx: BotContext, text: string, max: number): Html {
  const now = [...text].length;
  return now < 2 ? ctx.t('goals-too-short') : ctx.t('goals-too-long', { max, now });
}

/** How a typed line of at most so many characters is read, and refused. */
export const limits = (line: z.ZodType<string>, max: number) => ({
  read: (text: string) => line.safeParse(text).data,
  refuse: (ctx: BotContext, _draft: unknown, text: string) => refuseLine(ctx, text, max),
});

/** The goal's wording so far, short enough to stand above a question. */
export const sentence = (answers: GoalAnswers) => cut(answers.specific, 120);

/** The pair, read again at each question: a draft may be a week old. A pair that is gone ends the dialogue. */
export async function pairOf(
  ctx: BotContext,
  { answers: { pairId } }: { answers: { pairId: number | null } },
): Promise<PairView> {
  const view = ctx.actor && pairId !== null && (await findPair(ctx.deps, ctx.actor, pairId));
  if (!view) throw new SubjectGone();
  return view;
}

/** On to the next question, or back to the whole goal when only one line of it was being changed. */
export function onward(next: string, answers: GoalAnswers): Step<GoalAnswers> {
  const counted = answers.measure !== null && (answers.measure === 'product' || answers.target !== null);
  return { to: counted && answers.dueOn !== null && answers.specific !== '' ? 'check' : next, answers };
}

/** A wording typed: a vague word in it is asked about once. */
export function takeSpecific(draft: GoalDraft, text: string): Step<GoalAnswers> {
  const answers = { ...draft.answers, specific: text };
  return vagueWord(text) !== undefined && !answers.vagueAsked
    ? { to: 'vague', answers: { ...answers, vagueAsked: true } }
    : onward('measure', answers);
}

/** The days of a term: so many days from today, until the school year ends. */
export async function dueDays(
  ctx: BotContext,
  draft: { answers: { pairId: number | null } },
  ahead: number,
): Promise<PairView & Days> {
  const view = await pairOf(ctx, draft);
  return { ...view, zone: view.scope.zone, from: addDays(view.today, ahead), to: view.programme.endsOn };
}

/** A term that is over already, or after the school year. */
export const dueOutside = (ctx: BotContext, { to, today }: { to: Day; today: Day }): Html =>
  ctx.t('goals-date-range', { end: formatDay(to, ctx.t.locale, today) });
