import { z } from 'zod';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { choice, type Draft, defineFlow, SubjectGone, startFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { wordSummary } from './operations.ts';
import { findSummary, shownSummary, summaryIsNew } from './queries-view-summary.ts';
import { LONGEST_WORDS, SUMMARY_QUESTIONS, type SummaryQuestion } from './rules-summary.ts';
import { summaryScreen } from './screens-summary.ts';

const answers = z.object({ termId: z.number(), question: z.enum(SUMMARY_QUESTIONS) });
type Answers = z.infer<typeof answers>;

/** Shows the справка of a term to those who may see it; false for all others. */
export async function showSummary(ctx: ActorContext, termId: number): Promise<boolean> {
  const view = await findSummary(ctx.deps, ctx.actor, termId);
  if (!view) return false;
  const lines = shownSummary(ctx.deps, view, ctx.t.locale);
  await show(ctx, summaryScreen(ctx.t, view, lines, summaryIsNew(ctx.deps, view)));
  return true;
}

async function back(ctx: BotContext, { answers: { termId } }: Draft<Answers>): Promise<void> {
  if (!ctx.actor || !(await showSummary(ctx as ActorContext, termId))) throw new SubjectGone();
}

const wordsFlow = defineFlow<Answers>({
  kind: 'summaryWords',
  answers,
  leaving: 'drop',
  fields: {
    text: {
      async ask(ctx, draft) {
        const { termId, question } = draft.answers;
        const view = ctx.actor && (await findSummary(ctx.deps, ctx.actor, termId));
        if (!view?.writer) throw new SubjectGone();
        const now = view.edits[question];
        return screen(
          [
            ctx.t('summary-ask', { id: question }),
            now !== undefined && now !== '' && ctx.t('reports-ask-now', { text: now.slice(0, 200) }),
          ],
          now !== undefined && now !== '' && [choice(draft, 'drop', ctx.t.label('summary-words-drop'))],
        );
      },
      async answer(ctx, draft, input) {
        const typed = (input.text ?? '').trim();
        const bad = typed === '' || [...typed].length > LONGEST_WORDS;
        if (input.value !== 'drop' && bad) return { refuse: ctx.t('summary-words-bad') };
        const text = input.value === 'drop' ? null : typed;
        const saved = ctx.actor && (await wordSummary(ctx.deps, ctx.actor, { ...draft.answers, text }));
        if (!saved?.ok) throw new SubjectGone();
        return { finish: draft.answers };
      },
    },
  },
  async finish(ctx, draft) {
    await ctx.toast(ctx.t.label('reports-line-saved'));
    await back(ctx, draft);
    return undefined;
  },
  left: back,
});

/** Asks the curator for the conclusions, or the suggestions. */
export function startSummaryWords(ctx: BotContext, termId: number, question: SummaryQuestion): Promise<void> {
  return startFlow(ctx, wordsFlow, {
    subject: `${termId}:${question}`,
    field: 'text',
    answers: { termId, question },
    anew: true,
  });
}

export const summaryFlows = [wordsFlow];
