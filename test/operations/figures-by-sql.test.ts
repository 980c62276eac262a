/** Every figure of a term's papers against the tables themselves: no query of the papers is asked here. */

import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageProduct, summaryProduct } from '../../src/mentoring/reports/package/products.ts';
import { portfolioProduct } from '../../src/mentoring/reports/papers/products.ts';
import { confirmReport } from '../../src/mentoring/reports/written/operations.ts';
import { reportProduct } from '../../src/mentoring/reports/written/products.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import type {
  ActionStatus,
  GoalResult,
  MeetingKind,
  MeetingOutcome,
  MeetingStatus,
  Side,
} from '../../src/platform/database/generated/enums.ts';
import type { MadeFile } from '../../src/platform/files/products.ts';
import { instantOf } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { openDocument } from '../support/docx.ts';
import { type TestDeps, testDeps } from '../support/operations.ts';
import { type SurveySchool, surveySchool } from '../support/surveys.ts';

const ZONE = 'Europe/Moscow';
const at = (day: string, time = '14:00') => instantOf(day, time, ZONE);
/** The two terms' days: holidays belong to the term before them, the summer to the first. */
const PERIODS = [
  { number: 1, from: '2026-07-01', to: '2026-11-01' },
  { number: 2, from: '2026-11-02', to: '2027-01-10' },
] as const;
type Cells = Record<string, unknown>;

