/** The curator's own words to both, and a time for both: typed or tapped, shown back, sent. */
import { z } from 'zod';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { choice, defineFlow, SubjectGone, startFlow } from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { instantOf } from '../../../platform/time/local.ts';
import { parseMoment } from '../../../platform/time/parse.ts';
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

const choose = (draft: { id: number; field: string }) => (value: string, label: string) =>
  choice(draft, value, label);

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
    text: {
      ask: async (ctx, draft) => textAskScreen(ctx.t, await cardOf(ctx, draft.answers.pairId)),
      answer(ctx, draft, input) {
        const text = input.text?.trim() ?? '';
        if (text === '' || [...text].length > LONGEST) return { refuse: ctx.t('monitoring-text-bad') };
        return { to: 'check', answers: { ...draft.answers, text } };
      },
    },
    check: {
      ask: (ctx, draft) => textCheckScreen(ctx.t, draft.answers.text ?? '', choose(draft)),
      answer(_ctx, draft, input) {
        if (input.value === 'send') return { finish: draft.answers };
        if (input.text === undefined) return { to: 'text', answers: draft.answers };
        const text = input.text.trim();
        return text === '' || [...text].length > LONGEST
          ? { stay: draft.answers }
          : { stay: { ...draft.answers, text } };
      },
    },
  },
  async finish(ctx, draft) {
    const { pairId, text } = draft.answers;
    if (!ctx.actor || text === undefined) return { to: 'text', answers: draft.answers };
    const done = await sendNudge(ctx.deps, ctx.actor, { pairId, text, requestId: `draft:${draft.id}` });
    await (done.ok ? show(ctx, sentScreen(ctx.t, done.card, text)) : refuseNudge(ctx, done.reason));
    return undefined;
  },
});

const timeAnswers = z.object({ pairId: z.number(), day: z.string().optional(), time: z.string().optional() });

/** «Предложить время» */
export const nudgeTimeFlow = defineFlow<z.infer<typeof timeAnswers>>({
  kind: 'nudgeTime',
  answers: timeAnswers,
  leaving: 'drop',
  fields: {
    when: {
      ask: async (ctx, draft) => timeAskScreen(ctx.t, await cardOf(ctx, draft.answers.pairId), choose(draft)),
      async answer(ctx, draft, input) {
        const { view, slots } = await cardOf(ctx, draft.answers.pairId);
        const { zone } = view.scope;
        const [day, time] = (input.value ?? '').split(' ');
        const moment =
          input.text === undefined ? day && time && { day, time } : parseMoment(input.text, ctx.now, zone);
        if (!moment || moment.time === undefined)
          return { refuse: ctx.t('monitoring-time-bad', { example: exampleOf(slots, view.today) }) };
        const at = instantOf(moment.day, moment.time, zone);
        if (at <= ctx.now) return { refuse: ctx.t('monitoring-refused-inPast') };
        if (moment.day > view.programme.endsOn) return { refuse: ctx.t('monitoring-refused-tooFar') };
        return { to: 'check', answers: { ...draft.answers, day: moment.day, time: moment.time } };
      },
    },
    check: {
      async ask(ctx, draft) {
        const { view } = await cardOf(ctx, draft.answers.pairId);
        const { day = view.today, time = '12:00' } = draft.answers;
        return timeCheckScreen(ctx.t, { day, time, today: view.today }, choose(draft));
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
    await (done.ok ? show(ctx, sentTimeScreen(ctx.t, done.card, startsAt)) : refuseNudge(ctx, done.reason));
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
