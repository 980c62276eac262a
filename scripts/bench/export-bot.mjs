// The process that export.ts measures: the bot as its image runs it, built, and an order now and then.
import { built, startProduct } from './product.mjs';

const { exportProduct } = await built('mentoring/reports/export/products.js');
const { actorById } = await built('platform/database/actor.js');
const { orderFile } = await built('platform/files/orders.js');

const [botToken, databaseUrl, telegramApiRoot, dataDir, now] = process.argv.slice(2);
const app = await startProduct({
  botToken,
  databaseUrl,
  telegramApiRoot,
  dataDir,
  clock: { now: () => new Date(now) },
});
const { deps, maker, sender } = app.running();
const rssMb = () => Math.round(process.memoryUsage.rss() / 1024 / 1024);

process.on('message', (wanted) => void answer(wanted));
process.send('ready');

async function answer(wanted) {
  if (wanted === 'stop') {
    await app.stop();
    process.exit();
  }
  const actor = await actorById(deps.pool, 1, deps);
  const base = rssMb();
  let rss = base;
  const watch = setInterval(() => {
    rss = Math.max(rss, rssMb());
  }, 50);
  const began = performance.now();
  const args = { ...wanted, from: '2026-09-01', to: '2027-05-31', format: 'xlsx' };
  await orderFile(deps, actor, exportProduct, args, { requestId: `bench:${wanted.whose}` });
  await maker.drain();
  const ms = performance.now() - began;
  // What it costs to send it belongs to its memory too.
  await sender.drain();
  clearInterval(watch);
  const failed = await deps.db.export.count({ where: { status: { not: 'ready' } } });
  if (failed > 0) throw new Error('an export was not made');
  process.send({ ms, rss, base });
}
