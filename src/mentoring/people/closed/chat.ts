import { Composer } from 'grammy';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { withoutBeside } from '../../../platform/telegram/marks.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { everyMembership } from '../../common/scope.ts';
import { homeButton } from '../../common/words.ts';

import { isClosed } from './rules.ts';

/** Before every room: on a phone of less than a day what only the person or their pair see says when it opens. */
export function closedChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.on('callback_query:data', async (ctx, next) => {
    const until = ctx.account.closedUntil;
    const { data } = withoutBeside(ctx.callbackQuery.data);
    const [member] = ctx.actor ? everyMembership(ctx.actor) : [];
    if (!until || until <= ctx.now || !member || !isClosed(data)) return next();
    const when = formatMoment(until, member.zone, ctx.account.locale, ctx.now);
    return show(ctx, screen(ctx.t('people-closed', { when }), [homeButton(ctx.t)]));
  });
  return chat;
}
