import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retention } from '../../src/mentoring/privacy/jobs.ts';
import {
  ENDED,
  EVERYWHERE,
  OF_A_SCHOOL,
  ROSTER,
  retainEverywhere,
  retainSchool,
  SURVEY_WORDS,
} from '../../src/mentoring/privacy/retention/operations.ts';
import { daysKept, RETENTION } from '../../src/mentoring/privacy/retention/rules.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import { giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';

let database: TestDatabase;
let deps: TestDeps;
let pair: TestPair;
const ago = (days: number) => addMinutes(deps.clock.now(), -days * 1440);
const count = async (sql: string) =>
  (await database.pool.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n;

beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
  pair = await testPair(deps, { from: 100, stage: 'series' });
  // A table large enough that reading it whole is dearer than the index.
  await database.pool.query(
    `insert into "Dispatch" ("key", "toPersonId", "kind", "args", "urgency", "silentAtNight", "bundle", "dueAt", "status", "createdAt", "closedAt")
    select 'old:' || n, 1, 'x', jsonb_build_object('n', n), 0, true, false, $1::timestamptz - n * interval '20 minutes',
      'sent', $1, $1::timestamptz - n * interval '20 minutes' from generate_series(1, 40000) n`,
    [deps.clock.now()],
  );
  await database.pool.query(
    `insert into "AuditEntry" ("schoolId", "actorId", "action", "at")
    select $2, 1, 'x', $1::timestamptz - n * interval '1 hour' from generate_series(1, 40000) n`,
    [deps.clock.now(), pair.schoolId],
  );
  await database.pool.query(
    `insert into "Account" ("telegramId", "locale", "createdAt", "lastSeenAt")
    select 9000000 + n, 'ru', $1, $1::timestamptz - n * interval '1 hour' from generate_series(1, 20000) n`,
    [deps.clock.now()],
  );
  await database.pool.query('analyze');
});
afterAll(() => database.close());

