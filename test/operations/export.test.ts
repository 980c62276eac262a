/** The sample school's export against sums made in another way, and against everybody who may not have it. */

import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSheet } from '../../src/mentoring/lessons/sheet/operations-reply.ts';
import type { ExportArgs } from '../../src/mentoring/reports/export/input.ts';
import { exportProduct, makeExport } from '../../src/mentoring/reports/export/products.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import type { Role } from '../../src/platform/database/generated/enums.ts';
import type { MadeFile } from '../../src/platform/files/products.ts';
import { everyOf } from '../../src/platform/known.ts';
import { CAST } from '../../src/playground/sample/cast.ts';
import { ADMINISTRATOR, CURATOR, TRUSTED } from '../../src/playground/sample/staff.ts';
import { type TestBot, texts } from '../support/bot.ts';
import { lessonOf, logged } from '../support/lessons.ts';
import { testPair } from '../support/meetings.ts';
import { actorWith, giveTestRole, newPerson } from '../support/operations.ts';
import { startSample } from '../support/sample.ts';

const FROM = '2026-09-01';
const TO = '2026-12-27';
let bot: TestBot;
let school = 0;
let foreign: Awaited<ReturnType<typeof testPair>>;

type Cells = Record<string, unknown>;
/** A lesson that counts. */
const TALKED_OVER = `"sharedAt" is not null and "id" not in (select "correctsId" from "Observation" where "correctsId" is not null)`;

const as = (telegramId: number) => actorWith(bot.deps, telegramId);
const args = (over: Partial<ExportArgs> = {}): ExportArgs => ({
  whose: 'school',
  schoolId: school,
  from: FROM,
  to: TO,
  format: 'xlsx',
  ...over,
});
function make(actor: Actor, of: ExportArgs, mostBytes?: number) {
  const making = { deps: bot.deps, actor, t: texts.for('ru'), progress: () => undefined };
  return mostBytes === undefined ? exportProduct.make(making, of) : makeExport(making, of, mostBytes);
}
async function filesOf(actor: Actor, of: ExportArgs, mostBytes?: number): Promise<readonly MadeFile[]> {
  const made = await make(actor, of, mostBytes);
  if (!made.ok) throw new Error(made.reason);
  return made.files;
}
async function fileOf(actor: Actor, of: ExportArgs): Promise<Buffer> {
  const [file] = await filesOf(actor, of);
  return Buffer.from(file?.bytes ?? []);
}
/** A sheet as objects by their headings, without what stands below the table. */
async function sheet(book: Buffer, name: string): Promise<Cells[]> {
  const [head = [], ...rows] = await readSheet(book, name);
  const below = rows.findIndex((row) => row.every((cell) => cell === null));
  const table = below < 0 ? rows : rows.slice(0, below);
  return table.map((row) => Object.fromEntries(head.map((title, i) => [String(title), row[i] ?? null])));
}
async function notes(book: Buffer, name: string): Promise<string[]> {
  const rows = await readSheet(book, name);
  const below = rows.findIndex((row) => row.every((cell) => cell === null));
  return below < 0 ? [] : rows.slice(below + 1).map((row) => String(row[0]));
}
async function one(sql: string, ...values: unknown[]): Promise<Cells> {
  const { rows } = await bot.database.pool.query<Cells>(sql, values);
  return rows[0] ?? {};
}
async function all(sql: string, ...values: unknown[]): Promise<Cells[]> {
  return (await bot.database.pool.query<Cells>(sql, values)).rows;
}

