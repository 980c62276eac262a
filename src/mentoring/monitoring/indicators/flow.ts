import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField, numberField } from '../../../platform/telegram/fields.ts';
import { type Draft, defineFlow, SubjectGone, startFlow } from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { keptSchool } from '../achievements/queries.ts';
import { type IndicatorAnswers, indicatorAnswers } from './input.ts';
import { enterIndicator } from './operations.ts';
import { indicatorLines } from './queries.ts';
import { type Indicator, isCounted, parseCount, parseReason } from './rules.ts';
import { indicatorsScreen, indicatorText, pageOfIndicator } from './screens.ts';

async function linesOf(ctx: BotContext, { answers }: Draft<IndicatorAnswers>) {
  const scope = ctx.actor && keptSchool(ctx.deps, ctx.actor, answers.schoolId);
  if (!scope) throw new SubjectGone();
  const { lines } = await indicatorLines(ctx.deps, scope);
  return { scope, lines };
}

async function showPage(ctx: BotContext, draft: Draft<IndicatorAnswers>): Promise<void> {
  const { scope, lines } = await linesOf(ctx, draft);
  const { schoolId, name: school } = scope;
  const page = pageOfIndicator(lines, draft.answers.indicator);
  await show(ctx, indicatorsScreen(ctx.t, { schoolId, school, lines, page, keeper: true, means: true }));
}

/** Leads to the other moment the number may be of. */
const toMoment = (moment: 'baseline' | 'now') => ({
  label: (ctx: BotContext, { answers }: Draft<IndicatorAnswers>) =>
    answers.moment === moment || isCounted(answers.indicator)
      ? undefined
      : ctx.t.label(`monitoring-indicator-to-${moment}`),
  take: (_ctx: BotContext, { answers }: Draft<IndicatorAnswers>) => ({ stay: { ...answers, moment } }),
});

const indicatorFlow = defineFlow<IndicatorAnswers>({
  kind: 'indicator',
  answers: indicatorAnswers,
  leaving: 'drop',
  fields: {
    value: numberField({
      async ask(ctx, draft) {
        const { lines } = await linesOf(ctx, draft);
        const { indicator, moment } = draft.answers;
        const line = lines.find((one) => one.indicator === indicator);
        if (!line) throw new SubjectGone();
        return [...indicatorText(ctx.t, line), '', ctx.t(`monitoring-indicator-ask-${moment}`)];
      },
      read: parseCount,
      refuse: 'monitoring-indicator-bad',
      also: { baseline: toMoment('baseline'), now: toMoment('now') },
      take: (_ctx, draft, value) =>
        isCounted(draft.answers.indicator)
          ? { to: 'reason', answers: { ...draft.answers, value } }
          : { finish: { ...draft.answers, value } },
    }),
    reason: lineField({
      ask: (ctx, draft) => ctx.t('monitoring-indicator-ask-reason', { value: String(draft.answers.value) }),
      read: parseReason,
      refuse: 'monitoring-indicator-bad-reason',
      take: (_ctx, draft, reason) => ({ finish: { ...draft.answers, reason } }),
    }),
  },
  async finish(ctx, draft) {
    const saved = ctx.actor && (await enterIndicator(ctx.deps, ctx.actor, draft.answers));
    if (!saved?.ok) throw new SubjectGone();
    await showPage(ctx, draft);
    return undefined;
  },
  left: showPage,
});

/** Asks for the number of an indicator; of one the bot counts itself only for the one at the start. */
export function startIndicator(ctx: BotContext, schoolId: number, indicator: Indicator): Promise<void> {
  return startFlow(ctx, indicatorFlow, {
    subject: `${schoolId}:${indicator}`,
    field: 'value',
    answers: indicatorAnswers.parse({
      schoolId,
      indicator,
      moment: isCounted(indicator) ? 'baseline' : 'now',
    }),
    anew: true,
  });
}

export const indicatorFlows = [indicatorFlow];
