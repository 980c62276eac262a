/** The curator's own words to both, and a time for both: typed or tapped, shown back, sent. */

import { z } from 'zod';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { lineField, momentField } from '../../../platform/telegram/fields.ts';
import { chooseIn, defineFlow, SubjectGone, startFlow } from '../../../platform/telegram/flow.ts';
import { showDone } from '../../../platform/telegram/show.ts';
import { instantOf } from '../../../platform/time/local.ts';
import { refusalKey } from '../../common/refuse.ts';
import { type NudgeReason, sendNudge } from './operations.ts';
import { type RiskCard, riskCard } from './queries.ts';
import {
  exampleOf,
  sentScreen,
  sentTimeScreen,
  textAskScreen,
  textCheckScreen,
  timeAskScreen,
  timeCheckScreen,
} from './screens.ts';

const LONGEST = 300;

async function cardOf(ctx: BotContext, pairId: number): Promise<RiskCard> {
  const card = ctx.actor && (await riskCard(ctx.deps, ctx.actor, pairId));
  if (!card) throw new SubjectGone();
  return card;
}

/** The curator's words, of at most so many characters. */
function readText(typed: string): string | undefined {
  const text = typed.trim();
  return text === '' || [...text].length > LONGEST ? undefined : text;
}

/** A word that can't go out any more: said in a toast, and today's card. */
export async function refuseNudge(ctx: BotContext, reason: NudgeReason): Promise<void> {
  await ctx.toast(
    reason === 'notFound' ? ctx.t.label('not-found') : ctx.t.label(refusalKey('monitoring', reason)),
  );
  await ctx.goHome({ fresh: ctx.callbackQuery === undefined });
}

const textAnswers = z.object({ pairId: z.number(), text: z.string().optional() });

/** «Изменить текст» */
export const nudgeTextFlow = defineFlow<z.infer<typeof textAnswers>>({
  kind: 'nudgeText',
  answers: textAnswers,
  leaving: 'drop',
  fields: {
    text: lineField({
      ask: async (ctx, draft) => textAskScreen(ctx.t, await cardOf(ctx, draft.answers.pairId)),
      read: readText,
      refuse: 'monitoring-text-bad',
      take: (_ctx, draft, text) => ({ to: 'check', answers: { ...draft.answers, text } }),
    }),
    check: lineField({
      ask: (ctx, draft) => textCheckScreen(ctx.t, draft.answers.text ?? '', chooseIn(draft)),
      presses: {
        send: (_ctx, draft) => ({ finish: draft.answers }),
        text: (_ctx, draft) => ({ to: 'text', answers: draft.answers }),
      },
      read: readText,
      refuse: 'stay',
      take: (_ctx, draft, text) => ({ stay: { ...draft.answers, text } }),
    }),
  },
  async finish(ctx, draft) {
    const { pairId, text } = draft.answers;
    if (!ctx.actor || text === undefined) return { to: 'text', answers: draft.answers };
    const done = await sendNudge(ctx.deps, ctx.actor, { pairId, text, requestId: `draft:${draft.id}` });
    await (done.ok ? showDone(ctx, sentScreen(ctx.t, done.card, text)) : refuseNudge(ctx, done.reason));
    return undefined;
  },
});

async function zonedCard(ctx: BotContext, { answers: { pairId } }: { answers: { pairId: number } }) {
  const card = await cardOf(ctx, pairId);
  return { ...card, zone: card.view.scope.zone };
}

/** What was typed is no day with its hour. */
const badTime = (ctx: BotContext, { slots, view }: RiskCard) =>
  ctx.t('monitoring-time-bad', { example: exampleOf(slots, view.today) });

const timeAnswers = z.object({ pairId: z.number(), day: z.string().optional(), time: z.string().optional() });

/** «Предложить время» */
export const nudgeTimeFlow = defineFlow<z.infer<typeof timeAnswers>>({
  kind: 'nudgeTime',
  answers: timeAnswers,
  leaving: 'drop',
  fields: {
    when: momentField({
      of: zonedCard,
      ask: (ctx, draft, card) => timeAskScreen(ctx.t, card, chooseIn(draft)),
      unread: badTime,
      take(ctx, draft, { day, time }, card) {
        const { view, zone } = card;
        if (time === undefined) return { refuse: badTime(ctx, card) };
        if (instantOf(day, time, zone) <= ctx.now) return { refuse: ctx.t('monitoring-refused-inPast') };
        if (day > view.programme.endsOn) return { refuse: ctx.t('monitoring-refused-tooFar') };
        return { to: 'check', answers: { ...draft.answers, day, time } };
      },
    }),
    check: {
      async ask(ctx, draft) {
        const { view } = await cardOf(ctx, draft.answers.pairId);
        const { day = view.today, time = '12:00' } = draft.answers;
        return timeCheckScreen(ctx.t, { day, time, today: view.today }, chooseIn(draft));
      },
      answer(_ctx, draft, input) {
        return input.value === 'send' ? { finish: draft.answers } : { to: 'when', answers: draft.answers };
      },
    },
  },
  async finish(ctx, draft) {
    const { pairId, day, time } = draft.answers;
    if (!ctx.actor || day === undefined || time === undefined) return { to: 'when', answers: draft.answers };
    const { view } = await cardOf(ctx, pairId);
    const startsAt = instantOf(day, time, view.scope.zone);
    // Two curators who propose the same time propose it once.
    const requestId = `nudge:${pairId}:at:${startsAt.toISOString()}`;
    const done = await sendNudge(ctx.deps, ctx.actor, { pairId, startsAt, requestId });
    await (done.ok
      ? showDone(ctx, sentTimeScreen(ctx.t, done.card, startsAt))
      : refuseNudge(ctx, done.reason));
    return undefined;
  },
});

/** Asks the curator for their own words. */
export async function startNudgeText(ctx: ActorContext, pairId: number): Promise<void> {
  await startFlow(ctx, nudgeTextFlow, {
    subject: `pair:${pairId}`,
    field: 'text',
    answers: { pairId },
    anew: true,
  });
}

/** Asks the curator for a time. */
export async function startNudgeTime(ctx: ActorContext, pairId: number): Promise<void> {
  await startFlow(ctx, nudgeTimeFlow, {
    subject: `pair:${pairId}`,
    field: 'when',
    answers: { pairId },
    anew: true,
  });
}