beforeAll(async () => {
  bot = await startSample();
  const { db, pool } = { db: bot.deps.db, pool: bot.database.pool };
  school = (await db.school.findFirstOrThrow()).id;
  foreign = await testPair(bot.deps, {
    from: 7000,
    zone: 'Asia/Almaty',
    names: ['Иная Анна Ивановна', 'Другой Пётр Ильич'],
  });
  for (const [i, role] of (
    ['coordinator', 'director', 'departmentHead', 'psychologist'] as const
  ).entries()) {
    const personId = await newPerson(bot.deps, {
      telegramId: 7100 + i,
      fullName: `Штатная Роль ${'АБВГ'[i]}`,
    });
    await giveTestRole(bot.deps, { schoolId: school, personId, role });
  }
  // What a workbook must take as it is: a wording that looks like a formula, a correction, a log that must stay silent.
  await pool.query(
    `update "GoalVersion" set "specific" = '=cmd|''/c calc''!A1' where "id" = (select min("id") from "GoalVersion")`,
  );
  const held = await one(
    `select "id" from "Meeting" where "schoolId" = $1 and "outcome" = 'both' order by "id" limit 1`,
    school,
  );
  const longer = await one(
    `select "id" from "Meeting" where "schoolId" = $1 and "outcome" = 'both' order by "id" offset 1 limit 1`,
    school,
  );
  for (const [i, [meeting, minutes, said]] of (
    [
      [held['id'], null, false],
      [longer['id'], 90, null],
    ] as const
  ).entries())
    await pool.query(
      `insert into "MeetingCorrection" ("schoolId", "meetingId", "authorId", "minutes", "held", "reason", "createdAt", "requestId")
       values ($1, $2, 1, $3, $4, 'ошибка', $5, $6)`,
      [school, meeting, minutes, said, bot.clock.now(), `c${i}`],
    );
  // Written down afterwards without its hour: it lies at the school's noon.
  await pool.query(
    `update "Meeting" set "startsAt" = date_trunc('day', "startsAt") + interval '9 hours'
     where "id" = (select max("id") from "Meeting" where "schoolId" = $1 and "loggedAfter" and "outcome" = 'curator')
       or "id" = (select max("id") from "Meeting" where "schoolId" = $1 and "loggedAfter")`,
    [school],
  );
  await pool.query(
    `insert into "AuditEntry" ("schoolId", "actorId", "action", "at") select $1, 1, a, $2
     from unnest(array['people.sensitive', 'trial.discuss', 'pair.refer', 'pair.end.conflict']) a`,
    [school, bot.clock.now()],
  );
  await observe();
});
afterAll(() => bot.stop());

/** Two lessons: one whose sheet was opened to the curator, one that was not; and one nobody has talked over yet. */
async function observe(): Promise<void> {
  const mentor = await as(CAST.lebedeva.userId ?? 0);
  const mentee = await as(CAST.asanov.userId ?? 0);
  const pair = await bot.deps.db.pair.findFirstOrThrow({
    where: { mentor: { personId: mentor.personId }, mentee: { personId: mentee.personId } },
  });
  const of = { schoolId: school, pairId: pair.id, teacherId: pair.menteeId };
  const lessons = [];
  for (const [topic, heldOn] of [
    ['Открытая тема', '2026-11-20'],
    ['Закрытая тема', '2026-11-23'],
    ['Ещё не обсуждали', '2026-11-24'],
  ] as const)
    lessons.push(await logged(bot.deps, mentor, of, lessonOf({ topic, heldOn }, [2, 1, null, 0])));
  await bot.database.pool.query(`update "Observation" set "sharedAt" = $2 where "id" = any($1)`, [
    lessons.slice(0, 2),
    bot.clock.now(),
  ]);
  expect(await openSheet(bot.deps, mentee, { observationId: lessons[0] ?? 0, open: true })).toMatchObject({
    ok: true,
  });
}

