import { Menu } from '@grammyjs/menu';
import { Composer } from 'grammy';
import type { Html } from '../../platform/i18n/html.ts';
import { LOCALES } from '../../platform/i18n/texts.ts';
import type { ActorContext, BotContext } from '../../platform/telegram/context.ts';
import { screen } from '../../platform/telegram/screen.ts';
import { show, showCard, showNew, takeButtonsOff } from '../../platform/telegram/show.ts';
import { isActor, onActorTap, onTap } from '../../platform/telegram/tap.ts';
import { memberWith, type Right, roleHas } from '../common/rights.ts';
import { everyMembership } from '../common/scope.ts';
import { homeButton } from '../common/words.ts';
import { offerMeetingFromText } from '../meetings/arrange/flow-start.ts';
import { factsRows } from '../monitoring/facts/screens.ts';
import { openLessonRows } from '../openLessons/screens.ts';
import { acceptCode, showFirstScreen } from '../people/chat.ts';
import { openErasure } from '../privacy/queries.ts';
import { waitingScreen as erasureScreen } from '../privacy/screens.ts';
import { exportRows } from '../reports/export/chat.ts';
import { documentsMore } from '../reports/papers/chat.ts';
import { homeData } from './chat-card.ts';
import { setChatCommands } from './chat-commands.ts';
import { reportRows } from './chat-reports.ts';
import { surveyRows } from './chat-surveys.ts';
import { changeLanguage } from './operations.ts';
import { leads } from './queries.ts';
import { firstSchoolScreen, homeScreen, moreScreen } from './screens.ts';
import { placeAfter, queueScreen, waitingScreen } from './screens-queue.ts';
import { helpTap, homeTap, languageTap, moreTap, queueTap, waitingTap } from './taps.ts';

/** A longer text outside a dialogue is a person's work, not a date. */
const LONG = 300;

/** Today's card of the sender: the stranger's first screen, a first administrator's wizard, or the home card. */
export async function showHome(ctx: BotContext, options: { fresh: boolean }): Promise<void> {
  if (options.fresh) await setChatCommands(ctx);
  if (isActor(ctx) && everyMembership(ctx.actor).length > 0)
    return showCard(ctx, homeScreen(ctx.t, await homeData(ctx)), options);
  if (ctx.actor?.isAdministrator || ctx.deps.adminIds.includes(ctx.account.telegramId))
    return showCard(ctx, firstSchoolScreen(ctx.t), options);
  // A person who has left waits for their data to be erased: until then one tap takes it back.
  const open = ctx.actor && (await openErasure(ctx.deps.db, ctx.actor.personId));
  if (open) return showCard(ctx, erasureScreen(ctx.t, open, ctx.now), options);
  await showFirstScreen(ctx);
}

/** The queue at the thing this person is at; after an act at the one after it, unless it is gone and that one took its place. */
export async function showNextInQueue(
  ctx: BotContext,
  queue: string,
  { acted, done }: { acted: boolean; done: Html | undefined },
): Promise<void> {
  if (!isActor(ctx)) return showHome(ctx, { fresh: true });
  const data = await homeData(ctx);
  await show(ctx, queueScreen(ctx.t, data, placeAfter(data, queue, acted), done));
}

/** The choice of a language; each is named in itself. */
function languageMenu(): Menu<BotContext> {
  // Its buttons never change their meaning; and the hash a menu checks may hold a NUL, which the inbox can't keep.
  const menu = new Menu<BotContext>('language', { onMenuOutdated: false, autoAnswer: false });
  for (const locale of LOCALES) {
    menu
      .text({ text: (ctx) => ctx.t.label(`people-language-${locale}`), payload: locale }, async (ctx) => {
        await changeLanguage(ctx.deps, ctx.account, ctx.actor, locale);
        ctx.t = ctx.deps.texts.for(locale);
        // An old message can't be edited any more: that must not undo the choice.
        if (ctx.msgId !== undefined) await takeButtonsOff(ctx, ctx.msgId);
        await showNew(ctx, { text: ctx.t('home-language-done'), mainButton: true });
        await ctx.goHome({ fresh: true });
      })
      .row();
  }
  return menu;
}

