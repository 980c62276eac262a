import type { BotContext } from '../../../platform/telegram/context.ts';
import type { Draft, Step } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { everyMembership } from '../../common/scope.ts';
import { questionnaire } from '../input.ts';
import { consentsOf } from '../queries-consents.ts';
import { personTap } from '../taps.ts';
import type { FormAnswers } from './flow-form.ts';
import { saveQuestionnaire } from './operations.ts';
import { askConsentScreen } from './screens.ts';

/** Keeps the questionnaire; after one's own, asks for the consent for the pair unless it was asked before. */
export async function finishQuestionnaire(
  ctx: BotContext,
  draft: Draft<FormAnswers>,
): Promise<Step<FormAnswers> | undefined> {
  const { answers } = draft;
  if (!ctx.actor) {
    await ctx.goHome();
    return undefined;
  }
  const saved = await saveQuestionnaire(ctx.deps, ctx.actor, {
    membershipId: answers.membershipId,
    answers: questionnaire.parse(answers),
  });
  if (!saved.ok) {
    await ctx.toast(ctx.t.label('not-found'));
    await ctx.goHome({ fresh: true });
    return undefined;
  }
  if (!saved.own) {
    await show(
      ctx,
      screen(ctx.t('people-form-saved'), [
        personTap.button(ctx.t.label('people-open-card'), answers.membershipId),
      ]),
    );
    return undefined;
  }
  await askNextConsent(ctx, saved.schoolId);
  return undefined;
}

/** The consents that come with the questionnaire, each on its own screen; then the home card. */
export async function askNextConsent(ctx: BotContext, schoolId: number): Promise<void> {
  const { actor } = ctx;
  const school = (actor ? everyMembership(actor) : []).find((m) => m.schoolId === schoolId)?.schoolName;
  if (!actor || school === undefined) return ctx.goHome({ fresh: true });
  const decided = (await consentsOf(ctx.deps.db, actor.personId)).filter((c) => c.schoolId === schoolId);
  const next = (['pairContact', 'surveyTotals'] as const).find(
    (kind) => !decided.some((c) => c.kind === kind),
  );
  if (!next) {
    // The consent that was answered above becomes a line without buttons.
    if (ctx.callbackQuery) await show(ctx, screen(ctx.t('people-form-saved')));
    return ctx.goHome({ fresh: true });
  }
  await show(ctx, askConsentScreen(ctx.t, { kind: next, schoolId, school }));
}
