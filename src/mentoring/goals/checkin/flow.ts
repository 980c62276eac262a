/** «Сколько сейчас?» typed, where the buttons do not have the number. */
import { z } from 'zod';
import { cut } from '../../../platform/i18n/html.ts';
import type { ActorContext } from '../../../platform/telegram/context.ts';
import { numberField } from '../../../platform/telegram/fields.ts';
import { defineFlow, startFlow } from '../../../platform/telegram/flow.ts';
import { show, showNew } from '../../../platform/telegram/show.ts';
import { refusalKey } from '../../common/refuse.ts';
import { findGoal } from '../queries.ts';
import { MEASURES, parseValue } from '../rules.ts';
import { goalScreen } from '../screens.ts';
import { badValue } from '../wizard/flow-measure.ts';
import { answerCheckIn } from './operations.ts';

const answers = z.object({
  goalId: z.number(),
  dueOn: z.string(),
  measure: z.enum(MEASURES),
  specific: z.string(),
  unit: z.string().nullable(),
  value: z.number().nullable(),
});

export const checkInFlow = defineFlow<z.infer<typeof answers>>({
  kind: 'checkIn',
  answers,
  leaving: 'drop',
  fields: {
    value: numberField({
      ask(ctx, { answers: { measure, specific, unit } }) {
        const goal = cut(specific, 160);
        return ctx.t(`goals-checkin-${measure}`, { goal, unit: cut(unit ?? '', 60), was: '' });
      },
      read: (text, { answers: { measure } }) => parseValue(measure, text),
      refuse: (ctx, { answers: { measure } }) => badValue(ctx, measure),
      take: (_ctx, draft, value) => ({ finish: { ...draft.answers, value } }),
    }),
  },
  async finish(ctx, draft) {
    const { goalId, dueOn, value } = draft.answers;
    if (!ctx.actor || value === null) return 'back';
    const done = await answerCheckIn(ctx.deps, ctx.actor, { goalId, dueOn, value });
    const found = await findGoal(ctx.deps, ctx.actor, goalId);
    const shown = found
      ? goalScreen(ctx.t, found.view, found.goal)
      : { text: ctx.t('goals-refused-notFound') };
    await ctx.toast(ctx.t.label(done.ok ? 'goals-checkin-saved' : refusalKey('goals', done.reason)));
    const after = () => (ctx.callbackQuery ? show : showNew)(ctx, shown);
    await (done.ok ? ctx.goOn(after) : after());
    return undefined;
  },
});

/** Asks for a number by typing. */
export function startCheckIn(ctx: ActorContext, one: Omit<z.infer<typeof answers>, 'value'>): Promise<void> {
  const { goalId, dueOn, measure, specific, unit } = one;
  return startFlow(ctx, checkInFlow, {
    subject: `goal:${goalId}`,
    field: 'value',
    answers: { goalId, dueOn, measure, specific, unit, value: null },
    anew: true,
  });
}
