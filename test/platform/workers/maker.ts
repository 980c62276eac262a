/** A process that makes ordered files, slowly; each attempt leaves a row, so that the test can count them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from 'grammy';
import { z } from 'zod';
import { openDatabase } from '../../../src/platform/database/client.ts';
import { startMaker } from '../../../src/platform/files/maker.ts';
import { product } from '../../../src/platform/files/products.ts';
import { silentLog, testDeps } from '../support.ts';

const [url = '', root = '', name = '', ms = '0'] = process.argv.slice(2);
const database = await openDatabase(url, silentLog, 5);

const slow = product('test.slow', z.object({ n: z.number() }), async ({ deps }, { n }) => {
  await deps.pool.query(`insert into "Attempt" ("n", "by") values ($1, $2)`, [n, name]);
  await sleep(Number(ms));
  return { ok: true, files: [{ name: `${n}.txt`, bytes: Buffer.from(`file ${n}`) }] };
});

startMaker({
  deps: testDeps(database),
  products: [slow as never],
  api: new Api(name, { apiRoot: root }),
  timing: { claimMs: 4000, progressMs: 200, idleMs: 50 },
});
process.once('disconnect', () => process.exit());
process.send?.('ready');