/** Help in the words of the roles this person has. */
async function showHelp(ctx: BotContext): Promise<void> {
  // Also before an entry is confirmed: what the role will be able to do.
  const roles = ctx.actor ? everyMembership(ctx.actor).map((m) => m.role) : [];
  const helps = (right: Right) => roles.some((role) => roleHas(role, right));
  const curates = helps('conduct');
  const parts = [
    helps('beMentored') && ctx.t('home-help-mentee'),
    helps('mentor') && ctx.t('home-help-mentor'),
    curates && ctx.t('home-help-curator'),
    helps('administer') && !curates && ctx.t('home-help-administrator'),
  ].filter((part) => part !== false);
  // Those who only read, or only listen, are told it when nothing else is theirs.
  if (parts.length === 0 && helps('readReports')) parts.push(ctx.t('home-help-reader'));
  if (parts.length === 0 && helps('hearHelp'))
    parts.push(ctx.t(helps('standIn') ? 'home-help-trusted' : 'home-help-counsel'));
  // One role at a time keeps it readable; for a person with several roles the leading one comes first.
  const about = parts.at(-1) ?? ctx.t('home-help-guest');
  await show(ctx, screen([about, '', ctx.t('home-help-commands')], [homeButton(ctx.t)]));
}

/** A press in the language menu as it is now: a position it does not have would throw inside it. */
const IN_MENU = /^language\/[0-2]\/0\/(ru|kk|en)\/h/;

/** Where the language menu is shown or pressed; all else goes by it. */
function isOfMenu(ctx: BotContext): boolean {
  const data = ctx.callbackQuery?.data;
  if (data !== undefined) return IN_MENU.test(data) || languageTap.parse(data) !== null;
  return ctx.hasCommand('language');
}

function schoolsOf(ctx: ActorContext) {
  return leads(ctx.actor).map((schoolId) => ({
    schoolId,
    school: ctx.actor.memberships.find((m) => m.schoolId === schoolId)?.schoolName ?? '',
  }));
}

export function homeChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  const menu = languageMenu();
  chat.filter(isOfMenu, menu);
  chat.command('start', (ctx) => (ctx.match ? acceptCode(ctx, ctx.match) : ctx.goHome({ fresh: true })));
  chat.command('home', (ctx) => ctx.goHome({ fresh: true }));
  chat.command('help', showHelp);
  const askLanguage = (ctx: BotContext) =>
    ctx.reply(ctx.t.label('home-language-question'), { reply_markup: menu });
  chat.command('language', askLanguage);

  onTap(chat, homeTap, (ctx) => ctx.goHome());
  onTap(chat, helpTap, showHelp);
  onTap(chat, languageTap, askLanguage);
  onActorTap(chat, waitingTap, async (ctx, page) =>
    show(ctx, waitingScreen(ctx.t, await homeData(ctx), page)),
  );
  onActorTap(chat, queueTap, async (ctx, at) => show(ctx, queueScreen(ctx.t, await homeData(ctx), at)));
  onActorTap(chat, moreTap, (ctx) =>
    show(
      ctx,
      moreScreen(ctx.t, {
        schools: schoolsOf(ctx),
        administrator: ctx.actor.isAdministrator,
        sided: memberWith(ctx.actor.memberships, 'takePart') !== undefined,
        facts: [
          ...openLessonRows(ctx.t, ctx.actor.memberships),
          ...surveyRows(ctx),
          ...reportRows(ctx),
          ...factsRows(ctx.t, ctx.actor.memberships),
          ...documentsMore(ctx),
          ...exportRows(ctx.t, ctx.actor),
        ],
      }),
    ),
  );
  return chat;
}

/** What no room understood: one line, and today's card. Every tap is answered. */
export function homeFallback(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.on('callback_query', async (ctx) => {
    await ctx.toast(ctx.t.label('button-outdated'));
    await ctx.goHome({ fresh: true });
  });
  // An edited message is no new message: what was understood the first time stays.
  chat.on('message', async (ctx) => {
    const { text, voice } = ctx.message;
    // A guest's words were taken for a code; what is left is a command nobody knows.
    if (text !== undefined && !ctx.actor) return ctx.goHome({ fresh: true });
    if (text !== undefined && text.length <= LONG && (await offerMeetingFromText(ctx, text)))
      return undefined;
    const said = voice
      ? 'home-fallback-voice'
      : text === undefined
        ? 'home-fallback-media'
        : text.length > LONG
          ? 'home-fallback-long'
          : 'home-fallback-text';
    await showNew(ctx, { text: ctx.t(said) });
    await ctx.goHome({ fresh: true });
  });
  return chat;
}
