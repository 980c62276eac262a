/**
 * «Беседа состоялась»: the screen first says what follows from it; the agreed step may become an action of the plan.
 */
import { cut } from '../../../platform/i18n/html.ts';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import {
  choice,
  type Draft,
  defineFlow,
  type Field,
  SubjectGone,
  startFlow,
} from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone } from '../../../platform/telegram/tap.ts';
import { actionDue, actionResponsible } from '../../goals/plan/flow-action.ts';
import { initials } from '../../people/rules.ts';
import { type ShareAnswers, shareAnswers } from './input.ts';
import { shareObservation } from './operations.ts';
import { observationSheet, type SheetView } from './queries.ts';
import { sheetScreen } from './screens.ts';
import { lessonWord } from './screens-words.ts';

type D = Draft<ShareAnswers>;

async function sheetOf(ctx: BotContext, { answers }: D): Promise<SheetView> {
  const sheet = ctx.actor && (await observationSheet(ctx.deps, ctx.actor, answers.observationId));
  if (!sheet?.body || sheet.as !== 'observer') throw new SubjectGone();
  return sheet;
}

const fields: Record<'sure' | 'due' | 'responsible', Field<ShareAnswers>> = {
  sure: {
    async ask(ctx, draft) {
      const sheet = await sheetOf(ctx, draft);
      const step = sheet.body?.agreedStep ?? null;
      const plan = step !== null && sheet.pairLives && sheet.pairId !== null;
      const args = { who: initials(sheet.teacher.fullName), lesson: cut(lessonWord(ctx.t, sheet), 60) };
      return screen(
        [
          ctx.t(sheet.teacher.hasTelegram ? 'observations-share-ask' : 'observations-share-ask-paper', args),
          plan && ctx.t('observations-share-step', { step }),
        ],
        plan && [choice(draft, 'plan', ctx.t.label('observations-share-plan'))],
        [choice(draft, 'only', ctx.t.label(plan ? 'observations-share-only' : 'observations-share-yes'))],
      );
    },
    answer(ctx, { answers }, { value }) {
      if (value === 'plan') return { to: 'due', answers: { ...answers, withAction: true } };
      if (value === 'only') return { finish: { ...answers, withAction: false } };
      return { refuse: ctx.t('dialogue-text-only') };
    },
  },
  due: actionDue(({ answers }, dueOn) => ({ to: 'responsible', answers: { ...answers, dueOn } })),
  responsible: actionResponsible(({ answers }, responsible) => ({ finish: { ...answers, responsible } })),
};

/** From a saved sheet to one the teacher reads. */
export const shareFlow = defineFlow<ShareAnswers>({
  kind: 'lessonShare',
  answers: shareAnswers,
  leaving: 'drop',
  fields,
  async finish(ctx, { answers }) {
    if (!ctx.actor) return 'back';
    const { observationId, withAction, dueOn, responsible } = answers;
    const action = withAction && dueOn !== null && responsible !== null ? { dueOn, responsible } : null;
    const done = await shareObservation(ctx.deps, ctx.actor, { observationId, action });
    if (!done.ok) {
      await gone(ctx);
      return undefined;
    }
    const sheet = await observationSheet(ctx.deps, ctx.actor, observationId);
    await ctx.toast(ctx.t.label('observations-shared'));
    if (sheet) await ctx.goOn(() => show(ctx, sheetScreen(ctx.t, sheet)));
    return undefined;
  },
});

/** Asks once before a sheet is shown to its teacher for good. */
export async function startShare(ctx: ActorContext, observationId: number): Promise<void> {
  const sheet = await observationSheet(ctx.deps, ctx.actor, observationId);
  if (sheet?.as !== 'observer') return gone(ctx);
  if (sheet.sharedAt !== null) {
    await ctx.toast(ctx.t.label('done-already'));
    await show(ctx, sheetScreen(ctx.t, sheet));
    return;
  }
  const answers = shareAnswers.parse({ observationId, pairId: sheet.pairId });
  await startFlow(ctx, shareFlow, {
    subject: `observation:${observationId}`,
    field: 'sure',
    answers,
    anew: true,
  });
}
