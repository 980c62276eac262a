import { cut } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { monthRows } from '../../../platform/telegram/datePicker.ts';
import {
  choice,
  choiceData,
  type Draft,
  defineFlow,
  type Field,
  startFlow,
} from '../../../platform/telegram/flow.ts';
import { rows, screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { addDays } from '../../../platform/time/local.ts';
import { parseDay } from '../../../platform/time/parse.ts';
import { refusalKey } from '../../common/refuse.ts';
import { nextSchoolDay } from '../../organisations/rules.ts';
import { firstWithInitial } from '../../people/rules.ts';
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
import { pairOf, refuseLine } from '../wizard/flow-words.ts';
import { addAction, changeAction, closeAction } from './operations.ts';

type D = Draft<ActionAnswers>;
const isForm = (value: string | null): value is WorkForm => FORMS.some((f) => f === value);

/** A changed action needs no further question, a new one goes on. */
const onward = (draft: D, next: string, answers: ActionAnswers) =>
  draft.answers.actionId === null ? { to: next, answers } : { finish: answers };

const dueField: Field<ActionAnswers> = {
  async ask(ctx, draft) {
    const view = await pairOf(ctx, draft);
    const near = [7, 14, 28].map((n) => nextSchoolDay(view.calendar, addDays(view.today, n)));
    const picker = draft.answers.month
      ? monthRows(ctx.t, {
          month: draft.answers.month,
          from: view.today,
          to: view.programme.endsOn,
          today: view.today,
          dataOf: (on) => choiceData(draft, on),
          turnOf: (month) => choiceData(draft, `m${month}`),
        })
      : [
          ...[...new Set(near)]
            .filter((d) => d <= view.programme.endsOn)
            .map((d) => [choice(draft, d, formatDay(d, ctx.t.locale, view.today))]),
          [choice(draft, `m${view.today}`, ctx.t.label('goals-due-other'))],
        ];
    return screen([ctx.t('goals-ask-action-due')], ...picker);
  },
  async answer(ctx, draft, input) {
    if (input.value?.startsWith('m')) return { stay: { ...draft.answers, month: input.value.slice(1) } };
    const view = await pairOf(ctx, draft);
    const dueOn = input.value ?? parseDay(input.text ?? '', ctx.now, view.scope.zone);
    if (dueOn === undefined) return { refuse: ctx.t('goals-bad-date') };
    if (dueOn < view.today || dueOn > view.programme.endsOn) {
      return {
        refuse: ctx.t('goals-date-range', {
          end: formatDay(view.programme.endsOn, ctx.t.locale, view.today),
        }),
      };
    }
    return onward(draft, 'responsible', { ...draft.answers, dueOn, month: null });
  },
};

const fields: Record<string, Field<ActionAnswers>> = {
  title: {
    ask: (ctx) => screen([ctx.t('goals-ask-title')]),
    answer(ctx, draft, input) {
      const parsed = actionTitle.safeParse(input.text ?? '');
      return parsed.success
        ? onward(draft, 'form', { ...draft.answers, title: parsed.data })
        : { refuse: refuseLine(ctx, input.text ?? '', 160) };
    },
  },
  form: {
    ask: (ctx, draft) =>
      screen(
        [ctx.t('goals-ask-form')],
        ...rows(
          FORMS.map((f) => choice(draft, f, ctx.t.label(`goals-form-${f}`))),
          2,
        ),
      ),
    answer: (ctx, draft, input) =>
      isForm(input.value ?? null)
        ? onward(draft, 'dueOn', { ...draft.answers, form: input.value ?? null })
        : { refuse: ctx.t('dialogue-text-only') },
  },
  dueOn: dueField,
  responsible: {
    async ask(ctx, draft) {
      const view = await pairOf(ctx, draft);
      const name = (side: 'mentor' | 'mentee') =>
        side === view.side
          ? ctx.t.label('goals-responsible-me')
          : cut(firstWithInitial(view[side].fullName), 15);
      return screen(
        [ctx.t('goals-ask-responsible')],
        [choice(draft, 'mentee', name('mentee')), choice(draft, 'mentor', name('mentor'))],
      );
    },
    answer(ctx, draft, input) {
      if (input.value !== 'mentor' && input.value !== 'mentee')
        return { refuse: ctx.t('dialogue-text-only') };
      return { finish: { ...draft.answers, responsible: input.value } };
    },
  },
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
    if (plan) await show(ctx, planScreen(ctx.t, plan, 0));
    return undefined;
  },
});

/** One typed line: a comment to a goal, the fact of a done action, the reason of one not done. */
const lineFlow = defineFlow<LineAnswers & { text?: string | null | undefined }>({
  kind: 'goalLine',
  answers: lineAnswers.extend({ text: actionAnswers.shape.title.nullable().optional() }),
  leaving: 'drop',
  fields: {
    text: {
      async ask(ctx, draft) {
        const { id, about } = draft.answers;
        if (about === 'suggestion') return screen([ctx.t('goals-ask-suggestion')]);
        const found = ctx.actor && (await findAction(ctx.deps, ctx.actor, id));
        const title = cut(found?.action.title ?? '', 120);
        return about === 'done'
          ? screen([ctx.t('goals-ask-done', { title })])
          : screen(
              [ctx.t('goals-ask-not-done', { title })],
              [choice(draft, 'skip', ctx.t.label('nav-skip'))],
            );
      },
      answer(ctx, draft, input) {
        if (input.value === 'skip' && draft.answers.about === 'notDone')
          return { finish: { ...draft.answers, text: null } };
        const suggestion = draft.answers.about === 'suggestion';
        const parsed = (suggestion ? comment : resultLine).safeParse(input.text ?? '');
        return parsed.success
          ? { finish: { ...draft.answers, text: parsed.data } }
          : { refuse: refuseLine(ctx, input.text ?? '', suggestion ? 600 : 400) };
      },
    },
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
      await show(
        ctx,
        found ? goalScreen(ctx.t, found.view, found.goal) : { text: ctx.t('goals-reviewed-suggestion') },
      );
      return undefined;
    }
    const closed = await closeAction(ctx.deps, ctx.actor, { actionId: id, as: about, line: text ?? null });
    if (!closed.ok) return { refuse: ctx.t(refusalKey('goals', closed.reason)) };
    const plan = await pairPlan(ctx.deps, ctx.actor, closed.pairId);
    if (plan) await show(ctx, planScreen(ctx.t, plan, 0));
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
