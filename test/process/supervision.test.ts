import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { processesIn, waitFor } from '../../src/platform/database/processes.ts';
import { type BotApi, startBotApi } from '../../src/playground/bot-api/index.ts';
import { type Actor as Phone, person } from '../support/people.ts';
import { type BotProcess, clearDataDir, embeddedUrl, serverPid, startBot } from '../support/process.ts';

// Whole processes on a busy machine; the promise itself is 10 s on an idle one.
vi.setConfig({ testTimeout: 240_000 });

const TOKEN = '9:the-local-bot-api-knows-it';
const ADMIN = 770_020_001;

describe('the embedded PostgreSQL ended by somebody else', () => {
  let dataDir: string;
  let api: BotApi;
  let bot: BotProcess;
  let address: string;
  let admin: Phone;

  const answers = async () => (await fetch(`${address}/readyz`).catch(() => undefined))?.status === 200;
  const heard = () => api.world.chat(ADMIN).messages.filter((message) => message.from === 'bot').length;

  /** Sends a message in the moment of the fault; the seconds until it is answered and the bot ready again. */
  async function secondsTo(fault: () => unknown): Promise<number> {
    const before = heard();
    const since = performance.now();
    await fault();
    api.world.sendText(ADMIN, '/start');
    expect(await waitFor(async () => heard() > before && (await answers()), 120_000)).toBe(true);
    const seconds = (performance.now() - since) / 1000;
    console.log(`${expect.getState().currentTestName}: ${seconds.toFixed(1)} s`);
    return seconds;
  }
  async function query(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: embeddedUrl(dataDir) });
    client.on('error', () => {});
    await client.connect();
    await client.query(sql).catch(() => {});
    await client.end().catch(() => {});
  }
  const server = () => serverPid(dataDir);
  /** The processes of the server beside its first, as soon as there is one. */
  async function workers(): Promise<number[]> {
    const found = () => processesIn(path.join(dataDir, 'pg')).filter((pid) => pid !== server());
    expect(await waitFor(() => server() !== undefined && found().length > 0, 20_000)).toBe(true);
    return found();
  }

  beforeAll(async () => {
    api = await startBotApi();
    api.bot(TOKEN);
    dataDir = mkdtempSync(path.join(tmpdir(), 'надзор '));
    chmodSync(dataDir, 0o711);
    bot = startBot({
      DATA_DIR: dataDir,
      BOT_TOKEN: TOKEN,
      ADMIN_IDS: String(ADMIN),
      TELEGRAM_API_ROOT: api.url,
    });
    address = await bot.started();
    admin = await person(api, { id: ADMIN, first_name: 'Админ', language_code: 'ru' });
    await secondsTo(() => {});
    expect(admin.id).toBe(ADMIN);
  }, 240_000);
  afterAll(async () => {
    bot.child.kill('SIGTERM');
    await bot.exit;
    await clearDataDir(dataDir);
    await api.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGKILL'] as const)(
    'by %s is started again, and the tap of that moment is answered',
    async (name) => {
      await workers();
      const ended = server() as number;
      expect(await secondsTo(() => process.kill(ended, name))).toBeLessThan(60);
      // A server asked politely may answer its last clients first.
      expect(await waitFor(() => ![undefined, ended].includes(server()), 20_000)).toBe(true);
      expect(await waitFor(answers, 20_000)).toBe(true);
    },
  );

  it('comes back after one of its own processes was killed', async () => {
    const [victim] = await workers();
    await secondsTo(() => process.kill(victim as number, 'SIGKILL'));
  });

  it('comes back after all its connections were cut', async () => {
    await secondsTo(() =>
      query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()'),
    );
  });

  it('goes on after it was frozen', async () => {
    const all = [...(await workers()), server() as number];
    const frozenMs = Number(process.env['FROZEN_MS'] ?? 12_000);
    const seconds = await secondsTo(() => {
      for (const pid of all) process.kill(pid, 'SIGSTOP');
      void sleep(frozenMs).then(() => {
        for (const pid of all) process.kill(pid, 'SIGCONT');
      });
    });
    expect(seconds).toBeGreaterThan(frozenMs / 1000 - 1);
  });

  it('is still held against a second bot, and stops with its own', async () => {
    const second = startBot({
      DATA_DIR: dataDir,
      BOT_TOKEN: TOKEN,
      ADMIN_IDS: String(ADMIN),
      TELEGRAM_API_ROOT: api.url,
    });
    expect(await second.exit).toBe(1);
    expect(second.said()).toContain('Бот уже работает');
    expect(await answers()).toBe(true);
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
    expect(processesIn(path.join(dataDir, 'pg'))).toEqual([]);
    const absences = bot
      .said()
      .split('\n')
      .filter((line) => line.includes('does not answer'));
    // Each fault is said once, and once more for each minute it lasts.
    expect(absences.length).toBeLessThan(20);
  });
});

describe('a database of one’s own', () => {
  it('that goes away is waited for, one line a minute, and what came meanwhile is answered', async () => {
    const name = `away_${process.pid}`;
    const server = new pg.Client({ connectionString: inject('serverUrl') });
    await server.connect();
    await server.query(`create database ${name}`);
    const behind = new URL(inject('serverUrl'));
    const sockets = new Set<Socket>();
    const road = createServer((socket) => {
      const on = connect(Number(behind.port), behind.hostname);
      for (const one of [socket, on]) sockets.add(one.on('error', () => {}));
      socket.pipe(on).pipe(socket);
    });
    await new Promise<void>((done) => road.listen(0, '127.0.0.1', done));
    const { port } = road.address() as AddressInfo;
    const url = new URL(behind);
    url.host = `127.0.0.1:${port}`;
    url.pathname = `/${name}`;
    const api = await startBotApi();
    api.bot(TOKEN);
    const dataDir = mkdtempSync(path.join(tmpdir(), 'чужая база '));
    const bot = startBot({
      DATA_DIR: dataDir,
      DATABASE_URL: url.href,
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: api.url,
    });
    try {
      const address = await bot.started();
      const phone = await person(api, { id: ADMIN + 1, first_name: 'Гость', language_code: 'ru' });
      const answered = () => api.world.chat(phone.id).messages.filter(({ from }) => from === 'bot').length;
      const awayMs = Number(process.env['AWAY_MS'] ?? 15_000);
      const before = answered();

      road.close();
      for (const socket of sockets) socket.destroy();
      await sleep(awayMs / 2);
      expect((await fetch(`${address}/readyz`)).status).toBe(503);
      api.world.sendText(phone.id, '/start');
      await sleep(awayMs / 2);
      const lines = bot
        .said()
        .split('\n')
        .filter((line) => line.includes('the database does not answer'));
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(1 + awayMs / 60_000);
      expect(bot.child.exitCode).toBe(null);

      await new Promise<void>((done) => road.listen(port, '127.0.0.1', done));
      expect(await waitFor(() => answered() > before, 60_000)).toBe(true);
      expect(bot.said()).toContain('the database answers again');
    } finally {
      bot.child.kill('SIGTERM');
      await bot.exit;
      for (const socket of sockets) socket.destroy();
      road.close();
      await api.stop();
      rmSync(dataDir, { recursive: true, force: true });
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    }
  });
});
