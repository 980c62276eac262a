import { Bot, type Context, GrammyError } from 'grammy';
import { type BotApi, startBotApi } from '../../src/playground/bot-api/index.ts';
import { type Actor, person } from '../support/people.ts';

export const TOKEN = '700100:test-token';

/** A local Bot API, a grammY bot on it (not started) and Ann, who has started the bot. */
export async function stage(): Promise<{ api: BotApi; bot: Bot; ann: Actor; stop(): Promise<void> }> {
  const api = await startBotApi();
  api.bot(TOKEN);
  const bot = new Bot<Context>(TOKEN, { client: { apiRoot: api.url } });
  bot.catch(() => undefined);
  const ann = await person(api, { id: 5_000_000_001, first_name: 'Ann', language_code: 'ru' });
  api.world.sendText(ann.id, '/start');
  api.world.bot().updates.drop();
  return {
    api,
    bot,
    ann,
    async stop() {
      if (bot.isRunning()) await bot.stop();
      await api.stop();
    },
  };
}

/** What a call was refused with: `400 Bad Request: …`, or «ok». */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'ok';
  } catch (error) {
    if (error instanceof GrammyError) return `${error.error_code} ${error.description}`;
    return error instanceof Error ? error.constructor.name : 'unknown';
  }
}
