import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { waitFor } from '../../src/platform/database/processes.ts';
import { isRealAccount } from '../../src/platform/telegram/accounts.ts';
import { type BotApi, startBotApi } from '../../src/playground/bot-api/index.ts';
import { CAST } from '../../src/playground/sample/cast.ts';
import { SCENES } from '../../src/playground/scenes.ts';
import { startBot as startInside, type TestBot } from '../support/bot.ts';
import { person } from '../support/people.ts';
import { type BotProcess, clearDataDir, embeddedUrl, startBot } from '../support/process.ts';

// Each test starts whole processes, several at once on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const TOKEN = '7:the-local-bot-api-knows-it';
const SCHOOL = 'Школа, которая была';

describe('the playground and a real school', () => {
  let base: string;
  let dataDir: string;
  let api: BotApi;
  const running: BotProcess[] = [];

  function start(env: Record<string, string>): BotProcess {
    const bot = startBot({ DATA_DIR: dataDir, ADMIN_IDS: '1', TELEGRAM_API_ROOT: api.url, ...env });
    running.push(bot);
    return bot;
  }
  async function query(url: string, sql: string): Promise<pg.QueryResultRow[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }
  const enter = (url: string) =>
    query(url, `insert into "Organisation" ("kind", "name") values ('school', '${SCHOOL}')`);
  const schools = async (url: string) =>
    (await query(url, `select "name" from "Organisation" where "kind" = 'school'`)).map((row) => row['name']);

  beforeAll(async () => {
    api = await startBotApi();
    api.bot(TOKEN);
    base = mkdtempSync(path.join(tmpdir(), 'площадка '));
    chmodSync(base, 0o711);
  });
  afterEach(async () => {
    for (const bot of running.splice(0)) {
      if (bot.child.exitCode === null) bot.child.kill('SIGKILL');
      await bot.exit;
    }
    await clearDataDir(path.join(dataDir, 'playground'));
    await clearDataDir(dataDir);
  });
  afterAll(async () => {
    await api.stop();
    rmSync(base, { recursive: true, force: true });
  });

  it('a start without a token leaves a real school in the data folder as it was, and says why', async () => {
    dataDir = path.join(base, 'школа');
    const real = start({ BOT_TOKEN: TOKEN });
    await real.started();
    await enter(embeddedUrl(dataDir));
    real.child.kill('SIGTERM');
    await real.exit;

    const mistaken = start({});
    expect(await mistaken.exit).toBe(1);
    expect(mistaken.said()).toContain('BOT_TOKEN не задан');
    expect(mistaken.said()).toContain('DATA_DIR');
    expect(mistaken.said()).not.toMatch(/ {4}at |localhost/);
    expect(existsSync(path.join(dataDir, 'playground'))).toBe(false);

    const again = start({ BOT_TOKEN: TOKEN });
    await again.started();
    expect(await schools(embeddedUrl(dataDir))).toEqual([SCHOOL]);
  });

  it('what may be an earlier playground’s data is left alone as well, with a remedy', async () => {
    dataDir = path.join(base, 'прежняя');
    mkdirSync(path.join(dataDir, 'pg'), { recursive: true });
    mkdirSync(path.join(dataDir, 'playground'));
    writeFileSync(path.join(dataDir, 'playground', 'playground.json'), '{}');
    const bot = start({});
    expect(await bot.exit).toBe(1);
    expect(bot.said()).toContain('можно удалить');
  });

  it('a start without a token leaves the database of an address as it was, and has its own', async () => {
    dataDir = path.join(base, 'адрес');
    const name = `playground_${process.pid}`;
    await query(inject('serverUrl'), `create database ${name}`);
    const address = new URL(inject('serverUrl'));
    address.pathname = `/${name}`;
    const url = address.href;
    const real = start({ BOT_TOKEN: TOKEN, DATABASE_URL: url });
    await real.started();
    await enter(url);
    real.child.kill('SIGTERM');
    await real.exit;

    const playground = start({ DATABASE_URL: url });
    expect((await fetch(await playground.started())).status).toBe(200);
    const saysSo = playground
      .said()
      .split('\n')
      .filter((line) => line.includes('DATABASE_URL'));
    expect(saysSo).toEqual([expect.stringContaining(path.join(dataDir, 'playground'))]);
    const own = embeddedUrl(path.join(dataDir, 'playground'));
    expect(await waitFor(async () => (await schools(own)).includes('Школа №\u00a05'), 200_000)).toBe(true);
    expect(await schools(url)).toEqual([SCHOOL]);
    playground.child.kill('SIGTERM');
    expect(await playground.exit).toBe(0);
    await query(inject('serverUrl'), `drop database ${name} with (force)`);

    // What the playground made is nothing for the real bot.
    const misled = start({ BOT_TOKEN: TOKEN, DATA_DIR: path.join(dataDir, 'playground') });
    expect(await misled.exit).toBe(1);
    expect(misled.said()).toContain('школа в ней придумана');
  });

  it('builds one school at a time, and moves no clock meanwhile, whatever is pressed at once', async () => {
    dataDir = path.join(base, 'сразу');
    const address = await start({}).started();
    const post = async (to: string, body: object) => {
      const answer = await fetch(`${address}${to}`, { method: 'POST', body: JSON.stringify(body) });
      return [answer.status, await answer.json()];
    };
    // The first school is under way; each of these waits for the one before it.
    const answers = Promise.all([
      post('/scene', { id: 'empty' }),
      post('/clock/advance', { to: 'termEnd' }),
      post('/scene', { id: 'empty' }),
    ]);
    expect(await answers).toMatchObject([
      [200, { scene: 'empty' }],
      [200, {}],
      [200, { scene: 'empty' }],
    ]);
    expect(await (await fetch(`${address}/playground`)).json()).toMatchObject({
      scene: 'empty',
      building: false,
    });
    expect(await schools(embeddedUrl(path.join(dataDir, 'playground')))).toEqual([]);
    expect(JSON.stringify(await (await fetch(`${address}/people`)).json())).not.toContain('Лебедева');
  });

  it('a playground whose notes are broken begins anew', async () => {
    dataDir = path.join(base, 'сломанная');
    const folder = path.join(dataDir, 'playground');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'playground.json'), '{"scene":"emp');
    writeFileSync(path.join(folder, 'phones.json'), '');
    const bot = start({});
    expect((await fetch(await bot.started())).status).toBe(200);
    const written = () => JSON.parse(readFileSync(path.join(folder, 'playground.json'), 'utf8'));
    const whole = () => {
      try {
        return written().scene === 'sample';
      } catch {
        return false;
      }
    };
    expect(await waitFor(whole, 200_000)).toBe(true);
  });
});

