import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { initials } from '../../src/mentoring/people/rules.ts';
import { startBotApi } from '../../src/playground/bot-api/index.ts';
import { PARTS, type School } from '../story/steps.ts';
import { texts } from '../support/bot.ts';
import { clearDataDir } from '../support/process.ts';
import { IDS, Outside, shiftedClock, TOKEN, times } from './outside.ts';

const SECRET = 'a-webhook-secret-of-the-process-test-000';
const t = texts.for('ru');
const parts = PARTS.ru;
const LONG = 300_000;

describe('the bot as a process, killed again and again', { timeout: LONG }, () => {
  let base: string;
  let dataDir: string;
  let out: Outside;
  let school: School;

  beforeAll(async () => {
    base = mkdtempSync(path.join(tmpdir(), 'nastavnik-killed-'));
    chmodSync(base, 0o711);
    dataDir = path.join(base, 'data');
    const api = await startBotApi({ clock: shiftedClock() });
    api.bot(TOKEN);
    out = new Outside(api, { DATA_DIR: dataDir }, () => {
      const { password, port } = JSON.parse(readFileSync(path.join(dataDir, 'postgres.json'), 'utf8')) as {
        password: string;
        port: number;
      };
      return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/nastavnik`;
    });
    await out.start();
    school = await out.school();
  }, LONG);
  afterAll(async () => {
    await out.stop();
    await out.api.stop();
    await clearDataDir(dataDir);
    rmSync(base, { recursive: true, force: true });
  });

  /** What the dead process held is free again only after half a minute, a claimed dispatch after a minute. */
  async function leasesEnd(): Promise<void> {
    await out.query(`update "Lane" set "until" = clock_timestamp()`);
    await out.query(`update "Dispatch" set "claimedUntil" = null where "status" = 'waiting'`);
  }

  const count = async (sql: string) => (await out.query<{ n: number }>(sql))[0]?.n;

  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 4000; i += 1) {
      if (await holds()) return;
      await sleep(5);
    }
    throw new Error(
      `it does not come to that:\n${JSON.stringify(await out.query(`select "kind", "status"::text, "tries", "dueAt" from "Dispatch"`))}`,
    );
  }

  /** kill -9 of bot and database, and a new start. */
  async function crash(): Promise<void> {
    await out.kill(undefined, dataDir);
    await out.start();
  }

  it('goes on in the middle of the wizard that founds a school', async () => {
    const { curator } = school;
    await curator.says('/start');
    await curator.taps(t.label('home-create-school'));
    await crash();
    // The question asked before the crash takes the answer typed after it.
    await school.answerWizard();
    await curator.sees(parts.school);
    await school.showLink();
    await school.nameTrusted();
  });

  it('goes on in the middle of an entry', async () => {
    school.mentor = await school.phone('Mentor', IDS.mentor);
    school.mentee = await school.phone('Mentee', IDS.mentee);
    await school.enter(school.mentor, parts.mentor, 'mentor');
    const { mentee } = school;
    await mentee.says(`/start ${school.code.replace('-', '')}`);
    await mentee.taps(t.label('people-language-ru'));
    await mentee.taps(t.label('people-consent-give'));
    // Typed while nobody is there to read it.
    await out.kill(undefined, dataDir);
    await mentee.saysAtOnce(parts.mentee);
    await out.start();
    await out.settled();
    await mentee.taps(/.+/);
    await mentee.taps(t.label('people-want-mentee'));
    await school.curator.says('/start');
    await school.curator.taps(t.label('home-confirm-all', { count: '2' }));
    for (const phone of [school.mentor, mentee]) {
      await phone.says('/start');
      await school.fillForm(phone, t.label('people-topic-discipline'));
    }
    await school.approve();
    expect(await out.query(`select count(*)::int as n from "Person"`)).toEqual([{ n: 4 }]);
  });

  it('says what waited in the outbox after the crash, and says it once', async () => {
    // Telegram is silent toward the mentor, so the offer waits; then everything dies.
    out.api.world.fault({ method: 'sendMessage', chatId: IDS.mentor, kind: 'silence', times: 100 });
    const { curator } = school;
    await curator.says('/start');
    await curator.taps(t.label('home-new-pair'));
    await curator.taps(initials(parts.mentee));
    await curator.taps(`1 · ${initials(parts.mentor)}`);
    const [button] =
      (await curator.lastMessage())?.keyboard
        .flat()
        .filter((one) => one.text === t.label('pairing-check-send')) ?? [];
    out.api.world.tap(IDS.curator, (await curator.lastMessage())?.id ?? 0, button?.data ?? '');
    const offered = `select count(*)::int as n from "Dispatch" where "kind" like '%offer%' and "status"`;
    await until(
      async () =>
        (await count(`${offered} = 'sent'`)) === 1 &&
        (await count(`${offered} = 'waiting' and "tries" > 0`)) === 1,
    );
    await out.kill(undefined, dataDir);
    out.api.world.faults.clear();
    await out.start();
    await leasesEnd();
    await out.settled();
    expect(times(out.api, IDS.mentor, t.label('pairing-offer-for-mentor'))).toBe(1);
    expect(times(out.api, IDS.mentee, t.label('pairing-offer-for-mentee'))).toBe(1);
    expect(await out.query(`select count(*)::int as n from "Offer"`)).toEqual([{ n: 1 }]);
    await school.mentor.taps(t.label('pairing-offer-accept'));
    await school.mentee.taps(t.label('pairing-offer-accept'));
    expect(await out.query(`select "stage"::text as stage from "Pair"`)).toEqual([{ stage: 'acquaintance' }]);
  });

  it('keeps a confirmation that came at the moment of the crash, and passes the stage once', async () => {
    const { mentor, mentee } = school;
    await mentor.says('/start');
    await mentor.taps(t.label('home-log'));
    await mentor.taps(t.label('meetings-past-today'));
    await school.tapsFirst(mentor);
    await mentee.says('/start');
    const card = await mentee.lastMessage();
    const held = card?.keyboard.flat().find((button) => button.text.startsWith('✅'));
    out.api.world.tap(IDS.mentee, card?.id ?? 0, held?.data ?? '');
    // The moment the answer is written down, whatever else was still to be done for it.
    await until(async () => (await count(`select count(*)::int as n from "Confirmation"`)) === 2);
    await crash();
    await leasesEnd();
    await out.settled();
    expect(
      await out.query(`select "status"::text as status, "outcome"::text as outcome from "Meeting"`),
    ).toEqual([{ status: 'settled', outcome: 'both' }]);
    expect(await out.query(`select count(*)::int as n from "Confirmation"`)).toEqual([{ n: 2 }]);
    expect(await out.query(`select "stage"::text as stage from "Pair"`)).toEqual([{ stage: 'trial' }]);
    // Between sending and writing down that it was sent a crash may let one message come again, never a third time.
    const passed = t.label('pairing-stage-long-trial');
    const told = await out.query<{ key: string }>(
      `select "key" from "Dispatch" where "status" <> 'sent' and "kind" like 'pairing%'`,
    );
    expect(told.filter(({ key }) => key.includes('stage'))).toEqual([]);
    for (const id of [IDS.mentor, IDS.mentee]) {
      expect(times(out.api, id, passed)).toBeGreaterThanOrEqual(1);
      expect(times(out.api, id, passed)).toBeLessThanOrEqual(2);
    }
    await mentee.says('/start');
    await mentee.sees(t.label('home-stage', { step: 2 }));
    expect(await out.query(`select count(*)::int as n from "Inbox" where "failedAt" is not null`)).toEqual([
      { n: 0 },
    ]);
    expect(await out.query(`select "kind", "error" from "Dispatch" where "status" = 'dead'`)).toEqual([]);
  });

  it('wrote no name, text, code or token into its log, at the chattiest level', async () => {
    // Errors carry whole updates along: one that is handled at the third try leaves two of them.
    out.api.world.fault({ method: 'sendMessage', chatId: IDS.mentor, kind: 500, times: 2 });
    await school.mentor.says('/start', { patience: 15_000 });
    const { said } = out;
    expect(said.match(/an update failed/g)).toHaveLength(2);
    const code = school.code.replace('-', '');
    const words = [
      ...Object.values(parts).flatMap((text) => text.split(' ')),
      'Телефон',
      code,
      school.code,
      TOKEN,
      TOKEN.split(':')[1] ?? '',
      '/start ',
    ];
    const found = words.filter((word) => word.length > 3 && said.includes(word));
    expect(found.map((word) => said.slice(said.indexOf(word) - 300, said.indexOf(word) + 100))).toEqual([]);
    expect(Object.values(IDS).filter((id) => said.includes(String(id)))).toEqual([]);
  });
});

describe('two replicas behind a balancer', { timeout: LONG }, () => {
  const name = `replicas_${process.pid}`;
  const ports: number[] = [];
  let balancer: Server;
  let out: Outside;
  let school: School;
  let taken = 0;

  beforeAll(async () => {
    const url = new URL(inject('serverUrl'));
    const server = new pg.Client({ connectionString: url.href });
    await server.connect();
    await server.query(`create database ${name}`);
    await server.end();
    url.pathname = `/${name}`;
    const api = await startBotApi({ clock: shiftedClock() });
    api.bot(TOKEN);
    // Each update goes to the next replica; one that is gone is a 502, and Telegram tries again.
    balancer = createServer((request, response) => {
      const port = ports[taken++ % ports.length];
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const secret = String(request.headers['x-telegram-bot-api-secret-token'] ?? '');
        void fetch(`http://127.0.0.1:${port}${request.url ?? ''}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
          body: Buffer.concat(chunks).toString(),
        }).then(
          (answer) => response.writeHead(answer.status).end(),
          () => response.writeHead(502).end(),
        );
      });
    });
    await new Promise<void>((resolve) => {
      balancer.listen(0, '127.0.0.1', resolve);
    });
    const { port } = balancer.address() as AddressInfo;
    out = new Outside(
      api,
      { DATABASE_URL: url.href, WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, WEBHOOK_SECRET: SECRET },
      () => url.href,
    );
    ports.push(await out.start());
    ports.push(await out.start());
    school = await out.school();
  }, LONG);
  afterAll(async () => {
    await out.stop();
    await out.api.stop();
    balancer.closeAllConnections();
    await new Promise((resolve) => balancer.close(resolve));
    const server = new pg.Client({ connectionString: inject('serverUrl') });
    await server.connect();
    await server.query(`drop database if exists ${name} with (force)`);
    await server.end();
  });

  it('tells the story in turns, and goes on when one of them is killed', async () => {
    await school.found();
    await school.showLink();
    await school.nameTrusted();
    school.mentor = await school.phone('Mentor', IDS.mentor);
    school.mentee = await school.phone('Mentee', IDS.mentee);
    await school.enter(school.mentor, parts.mentor, 'mentor');
    await school.mentee.says(`/start ${school.code.replace('-', '')}`);
    await school.mentee.taps(t.label('people-language-ru'));
    await out.kill(out.running[0]);
    ports[0] = await out.start();
    await school.mentee.taps(t.label('people-consent-give'));
    await school.mentee.says(parts.mentee);
    await school.mentee.taps(/.+/);
    await school.mentee.taps(t.label('people-want-mentee'));
    await school.curator.says('/start');
    await school.curator.taps(t.label('home-confirm-all', { count: '2' }));
    for (const phone of [school.mentor, school.mentee]) {
      await phone.says('/start');
      await school.fillForm(phone, t.label('people-topic-discipline'));
    }
    await school.approve();
    await school.offer();
    // Both accept at the same moment, through different replicas.
    const accept = async (id: number) => {
      const message = out.api.world
        .chat(id)
        .messages.findLast((one) =>
          one.keyboard.flat().some((b) => b.text === t.label('pairing-offer-accept')),
        );
      const button = message?.keyboard.flat().find((b) => b.text === t.label('pairing-offer-accept'));
      out.api.world.tap(id, message?.id ?? 0, button?.data ?? '');
    };
    await Promise.all([accept(IDS.mentor), accept(IDS.mentee)]);
    await out.settled();
    await school.meetToday();
    expect(await out.query(`select "stage"::text as stage, "status"::text as status from "Pair"`)).toEqual([
      { stage: 'trial', status: 'active' },
    ]);
    expect(await out.query(`select count(*)::int as n from "Inbox" where "failedAt" is not null`)).toEqual([
      { n: 0 },
    ]);
    const owners = await out.query(`select "holder" from "Lease" where "holder" is not null`);
    expect(owners.length).toBeGreaterThan(0);
    expect(times(out.api, IDS.mentor, t.label('pairing-stage-long-trial'))).toBe(1);
  });
});
