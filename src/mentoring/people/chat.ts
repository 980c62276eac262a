import { Composer } from 'grammy';
import type { Actor } from '../../platform/database/actor.ts';
import type { BotContext } from '../../platform/telegram/context.ts';
import { askDraft, startFlow } from '../../platform/telegram/flow.ts';
import { show } from '../../platform/telegram/show.ts';
import { onTap } from '../../platform/telegram/tap.ts';
import { dayOf } from '../../platform/time/local.ts';
import { refused } from '../common/outcome.ts';
import { everyMembership } from '../common/scope.ts';
import type { FoundInvite } from '../organisations/invites/queries.ts';
import { findCode, looksLikeCode, normaliseCode } from '../organisations/invites/rules.ts';
import { startSchool } from '../organisations/school/flow.ts';
import { entryFlow, entryStart } from './entry/flow.ts';
import { joined, showProblem } from './entry/flow-end.ts';
import { startFounder } from './entry/flow-founder.ts';
import {
  forgetGuest,
  joinSchool,
  refusedUntil,
  setGuestLocale,
  withdrawRefusal,
} from './entry/operations.ts';
import { tryCode } from './entry/operations-codes.ts';
import { entryDraftOf } from './entry/queries.ts';
import {
  askAgainScreen,
  askCodeScreen,
  declinedScreen,
  guestScreen,
  joinScreen,
  noSchoolScreen,
} from './entry/screens.ts';
import { offerPhone, showWaitingMove } from './phone/chat.ts';
import { hasConsent } from './queries-consents.ts';
import { fold } from './rules.ts';
import { myRoleWord } from './screens-words.ts';
import { askAgainTap, continueEntryTap, guestLanguageTap, haveCodeTap, joinTap } from './taps.ts';

/**
 * What somebody without a school sees: the first screen, the entry they began, or that they declined.
 * The home room shows it to guests, and to people whose roles have all ended.
 */
export async function showFirstScreen(ctx: BotContext): Promise<void> {
  if (ctx.actor?.isAdministrator) return startSchool(ctx);
  if (ctx.actor) {
    await show(ctx, noSchoolScreen(ctx.t, ctx.actor.addressAs));
    return;
  }
  const { telegramId } = ctx.account;
  const until = await refusedUntil(ctx.deps, telegramId);
  if (until) {
    // The school is not known here, so the day is told in UTC.
    await show(ctx, declinedScreen(ctx.t, dayOf(until, 'UTC'), dayOf(ctx.now, 'UTC')));
    await forgetGuest(ctx.deps, telegramId);
    return;
  }
  if (await showWaitingMove(ctx)) return;
  if (ctx.deps.adminIds.includes(telegramId)) return startFounder(ctx);
  const begun = await entryDraftOf(ctx.deps.db, telegramId);
  await show(ctx, guestScreen(ctx.t, begun && { school: begun.school }));
}

/** A code typed, or brought by /start: the entry begins, goes on, or the person is told why not. */
export async function acceptCode(ctx: BotContext, text: string): Promise<void> {
  const found = await tryCode(ctx.deps, ctx.account.telegramId, text);
  if (!found.ok) {
    // The link of a move that waits is opened again to see how it stands.
    const own = found.reason === 'used' && found.invite.kind === 'newPhone' && (await showWaitingMove(ctx));
    return own ? undefined : showProblem(ctx, found);
  }
  const { invite } = found;
  if (invite.kind === 'newPhone') return offerPhone(ctx, invite);
  if (ctx.actor) return offerJoin(ctx, ctx.actor, invite);
  if (await refusedUntil(ctx.deps, ctx.account.telegramId)) {
    await show(ctx, askAgainScreen(ctx.t, invite));
    await forgetGuest(ctx.deps, ctx.account.telegramId);
    return;
  }
  await beginEntry(ctx, invite);
}

async function beginEntry(ctx: BotContext, invite: FoundInvite): Promise<void> {
  const begun = await entryDraftOf(ctx.deps.db, ctx.account.telegramId);
  await startFlow(ctx, entryFlow, {
    subject: 'entry',
    field: 'language',
    answers: entryStart(invite),
    anew: begun !== undefined && begun.code !== invite.code,
  });
}

async function ownerName(ctx: BotContext, invite: FoundInvite): Promise<string> {
  const person =
    invite.personId === null
      ? null
      : await ctx.deps.db.person.findUnique({ where: { id: invite.personId }, select: { fullName: true } });
  return person?.fullName ?? '';
}