describe('the figures of the workbook', () => {
  let book: Buffer;
  beforeAll(async () => {
    book = await fileOf(await as(CURATOR.userId), args());
  });

  it('of pairs are what the tables say, pair by pair', async () => {
    const rows = await sheet(book, 'Пары');
    const pairs = await all(
      `select p."id", p."startsOn" from "Pair" p where p."schoolId" = $1 and p."startsOn" <= $2 order by p."id"`,
      school,
      TO,
    );
    expect(rows.map((row) => row['№ пары'])).toEqual(pairs.map((pair) => pair['id']));
    for (const row of rows) {
      const id = row['№ пары'];
      const outcome = async (name: string) =>
        (
          await one(
            `select count(*)::int as n from "Meeting" m where m."pairId" = $1 and m."outcome" = $2 and m."status" = 'settled'
             and not exists (select from "MeetingCorrection" c where c."meetingId" = m."id" and c."held" = false)`,
            id,
            name,
          )
        )['n'];
      expect([row['Встречи: обоими'], row['Встречи: куратором'], row['Встречи: одной стороной']]).toEqual([
        await outcome('both'),
        await outcome('curator'),
        await outcome('oneSide'),
      ]);
      const sums = await one(
        `select (select count(*)::int from "Goal" where "pairId" = $1 and "agreedAt" is not null and "status" in ('agreed', 'assessed')) as goals,
          (select count(*)::int from "Action" where "pairId" = $1) as actions,
          (select count(*)::int from "Action" where "pairId" = $1 and "status" = 'done') as done,
          (select count(*)::int from "Observation" where "pairId" = $1 and ${TALKED_OVER}) as lessons`,
        id,
      );
      expect([row['Целей согласовано'], row['Из них сделано'], row['Уроков посещено']]).toEqual([
        sums['goals'],
        sums['done'],
        sums['lessons'],
      ]);
      expect(Number(row['Действий плана'])).toBeLessThanOrEqual(Number(sums['actions']));
    }
    const minutes = rows.reduce((sum, row) => sum + Number(row['Минут встреч']), 0);
    const counted = await one(
      `select sum(case when m."id" = (select min("meetingId") from "MeetingCorrection" where "minutes" is not null) then 90 else m."minutes" end)::int as n
       from "Meeting" m where m."schoolId" = $1 and m."outcome" in ('both', 'curator')
       and m."id" not in (select "meetingId" from "MeetingCorrection" where "held" = false)`,
      school,
    );
    expect(minutes).toBe(counted['n']);
  });

  it('of meetings are real days and hours of the school, each with how it was confirmed', async () => {
    const rows = await sheet(book, 'Встречи');
    const meetings = await all(
      `select "pairId", case when "loggedAfter" and "startsAt"::time = '09:00' then date_trunc('day', "startsAt" + interval '3 hours') else "startsAt" + interval '3 hours' end as at, "curatorReason", "minutes", "status"::text, "outcome"::text, "id" from "Meeting"
       where "schoolId" = $1 order by "id"`,
      school,
    );
    expect(rows).toHaveLength(meetings.length);
    const toMinute = (value: unknown) => Math.round((value as Date).getTime() / 60_000);
    expect(rows.map((row) => toMinute(row['Начало встречи']))).toEqual(
      meetings.map((m) => toMinute(m['at'])),
    );
    expect(rows.map((row) => row['№ пары'])).toEqual(meetings.map((m) => m['pairId']));
    const unsaid = meetings.filter((m) => (m['at'] as Date).getUTCHours() === 0);
    expect(unsaid.length).toBeGreaterThan(0);
    const why: Record<string, string> = {
      paper: 'бумажный лист',
      present: 'было при мне',
      words: 'со слов обоих',
    };
    for (const [i, row] of rows.entries())
      expect(row['Почему засчитана']).toBe(
        meetings[i]?.['outcome'] === 'curator' ? why[String(meetings[i]?.['curatorReason'])] : null,
      );
    const words: Record<string, string> = {
      both: 'подтверждена обоими',
      curator: 'подтверждена куратором',
      oneSide: 'отмечена одной стороной',
      notHeld: 'не состоялась',
      moved: 'перенесена',
    };
    const corrected = rows.filter((row) => row['Исправлена'] !== null);
    expect(corrected.map((row) => row['Итог'])).toEqual(['не состоялась, исправлено', 'подтверждена обоими']);
    expect(corrected[1]?.['Минут']).toBe(90);
    for (const [i, row] of rows.entries()) {
      const outcome = meetings[i]?.['outcome'];
      if (typeof outcome === 'string' && row['Исправлена'] === null) expect(row['Итог']).toBe(words[outcome]);
    }
    const paper = await one(
      `select count(distinct "meetingId")::int as n from "Confirmation" where "schoolId" = $1 and "onPaper"`,
      school,
    );
    expect(rows.filter((row) => row['По бумажному листу'] === 'да')).toHaveLength(Number(paper['n']));
    expect((await notes(book, 'Встречи')).join(' ')).toContain('Заметки пары');
  });

  it('of goals and the plan are what both agreed, dangerous words as text', async () => {
    const goals = await sheet(book, 'Цели');
    const agreed = await all(
      `select v."specific", v."target" from "Goal" g join "GoalVersion" v on v."goalId" = g."id" and v."number" = g."agreedVersion"
       where g."schoolId" = $1 and g."status" <> 'dropped' order by g."id"`,
      school,
    );
    expect(goals.map((row) => [row['Цель'], row['Хотят']])).toEqual(
      agreed.map((g) => [g['specific'], g['target']]),
    );
    expect(goals.some((row) => String(row['Цель']).startsWith('=cmd|'))).toBe(true);
    const plan = await sheet(book, 'План');
    const actions = await all(
      `select "title" from "Action" where "schoolId" = $1 and (coalesce("dueOn", '') between $2 and $3
       or ("dueOn" is null) or to_char("closedAt" + interval '3 hours', 'YYYY-MM-DD') between $2 and $3) order by "id"`,
      school,
      FROM,
      TO,
    );
    expect(plan.map((row) => row['Действие'])).toEqual(actions.map((a) => a['title']));
  });

  it('of lessons tell the curator that they were held, and more only where the sheet was opened', async () => {
    const rows = await sheet(book, 'Уроки');
    const lessons = await all(
      `select "id", "topic", "className", "heldOn", coalesce((select "opensSheet" from "ObservationReply" r where r."observationId" = o."id"), false) as opened,
        (select sum("mark")::int from "ObservationMark" m where m."observationId" = o."id") as points
       from "Observation" o where "schoolId" = $1 and ${TALKED_OVER} order by "id"`,
      school,
    );
    expect(rows.map((row) => [row['Тема'], row['Баллы'], row['Класс']])).toEqual(
      lessons.map((l) => [l['opened'] ? l['topic'] : null, l['opened'] ? l['points'] : null, l['className']]),
    );
    const mine = rows.find((row) => row['Тема'] === 'Открытая тема');
    expect(mine).toMatchObject({ Баллы: 11, 'Из скольких': 14, Предмет: 'английский язык' });
    const everything = JSON.stringify(await Promise.all(SHEETS.map((name) => readSheet(book, name))));
    expect(everything).not.toContain('Закрытая тема');
    expect(everything).not.toContain('Ещё не обсуждали');
  });

  it('of surveys stand behind the wall: of a role of four answers one whole number', async () => {
    const rows = await sheet(book, 'Опросы');
    const mentors = rows.filter((row) => row['Роль'] === 'наставники');
    expect(mentors).toHaveLength(1);
    expect(mentors[0]).toMatchObject({
      Вопрос: null,
      'Ответов на вопрос': null,
      'Что показано': 'только общее среднее',
    });
    expect(Number.isInteger(mentors[0]?.['Значение'])).toBe(true);
    const mentees = rows.filter((row) => row['Роль'] === 'наставляемые');
    const means = await all(
      // Below ten answers: ends of the scale as one mark each, halves, and «почти все» where all but two stand at an end.
      `select case when count(*) filter (where a."score" >= 8) >= count(*) - 2 then 9
         when count(*) filter (where a."score" <= 3) >= count(*) - 2 then 2
         else round(avg(case when a."score" >= 8 then 9 when a."score" <= 3 then 2 else a."score" end) * 2) / 2
         end::float8 as mean, count(*)::int as n from "SurveyAnswer" a
       join "SurveyResponse" s on s."id" = a."responseId" where s."role" = 'mentee' and s."mode" = 'totals' and a."score" is not null
       group by a."question" having count(*) >= 5`,
    );
    const sorted = (values: unknown[]) => values.map(Number).toSorted((a, b) => a - b);
    expect(
      sorted(mentees.filter((r) => r['Что показано'] === 'среднее от 1 до 10').map((r) => r['Значение'])),
    ).toEqual(sorted(means.map((m) => m['mean'])));
    const words = await all(`select "text" from "SurveyAnswer" where "text" is not null and "text" <> ''`);
    const everything = JSON.stringify(await readSheet(book, 'Опросы'));
    for (const { text } of words) expect(everything).not.toContain(String(text));
  });

  it('of indicators and the log agree with their tables; what is private is in no log', async () => {
    const indicators = await sheet(book, 'Показатели');
    expect(indicators).toHaveLength(15);
    const trained = await one(
      `select count(*)::int as n from "Membership" where "schoolId" = $1 and "role" = 'mentor' and "trainingOn" is not null and "status" = 'active'`,
      school,
    );
    expect(Number(indicators.find((row) => row['Код'] === '2.1')?.['Сейчас'])).toBeGreaterThanOrEqual(
      Number(trained['n']),
    );
    const log = await sheet(book, 'Журнал');
    const entries = await one(
      `select count(*)::int as n from "AuditEntry" where "schoolId" = $1 and "action" not like 'trial.%'
       and "action" not in ('people.sensitive', 'pair.refer') and "action" not like 'export.%'
       and to_char("at" + interval '3 hours', 'YYYY-MM-DD') between $2 and $3`,
      school,
      FROM,
      TO,
    );
    expect(log.filter((row) => !String(row['Действие']).startsWith('выгрузка'))).toHaveLength(
      Number(entries['n']),
    );
    const said = JSON.stringify(log);
    for (const secret of ['sensitive', 'discuss', 'refer', 'conflict']) expect(said).not.toContain(secret);
  });

  it('are explained, each column of each sheet', async () => {
    const rows = await sheet(book, 'Определения');
    for (const name of SHEETS) {
      const [head = []] = await readSheet(book, name);
      const explained = rows.filter((row) => row['Лист'] === name).map((row) => row['Столбец']);
      expect(explained).toEqual(head);
    }
    expect(rows.every((row) => String(row['Что это']).length > 3)).toBe(true);
  });

  it('are of the days asked for only', async () => {
    const week = await fileOf(await as(CURATOR.userId), args({ from: '2026-11-16', to: '2026-11-22' }));
    const rows = await sheet(week, 'Встречи');
    const counted = await one(
      `select count(*)::int as n from "Meeting" where "schoolId" = $1
       and ("startsAt" at time zone 'Europe/Moscow')::date between '2026-11-16' and '2026-11-22'`,
      school,
    );
    expect(rows).toHaveLength(Number(counted['n']));
    expect(rows.length).toBeGreaterThan(0);
  });
});

