import { z } from 'zod';
import type { Html } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import type { Draft, Step } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show, showNew, takeButtonsOff } from '../../../platform/telegram/show.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { everyMembership } from '../../common/scope.ts';
import { curatorOfSchool } from '../queries.ts';
import { initials } from '../rules.ts';
import { myRoleWord, noteScreen } from '../screens-words.ts';
import { haveCodeTap } from '../taps.ts';
import type { EntryAnswers } from './input.ts';
import { declineProgramme, type Entered, type EntryRefused, enterSchool, joinSchool } from './operations.ts';
import { codeProblem, enteredScreen } from './screens.ts';

/** Why a code or an entry did not work, in the sentence for it. */
export function problemText(ctx: BotContext, problem: EntryRefused): Html {
  if (problem.reason === 'rowTaken') return ctx.t('people-row-taken');
  if (problem.reason === 'someoneElse')
    return ctx.t('people-someone-else', { name: initials(ctx.actor?.fullName ?? '') });
  if (problem.reason === 'sameRole') return ctx.t('done-already');
  if (problem.reason === 'ownLink') return ctx.t('people-code-own');
  if (problem.reason === 'expired') {
    const { zone, expiresAt } = problem.invite;
    return codeProblem(ctx.t, {
      reason: 'expired',
      day: dayOf(expiresAt, zone),
      today: dayOf(ctx.now, zone),
    });
  }
  if (problem.reason === 'tooMany') {
    const minutes = Math.ceil((problem.until.getTime() - ctx.now.getTime()) / 60_000);
    return ctx.t('people-code-tooMany', { minutes: String(minutes) });
  }
  if (problem.reason === 'maker') return ctx.t('people-code-maker', { name: initials(problem.invite.maker) });
  return codeProblem(ctx.t, { reason: problem.reason });
}

/** Shows why, with what can be done instead: another code for a guest, the home card for everybody else. */
export async function showProblem(ctx: BotContext, problem: EntryRefused): Promise<void> {
  const text = problemText(ctx, problem);
  await show(
    ctx,
    ctx.actor ? noteScreen(ctx.t, text) : screen(text, [haveCodeTap.button(ctx.t.label('people-have-code'))]),
  );
}

/** The entry's end: declined, not the person of the link, or in the school. */
export async function finishEntry(
  ctx: BotContext,
  draft: Draft<EntryAnswers>,
): Promise<Step<EntryAnswers> | undefined> {
  const { answers } = draft;
  if (answers.declined) return declined(ctx);
  if (answers.notMe) {
    await show(
      ctx,
      screen(ctx.t('people-personal-not-you'), [haveCodeTap.button(ctx.t.label('people-have-code'))]),
    );
    return undefined;
  }
  const consentAt = answers.consentAt === undefined ? undefined : z.coerce.date().parse(answers.consentAt);
  if (ctx.actor) {
    await joined(
      ctx,
      answers,
      await joinSchool(ctx.deps, { ...ctx.actor, code: answers.code, role: answers.role, consentAt }),
    );
    return undefined;
  }
  if (!consentAt || answers.fullName === undefined || answers.addressAs === undefined) {
    return { to: 'consent', answers };
  }
  const entered = await enterSchool(ctx.deps, {
    telegramId: ctx.account.telegramId,
    locale: ctx.account.locale,
    code: answers.code,
    fullName: answers.fullName,
    addressAs: answers.addressAs,
    role: answers.role,
    matchedId: answers.matchedId,
    consentAt,
    requestId: `draft:${draft.id}`,
    username: ctx.from?.username,
  });
  if (!entered.ok) {
    await showProblem(ctx, entered);
    return undefined;
  }
  if (draft.messageId !== null) await takeButtonsOff(ctx, draft.messageId);
  await ctx.reload();
  const curator = entered.confirms ?? (await curatorOfSchool(ctx.deps.db, entered.schoolId));
  await showNew(
    ctx,
    enteredScreen(ctx.t, {
      status: entered.status,
      colleague: entered.confirms !== undefined,
      curator: curator === undefined ? undefined : initials(curator),
      name: answers.addressAs,
      school: answers.school,
    }),
  );
  await ctx.goHome({ fresh: true });
  return undefined;
}

async function declined(ctx: BotContext): Promise<undefined> {
  if (ctx.actor) {
    await ctx.goHome();
    return;
  }
  await declineProgramme(ctx.deps, ctx.account.telegramId);
  await show(ctx, screen(ctx.t('people-entry-declined')));
}

/** A second role or a second school is there, or waits for the curator. */
export async function joined(
  ctx: BotContext,
  answers: Pick<EntryAnswers, 'school'>,
  result: Entered | EntryRefused,
): Promise<void> {
  if (!result.ok) {
    await showProblem(ctx, result);
    return;
  }
  await ctx.reload();
  const roles = (ctx.actor ? everyMembership(ctx.actor) : [])
    .filter((m) => m.schoolId === result.schoolId)
    .map((m) => myRoleWord(ctx.t, m.role))
    .join(', ');
  const text =
    result.status === 'pending'
      ? result.confirms === undefined
        ? ctx.t('people-joined-pending')
        : ctx.t('people-entry-pending-staff', { name: initials(result.confirms) })
      : ctx.t('people-joined', { school: answers.school, roles });
  await show(ctx, screen(text));
  await ctx.goHome({ fresh: true });
}