describe('what is kept long enough', () => {
  it('is found by an index, whatever else there is', async () => {
    const scans: string[] = [];
    const look = async (name: string, sql: string, values: unknown[]) => {
      const { rows } = await database.pool.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, values);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      if (/Seq Scan on "(Dispatch|AuditEntry|Account|Inbox)"/.test(plan)) scans.push(`${name}\n${plan}`);
    };
    for (const [name, sql] of Object.entries(EVERYWHERE)) await look(name, sql, [ago(400)]);
    for (const [name, sql] of Object.entries(OF_A_SCHOOL)) await look(name, sql, [ago(1200), pair.schoolId]);
    await look('survey', SURVEY_WORDS, ['2025-01-01', pair.schoolId]);
    await look('roster', ROSTER, ['2025-01-01', pair.schoolId]);
    await look('ended', ENDED, ['2025-01-01', pair.schoolId]);
    expect(scans).toEqual([]);
  });

  it('goes, and what is younger stays; twice is as once', async () => {
    const now = deps.clock.now();
    const draft = { kind: 'x', field: 'y', trail: [], answers: {}, createdAt: now };
    await deps.db.draft.create({ data: { ...draft, personId: 1, subject: 'old', updatedAt: ago(91) } });
    await deps.db.draft.create({ data: { ...draft, personId: 1, subject: 'new', updatedAt: ago(89) } });
    await deps.db.refusal.create({ data: { telegramHash: 'old', until: ago(1) } });
    await deps.db.refusal.create({ data: { telegramHash: 'new', until: addMinutes(now, 60) } });
    for (let twice = 0; twice < 2; twice += 1) {
      await retainEverywhere(deps, now);
      await retainSchool(deps, pair.schoolId, '2026-11-24', now);
      expect((await deps.db.draft.findMany()).map((d) => d.subject)).toEqual(['new']);
      expect((await deps.db.refusal.findMany()).map((r) => r.telegramHash)).toEqual(['new']);
      expect(await count(`"Dispatch" where "args" <> '{}' and "status" <> 'waiting'`)).toBe(
        daysKept('messageWords') * 72,
      );
      expect(await count(`"Dispatch" where "status" = 'sent'`)).toBe(daysKept('messages') * 72);
      expect(await count(`"AuditEntry" where "action" = 'x'`)).toBe(daysKept('audit') * 24);
      expect(await count(`"Account" where "personId" is null`)).toBe(daysKept('guests') * 24);
    }
  });

  it('people who left are erased a year after the school year, names of the roster nobody came for at its end', async () => {
    const left = await newPerson(deps, { telegramId: 7001, fullName: 'Ушедшая Анна' });
    const membership = await giveTestRole(deps, { schoolId: pair.schoolId, personId: left, role: 'mentee' });
    await deps.db.membership.update({
      where: { id: membership },
      data: { status: 'ended', endedAt: deps.clock.now() },
    });
    const never = await newPerson(deps, { telegramId: 7002, fullName: 'Незашедший Пётр' });
    await deps.db.account.deleteMany({ where: { personId: never } });
    const row = await giveTestRole(deps, { schoolId: pair.schoolId, personId: never, role: 'mentee' });
    await deps.db.membership.update({ where: { id: row }, data: { status: 'invited', confirmedAt: null } });
    const erased = async (id: number) =>
      (await deps.db.person.findUniqueOrThrow({ where: { id } })).erasedAt !== null;
    const at = (day: string) => retainSchool(deps, pair.schoolId, day, new Date(`${day}T00:00:00Z`));
    await at('2027-05-31');
    expect([await erased(left), await erased(never)]).toEqual([false, false]);
    await at('2027-06-01');
    expect([await erased(left), await erased(never)]).toEqual([false, true]);
    expect(await deps.db.membership.count({ where: { personId: never } })).toBe(0);
    await at('2028-05-30');
    expect(await erased(left)).toBe(false);
    await at('2028-06-01');
    expect(await erased(left)).toBe(true);
    // Who is in it still is untouched.
    expect(
      await deps.db.person.count({ where: { erasedAt: null, memberships: { some: { status: 'active' } } } }),
    ).toBe(3);
  });

  it('numbers of phones, guesses of codes and names of Telegram go by the clock', async () => {
    const now = deps.clock.now();
    const personId = await newPerson(deps, { telegramId: 7100, fullName: 'Сменивший Телефон' });
    for (const [inviteId, status, askedAt] of [
      [9001, 'done', ago(91)],
      [9002, 'stopped', ago(91)],
      [9003, 'waiting', ago(91)],
      [9004, 'done', ago(89)],
    ] as const)
      await deps.db.phoneMove.create({
        data: {
          inviteId,
          personId,
          makerId: personId,
          fromTelegramId: 1n,
          toTelegramId: BigInt(inviteId),
          status,
          askedAt,
          dueAt: askedAt,
        },
      });
    await deps.db.wrongCode.create({ data: { telegramHash: 'old', count: 3, since: ago(2) } });
    await deps.db.wrongCode.create({ data: { telegramHash: 'new', count: 3, since: now } });
    const membership = await giveTestRole(deps, { schoolId: pair.schoolId, personId, role: 'mentee' });
    await deps.db.membership.update({
      where: { id: membership },
      data: { cameAs: 'nick', claimsPersonId: 1, createdAt: ago(91) },
    });
    await retainEverywhere(deps, now);
    await retainSchool(deps, pair.schoolId, '2026-11-24', now);
    expect((await deps.db.phoneMove.findMany({ orderBy: { id: 'asc' } })).map((m) => m.inviteId)).toEqual([
      9003, 9004,
    ]);
    expect((await deps.db.wrongCode.findMany()).map((one) => one.telegramHash)).toEqual(['new']);
    expect((await deps.db.membership.findUniqueOrThrow({ where: { id: membership } })).cameAs).toBeNull();
    await deps.db.membership.update({ where: { id: membership }, data: { status: 'ended', endedAt: now } });
  });

  it('who asked to come in and was never let in is forgotten at the end of that school year', async () => {
    const never = await newPerson(deps, { telegramId: 7200, fullName: 'Ждавший Ответа' });
    const row = await giveTestRole(deps, { schoolId: pair.schoolId, personId: never, role: 'mentee' });
    await deps.db.membership.update({ where: { id: row }, data: { status: 'pending', confirmedAt: null } });
    const erased = async () =>
      (await deps.db.person.findUniqueOrThrow({ where: { id: never } })).erasedAt !== null;
    await retainSchool(deps, pair.schoolId, '2027-05-31', new Date('2027-05-31T00:00:00Z'));
    expect(await erased()).toBe(false);
    await retainSchool(deps, pair.schoolId, '2027-06-01', new Date('2027-06-01T00:00:00Z'));
    expect(await erased()).toBe(true);
    expect(await deps.db.account.count({ where: { telegramId: 7200n } })).toBe(0);
    expect(await deps.db.membership.count({ where: { id: row } })).toBe(0);
  });

  it('is looked for once a day of the school, and after a downtime', async () => {
    const job = retention();
    const now = deps.clock.now();
    const draft = {
      kind: 'x',
      personId: 1,
      field: 'y',
      trail: [],
      answers: {},
      createdAt: now,
      updatedAt: ago(100),
    };
    await deps.db.draft.create({ data: { ...draft, subject: 'first' } });
    await job.run(deps, now);
    await deps.db.draft.create({ data: { ...draft, subject: 'second' } });
    await job.run(deps, addMinutes(now, 60));
    expect((await deps.db.draft.findMany()).map((d) => d.subject)).toContain('second');
    const next = await job.nextAt(deps, now);
    expect(next?.toISOString()).toBe('2026-11-24T21:00:00.000Z');
    await job.run(deps, addMinutes(next ?? now, 5));
    expect((await deps.db.draft.findMany()).map((d) => d.subject)).not.toContain('second');
    expect(RETENTION.map(({ kind }) => kind).length).toBe(new Set(RETENTION.map(({ kind }) => kind)).size);
  });
});
