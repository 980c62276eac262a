import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf, factsToKeep } from '../../src/mentoring/monitoring/digest/queries.ts';
import { eraseDue } from '../../src/mentoring/privacy/jobs.ts';
import { WORDS } from '../../src/mentoring/privacy/myData/rules.ts';
import { askErasure, eraseByPaper, takeBack } from '../../src/mentoring/privacy/operations.ts';
import { GRACE_DAYS } from '../../src/mentoring/privacy/rules.ts';
import { makeExport } from '../../src/mentoring/reports/export/products.ts';
import { inSchool } from '../../src/platform/database/scope.ts';
import { NAMELESS } from '../../src/platform/i18n/html.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { MARK, PHONES, twoSchools, type World } from '../safety/world.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';

let database: TestDatabase;
let deps: TestDeps;
let world: World;
const PHONE = 77_001_122_334;
const NAME = 'Жумагалиева Салтанат Ерлановна';

/** Words somebody typed, each in a place of its own. */
const TYPED = {
  draft: 'Набранноевчера',
  note: 'Заметкаанкеты',
  action: 'Итогдействия',
  achievement: 'Конкурсгода',
  reason: 'Почемуважно',
  place: 'Кабинетбиологии',
  nudge: 'Словокуратора',
  inbox: 'Присланноевбот',
  voice: 'voice of Урок',
} as const;

