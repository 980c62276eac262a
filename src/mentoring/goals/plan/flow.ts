import { cut } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField, oneField } from '../../../platform/telegram/fields.ts';
import { type Draft, defineFlow, type Field, startFlow } from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { refusalKey } from '../../common/refuse.ts';
import {
  type ActionAnswers,
  actionAnswers,
  actionTitle,
  comment,
  type LineAnswers,
  lineAnswers,
  resultLine,
} from '../input.ts';
import { reviewGoal } from '../operations.ts';
import { findAction, findGoal, pairPlan } from '../queries.ts';
import { FORMS, type WorkForm } from '../rules.ts';
import { goalScreen, planScreen } from '../screens.ts';
import { limits, refuseLine } from '../wizard/flow-words.ts';
import { actionDue, actionResponsible } from './flow-action.ts';
import { addAction, changeAction, closeAction } from './operations.ts';

type D = Draft<ActionAnswers>;
const isForm = (value: string | null): value is WorkForm => FORMS.some((f) => f === value);

/** A changed action needs no further question, a new one goes on. */
const onward = (draft: D, next: string, answers: ActionAnswers) =>
  draft.answers.actionId === null ? { to: next, answers } : { finish: answers };

const fields: Record<string, Field<ActionAnswers>> = {
  title: lineField({
    ...limits(actionTitle, 160),
    ask: (ctx) => ctx.t('goals-ask-title'),
    take: (_ctx, draft, title) => onward(draft, 'form', { ...draft.answers, title }),
  }),
  form: oneField({
    ask: (ctx) => ctx.t('goals-ask-form'),
    values: FORMS,
    label: (ctx, form) => ctx.t.label(`goals-form-${form}`),
    perRow: 2,
    take: (_ctx, draft, form) => onward(draft, 'dueOn', { ...draft.answers, form }),
  }),
  dueOn: actionDue((draft, dueOn) => onward(draft, 'responsible', { ...draft.answers, dueOn })),
  responsible: actionResponsible(({ answers }, responsible) => ({ finish: { ...answers, responsible } })),
};

/** A new action of the plan, or one changed line of it. */
const actionFlow = defineFlow<ActionAnswers>({
  kind: 'action',
  answers: actionAnswers,
  leaving: 'keep',
  fields,
  async finish(ctx, draft) {
    if (!ctx.actor) return 'back';
    const { pairId, actionId, title, form, dueOn, responsible } = draft.answers;
    const saved =
      actionId === null
        ? await addAction(ctx.deps, ctx.actor, {
            pairId,
            title,
            form: isForm(form) ? form : 'other',
            dueOn,
            responsible: responsible ?? 'mentee',
            requestId: `draft:${draft.id}`,
          })
        : await changeAction(ctx.deps, ctx.actor, {
            actionId,
            ...(draft.field === 'title' ? { title } : {}),
            ...(draft.field === 'form' && isForm(form) ? { form } : {}),
            ...(draft.field === 'dueOn' && dueOn !== null ? { dueOn } : {}),
            ...(draft.field === 'responsible' && responsible !== null ? { responsible } : {}),
          });
    if (!saved.ok) return { refuse: ctx.t(refusalKey('goals', saved.reason)) };
    const plan = await pairPlan(ctx.deps, ctx.actor, pairId);
    await ctx.toast(ctx.t.label('goals-action-saved'));
    if (plan) await ctx.goOn(() => show(ctx, planScreen(ctx.t, plan, 0)));
    return undefined;
  },
});

const LINES = {
  suggestion: { line: comment, max: 600 },
  done: { line: resultLine, max: 400 },
  notDone: { line: resultLine, max: 400 },
};

/** One typed line: a comment to a goal, the fact of a done action, the reason of one not done. */
const lineFlow = defineFlow<LineAnswers & { text?: string | null | undefined }>({
  kind: 'goalLine',
  answers: lineAnswers.extend({ text: actionAnswers.shape.title.nullable().optional() }),
  leaving: 'drop',
  fields: {
    text: lineField({
      async ask(ctx, draft) {
        const { id, about } = draft.answers;
        if (about === 'suggestion') return ctx.t('goals-ask-suggestion');
        const found = ctx.actor && (await findAction(ctx.deps, ctx.actor, id));
        const title = cut(found?.action.title ?? '', 120);
        return ctx.t(about === 'done' ? 'goals-ask-done' : 'goals-ask-not-done', { title });
      },
      read: (text, _ctx, { answers: { about } }) => LINES[about].line.safeParse(text).data,
      refuse: (ctx, { answers: { about } }, text) => refuseLine(ctx, text, LINES[about].max),
      also: {
        skip: {
          label: (ctx, { answers }) => (answers.about === 'notDone' ? ctx.t.label('nav-skip') : undefined),
          take: (_ctx, { answers }) => ({ finish: { ...answers, text: null } }),
        },
      },
      take: (_ctx, { answers }, text) => ({ finish: { ...answers, text } }),
    }),
  },
  async finish(ctx, draft) {
    if (!ctx.actor) return 'back';
    const { id, about, version, text } = draft.answers;
    if (about === 'suggestion') {
      const done = await reviewGoal(ctx.deps, ctx.actor, {
        goalId: id,
        version,
        review: 'suggestion',
        comment: text ?? '',
        requestId: `draft:${draft.id}`,
      });
      if (!done.ok) return { refuse: ctx.t(refusalKey('goals', done.reason)) };
      const found = await findGoal(ctx.deps, ctx.actor, id);
      const said = ctx.t('goals-reviewed-suggestion');
      const after = () => show(ctx, found ? goalScreen(ctx.t, found.view, found.goal) : { text: said });
      await ctx.goOn(after, said);
      return undefined;
    }
    const closed = await closeAction(ctx.deps, ctx.actor, { actionId: id, as: about, line: text ?? null });
    if (!closed.ok) return { refuse: ctx.t(refusalKey('goals', closed.reason)) };
    const plan = await pairPlan(ctx.deps, ctx.actor, closed.pairId);
    if (plan) await ctx.goOn(() => show(ctx, planScreen(ctx.t, plan, 0)), ctx.t('goals-action-saved'));
    return undefined;
  },
});

/** Asks for a new action of a pair's plan. */
export function startAction(ctx: BotContext, pairId: number): Promise<void> {
  return startFlow(ctx, actionFlow, {
    subject: `pair:${pairId}`,
    field: 'title',
    answers: actionAnswers.parse({ pairId }),
  });
}

/** Asks for one changed line of an action. */
export async function startActionChange(
  ctx: BotContext,
  actionId: number,
  field: 'title' | 'form' | 'dueOn' | 'responsible',
): Promise<boolean> {
  const found = ctx.actor && (await findAction(ctx.deps, ctx.actor, actionId));
  if (!found) return false;
  const { pairId, title, form, dueOn, responsible } = found.action;
  const answers = actionAnswers.parse({ pairId, actionId, title, form, dueOn, responsible });
  await startFlow(ctx, actionFlow, { subject: `action:${actionId}`, field, answers, anew: true });
  return true;
}

/** Asks for one line about a goal or an action. */
export function startLine(
  ctx: BotContext,
  about: LineAnswers['about'],
  id: number,
  version = 0,
): Promise<void> {
  return startFlow(ctx, lineFlow, {
    subject: `${about}:${id}`,
    field: 'text',
    answers: { id, about, version },
    anew: true,
  });
}

export const planFlows = [actionFlow, lineFlow];
