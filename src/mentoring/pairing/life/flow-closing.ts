import { z } from 'zod';
import { cut } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField, oneField } from '../../../platform/telegram/fields.ts';
import { defineFlow, startFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show, showDone } from '../../../platform/telegram/show.ts';
import { refusalKey } from '../../common/refuse.ts';
import { homeButton } from '../../common/words.ts';
import { goalsTap } from '../../goals/taps.ts';

import { initials } from '../../people/rules.ts';
import { parseLine, VERDICTS } from '../input.ts';
import { pairCard } from '../lists/queries-card.ts';
import { findPair } from '../queries.ts';
import { partnerOf } from '../screens-words.ts';
import { completedScreen } from '../stages/screens-steps.ts';
import { pairTap } from '../taps.ts';
import { saveClosing } from './operations-closing.ts';

const closingAnswers = z.object({
  pairId: z.number(),
  side: z.enum(['mentor', 'mentee']),
  /** True when the curator enters it from paper. */
  paper: z.boolean(),
  takeaway: z.string().optional(),
  verdict: z.enum(VERDICTS).nullable().optional(),
  continues: z.boolean().optional(),
});
type Answers = z.infer<typeof closingAnswers>;

/** The author's name, above the question when the words come from paper. */
async function whose(ctx: BotContext, answers: Answers): Promise<string> {
  const view = ctx.actor && (await findPair(ctx.deps, ctx.actor, answers.pairId));
  if (!view) return '';
  return answers.paper ? initials(view[answers.side].fullName) : partnerOf(view);
}

/** «Что возьму себе», how ready, next year: what each side says at the end. */
export const closingFlow = defineFlow<Answers>({
  kind: 'closing',
  answers: closingAnswers,
  leaving: 'keep',
  fields: {
    takeaway: lineField({
      async ask(ctx, draft) {
        const { takeaway, paper } = draft.answers;
        const name = await whose(ctx, draft.answers);
        return [
          ctx.t(paper ? 'pairing-closing-takeaway-paper' : 'pairing-closing-takeaway', { name }),
          takeaway !== undefined && ctx.t('pairing-closing-now', { text: cut(takeaway, 200) }),
        ];
      },
      read: (text) => parseLine(text, 1000),
      refuse: 'stay',
      also: {
        keep: {
          label: (ctx, { answers }) => (answers.takeaway === undefined ? undefined : ctx.t.label('nav-next')),
          take: (_ctx, { answers }) => ({ to: 'verdict', answers }),
        },
      },
      take: (_ctx, draft, takeaway) => ({ to: 'verdict', answers: { ...draft.answers, takeaway } }),
    }),
    verdict: oneField({
      async ask(ctx, draft) {
        const mentor = draft.answers.side === 'mentor';
        const name = await whose(ctx, draft.answers);
        return ctx.t(mentor ? 'pairing-closing-verdict' : 'pairing-closing-verdict-own', { name });
      },
      values: VERDICTS,
      label: (ctx, verdict) => ctx.t.label(`pairing-verdict-${verdict}`),
      also: {
        skip: {
          label: (ctx, { answers }) => (answers.side === 'mentor' ? undefined : ctx.t.label('nav-skip')),
          take: (_ctx, draft) => ({ to: 'continues', answers: { ...draft.answers, verdict: null } }),
        },
      },
      otherwise: 'stay',
      take: (_ctx, draft, verdict) => ({ to: 'continues', answers: { ...draft.answers, verdict } }),
    }),
    continues: oneField({
      ask: (ctx) => ctx.t('pairing-closing-continues'),
      values: ['yes', 'no'],
      label: (ctx, one) => ctx.t.label(`pairing-closing-continues-${one}`),
      otherwise: 'stay',
      take: (_ctx, draft, one) => ({ finish: { ...draft.answers, continues: one === 'yes' } }),
    }),
  },
  async finish(ctx, draft) {
    if (!ctx.actor) return undefined;
    const { pairId, side, paper, takeaway = '', verdict = null, continues = false } = draft.answers;
    const outcome = await saveClosing(ctx.deps, ctx.actor, {
      pairId,
      takeaway,
      verdict,
      continues,
      paperSide: paper ? side : undefined,
    });
    if (!outcome.ok)
      return {
        refuse: ctx.t(refusalKey('pairing', outcome.reason === 'tooSoon' ? 'closingSoon' : outcome.reason)),
      };
    const card = await pairCard(ctx.deps, ctx.actor, pairId);
    if (!card) return undefined;
    if (outcome.completed) {
      await show(ctx, completedScreen(ctx.t, card.view));
      return undefined;
    }
    const goals = card.progress.gates.assessed === false && [
      goalsTap.button(ctx.t.label('pairing-closing-goals'), pairId),
    ];
    await showDone(
      ctx,
      screen([ctx.t('pairing-closing-done')], goals, [
        pairTap.button(ctx.t.label('pairing-open-card'), pairId),
        homeButton(ctx.t),
      ]),
    );
    return undefined;
  },
});

/** Starts or goes on with what a side says at the end. */
export async function startClosing(
  ctx: BotContext,
  pairId: number,
  side: 'mentor' | 'mentee',
  paper: boolean,
): Promise<void> {
  const subject = paper ? `paper:${pairId}:${side}` : `pair:${pairId}`;
  await startFlow(ctx, closingFlow, { subject, field: 'takeaway', answers: { pairId, side, paper } });
}