const SHEETS = ['Пары', 'Встречи', 'Цели', 'План', 'Уроки', 'Опросы', 'Показатели', 'Журнал'];

describe('who may have it', () => {
  const FORMATS = ['xlsx', 'csv', 'ics', 'json'] as const;
  const refused = { ok: false, reason: 'notYours' };

  it.each([
    ['a trusted person', TRUSTED.userId],
    ['a director', 7101],
    ['a head of department', 7102],
    ['a psychologist', 7103],
    ['a mentor', CAST.lebedeva.userId ?? 0],
    ['a mentee', CAST.asanov.userId ?? 0],
    ['the curator of another school', 7000],
    ['a mentor of another school', 7001],
  ])('%s has no export of the school in any form', async (_who, telegramId) => {
    const actor = await as(telegramId);
    for (const format of FORMATS) expect(await make(actor, args({ format }))).toEqual(refused);
  });

  it('somebody without pairs has none of their own, and nobody has one of no school', async () => {
    expect(await make(await as(7101), args({ whose: 'mine' }))).toEqual(refused);
    expect(await make(await as(7101), args({ whose: 'all' }))).toEqual(refused);
    expect(await make(await as(CURATOR.userId), args({ schoolId: foreign.schoolId }))).toEqual(refused);
  });

  it.each([
    ['the administrator', ADMINISTRATOR.userId],
    ['the coordinator', 7100],
  ])('%s has counts of lessons, no sheet of any', async (_who, telegramId) => {
    const book = await fileOf(await as(telegramId), args());
    const lessons = await sheet(book, 'Уроки');
    const counted = await all(
      `select "pairId", count(*) filter (where "kind" = 'mentorVisit')::int as mentor from "Observation"
       where "schoolId" = $1 and "pairId" is not null and ${TALKED_OVER} group by 1 order by 1`,
      school,
    );
    expect(lessons.map((row) => [row['№ пары'], row['Наставник у наставляемого']])).toEqual(
      counted.map((pair) => [pair['pairId'], pair['mentor']]),
    );
    expect(Object.keys(lessons[0] ?? {})).toEqual([
      '№ пары',
      'Наставник',
      'Наставляемый',
      'Наставник у наставляемого',
      'Наставляемый у наставника',
    ]);
    expect(JSON.stringify(await readSheet(book, 'Уроки'))).not.toContain('Открытая тема');
  });

  it('a mentor has their own pairs with their lessons, nothing of the school', async () => {
    const mentor = await as(CAST.lebedeva.userId ?? 0);
    const book = await fileOf(mentor, args({ whose: 'mine', schoolId: 0 }));
    const pairs = await sheet(book, 'Пары');
    const own = await all(
      `select p."id" from "Pair" p join "Membership" m on m."id" in (p."mentorId", p."menteeId") where m."personId" = $1 order by 1`,
      mentor.personId,
    );
    expect(pairs.map((row) => row['№ пары'])).toEqual(own.map((pair) => pair['id']));
    const lessons = await all(
      `select "topic" from "Observation" o join "Membership" m on m."id" in (o."observerId", o."teacherId")
       where m."personId" = $1 and o."id" in (select "id" from "Observation" where ${TALKED_OVER}) order by o."id"`,
      mentor.personId,
    );
    expect((await sheet(book, 'Уроки')).map((row) => row['Тема'])).toEqual(lessons.map((l) => l['topic']));
    expect(lessons.length).toBeGreaterThan(2);
    for (const name of ['Опросы', 'Показатели', 'Журнал'])
      await expect(readSheet(book, name)).rejects.toThrow();
    const csv = args({ whose: 'mine', schoolId: 0, format: 'csv', sheet: 'audit' });
    expect(await make(mentor, csv)).toEqual(refused);
  });

  it('a goal only saved is its author’s', async () => {
    const goal = await one(
      `select g."id", g."pairId" from "Goal" g where g."agreedVersion" is null and g."status" <> 'dropped' limit 1`,
    );
    await bot.database.pool.query(
      `update "Goal" set "status" = 'saved', "author" = 'mentee' where "id" = $1`,
      [goal['id']],
    );
    const pair = await bot.deps.db.pair.findUniqueOrThrow({
      where: { id: Number(goal['pairId']) },
      select: {
        mentor: { select: { person: { select: { account: true } } } },
        mentee: { select: { person: { select: { account: true } } } },
      },
    });
    const seen = async (account: { telegramId: bigint } | null) => {
      if (!account) return [];
      const book = await fileOf(await as(Number(account.telegramId)), args({ whose: 'mine', schoolId: 0 }));
      return (await sheet(book, 'Цели')).filter((row) => row['№ пары'] === goal['pairId']);
    };
    const [mine, theirs] = [await seen(pair.mentee.person.account), await seen(pair.mentor.person.account)];
    expect(mine.length - theirs.length).toBe(1);
  });
});