/** Everything the database holds, as text. */
async function everywhere(text: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>(
    `select table_name as "name" from information_schema.tables where table_schema = 'public' and table_name <> '_prisma_migrations'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rows: hits } = await database.pool.query<{ row: string }>(
      `select x::text as "row" from "${name}" x where position($1 in x::text) > 0`,
      [text],
    );
    found.push(...hits.map(({ row }) => `${name}: ${row.slice(0, 300)}`));
  }
  return found;
}

const personId = async () =>
  (
    await deps.db.person.findFirstOrThrow({
      where: { requestId: `person:${PHONES.mentee}` },
      select: { id: true },
    })
  ).id;

beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
  world = await twoSchools(deps);
  const id = await personId();
  await database.pool.query(`update "Account" set "telegramId" = $1 where "personId" = $2`, [PHONE, id]);
  await database.pool.query(
    `update "Person" set "fullName" = $1, "searchName" = $2, "addressAs" = $3 where "id" = $4`,
    [NAME, NAME.toLowerCase(), 'Салтанат Ерлановна', id],
  );
  // Reports confirmed before hold names of that moment.
  await database.pool.query(
    `update "ReportVersion" set "lines" = jsonb_set("lines", '{facts,who}', to_jsonb($1::text))`,
    ['Жумагалиева\u00a0С.\u00a0Е.'],
  );
  const { schoolId, pairId } = world;
  await database.pool.query(`update "HelpRequest" set "requestId" = 'help' || "id"`);
  const mine = await deps.db.membership.findFirstOrThrow({ where: { personId: id }, select: { id: true } });
  const now = deps.clock.now();
  await deps.db.draft.create({
    data: {
      kind: 'note',
      personId: id,
      subject: 'x',
      field: 'y',
      trail: [],
      answers: { text: TYPED.draft },
      createdAt: now,
      updatedAt: now,
    },
  });
  await deps.db.questionnaire.update({ where: { membershipId: mine.id }, data: { note: TYPED.note } });
  await deps.db.action.updateMany({
    where: { pairId },
    data: { status: 'done', result: TYPED.action, closedAt: now },
  });
  await deps.db.goalVersion.updateMany({ where: { schoolId }, data: { relevance: TYPED.reason } });
  await deps.db.meeting.updateMany({ where: { pairId }, data: { place: TYPED.place } });
  await deps.db.nudge.updateMany({ where: { pairId }, data: { text: TYPED.nudge } });
  await deps.db.achievement.create({
    data: {
      schoolId,
      membershipId: mine.id,
      kind: 'contest',
      title: TYPED.achievement,
      fileId: `${TYPED.achievement}file`,
      doneOn: '2026-11-20',
      createdById: id,
      createdAt: now,
      requestId: 'achievement',
    },
  });
  await deps.db.pulse.create({
    data: { schoolId, pairId, side: 'mentee', month: '2026-11', score: 4, answeredAt: now },
  });
  await database.pool.query(
    `insert into "Inbox" ("updateId", "lane", "body", "kind", "receivedAt", "doneAt", "failedAt") values (900, $1, null, 'message', $2, $2, null), (901, $1, $3, 'message', $2, null, $2)`,
    [PHONE, now, JSON.stringify({ message: { text: TYPED.inbox } })],
  );
  const { rows } = await database.pool.query<{ id: number }>(
    `insert into "Export" ("personId", "kind", "args", "locale", "status", "createdAt", "finishedAt", "requestId") values ($1, 'x', '{}', 'ru', 'ready', $2, $2, 'own') returning "id"`,
    [(await actorWith(deps, PHONES.administrator)).personId, now],
  );
  await deps.db.exportFile.create({
    data: {
      exportId: rows[0]?.id ?? 0,
      number: 1,
      name: 'План Жумагалиева\u00a0С.\u00a0Е..docx',
      size: 3,
      bytes: Buffer.from('abc'),
    },
  });
});
afterAll(() => database.close());

/** What the school's figures say, names aside. */
async function figures() {
  const { schoolId } = world;
  const administrator = await actorWith(deps, PHONES.administrator);
  const curator = await actorWith(deps, PHONES.curator);
  const t = deps.texts.for('ru');
  const made = await makeExport(
    { deps, actor: administrator, t, progress: () => undefined },
    { whose: 'school', schoolId, from: '2026-09-01', to: '2027-05-31', format: 'json' },
    1_000_000,
  );
  if (!made.ok) throw new Error(made.reason);
  const { sheets } = JSON.parse(Buffer.from(made.files[0]?.bytes ?? []).toString()) as {
    sheets: Record<string, Record<string, unknown>[]>;
  };
  const numbers = Object.entries(sheets)
    .filter(([sheet]) => sheet !== 'audit')
    .map(([sheet, rows]) => [
      sheet,
      rows.map((row) =>
        Object.entries(row).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean'),
      ),
    ]);
  const scope = { schoolId, zone: 'Europe/Moscow', db: inSchool(deps.db, schoolId) };
  const span = { fromOn: '2026-11-16', toOn: '2026-11-22' };
  const digest = await digestOf(deps, curator, schoolId);
  const { rows: results } = await database.pool.query(`select * from "SurveyRound" order by "id"`);
  return {
    numbers,
    week: await factsToKeep(
      scope as Parameters<typeof factsToKeep>[0],
      deps.clock.now(),
      span as Parameters<typeof factsToKeep>[2],
    ),
    digest: { ...digest, attention: undefined, scope: undefined },
    results,
  };
}

describe('the table of words', () => {
  it('has every column of every table that can hold a word, a file or a number of Telegram', async () => {
    const { rows } = await database.pool.query<{ name: string }>(`
      select table_name || '.' || column_name as "name" from information_schema.columns
      where table_schema = 'public' and table_name <> '_prisma_migrations' and table_name not like 'Counted%'
        and (data_type in ('text', 'jsonb', 'json', 'bytea', 'character varying')
          or (data_type = 'ARRAY' and udt_name = '_text') or (data_type = 'bigint' and column_name <> 'id'))
      order by 1`);
    const known = new Set(
      WORDS.flatMap(({ model, columns }) => columns.map((column) => `${model}.${column}`)),
    );
    expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    expect(WORDS.filter(({ why }) => why === '')).toEqual([]);
  });
});

describe('somebody with everything', () => {
  it('leaves at once, with neutral words; nothing of theirs is touched for thirty days', async () => {
    const actor = await actorWith(deps, PHONE);
    const asked = await askErasure(deps, actor, { requestId: 'u1' });
    expect(asked.dueAt).toEqual(addMinutes(deps.clock.now(), GRACE_DAYS * 1440));
    const pair = await deps.db.pair.findUniqueOrThrow({ where: { id: world.pairId } });
    expect([pair.status, pair.endKind]).toEqual(['ended', 'agreement']);
    const left = await deps.db.membership.findMany({
      where: { personId: actor.personId, status: { not: 'ended' } },
    });
    expect(left).toEqual([]);
    const told = await deps.db.dispatch.findMany({ where: { status: 'waiting', kind: 'pairing.ended' } });
    expect(told.map((d) => d.toPersonId)).not.toContain(actor.personId);
    expect(told).toHaveLength(1);
    expect((await everywhere(MARK.note)).length).toBeGreaterThan(0);
    // A second tap, and the same update once more, are the same request.
    expect(await askErasure(deps, actor, { requestId: 'u1' })).toEqual(asked);
    expect(await askErasure(deps, actor, { requestId: 'u2' })).toEqual(asked);
    expect(await deps.db.erasure.count()).toBe(1);
  });

  it('takes it back in one tap, and asks again', async () => {
    const actor = await actorWith(deps, PHONE);
    expect(await takeBack(deps, actor)).toEqual({ ok: true });
    expect(await takeBack(deps, actor)).toEqual({ ok: false });
    await eraseDue.run(deps, addMinutes(deps.clock.now(), 31 * 1440));
    expect((await everywhere(NAME)).length).toBeGreaterThan(0);
    await askErasure(deps, actor, { requestId: 'u3' });
    expect(await deps.db.dispatch.count({ where: { kind: 'privacy.erasureSoon', status: 'waiting' } })).toBe(
      2,
    );
  });

  it('is found nowhere afterwards, while every figure of the school stands', async () => {
    const before = await figures();
    await eraseDue.run(deps, addMinutes(deps.clock.now(), (GRACE_DAYS - 1) * 1440));
    expect((await everywhere(NAME)).length).toBeGreaterThan(0);
    await eraseDue.run(deps, addMinutes(deps.clock.now(), GRACE_DAYS * 1440));
    const gone = [
      NAME,
      NAME.toLowerCase(),
      'Жумагалиева',
      'Салтанат',
      String(PHONE),
      ...Object.values(TYPED),
      MARK.note,
      MARK.savedGoal,
      MARK.sentGoal,
      MARK.oldWording,
      MARK.help,
      MARK.psychologist,
      MARK.trusted,
      MARK.takeaway,
      MARK.surveyNamed,
      MARK.lessonReply,
      MARK.openTakeaway,
      MARK.reportMentee,
      'burnout',
    ];
    for (const word of gone) expect(await everywhere(word), word).toEqual([]);
    // What both agreed, and what others wrote of themselves, is theirs too.
    for (const word of [MARK.agreedGoal, MARK.action, MARK.reportMentor, MARK.surveyTotals])
      expect((await everywhere(word)).length, word).toBeGreaterThan(0);
    expect(await figures()).toEqual(before);
    expect(await everywhere(NAMELESS)).not.toEqual([]);
    expect(deps.texts.for('kk').label('privacy-side-left', { name: NAMELESS })).toContain('Қатысушы');
  });

  it('may come again as somebody new', async () => {
    await newPerson(deps, { telegramId: PHONE, fullName: 'Новая Жизнь' });
    expect((await actorWith(deps, PHONE)).memberships).toEqual([]);
  });
});

describe('a paper', () => {
  const TODAY = '2026-11-24';

  it('is entered by the administrator alone, of their own school alone', async () => {
    const of = (phone: number) => actorWith(deps, phone);
    const other = await deps.db.membership.findFirstOrThrow({
      where: { person: { requestId: `person:${PHONES.other}` }, role: 'mentor' },
      select: { id: true },
    });
    const paper = { membershipId: other.id, paperOn: TODAY, today: TODAY, requestId: 'p1' };
    expect(await eraseByPaper(deps, await of(PHONES.curator), paper)).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    const administrator = await of(PHONES.administrator);
    const between = await deps.db.membership.findFirstOrThrow({
      where: { person: { requestId: `person:${PHONES.between}` }, schoolId: world.schoolId },
      select: { id: true },
    });
    expect(await eraseByPaper(deps, administrator, { ...paper, membershipId: between.id })).toEqual({
      ok: false,
      reason: 'elsewhere',
    });
    expect(await eraseByPaper(deps, administrator, paper)).toMatchObject({ ok: true });
    expect(await deps.db.auditEntry.count({ where: { action: 'people.erasurePaper' } })).toBe(1);
    expect(
      await deps.db.dispatch.count({ where: { kind: 'privacy.erasureOnPaper', status: 'waiting' } }),
    ).toBe(1);
  });
});

describe('the last of a school', () => {
  it('stays in that role while somebody can take it over; then it passes by itself', async () => {
    const personId = await newPerson(deps, { telegramId: 5001, fullName: 'Последняя Вера Павловна' });
    const { id: schoolId } = await deps.db.school.create({
      data: {
        ...(await deps.db.school.findFirstOrThrow({ omit: { id: true, requestId: true } })),
        id: (await deps.db.organisation.create({ data: { kind: 'school', name: 'Малая школа' } })).id,
        requestId: 'small',
      },
    });
    await giveTestRole(deps, { schoolId, personId, role: 'curator' });
    const heir = await newPerson(deps, { telegramId: 5002, fullName: 'Ещё Один Сотрудник' });
    await giveTestRole(deps, { schoolId, personId: heir, role: 'coordinator' });
    const asked = await askErasure(deps, await actorWith(deps, 5001), { requestId: 'last' });
    expect((await actorWith(deps, 5001)).memberships.map((m) => m.role)).toEqual(['curator']);
    expect(await deps.db.dispatch.count({ where: { kind: 'privacy.keeperLeaves', toPersonId: heir } })).toBe(
      1,
    );
    await eraseDue.run(deps, asked.dueAt);
    expect((await actorWith(deps, 5002)).memberships.map((m) => m.role)).toContain('curator');
    expect(await everywhere('Последняя')).toEqual([]);
  });

  it('who gave the first consent anew is in again, and is not erased', async () => {
    const personId = await newPerson(deps, { telegramId: 5003, fullName: 'Вернувшийся Иван' });
    const asked = await askErasure(deps, await actorWith(deps, 5003), { requestId: 'again' });
    await deps.db.consent.create({
      data: {
        personId,
        kind: 'programme',
        given: true,
        version: '1',
        locale: 'ru',
        operatorId: world.schoolId,
        operator: '',
        purpose: '',
        term: '',
        decidedAt: addMinutes(deps.clock.now(), 60),
      },
    });
    await eraseDue.run(deps, asked.dueAt);
    expect(await everywhere('Вернувшийся')).not.toEqual([]);
    expect(await deps.db.erasure.count({ where: { personId, takenBackAt: { not: null } } })).toBe(1);
  });
});