describe('made-up people', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startInside();
  });
  afterAll(() => bot.stop());

  it('none has a number a real account could have', () => {
    const cast = Object.values(CAST).flatMap((one) => ('userId' in one ? [one.userId] : []));
    const ids = [
      ...cast,
      ...SCENES.flatMap((s) => [...s.adminIds, ...s.phones.map((phone) => phone.userId)]),
    ];
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) {
      expect(Number.isSafeInteger(id)).toBe(true);
      expect(isRealAccount(id)).toBe(false);
    }
    expect(isRealAccount(2 ** 52 - 1)).toBe(true);
  });

  it('the real bot takes nothing from a number no real account has', async () => {
    const [made = 0] = SCENES[0].adminIds;
    const nobody = await person(bot.api, { id: made, first_name: 'Никто', language_code: 'ru' });
    bot.api.world.sendText(nobody.id, '/start');
    const real = await bot.phone('Анна');
    await real.says('/start');
    expect(await bot.deps.db.account.findMany({ select: { telegramId: true } })).toEqual([
      { telegramId: BigInt(real.id) },
    ]);
  });

  it.each(SCENES.map((scene) => scene.id))(
    'a database without the playground’s mark is not emptied: %s',
    async (id) => {
      await bot.deps.db.organisation.create({ data: { kind: 'school', name: SCHOOL } });
      const before = await bot.deps.db.organisation.count();
      const scene = SCENES.find((one) => one.id === id);
      await expect(scene?.build(bot.deps, bot.api.world, bot.clock)).rejects.toThrow('not the database');
      expect(await bot.deps.db.organisation.count()).toBe(before);
    },
  );
});
