// A process that benchmarks measure: the bot as its image runs it, built, or plain grammY for comparison.
import { Bot } from 'grammy';
import pino from 'pino';

const [kind, root, databaseUrl, dataDir, now] = process.argv.slice(2);
const token = '42:bench';
const stop = kind === 'product' ? await product() : await plain();

process.on('message', (asked) => void answer(asked));
process.send('ready');

async function answer(asked) {
  if (asked === 'stop') {
    await stop();
    process.exit();
  }
  process.send({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() });
}

async function product() {
  const built = async (file) => import(new URL(`../../dist/${file}`, import.meta.url).href);
  const { buildApp } = await built('app.js');
  const { loadTexts } = await built('platform/i18n/texts.js');
  const texts = loadTexts('locales');
  const app = buildApp({
    config: {
      botToken: token,
      adminIds: [],
      dataDir,
      databaseUrl,
      webhook: undefined,
      port: 0,
      telegramApiRoot: root,
      logLevel: 'silent',
      defaultLocale: 'ru',
    },
    clock: { now: () => new Date(now) },
    texts,
    log: pino({ level: process.env.LOG ?? 'silent' }),
    everyMinute: false,
    onFatal: (say) => {
      throw new Error(say(texts.for('ru')));
    },
  });
  await app.start();
  return () => app.stop();
}

/** The least a bot can do: one line to each message, one after another, or with the runner and an order by chat. */
async function plain() {
  const bot = new Bot(token, { client: { apiRoot: root } });
  if (kind === 'runner') {
    const { run, sequentialize } = await import('@grammyjs/runner');
    bot.use(sequentialize((ctx) => String(ctx.chat?.id)));
    bot.on('message', (ctx) => ctx.reply('Hello'));
    await bot.init();
    const runner = run(bot);
    return () => runner.stop();
  }
  bot.on('message', (ctx) => ctx.reply('Hello'));
  void bot.start();
  return () => bot.stop();
}
