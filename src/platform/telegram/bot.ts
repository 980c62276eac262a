import { Bot, BotError, type Composer, GrammyError } from 'grammy';
import type { Message, UserFromGetMe } from 'grammy/types';
import { type Accounts, identify } from '../database/actor.ts';
import { forUpdate } from '../database/memo.ts';
import type { Deps } from '../deps.ts';
import { type Html, plain } from '../i18n/html.ts';
import { LOCALES } from '../i18n/texts.ts';
import { dialogues } from './ask.ts';
import type { BotContext } from './context.ts';
import type { Flow } from './flow.ts';
import { withoutBeside } from './marks.ts';

export interface BotParts {
  token: string;
  /** Known already, so that a start needs no call to Telegram. */
  me: UserFromGetMe;
  client: { apiRoot: string; fetch: typeof fetch };
  deps: Deps;
  accounts: Accounts;
  flows: readonly Flow[];
  rooms: readonly Composer<BotContext>[];
  /** Today's card of the actor; home/ draws it. */
  goHome(ctx: BotContext, options: { fresh: boolean }): Promise<void>;
  /** The queue of the actor, at this thing or, after an act, at the one after it; home/ draws it. */
  goOn(ctx: BotContext, queue: string, options: { acted: boolean; done: Html | undefined }): Promise<void>;
  /** Somebody blocked the bot: nothing will be tried any more, so this is the moment to say it. */
  onUnreachable(personId: number): Promise<void>;
  /** What nobody understood. */
  fallback: Composer<BotContext>;
}

/** The order of an update's way, from the lane to the room that answers it. Nothing else decides the order. */
export function buildBot(parts: BotParts): Bot<BotContext> {
  const { deps } = parts;
  const bot = new Bot<BotContext>(parts.token, { botInfo: parts.me, client: parts.client });
  const mainButtons = new Set(LOCALES.map((locale) => deps.texts.for(locale).label('main-button')));
  const isMainButton = (ctx: BotContext) => mainButtons.has(ctx.message?.text ?? '');

  // 1. A person who blocked the bot is not an error of ours; everything else is tried again by the lane.
  bot.use(async (ctx, next) => {
    ctx.deps = forUpdate(deps);
    ctx.log = deps.log.child({ update: ctx.update.update_id });
    try {
      await next();
    } catch (error) {
      const cause = error instanceof BotError ? error.error : error;
      if (cause instanceof GrammyError && cause.error_code === 403) return;
      throw error;
    }
  });

  // 2. Mentoring is private: groups and channels are not answered.
  const dm = bot.chatType('private');

  dm.on('my_chat_member', async (ctx) => {
    const gone = ctx.myChatMember.new_chat_member.status === 'kicked';
    const { rows } = await deps.pool.query<{ personId: number | null }>(
      `update "Account" set "unreachableAt" = $2 where "telegramId" = $1 and ("unreachableAt" is null) = $3 returning "personId"`,
      [ctx.from.id, gone ? deps.clock.now() : null, gone],
    );
    const personId = rows[0]?.personId;
    if (gone && typeof personId === 'number') await parts.onUnreachable(personId);
  });

  const isLaterOfAlbum = albumsSeen();
  // 3. What a person did not say, or has been answered already.
  dm.on('message', async (ctx, next) => {
    const { message } = ctx;
    if (!SAID.some((kind) => message[kind] !== undefined)) return;
    if (isLaterOfAlbum(message)) return;
    // A keyboard begins a line with a capital letter.
    if (message.text !== undefined)
      message.text = message.text.replace(/^\/\w+/, (command) => command.toLowerCase());
    await next();
  });

  // 4. Who is this: one query for the account, the person, their roles and the dialogue.
  dm.use(async (ctx, next) => {
    if (!ctx.from) return;
    ctx.now = deps.clock.now();
    ctx.requestId = `u${ctx.update.update_id}`;
    const sender = { telegramId: ctx.from.id, languageCode: ctx.from.language_code };
    ctx.reload = async () => {
      const options = { now: ctx.now, defaultLocale: deps.defaultLocale, adminIds: deps.adminIds };
      const found = await identify(deps.pool, sender, options, parts.accounts.find);
      ctx.account = found.account;
      ctx.actor = found.actor;
      ctx.t = deps.texts.for(found.account.locale);
    };
    await ctx.reload();
    ctx.placeCard = async (messageId) => {
      await parts.accounts.placeCard(sender.telegramId, messageId);
      ctx.account.homeMessageId = messageId;
      ctx.account.pushedSinceHome = false;
    };
    let toasted: Html | undefined;
    const goOn = async (acted: boolean, otherwise: () => Promise<unknown>, done = toasted) => {
      const { queue } = ctx;
      // What is shown from here on says itself where it stands.
      ctx.queue = undefined;
      await (queue === undefined ? otherwise() : parts.goOn(ctx, queue, { acted, done }));
    };
    ctx.goHome = (options) => goOn(false, () => parts.goHome(ctx, { fresh: options?.fresh ?? false }));
    ctx.goOn = (otherwise, done) => goOn(true, otherwise, typeof done === 'string' ? plain(done) : done);
    const tap = ctx.update.callback_query;
    const marked = withoutBeside(tap?.data ?? '');
    ctx.beside = marked.beside;
    ctx.queue = marked.queue;
    if (tap && marked.data !== tap.data) tap.data = marked.data;
    await answerTaps(ctx, next, (text) => {
      toasted = plain(text);
    });
  });

  // 5. A dialogue that waits, the gate out of it, and the fields it asks.
  dm.use(
    dialogues(parts.flows, (ctx) => {
      const data = ctx.callbackQuery?.data;
      if (data !== undefined) return !data.startsWith('q:');
      return ctx.message?.text?.startsWith('/') === true || isMainButton(ctx);
    }),
  );
  dm.filter(
    (ctx) => isMainButton(ctx),
    (ctx) => ctx.goHome({ fresh: true }),
  );

  // 6. Rooms, then what none of them understood.
  for (const composer of [...parts.rooms, parts.fallback]) dm.use(composer);
  return bot;
}

