import { cut, type Html } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { type Draft, type Step, SubjectGone } from '../../../platform/telegram/flow.ts';
import { findPair, type PairView } from '../../pairing/queries.ts';
import type { GoalAnswers } from '../input.ts';
import { vagueWord } from './rules.ts';

export type GoalDraft = Draft<GoalAnswers>;

/** Refuses a typed line: too short, or too long with both numbers. The chat above still shows what was typed. */
export function refuseLine(ctx: BotContext, text: string, max: number): Html {
  const now = [...text].length;
  return now < 2 ? ctx.t('goals-too-short') : ctx.t('goals-too-long', { max, now });
}

/** The goal's wording so far, short enough to stand above a question. */
export const sentence = (answers: GoalAnswers) => cut(answers.specific, 120);

/** The pair, read again at each question: a draft may be a week old. A pair that is gone ends the dialogue. */
export async function pairOf(ctx: BotContext, draft: { answers: { pairId: number } }): Promise<PairView> {
  const view = ctx.actor && (await findPair(ctx.deps, ctx.actor, draft.answers.pairId));
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
