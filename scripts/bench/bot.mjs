// A process that benchmarks measure: the bot as its image runs it, built, or plain grammY for comparison.
import { Bot } from 'grammy';

const [kind, root, databaseUrl, dataDir, now] = process.argv.slice(2);
const token = '42:bench';
const clock = { at: now, now: () => new Date(clock.at) };
const { stop, tick } = kind === 'product' ? await product() : { stop: await plain() };

process.on('message', (asked) => void answer(asked));
process.send('ready');

async function answer(asked) {
  if (asked === 'stop') {
    await stop();
    process.exit();
  }
  if (asked.tickAt) {
    clock.at = asked.tickAt;
    const began = performance.now();
    await tick();
    return process.send({ ticked: performance.now() - began });
  }
  process.send({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() });
}

async function product() {
  const { startProduct } = await import('./product.mjs');
  const app = await startProduct({ botToken: token, databaseUrl, telegramApiRoot: root, dataDir, clock });
  return { stop: () => app.stop(), tick: () => app.running().ticks.tick() };
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