describe('other forms', () => {
  it('CSV says the same as its sheet', async () => {
    const curator = await as(CURATOR.userId);
    const rows = await sheet(await fileOf(curator, args()), 'Встречи');
    const csv = (await fileOf(curator, args({ format: 'csv', sheet: 'meetings' }))).toString();
    const lines = csv.slice(1).trimEnd().split('\r\n');
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines[0]?.split(';')).toEqual(Object.keys(rows[0] ?? {}));
    expect(lines[1]?.split(';')[2]).toBe(rows[0]?.['Наставляемый']);
    const goals = (await fileOf(curator, args({ format: 'csv', sheet: 'goals' }))).toString();
    expect(goals).toContain(`;'=cmd|`);
  });

  it('the calendar has every meeting once, called off ones as such', async () => {
    const text = (await fileOf(await as(CURATOR.userId), args({ format: 'ics' }))).toString();
    const events = text.replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1);
    const meetings = await all(
      `select "id", "startsAt", "loggedAfter" and "startsAt"::time = '09:00' as "unsaid", "status"::text, "outcome"::text from "Meeting" where "schoolId" = $1 order by "id"`,
      school,
    );
    expect(events.map((event) => /UID:(\S+)/.exec(event)?.[1])).toEqual(
      meetings.map((m) => `meeting-${Number(m['id'])}@nastavnik`),
    );
    for (const [i, meeting] of meetings.entries()) {
      const at = (meeting['startsAt'] as Date).toISOString().replace(/[-:]/g, '').replace('.000', '');
      // The school's noon is nine o'clock of UTC: its day is the same.
      expect(events[i]).toContain(
        meeting['unsaid'] ? `DTSTART;VALUE=DATE:${at.slice(0, 8)}\r` : `DTSTART:${at}`,
      );
      if (meeting['status'] === 'cancelled' || meeting['outcome'] === 'notHeld')
        expect(events[i]).toContain('STATUS:CANCELLED');
    }
  });

  it('JSON has a version, keys that stay and codes instead of words', async () => {
    const read = JSON.parse((await fileOf(await as(CURATOR.userId), args({ format: 'json' }))).toString());
    expect(read).toMatchObject({ formatVersion: 1, part: 1, from: FROM, to: TO });
    expect(Object.keys(read.sheets)).toEqual([
      'pairs',
      'meetings',
      'goals',
      'actions',
      'lessons',
      'surveys',
      'indicators',
      'audit',
    ]);
    expect(Object.keys(read.sheets.meetings[0])).toEqual([
      'school',
      'pair',
      'mentor',
      'mentee',
      'startsAt',
      'meetingKind',
      'minutes',
      'place',
      'online',
      'result',
      'reason',
      'paper',
      'loggedAfter',
      'correctedOn',
    ]);
    expect(read.sheets.meetings[0].result).toBe('corrected');
    const parts = await filesOf(await as(CURATOR.userId), args({ format: 'json' }), 1);
    const whole = parts.map((part) => JSON.parse(Buffer.from(part.bytes).toString()).sheets.meetings ?? []);
    expect(whole.flat()).toEqual(read.sheets.meetings);
  });

  it('all schools of somebody stand in one table, or on a sheet each; too big a workbook becomes two', async () => {
    const personId = (await as(ADMINISTRATOR.userId)).personId;
    const id = await giveTestRole(bot.deps, { schoolId: foreign.schoolId, personId, role: 'administrator' });
    const admin = await as(ADMINISTRATOR.userId);
    const book = await fileOf(admin, args({ whose: 'all', schoolId: 0 }));
    const pairs = await sheet(book, 'Пары');
    expect(new Set(pairs.map((row) => row['Школа'])).size).toBe(2);
    expect(pairs.some((row) => row['Наставник'] === 'Иная Анна Ивановна')).toBe(true);
    const each = await fileOf(admin, args({ whose: 'all', schoolId: 0, format: 'xlsxEach' }));
    const other = await bot.deps.db.organisation.findUniqueOrThrow({ where: { id: foreign.schoolId } });
    expect((await sheet(each, other.name)).map((row) => row['Наставник'])).toEqual(['Иная Анна Ивановна']);
    const halves = await filesOf(admin, args({ whose: 'all', schoolId: 0 }), 1000);
    expect(halves).toHaveLength(2);
    expect(new Set(halves.map((file) => file.name)).size).toBe(2);
    await bot.deps.db.membership.update({ where: { id }, data: { status: 'ended' } });
  });

  it('nothing in the days asked for is said, not made', async () => {
    const empty = args({ from: '2020-01-01', to: '2020-02-01' });
    expect(await make(await as(CURATOR.userId), empty)).toEqual({ ok: false, reason: 'empty' });
  });

  it('every export is in the log of each school it is of', async () => {
    const { personId: actorId } = await as(CURATOR.userId);
    await bot.deps.db.auditEntry.deleteMany({ where: { schoolId: school, action: 'export.ics' } });
    await fileOf(await as(CURATOR.userId), args({ format: 'ics' }));
    await fileOf(await as(CURATOR.userId), args({ format: 'ics' }));
    // The same taken twice at once is one entry.
    expect(
      await bot.deps.db.auditEntry.count({ where: { schoolId: school, action: 'export.ics', actorId } }),
    ).toBe(1);
  });
});

// Every role of a school is either allowed above or refused above.
const TRIED: readonly Role[] = everyOf<Role>()([
  'administrator',
  'coordinator',
  'curator',
  'trustedPerson',
  'mentor',
  'mentee',
  'director',
  'departmentHead',
  'psychologist',
]);
it('leaves no role untried', () => expect(TRIED).toHaveLength(9));
