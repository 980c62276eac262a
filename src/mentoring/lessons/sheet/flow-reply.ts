/** What the teacher writes about a shared sheet: self-reflection, or a disagreement. */
import type { ActorContext } from '../../../platform/telegram/context.ts';
import { lineField } from '../../../platform/telegram/fields.ts';
import { defineFlow, startFlow } from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone } from '../../../platform/telegram/tap.ts';
import { limits } from './flow-place.ts';
import { type ReplyAnswers, replyAnswers } from './input.ts';
import { disagree, reflect } from './operations-reply.ts';
import { observationSheet } from './queries.ts';
import { sheetScreen } from './screens.ts';

/** One text to a sheet. */
export const sheetReplyFlow = defineFlow<ReplyAnswers>({
  kind: 'lessonReply',
  answers: replyAnswers,
  leaving: 'drop',
  fields: {
    text: lineField({
      ask: (ctx, { answers }) => ctx.t(`observations-ask-${answers.about}`),
      read: (text, _ctx, { answers }) => limits(answers.about).read(text),
      refuse: (ctx, draft, text) => limits(draft.answers.about).refuse(ctx, draft, text),
      take: (_ctx, { answers }, text) => ({ finish: { ...answers, text } }),
    }),
  },
  async finish(ctx, { answers }) {
    const { observationId, about, text } = answers;
    if (!ctx.actor || text === null) return { to: 'text', answers };
    const answer = about === 'reflection' ? reflect : disagree;
    const done = await answer(ctx.deps, ctx.actor, { observationId, text });
    if (!done.ok) {
      await ctx.toast(ctx.t.label('done-already'));
      await gone(ctx);
      return undefined;
    }
    const sheet = await observationSheet(ctx.deps, ctx.actor, observationId);
    if (sheet) await show(ctx, sheetScreen(ctx.t, sheet));
    return undefined;
  },
});

/** Asks the teacher for it. */
export async function startSheetReply(
  ctx: ActorContext,
  about: ReplyAnswers['about'],
  observationId: number,
): Promise<void> {
  const sheet = await observationSheet(ctx.deps, ctx.actor, observationId);
  if (sheet?.as !== 'teacher') return gone(ctx);
  if (sheet.correctedById !== null || (about === 'disagreement' && sheet.body?.reply?.disagreedAt)) {
    await ctx.toast(ctx.t.label('done-already'));
    await show(ctx, sheetScreen(ctx.t, sheet));
    return;
  }
  await startFlow(ctx, sheetReplyFlow, {
    subject: `${about}:${observationId}`,
    field: 'text',
    answers: replyAnswers.parse({ observationId, about }),
    anew: true,
  });
}
