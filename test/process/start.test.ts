import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { isAlive, waitFor } from '../../src/platform/database/processes.ts';
import { type BotApi, startBotApi } from '../../src/playground/bot-api/index.ts';
import { type BotProcess, clearDataDir, endServer, serverPid, startBot } from '../support/process.ts';

// Each test starts whole processes, several at once on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const TOKEN = '7:the-local-bot-api-knows-it';
const asRoot = process.getuid?.() === 0;

describe('npm start', () => {
  let base: string;
  let dataDir: string;
  let api: BotApi;
  const running: BotProcess[] = [];

  function start(env: Record<string, string> = {}, way?: 'shell' | 'built'): BotProcess {
    const bot = startBot(
      { DATA_DIR: dataDir, BOT_TOKEN: TOKEN, ADMIN_IDS: '1', TELEGRAM_API_ROOT: api.url, ...env },
      way,
    );
    running.push(bot);
    return bot;
  }

  beforeAll(async () => {
    api = await startBotApi();
    api.bot(TOKEN);
    base = mkdtempSync(path.join(tmpdir(), 'наставник проба '));
    chmodSync(base, 0o711);
    dataDir = path.join(base, 'папка данных');
  });
  afterEach(async () => {
    for (const bot of running.splice(0)) {
      if (bot.child.exitCode === null) bot.child.kill('SIGKILL');
      await bot.exit;
    }
    await endServer(dataDir);
  });
  afterAll(async () => {
    await clearDataDir(dataDir);
    await api.stop();
    rmSync(base, { recursive: true, force: true });
  });

  it('serves from a path with blanks and Cyrillic, without LANG, in another zone, as it was built', async () => {
    const bot = start({}, 'built');
    const address = await bot.started();
    const answer = await fetch(`${address}/readyz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ ready: true, updatesFailed: 0, messagesDead: 0 });
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(statSync(path.join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);

    const { password, port } = JSON.parse(readFileSync(path.join(dataDir, 'postgres.json'), 'utf8'));
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password,
      database: 'nastavnik',
    });
    await client.connect();
    const { rows } = await client.query(
      `select current_setting('server_encoding') as "encoding", current_setting('timezone') as "zone", lower('ҚӘ') as "lower"`,
    );
    await client.end();
    expect(rows).toEqual([{ encoding: 'UTF8', zone: 'UTC', lower: 'қә' }]);

    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
    expect(serverPid(dataDir)).toBeUndefined();
  });

  it('refuses a second start and leaves the first alone', async () => {
    const first = start();
    const address = await first.started();
    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.said()).toMatch(/Бот уже работает с этой папкой/);
    expect(second.said()).not.toMatch(/ {4}at /);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    first.child.kill('SIGINT');
    expect(await first.exit).toBe(0);
  });

  it('goes on after only the bot was killed, with the server that outlived it', async () => {
    const first = start();
    await first.started();
    const server = serverPid(dataDir) as number;
    expect(isAlive(server)).toBe(true);
    first.child.kill('SIGKILL');
    await first.exit;
    const second = start();
    await second.started();
    expect(serverPid(dataDir)).toBe(server);
    second.child.kill('SIGTERM');
    await second.exit;
    expect(isAlive(server)).toBe(false);
  });

  it('goes on after bot and database were killed at once, and has lost nothing', async () => {
    const first = start();
    await first.started();
    const { password, port } = JSON.parse(readFileSync(path.join(dataDir, 'postgres.json'), 'utf8'));
    const target = { host: '127.0.0.1', port, user: 'postgres', password, database: 'nastavnik' };
    const client = new pg.Client(target);
    client.on('error', () => {});
    await client.connect();
    await client.query(`insert into "Organisation" ("kind", "name") values ('school', 'Уцелевшая')`);
    process.kill(serverPid(dataDir) as number, 'SIGKILL');
    first.child.kill('SIGKILL');
    await first.exit;

    const second = start();
    await second.started();
    const after = new pg.Client({
      ...target,
      port: JSON.parse(readFileSync(path.join(dataDir, 'postgres.json'), 'utf8')).port,
    });
    after.on('error', () => {});
    await after.connect();
    expect((await after.query(`select 1 from "Organisation" where "name" = 'Уцелевшая'`)).rowCount).toBe(1);
    await after.end();
    second.child.kill('SIGTERM');
    expect(await second.exit).toBe(0);
  });

  it('is not misled by a process that has taken a dead server’s number', async () => {
    writeFileSync(
      path.join(dataDir, 'pg', 'postmaster.pid'),
      `${process.pid}\n${dataDir}/pg\n0\n5432\n\n127.0.0.1\n\nready\n`,
    );
    writeFileSync(path.join(dataDir, '.starting'), '999999');
    const bot = start();
    await bot.started();
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
  });

  it.each(['', '{"password":"', '{}'])('names a broken postgres.json and its remedy: %j', async (broken) => {
    const file = path.join(dataDir, 'postgres.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, broken);
    const bot = start();
    expect(await bot.exit).toBe(1);
    expect(bot.said()).toContain('пуст или повреждён');
    expect(bot.said()).not.toMatch(/ {4}at |JSON/);
    writeFileSync(file, whole);
  });

  it('makes a new postgres.json where a broken one guards nothing', async () => {
    const elsewhere = path.join(base, 'новая папка');
    mkdirSync(elsewhere);
    writeFileSync(path.join(elsewhere, 'postgres.json'), '');
    const bot = start({ DATA_DIR: elsewhere });
    await bot.started();
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
    expect(readdirSync(elsewhere)).not.toContain('postgres.json.new');
    await clearDataDir(elsewhere);
  });

  it('takes another port for the database when its own is taken', async () => {
    const { port } = JSON.parse(readFileSync(path.join(dataDir, 'postgres.json'), 'utf8'));
    const squatter = createServer();
    await new Promise<void>((resolve) => {
      squatter.listen(port, '127.0.0.1', resolve);
    });
    const bot = start();
    await bot.started();
    bot.child.kill('SIGTERM');
    await bot.exit;
    squatter.close();
    expect(JSON.parse(readFileSync(path.join(dataDir, 'postgres.json'), 'utf8')).port).not.toBe(port);
  });

  it('stops in order when the shell npm started it through is ended', async () => {
    const bot = start({ npm_lifecycle_event: 'start' }, 'shell');
    const address = await bot.started();
    bot.child.kill('SIGTERM');
    const gone = () =>
      fetch(`${address}/healthz`).then(
        () => false,
        () => true,
      );
    expect(await waitFor(gone, 15_000)).toBe(true);
    expect(await waitFor(() => serverPid(dataDir) === undefined, 15_000)).toBe(true);
  });

  it('ends at a wrong variable with one line', async () => {
    const bot = start({ PORT: 'дверь' });
    expect(await bot.exit).toBe(1);
    expect(bot.said().trim().split('\n')).toEqual([expect.stringContaining('PORT')]);
  });

  it('says when its port is taken, and stops the database it started', async () => {
    const squatter = createServer();
    await new Promise<void>((resolve) => {
      squatter.listen(0, resolve);
    });
    const address = squatter.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const bot = start({ PORT: String(port) });
    expect(await bot.exit).toBe(1);
    squatter.close();
    expect(bot.said()).toContain(`Порт ${port} занят`);
    expect(serverPid(dataDir)).toBeUndefined();
  });

  it('waits for a database of one’s own that is away, and says so without its password', async () => {
    const bot = start({ DATABASE_URL: 'postgresql://bot:secret-word@127.0.0.1:1/school' });
    expect(await waitFor(() => bot.said().includes('Жду её'), 60_000)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    expect(bot.child.exitCode).toBe(null);
    expect(
      bot
        .said()
        .split('\n')
        .filter((line) => line.includes('DATABASE_URL')),
    ).toHaveLength(1);
    expect(bot.said()).not.toContain('secret-word');
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
  });

  it('ends at a password that a database of one’s own refuses', async () => {
    const url = new URL(inject('serverUrl'));
    url.password = 'wrong-word';
    const bot = start({ DATABASE_URL: url.href });
    expect(await bot.exit).toBe(1);
    expect(bot.said()).toContain('DATABASE_URL');
    expect(bot.said()).not.toContain('wrong-word');
  });

  it.runIf(asRoot)('names the folder that PostgreSQL’s user can’t enter', async () => {
    const closed = path.join(base, 'закрыто');
    mkdirSync(closed, { mode: 0o700 });
    const bot = start({ DATA_DIR: path.join(closed, 'data') });
    expect(await bot.exit).toBe(1);
    const lines = bot.said().trim().split('\n');
    expect(lines.at(-1)).toContain(`нельзя войти в папку ${closed}.`);
    expect(lines.at(-1)).toContain('DATA_DIR');
  });

  it('refuses a second bot on a shared database', async () => {
    const name = `shared_${process.pid}`;
    const server = new pg.Client({ connectionString: inject('serverUrl') });
    await server.connect();
    await server.query(`create database ${name}`);
    const url = new URL(inject('serverUrl'));
    url.pathname = `/${name}`;
    const first = start({ DATABASE_URL: url.href });
    await first.started();
    const second = start({ DATABASE_URL: url.href });
    expect(await second.exit).toBe(1);
    expect(second.said()).toContain('Бот уже работает');
    first.child.kill('SIGTERM');
    await first.exit;
    await server.query(`drop database ${name} with (force)`);
    await server.end();
  });
});