/** What a person sends. All else is Telegram's own: somebody pinned a message, or changed the background of a chat. */
const SAID = (
  'text photo document voice sticker video video_note animation audio live_photo rich_message contact location ' +
  'venue poll checklist dice game story paid_media users_shared chat_shared web_app_data'
).split(' ') as (keyof Message)[];

/** People whose last album is remembered, by this process: they are in one lane, which one process has at a time. */
const MOST_ALBUMS = 1000;

/** Whether a message is of an album whose first one was here already: the files of an album come one by one. */
function albumsSeen(): (message: Message) => boolean {
  const first = new Map<number, { album: string; messageId: number }>();
  return ({ chat, media_group_id: album, message_id: messageId }) => {
    if (album === undefined) return false;
    const known = first.get(chat.id);
    if (known?.album === album) return known.messageId !== messageId;
    first.delete(chat.id);
    first.set(chat.id, { album, messageId });
    const [oldest] = first.keys();
    if (first.size > MOST_ALBUMS && oldest !== undefined) first.delete(oldest);
    return false;
  };
}

/** Every tap is answered once: by the handler's toast, silently when something was shown, else with a line that says so. */
async function answerTaps(
  ctx: BotContext,
  next: () => Promise<void>,
  onToast: (text: string) => void,
): Promise<void> {
  let answered = ctx.callbackQuery === undefined;
  const answer = async (text?: string, alert = false) => {
    if (answered) return;
    answered = true;
    try {
      await ctx.answerCallbackQuery(
        text === undefined ? {} : { text: [...text].slice(0, 200).join(''), show_alert: alert },
      );
    } catch (error) {
      // A tap that waited in the queue for long: Telegram forgot it, the person did not.
      if (!(error instanceof GrammyError && error.error_code === 400)) throw error;
    }
  };
  ctx.toast = (text) => {
    onToast(text);
    return answer(text);
  };
  ctx.alert = (text) => answer(text, true);
  // Telegram refuses an edit that changes nothing: the person saw nothing happen.
  let seen = false;
  ctx.api.config.use(async (call, method, payload, signal) => {
    const done = await call(method, payload, signal);
    seen ||= done.ok && /^(send(?!ChatAction)|edit|delete)/.test(method);
    return done;
  });
  let handled = false;
  try {
    await next();
    handled = true;
  } finally {
    await answer(handled && !seen ? ctx.t.label('nothing-new') : undefined);
  }
}