describe('the figures of a term', () => {
  let database: TestDatabase;
  let deps: TestDeps;
  let school: SurveySchool;
  let curator: Actor;
  const files = new Map<number, MadeFile[]>();
  let rows = 0;
  const request = () => `figures:${++rows}`;
  const pair = (i: number) => school.pairs[i] ?? 0;

  /** One row of numbers, straight from the tables. */
  const numbers = async (sql: string, values: unknown[] = []) =>
    (await database.pool.query<Record<string, number>>(sql, values)).rows[0] ?? {};
  const term = async (number: number) =>
    (await deps.db.term.findFirstOrThrow({ where: { schoolId: school.schoolId, number } })).id;
  const paper = (number: number, title: string) => {
    const file = files.get(number)?.find((one) => one.name.replaceAll('\u00a0', ' ').startsWith(title));
    if (!file) throw new Error(`no ${title} of term ${number}`);
    return openDocument(file.bytes).text;
  };
  const sheet = async (number: number, name: string): Promise<Cells[]> => {
    const file = files.get(number)?.find((one) => one.name.endsWith('.xlsx'));
    const sheets = await readXlsx(Buffer.from(file?.bytes ?? []));
    const [head = [], ...data] = sheets.find((one) => one.sheet === name)?.data ?? [];
    const below = data.findIndex((row) => row.every((cell) => cell === null));
    return data
      .slice(0, below < 0 ? data.length : below)
      .map((row) => Object.fromEntries(head.map((title, i) => [String(title), row[i] ?? null])));
  };
  const sum = (cells: Cells[], column: string) =>
    cells.reduce((all, row) => all + Number(row[column] ?? 0), 0);

  async function meeting(
    i: number,
    startsAt: Date,
    more: {
      outcome?: MeetingOutcome;
      status?: MeetingStatus;
      kind?: MeetingKind;
      after?: boolean;
      paper?: boolean;
      corrected?: { held?: boolean; startsAt?: Date; minutes?: number };
    } = {},
  ) {
    const { schoolId } = school;
    const { id } = await deps.db.meeting.create({
      data: {
        schoolId,
        pairId: pair(i),
        kind: more.kind ?? 'series',
        status: more.status ?? 'settled',
        outcome: more.outcome ?? null,
        startsAt,
        minutes: 40,
        proposedBy: 'mentor',
        loggedAfter: more.after ?? false,
        curatorReason: more.outcome === 'curator' && more.paper ? 'paper' : null,
        createdAt: startsAt,
        requestId: request(),
      },
    });
    if (more.corrected)
      await deps.db.meetingCorrection.create({
        data: {
          schoolId,
          meetingId: id,
          authorId: school.curator.personId,
          reason: 'Перепутали',
          createdAt: at('2026-11-20'),
          requestId: request(),
          ...more.corrected,
        },
      });
  }

  async function goal(
    i: number,
    agreedAt: Date,
    assessed: Partial<Record<Side, GoalResult>> = {},
    assessedAt = at('2026-11-25'),
  ) {
    const { schoolId } = school;
    const sides = Object.entries(assessed) as [Side, GoalResult][];
    await deps.db.goal.create({
      data: {
        schoolId,
        pairId: pair(i),
        author: 'mentee',
        status: sides.length === 2 ? 'assessed' : 'agreed',
        agreedVersion: 1,
        agreedAt,
        createdAt: agreedAt,
        requestId: request(),
        versions: {
          create: {
            number: 1,
            specific: 'Ученики отвечают полным предложением',
            measure: 'selfRating',
            helps: [],
            dueOn: '2026-12-20',
            author: 'mentee',
            createdAt: agreedAt,
          },
        },
        assessments: { create: sides.map(([side, result]) => ({ side, result, assessedAt })) },
      } as never,
    });
  }

  const action = (
    i: number,
    dueOn: string | null,
    status: ActionStatus,
    writtenOn: string,
    closedOn?: string,
  ) =>
    deps.db.action.create({
      data: {
        schoolId: school.schoolId,
        pairId: pair(i),
        title: 'Действие плана',
        form: 'course',
        dueOn,
        status,
        responsible: 'mentee',
        createdBy: 'mentee',
        createdAt: at(writtenOn),
        closedAt: closedOn === undefined ? null : at(closedOn),
        requestId: request(),
      },
    });

  async function lesson(
    i: number | null,
    heldOn: string,
    more: { shared?: boolean; corrects?: number } = {},
  ) {
    const { schoolId, mentors, mentees } = school;
    const template = await deps.db.observationTemplate.findFirstOrThrow({ where: { schoolId } });
    return deps.db.observation.create({
      data: {
        schoolId,
        kind: i === null ? 'colleagueVisit' : 'mentorVisit',
        pairId: i === null ? null : pair(i),
        observerId: mentors[i ?? 0]?.id ?? 0,
        teacherId: (i === null ? mentors[1]?.id : mentees[i]?.id) ?? 0,
        templateId: template.id,
        heldOn,
        className: '7 «Б»',
        subject: 'english',
        topic: 'Тема',
        aim: 'overview',
        strengths: [],
        growthPoints: [],
        correctsId: more.corrects ?? null,
        createdAt: at(heldOn),
        updatedAt: at(heldOn),
        sharedAt: more.shared === false ? null : at(heldOn, '18:00'),
        requestId: request(),
      },
    });
  }

  beforeAll(async () => {
    database = await testDatabase();
    deps = testDeps(database, { at: at('2026-08-28', '12:00') });
    school = await surveySchool(deps, { from: 900, mentees: 7, met: false, startsOn: '2026-09-07' });
    const { schoolId, mentors, mentees } = school;
    curator = await school.curator.actor();
    await deps.db.programme.updateMany({ where: { schoolId }, data: { startsOn: '2026-09-01' } });
    await deps.db.pair.updateMany({
      where: { schoolId },
      data: { startsOn: '2026-09-07', createdAt: at('2026-09-07') },
    });
    await deps.db.observationTemplate.create({
      data: {
        schoolId,
        code: 'default',
        version: 1,
        criteria: [{ key: 'goals' }],
        maxMark: 2,
        createdAt: at('2026-09-01'),
        requestId: request(),
      },
    });
    // Ways for a pair to end: in the first term by agreement, in the second because its days were over, and whole.
    const ended = (i: number, data: object) => deps.db.pair.update({ where: { id: pair(i) }, data });
    await ended(4, { status: 'ended', endKind: 'agreement', endedAt: at('2026-10-30') });
    await ended(5, { status: 'ended', endKind: 'timeOver', endsOn: '2026-11-13', endedAt: at('2026-11-16') });
    await ended(6, { status: 'completed', endKind: 'completed', stage: 'final', endedAt: at('2026-11-19') });
    await ended(3, { startsOn: '2026-11-09', createdAt: at('2026-11-09') });
    await ended(0, { overLimitReason: 'Единственный физик', stage: 'series' });

    // The last minutes of a term and the first of the next, by the school's own clock.
    await meeting(0, at('2026-09-10'), { outcome: 'both', kind: 'acquaintance' });
    await meeting(0, at('2026-11-01', '23:50'), { outcome: 'both', after: true });
    await meeting(0, at('2026-11-02', '00:10'), { outcome: 'both' });
    await meeting(1, at('2026-10-06'), { outcome: 'curator', paper: true });
    await meeting(1, at('2026-10-07'), { outcome: 'curator' });
    await meeting(1, at('2026-10-08'), { outcome: 'oneSide' });
    await meeting(1, at('2026-10-09'), { outcome: 'moved' });
    await meeting(2, at('2026-10-12'), { outcome: 'notHeld' });
    await meeting(2, at('2026-10-13'), { status: 'cancelled' });
    await meeting(2, at('2026-10-14'), { status: 'agreed' });
    await meeting(2, at('2026-10-15'), { status: 'proposed' });
    // What corrections did: one belongs to the term before, one was not held after all, one was longer.
    await meeting(2, at('2026-11-03'), { outcome: 'both', corrected: { startsAt: at('2026-10-29') } });
    await meeting(2, at('2026-11-05'), { outcome: 'both', corrected: { held: false } });
    await meeting(2, at('2026-11-06'), { outcome: 'both', corrected: { minutes: 90 } });
    // One is still ahead: nobody could have marked it.
    await meeting(1, at('2026-11-25'), { status: 'agreed' });
    await meeting(1, at('2026-12-03'), { status: 'agreed' });
    await meeting(6, at('2026-11-18'), { outcome: 'both', kind: 'final' });

    await goal(0, at('2026-10-05'), { mentor: 'achieved', mentee: 'partly' });
    await goal(1, at('2026-10-06'), { mentor: 'partly', mentee: 'partly' }, at('2026-10-31'));
    await goal(2, at('2026-11-01', '23:59'));
    await goal(2, at('2026-11-02', '00:01'));

    await action(0, '2026-10-20', 'done', '2026-10-05', '2026-10-19');
    await action(0, '2026-10-21', 'done', '2026-10-05', '2026-11-10');
    await action(0, null, 'planned', '2026-10-06');
    await action(1, null, 'planned', '2026-11-06');
    await action(1, '2026-11-20', 'notDone', '2026-10-07', '2026-11-21');
    await action(1, '2026-12-20', 'carried', '2026-11-07', '2026-11-22');

    await lesson(0, '2026-11-01');
    await lesson(0, '2026-11-02');
    const wrong = await lesson(1, '2026-10-12');
    await lesson(1, '2026-10-13', { corrects: wrong.id });
    await lesson(2, '2026-10-14', { shared: false });
    await lesson(null, '2026-10-15');

    // Young teachers, self-study, training: one of each came after the first term was over.
    for (const [i, experienceYears] of [1, 2, 12, 3, 0].entries())
      await deps.db.questionnaire.update({
        where: { membershipId: mentees[i]?.id ?? 0 },
        data: { experienceYears },
      });
    for (const [i, doneOn] of [
      [0, '2026-10-05'],
      [0, '2026-11-01'],
      [1, '2026-10-05'],
      [1, '2026-11-02'],
    ] as const)
      await deps.db.achievement.create({
        data: {
          schoolId,
          membershipId: mentees[i]?.id ?? 0,
          kind: 'selfStudy',
          title: 'Книга об оценивании',
          doneOn,
          createdById: mentees[i]?.personId ?? 0,
          createdAt: at(doneOn),
          requestId: request(),
        },
      });
    for (const [i, trainingOn] of [
      [0, '2026-09-02'],
      [1, '2026-11-02'],
    ] as const)
      await deps.db.membership.update({ where: { id: mentors[i]?.id ?? 0 }, data: { trainingOn } });
    await deps.db.membership.update({
      where: { id: mentors[4]?.id ?? 0 },
      data: { status: 'ended', endedAt: at('2026-11-16') },
    });
    // The first term's last week, as the digest kept it.
    await deps.db.digestWeek.create({
      data: {
        schoolId,
        weekOn: '2026-10-26',
        madeAt: at('2026-11-02', '08:00'),
        facts: {
          pairs: 5,
          stages: { acquaintance: 0, trial: 4, planning: 0, series: 1, final: 0 },
          meetings: { confirmed: 2, ahead: 0, silent: 0 },
          goalPairs: 2,
          actions: { done: 1, all: 3 },
          risks: [{ pairId: pair(2), kind: 'noStep' }],
        },
      },
    });
    deps.clock.set(at('2026-11-26', '12:00'));
    for (const { number } of PERIODS) {
      const made = await packageProduct.make(
        { deps, actor: curator, t: deps.texts.for('ru'), progress: () => undefined },
        { termId: await term(number), kind: 'term', locale: 'ru' },
      );
      if (!made.ok) throw new Error(made.reason);
      files.set(number, [...made.files]);
    }
  }, 60_000);
  afterAll(() => database.close());

  /** Meetings with their corrections, one by one: the last word of each field wins. */
  const MEETINGS = `select m.*, coalesce(c."held", true) as "stands",
      to_char(coalesce(c."startsAt", m."startsAt") at time zone 'Europe/Moscow', 'YYYY-MM-DD') as "on",
      coalesce(c."minutes", m."minutes") as "length"
    from "Meeting" m left join "MeetingCorrection" c on c."meetingId" = m."id" where m."schoolId" = $1`;
  const meetingsOf = ({ from, to }: { from: string; to: string }) =>
    numbers(
      `select count(*) filter (where "stands" and "outcome" = 'both')::int as both,
        count(*) filter (where "stands" and "outcome" = 'curator')::int as curator,
        count(*) filter (where "stands" and "outcome" = 'curator' and "curatorReason" = 'paper')::int as paper,
        count(*) filter (where "stands" and "outcome" = 'oneSide')::int as one,
        count(*) filter (where not "loggedAfter" and "status" <> 'proposed' and "outcome" is distinct from 'moved')::int as planned,
        count(*) filter (where "outcome" = 'moved')::int as moved,
        count(*) filter (where "outcome" = 'notHeld' or not "stands")::int as "not",
        count(*) filter (where "status" = 'cancelled')::int as cancelled,
        count(*) filter (where "status" = 'agreed' and "startsAt" < '2026-11-26T09:00:00Z')::int as open,
        coalesce(sum("length") filter (where "stands" and "outcome" in ('both', 'curator')), 0)::int as minutes
      from (${MEETINGS}) x where "on" between $2 and $3`,
      [school.schoolId, from, to],
    );

  it.each(PERIODS)(
    'counts meetings of term $number alike in its summary and its workbook',
    async (period) => {
      const m = await meetingsOf(period);
      const summary = paper(period.number, 'Справка');
      expect(summary).toContain(
        `Встречи: состоялось ${(m['both'] ?? 0) + (m['curator'] ?? 0)}; назначали заранее: ${m['planned']}`,
      );
      expect(summary).toContain(
        `Подтверждены обоими: ${m['both']}, куратором: ${m['curator']}; с бумажным листом: ${m['paper']}`,
      );
      expect(summary).toContain(
        `Перенесено: ${m['moved']}, не состоялось: ${m['not']}, отменено: ${m['cancelled']}, без отметки: ${m['open']}`,
      );
      const pairs = await sheet(period.number, 'Пары');
      expect(sum(pairs, 'Встречи: обоими')).toBe(m['both']);
      expect(sum(pairs, 'Встречи: куратором')).toBe(m['curator']);
      expect(sum(pairs, 'Встречи: одной стороной')).toBe(m['one']);
      expect(sum(pairs, 'Минут встреч')).toBe(m['minutes']);
      const held = (await sheet(period.number, 'Встречи')).filter((row) =>
        String(row['Итог']).startsWith('подтверждена'),
      );
      expect(held).toHaveLength((m['both'] ?? 0) + (m['curator'] ?? 0));
    },
  );

  it('has no meeting in two terms, and none of the year in no term', async () => {
    const [first, second] = await Promise.all(PERIODS.map(meetingsOf));
    const whole = await meetingsOf({ from: '2026-07-01', to: '2027-06-30' });
    expect((first?.['both'] ?? 0) + (second?.['both'] ?? 0)).toBe(whole['both']);
    expect(first).toMatchObject({ both: 3, curator: 2, one: 1, moved: 1 });
    expect(second).toMatchObject({ both: 3, curator: 0, not: 1 });
  });

  it.each(PERIODS)('tells how pairs began and ended in term $number', async (period) => {
    const p = await numbers(
      `select count(*) filter (where "startsOn" between $2 and $3)::int as started,
        count(*) filter (where "endKind" = 'completed' and "endedOn" between $2 and $3)::int as completed,
        count(*) filter (where "endKind" not in ('completed', 'timeOver') and "endedOn" between $2 and $3)::int as earlier,
        count(*) filter (where "endKind" = 'timeOver' and "endedOn" between $2 and $3)::int as over,
        count(*) filter (where "startsOn" <= $3 and coalesce("endedOn" >= $2, true))::int as lived
      from (select *, to_char("endedAt" at time zone 'Europe/Moscow', 'YYYY-MM-DD') as "endedOn" from "Pair"
        where "schoolId" = $1) x`,
      [school.schoolId, period.from, period.to],
    );
    const summary = paper(period.number, 'Справка');
    expect(summary).toContain(
      `За период начали работу пар: ${p['started']}, завершили программу: ${p['completed']}, закончили раньше: ${p['earlier']}`,
    );
    // A pair whose days were over was nobody's wish to end earlier.
    if (p['over'])
      expect(summary).toContain(`Вышел срок, работа закончена без итоговой встречи: ${p['over']}`);
    else expect(summary).not.toContain('Вышел срок');
    expect(summary).toContain('Пар сверх нормы наставника: 1');
    expect(await sheet(period.number, 'Пары')).toHaveLength(p['lived'] ?? -1);
  });

  it.each(PERIODS)(
    'counts goals and their outcome as they stood at the end of term $number',
    async (period) => {
      const g = await numbers(
        `with goal as (select g."id", g."pairId",
          (select a."result"::text from "GoalAssessment" a where a."goalId" = g."id" and a."side" = 'mentor'
            and to_char(a."assessedAt" at time zone 'Europe/Moscow', 'YYYY-MM-DD') <= $2) as "mentor",
          (select a."result"::text from "GoalAssessment" a where a."goalId" = g."id" and a."side" = 'mentee'
            and to_char(a."assessedAt" at time zone 'Europe/Moscow', 'YYYY-MM-DD') <= $2) as "mentee"
        from "Goal" g where g."schoolId" = $1 and to_char(g."agreedAt" at time zone 'Europe/Moscow', 'YYYY-MM-DD') <= $2)
      select count(*)::int as agreed, count(distinct "pairId")::int as pairs,
        count(*) filter (where "mentor" = 'achieved')::int as achieved,
        count(*) filter (where "mentor" = 'partly')::int as partly,
        count(*) filter (where "mentor" is not null)::int as assessed,
        count(*) filter (where "mentor" <> "mentee")::int as differ from goal`,
        [school.schoolId, period.to],
      );
      const summary = paper(period.number, 'Справка');
      expect(summary).toContain(`Согласованных целей: ${g['agreed']}, у пар: ${g['pairs']}`);
      expect(summary).toContain(
        `Итоги целей: достигнуты ${g['achieved']}, частично ${g['partly']}, не в этот раз 0`,
      );
      if (g['differ']) expect(summary).toContain(`оценили по-разному целей: ${g['differ']}`);
      else expect(summary).not.toContain('по-разному');
      const goals = await sheet(period.number, 'Цели');
      expect(goals).toHaveLength(g['agreed'] ?? -1);
      expect(goals.filter((row) => row['Состояние'] === 'оценена')).toHaveLength(g['assessed'] ?? -1);
      expect(goals.filter((row) => row['Оценка наставника'] !== null)).toHaveLength(g['assessed'] ?? -1);
      expect(sum(await sheet(period.number, 'Пары'), 'Целей согласовано')).toBe(g['agreed']);
    },
  );

  it.each(PERIODS)('counts actions of term $number alike in all its papers', async (period) => {
    const a = await numbers(
      `with action as (select case when "closedOn" > $3 then 'planned' else "status"::text end as "status"
        from (select *, to_char("closedAt" at time zone 'Europe/Moscow', 'YYYY-MM-DD') as "closedOn",
            to_char("createdAt" at time zone 'Europe/Moscow', 'YYYY-MM-DD') as "writtenOn"
          from "Action" where "schoolId" = $1) x
        where coalesce("dueOn", "writtenOn") between $2 and $3 or "closedOn" between $2 and $3)
      select count(*)::int as all, count(*) filter (where "status" = 'done')::int as done,
        count(*) filter (where "status" = 'notDone')::int as "not", count(*) filter (where "status" = 'carried')::int as carried,
        count(*) filter (where "status" = 'planned')::int as planned from action`,
      [school.schoolId, period.from, period.to],
    );
    expect(paper(period.number, 'Справка')).toContain(
      `Действия плана: ${a['all']}; сделано ${a['done']}, не сделано ${a['not']}, перенесено ${a['carried']}, в работе ${a['planned']}`,
    );
    const pairs = await sheet(period.number, 'Пары');
    expect(sum(pairs, 'Действий плана')).toBe(a['all']);
    expect(sum(pairs, 'Из них сделано')).toBe(a['done']);
    const plan = await sheet(period.number, 'План');
    expect(plan).toHaveLength(a['all'] ?? -1);
    expect(plan.filter((row) => row['Состояние'] === 'впереди')).toHaveLength(a['planned'] ?? -1);
  });

  it.each(PERIODS)('counts observed lessons and achievements of term $number', async (period) => {
    const l = await numbers(
      `select count(*) filter (where "pairId" is not null)::int as pairs, count(*) filter (where "pairId" is null)::int as colleagues
      from "Observation" o where "schoolId" = $1 and "heldOn" between $2 and $3 and "sharedAt" is not null
        and "id" not in (select "correctsId" from "Observation" where "correctsId" is not null)`,
      [school.schoolId, period.from, period.to],
    );
    const { items } = await numbers(
      `select count(*)::int as items from "Achievement" where "schoolId" = $1 and "doneOn" between $2 and $3`,
      [school.schoolId, period.from, period.to],
    );
    const summary = paper(period.number, 'Справка');
    expect(summary).toContain(
      `Посещено и обсуждено уроков: в парах ${l['pairs']}, между коллегами ${l['colleagues']}`,
    );
    expect(summary).toMatch(new RegExp(`Самообразование: ${items}$`, 'm'));
    expect(sum(await sheet(period.number, 'Пары'), 'Уроков посещено')).toBe(l['pairs']);
    expect(await sheet(period.number, 'Уроки')).toHaveLength((l['pairs'] ?? 0) + (l['colleagues'] ?? 0));
  });

  it.each(PERIODS)('tells targets and indicators as of the last day of term $number', async (period) => {
    const on = period.to < '2026-11-26' ? period.to : '2026-11-26';
    const t = await numbers(
      `with mentee as (select m."id", q."experienceYears" <= 3 as "young",
          exists (select 1 from "Pair" p where p."menteeId" = m."id" and p."startsOn" <= $3
            and (p."status" <> 'ended' or to_char(p."endedAt" at time zone 'Europe/Moscow', 'YYYY-MM-DD') > $3)) as "paired",
          (select count(*) from "Achievement" a where a."membershipId" = m."id" and a."doneOn" between $2 and $3) as "items"
        from "Membership" m join "Questionnaire" q on q."membershipId" = m."id"
        where m."schoolId" = $1 and m."role" = 'mentee' and m."status" = 'active')
      select count(*) filter (where "young")::int as young, count(*) filter (where "young" and "paired")::int as covered,
        count(*) filter (where "paired")::int as paired, count(*) filter (where "paired" and "items" >= 2)::int as studied
      from mentee`,
      [school.schoolId, period.from, on],
    );
    const share = (done = 0, of = 0, aim = 0) =>
      `${Math.round((done * 100) / of)} % (ориентир ${aim} %), ${done} из ${of}`;
    const summary = paper(period.number, 'Справка');
    expect(summary).toContain(`Самообразование: ${share(t['studied'], t['paired'], 80)}`);
    expect(summary).toContain(`Молодые педагоги в парах: ${share(t['covered'], t['young'], 70)}`);
    // No per cent without the number of people it is of.
    for (const line of summary.split('\n').filter((one) => /^\S.*: \d+ % \(/.test(one)))
      expect(line).toMatch(/, \d+ из \d+$/);

    const known = await numbers(
      `select count(distinct "personId") filter (where "role" = 'mentee')::int as "1.2",
        count(distinct "personId") filter (where "role" = 'mentor' and "trainingOn" <= $2)::int as "2.1",
        count(distinct "personId") filter (where "role" = 'mentor' and "approvedAt" is not null
          and ("endedAt" is null or to_char("endedAt" at time zone 'Europe/Moscow', 'YYYY-MM-DD') > $2))::int as "2.2"
      from "Membership" where "schoolId" = $1 and to_char("confirmedAt" at time zone 'Europe/Moscow', 'YYYY-MM-DD') <= $2`,
      [school.schoolId, on],
    );
    const table = openDocument(
      files.get(period.number)?.find((one) => one.name.startsWith('Таблица'))?.bytes ?? new Uint8Array(),
    ).tables.flat();
    const book = await sheet(period.number, 'Показатели');
    for (const [code, value] of Object.entries(known)) {
      expect(table.find((row) => row[0] === code)?.at(-1)).toBe(String(value));
      expect(book.find((row) => row['Код'] === code)?.['Сейчас']).toBe(value);
    }
  });

  it('tells a past term by its last week, and names the day instead of «сейчас»', async () => {
    const kept = await numbers(
      `select (w."facts"->>'pairs')::int as pairs, jsonb_array_length(w."facts"->'risks') as risky from "DigestWeek" w
      where w."schoolId" = $1 and w."weekOn" <= '2026-11-01' order by w."weekOn" desc limit 1`,
      [school.schoolId],
    );
    const past = paper(1, 'Справка');
    expect(past).toContain('на 1 ноября 2026 г.');
    expect(past).toContain(`Пар в работе: ${kept['pairs']}`);
    expect(past).toContain(`Пар, требовавших внимания за период: ${kept['risky']}`);
    expect(past).toContain('Требуют внимания на 1 ноября 2026 г.: ');
    expect(past).not.toMatch(/сейчас|день составления/i);
  });

  it('counts who asks for attention today among those who did in the term', async () => {
    const now = paper(2, 'Справка');
    const { living } = await numbers(
      `select count(*)::int as living from "Pair" where "schoolId" = $1 and "status" in ('active', 'paused')`,
      [school.schoolId],
    );
    expect(now).toContain(`Пар в работе: ${living}`);
    const today = /Требуют внимания на 26 ноября 2026 г\.: (.*)/.exec(now)?.[1] ?? '';
    const asking = [...today.matchAll(/ (\d+)(?:,|$)/g)].reduce((all, [, n]) => all + Number(n), 0);
    expect(asking).toBeGreaterThan(0);
    // No week of the term was kept: who asks today is all that is known of it.
    expect(now).toContain(`Пар, требовавших внимания за период: ${asking}`);
  });

  it('says the same in a side’s own report', async () => {
    const [zero] = school.mentors;
    if (!zero) throw new Error('no mentor');
    const actor = await zero.actor();
    for (const period of PERIODS) {
      const ref = { termId: await term(period.number), what: 'mentor' as const, pairId: pair(0) };
      const confirmed = await confirmReport(deps, actor, { ...ref, number: 1 });
      if (!confirmed.ok) continue;
      const made = await reportProduct.make(
        { deps, actor, t: deps.texts.for('ru'), progress: () => undefined },
        { ...ref, locale: 'ru' },
      );
      if (!made.ok) throw new Error(made.reason);
      const { text } = openDocument(made.files[0]?.bytes ?? new Uint8Array());
      const m = await numbers(
        `select count(*) filter (where "stands" and "outcome" in ('both', 'curator'))::int as held
        from (${MEETINGS}) x where "pairId" = $2 and "on" between $3 and $4`,
        [school.schoolId, pair(0), period.from, period.to],
      );
      expect(text).toContain(`состоялось ${m['held']};`);
      const a = await numbers(
        `select count(*)::int as all from "Action" where "pairId" = $1 and (coalesce("dueOn", to_char("createdAt" at time zone 'Europe/Moscow', 'YYYY-MM-DD')) between $2 and $3
          or to_char("closedAt" at time zone 'Europe/Moscow', 'YYYY-MM-DD') between $2 and $3)`,
        [pair(0), period.from, period.to],
      );
      expect(text).toContain(`Действия плана: ${a['all']};`);
    }
  });

  it('names two days where no week of the term was kept: today’s pairs, the term’s own figures', async () => {
    await deps.db.digestWeek.deleteMany({ where: { schoolId: school.schoolId } });
    const made = await summaryProduct.make(
      { deps, actor: curator, t: deps.texts.for('ru'), progress: () => undefined },
      { termId: await term(1), locale: 'ru' },
    );
    if (!made.ok) throw new Error(made.reason);
    const { text, tables } = openDocument(made.files[0]?.bytes ?? new Uint8Array());
    expect(text).toContain(
      'Пары и этапы — на 26 ноября 2026 г., ориентиры и показатели — на 1 ноября 2026 г., события — за весь период',
    );
    expect(
      tables
        .flat()
        .find((row) => row[0] === '№')
        ?.at(-1),
    ).toBe('На 1 ноября 2026 г.');
  });

  it('does not call a pair whose days were over ended early in its mentor’s portfolio', async () => {
    const mentor = await school.mentors[5]?.actor();
    if (!mentor) throw new Error('no mentor');
    const made = await portfolioProduct.make(
      { deps, actor: mentor, t: deps.texts.for('ru'), progress: () => undefined },
      { membershipId: school.mentors[5]?.id ?? 0, locale: 'ru' },
    );
    if (!made.ok) throw new Error(made.reason);
    const { text } = openDocument(made.files[0]?.bytes ?? new Uint8Array());
    expect(text).toContain('Завершена: срок пары вышел');
    expect(text).not.toContain('раньше срока');
  });
});
