/** From `npm start` to the first answer, with an empty folder and again with its database: `npm run bench -- start`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBenchApi } from './botApi.ts';

const ROUNDS = 3;
const TOKEN = `4242:${'bench'.repeat(7)}`;
const PORT = '3988';
const dataDir = mkdtempSync(path.join(tmpdir(), 'nastavnik-bench-'));
chmodSync(dataDir, 0o711);

/** Milliseconds until somebody's /start, written before the bot was there, is answered. */
async function untilAnswered(): Promise<number> {
  const answered = api.text(7, '/start');
  const began = performance.now();
  const bot: ChildProcess = spawn('npm', ['start'], {
    env: { ...process.env, BOT_TOKEN: TOKEN, DATA_DIR: dataDir, PORT, TELEGRAM_API_ROOT: api.url },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  await Promise.race([
    answered,
    once(bot, 'exit').then(() => {
      throw new Error('it did not start');
    }),
  ]);
  const took = performance.now() - began;
  bot.kill('SIGTERM');
  // npm leaves before the bot it started, which would answer the next one's message.
  while (await fetch(`http://127.0.0.1:${PORT}/healthz`).catch(() => undefined)) await sleep(50);
  return took;
}

const api = await startBenchApi();
const cold = await untilAnswered();
const warm: number[] = [];
for (let i = 0; i < ROUNDS; i++) warm.push(await untilAnswered());
const [, median = 0] = warm.toSorted((a, b) => a - b);
console.log(
  `first answer after ${(cold / 1000).toFixed(1)} s with an empty folder, ${(median / 1000).toFixed(1)} s after that`,
);
await api.close();
rmSync(dataDir, { recursive: true, force: true });