/** Somebody with an account opened a link: another role, another school, nothing new, or a link for somebody else. */
async function offerJoin(ctx: BotContext, actor: Actor, invite: FoundInvite): Promise<void> {
  if (
    invite.kind === 'personal' &&
    invite.personId !== actor.personId &&
    fold(await ownerName(ctx, invite)) !== fold(actor.fullName)
  ) {
    return showProblem(ctx, refused('someoneElse'));
  }
  const { here, free } = rolesHere(actor, invite);
  const shown = here.length > 0 ? here : everyMembership(actor);
  const words = (of: typeof shown) => [...new Set(of.map((m) => myRoleWord(ctx.t, m.role)))].join(', ');
  const first = shown[0];
  if (!first) return beginJoin(ctx, actor, invite);
  const has = invite.kind === 'staff' ? here.some((m) => m.role === invite.role) : free.length === 0;
  const kind = here.length === 0 ? 'school' : has ? 'nothing' : invite.kind === 'staff' ? 'staff' : 'role';
  const role = invite.role === null ? {} : { role: myRoleWord(ctx.t, invite.role) };
  await show(
    ctx,
    joinScreen(ctx.t, {
      kind,
      code: invite.code,
      school: first.schoolName,
      roles: words(shown.filter((m) => m.schoolId === first.schoolId)),
      other: invite.schoolName,
      ...role,
    }),
  );
}

function rolesHere(actor: Actor, invite: FoundInvite) {
  const here = everyMembership(actor).filter((m) => m.schoolId === invite.schoolId);
  const free = (['mentor', 'mentee'] as const).filter(
    (role) => !here.some((m) => m.role === role && m.status !== 'invited'),
  );
  return { here, free };
}

/** The consent, when this school has none from them; then the role, when they may choose it. */
async function beginJoin(ctx: BotContext, actor: Actor, invite: FoundInvite): Promise<void> {
  const { free } = rolesHere(actor, invite);
  const asked = !(await hasConsent(ctx.deps.db, actor.personId, 'programme', invite.schoolId));
  const only = free.length === 1 && invite.kind === 'school' ? { role: free[0] } : {};
  const answers = entryStart(invite, { joins: true, roles: free, ...only });
  if (!asked && (invite.kind !== 'school' || answers.role)) {
    const result = await joinSchool(ctx.deps, {
      ...actor,
      code: invite.code,
      role: answers.role,
      consentAt: undefined,
    });
    return joined(ctx, answers, result);
  }
  await startFlow(ctx, entryFlow, {
    subject: `join:${invite.schoolId}`,
    field: asked ? 'consent' : 'role',
    answers,
    anew: true,
  });
}

/** Guests and codes. Stands before the rooms that expect somebody known. */
export function entryChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command('start', (ctx, next) => (ctx.match.trim() === '' ? next() : acceptCode(ctx, ctx.match)));

  onTap(chat, guestLanguageTap, async (ctx, locale) => {
    if (ctx.actor) return ctx.goHome();
    await setGuestLocale(ctx.deps, ctx.account.telegramId, locale);
    ctx.account.locale = locale;
    ctx.t = ctx.deps.texts.for(locale);
    return showFirstScreen(ctx);
  });
  onTap(chat, haveCodeTap, (ctx) => show(ctx, askCodeScreen(ctx.t)));
  onTap(chat, continueEntryTap, async (ctx) => {
    const begun = ctx.actor ? undefined : await entryDraftOf(ctx.deps.db, ctx.account.telegramId);
    return begun ? askDraft(ctx, entryFlow, begun.draft) : ctx.goHome();
  });
  onTap(chat, askAgainTap, async (ctx, code) => {
    await withdrawRefusal(ctx.deps, ctx.account.telegramId);
    return acceptCode(ctx, code);
  });
  onTap(chat, joinTap, async (ctx, code) => {
    const found = await tryCode(ctx.deps, ctx.account.telegramId, code);
    if (!found.ok) return showProblem(ctx, found);
    return ctx.actor ? beginJoin(ctx, ctx.actor, found.invite) : acceptCode(ctx, code);
  });
  chat.on('message:text', async (ctx, next) => {
    const { text } = ctx.message;
    if (looksLikeCode(text) || /[?&]start=/.test(text)) return acceptCode(ctx, text);
    if (ctx.actor || text.startsWith('/')) return next();
    if (findCode(text) !== undefined) return acceptCode(ctx, text);
    // What has eight signs was meant as a code, and none is of that shape; a greeting gets the screen that asks for one.
    if (normaliseCode(text) !== undefined) return showProblem(ctx, refused('unknown'));
    return /\d/.test(text) ? show(ctx, askCodeScreen(ctx.t)) : showFirstScreen(ctx);
  });
  return chat;
}
