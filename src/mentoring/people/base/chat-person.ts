import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { startFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap } from '../../../platform/telegram/tap.ts';
import { formatDay, formatMoment } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { comeBack } from '../paper/operations.ts';
import { backInBotScreen, paperSureScreen } from '../paper/screens.ts';
import { readSensitive } from '../queries-person.ts';
import { openQuestionnaire } from '../questionnaire/flow.ts';
import {
  basesTap,
  comeBackTap,
  giveRoleTap,
  newPhoneTap,
  onPaperTap,
  personalLinkTap,
  personMoreTap,
  personTap,
  questionnaireTap,
  renamePersonTap,
  sensitiveTap,
  setSensitiveTap,
  takeRoleSureTap,
  takeRoleTap,
} from '../taps.ts';
import { cardFor, showPerson } from './chat-person-show.ts';
import { mendNameFlow } from './flow.ts';
import { giveRole, invitePerson, setOnPaper, setSensitive, takeRole } from './operations-members.ts';
import { linkScreen, personMoreScreen, sensitiveScreen, takeRoleScreen } from './screens-person.ts';

async function showLink(
  ctx: ActorContext,
  membershipId: number,
  kind: 'personal' | 'newPhone',
): Promise<void> {
  const found = await cardFor(ctx, membershipId);
  if (!found) return gone(ctx);
  const made = await invitePerson(ctx.deps, ctx.actor, { membershipId, kind, requestId: ctx.requestId });
  if (!made.ok) {
    if (made.reason === 'inAlready') return ctx.alert(ctx.t.label('people-in-already'));
    if (made.reason === 'aboveYou' || made.reason === 'elsewhere')
      return ctx.alert(ctx.t.label(`people-link-${made.reason}`));
    if (made.reason === 'manyLinks') return ctx.alert(ctx.t.label('organisations-refused-manyLinks'));
    if (made.reason === 'phoneStopped') {
      const when = formatMoment(made.until, found.scope.zone, ctx.t.locale, ctx.now);
      return ctx.alert(ctx.t.label('people-phone-blocked', { when }));
    }
    if (made.reason === 'neverCame') return ctx.alert(ctx.t.label('people-never-came'));
    return gone(ctx, made.reason === 'notFound' ? 'notFound' : 'notAllowed');
  }
  const { zone } = found.scope;
  await show(
    ctx,
    linkScreen(ctx.t, {
      kind,
      membershipId,
      name: found.card.member.fullName,
      code: made.code,
      until: dayOf(made.expiresAt, zone),
      today: dayOf(ctx.now, zone),
      bot: ctx.deps.bot.username,
    }),
  );
}

/** A participant's card and everything the curator does there. */
export function personChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, personTap, showPerson);
  onActorTap(chat, personMoreTap, async (ctx, membershipId) => {
    const found = await cardFor(ctx, membershipId);
    return found
      ? show(ctx, personMoreScreen(ctx.t, found.card, found.scope.may('erasePeople') !== undefined))
      : gone(ctx);
  });
  onActorTap(chat, personalLinkTap, (ctx, membershipId) => showLink(ctx, membershipId, 'personal'));
  onActorTap(chat, newPhoneTap, (ctx, membershipId) => showLink(ctx, membershipId, 'newPhone'));

  onActorTap(chat, sensitiveTap, async (ctx, membershipId) => {
    const found = await cardFor(ctx, membershipId);
    if (!found?.scope.may('keepSensitive')) return gone(ctx, 'notAllowed');
    const kept = await readSensitive(found.scope, membershipId, ctx.now);
    return show(ctx, sensitiveScreen(ctx.t, found.card, kept?.category));
  });
  onActorTap(chat, setSensitiveTap, async (ctx, membershipId, category) => {
    const done = await setSensitive(ctx.deps, ctx.actor, { membershipId, category });
    if (!done.ok) return gone(ctx, done.reason === 'notFound' ? 'notFound' : 'notAllowed');
    await ctx.toast(ctx.t.label('people-paper-toast'));
    return showPerson(ctx, membershipId);
  });

  onActorTap(chat, giveRoleTap, async (ctx, membershipId, role) => {
    const done = await giveRole(ctx.deps, ctx.actor, { membershipId, role });
    if (!done.ok) return gone(ctx, done.reason === 'notFound' ? 'notFound' : 'notAllowed');
    await ctx.toast(ctx.t.label('people-given-toast'));
    return showPerson(ctx, done.membershipId);
  });
  onActorTap(chat, takeRoleTap, async (ctx, membershipId) => {
    const found = await cardFor(ctx, membershipId);
    return found ? show(ctx, takeRoleScreen(ctx.t, found.card)) : gone(ctx);
  });
  onActorTap(chat, takeRoleSureTap, async (ctx, membershipId) => {
    const done = await takeRole(ctx.deps, ctx.actor, membershipId);
    if (!done.ok) {
      if (done.reason === 'hasPairs') return ctx.alert(ctx.t.label('people-has-pairs'));
      return gone(ctx, done.reason === 'notFound' ? 'notFound' : 'notAllowed');
    }
    return show(
      ctx,
      screen(ctx.t('people-taken-toast'), [basesTap.button(ctx.t.label('people-title'), done.schoolId)]),
    );
  });
  onActorTap(chat, onPaperTap, async (ctx, membershipId, on) => {
    if (on === 'ask') {
      const found = await cardFor(ctx, membershipId);
      return found ? show(ctx, paperSureScreen(ctx.t, found.card)) : gone(ctx);
    }
    const done = await setOnPaper(ctx.deps, ctx.actor, { membershipId, on: on === 'on' });
    if (!done.ok) {
      if (done.reason === 'survey')
        return ctx.alert(
          ctx.t.label('people-paper-survey', { day: formatDay(done.untilOn, ctx.t.locale, done.today) }),
        );
      if (done.reason === 'neverCame') return ctx.alert(ctx.t.label('people-never-came'));
      return gone(ctx, done.reason === 'notFound' ? 'notFound' : 'notAllowed');
    }
    await ctx.toast(ctx.t.label('people-paper-toast'));
    return showPerson(ctx, membershipId);
  });
  onActorTap(chat, comeBackTap, async (ctx, membershipId) => {
    const done = await comeBack(ctx.deps, ctx.actor, membershipId);
    if (!done.ok) return gone(ctx);
    return show(ctx, backInBotScreen(ctx.t, done.entered, done.scope.zone, ctx.now));
  });
  onActorTap(chat, renamePersonTap, async (ctx, membershipId) => {
    const found = await cardFor(ctx, membershipId);
    if (!found || found.card.member.hasTelegram) return gone(ctx);
    return startFlow(ctx, mendNameFlow, {
      subject: `member:${membershipId}`,
      field: 'name',
      answers: { membershipId },
      anew: true,
    });
  });
  onActorTap(chat, questionnaireTap, async (ctx, membershipId) => {
    if (!(await openQuestionnaire(ctx, membershipId))) await gone(ctx);
  });
  return chat;
}
