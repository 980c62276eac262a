import { Composer } from 'grammy';
import type { Locale } from '../../../platform/i18n/texts.ts';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { onActorTap, onSubject, showFound } from '../../../platform/telegram/tap.ts';
import { refuse } from '../../common/refuse.ts';
import { scopeOf } from '../../common/scope.ts';
import { schoolLocales } from '../../organisations/queries.ts';
import { MOST_OWN } from '../bank/rules-forms.ts';
import { archiveOwnTap, changeOwnTap, newOwnTap, ownOneTap, ownTap } from '../results/taps.ts';
import { startOwn } from './flow.ts';
import { archiveOwnQuestion } from './operations.ts';
import { findOwnQuestion, findOwnQuestions } from './queries.ts';
import { ownListScreen, ownOneScreen } from './screens.ts';

async function showOwn(ctx: ActorContext, schoolId: number): Promise<unknown> {
  return showFound(ctx, await findOwnQuestions(ctx.deps, ctx.actor, schoolId), (view) =>
    ownListScreen(ctx.t, view),
  );
}

/** The school's languages, one's own first. */
async function localesOf(ctx: ActorContext, schoolId: number): Promise<Locale[]> {
  const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
  return scope ? schoolLocales(scope, ctx.t.locale) : [];
}

/** The questions a school adds to its surveys. */
export function ownChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, ownTap, showOwn);
  onSubject(
    chat,
    newOwnTap,
    (ctx, schoolId) => findOwnQuestions(ctx.deps, ctx.actor, schoolId),
    async (ctx, view, schoolId) => {
      if (view.lockedUntil) return ctx.alert(ctx.t.label('surveys-refused-ownOpen'));
      if (view.questions.length >= MOST_OWN) return ctx.alert(ctx.t.label('surveys-refused-ownMany'));
      return startOwn(ctx, { schoolId, locales: await localesOf(ctx, schoolId) });
    },
  );
  onSubject(
    chat,
    ownOneTap,
    (ctx, id) => findOwnQuestion(ctx.deps, ctx.actor, id),
    (ctx, found) => ownOneScreen(ctx.t, found.view, found.question),
  );
  onSubject(
    chat,
    changeOwnTap,
    (ctx, id) => findOwnQuestion(ctx.deps, ctx.actor, id),
    async (ctx, found, id) => {
      if (found.view.lockedUntil) return ctx.alert(ctx.t.label('surveys-refused-ownOpen'));
      const { schoolId } = found.view;
      return startOwn(ctx, { schoolId, locales: await localesOf(ctx, schoolId), replaces: id });
    },
  );
  onActorTap(chat, archiveOwnTap, async (ctx, id) => {
    const done = await archiveOwnQuestion(ctx.deps, ctx.actor, id);
    if (!done.ok) return refuse(ctx, 'surveys', done.reason);
    await ctx.toast(ctx.t.label('surveys-own-archived'));
    return showOwn(ctx, done.schoolId);
  });
  return chat;
}
