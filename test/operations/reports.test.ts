import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmSummary, wordSummary } from '../../src/mentoring/reports/package/operations.ts';
import {
  packageProduct,
  summaryProduct,
  tableProduct,
} from '../../src/mentoring/reports/package/products.ts';
import { packageOf } from '../../src/mentoring/reports/package/queries.ts';
import { findSummary, shownSummary } from '../../src/mentoring/reports/package/queries-view-summary.ts';
import { packageScreen } from '../../src/mentoring/reports/package/screens.ts';
import { confirmReport, remindAuthors, wordReport } from '../../src/mentoring/reports/written/operations.ts';
import { reportProduct, reportsProduct } from '../../src/mentoring/reports/written/products.ts';
import { expectedReports, findReport, shownReport } from '../../src/mentoring/reports/written/queries.ts';
import { collectedReports } from '../../src/mentoring/reports/written/queries-all.ts';
import { schoolReports } from '../../src/mentoring/reports/written/queries-lists.ts';
import { countMeetings } from '../../src/mentoring/reports/written/rules-lines.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import type { MeetingOutcome } from '../../src/platform/database/generated/enums.ts';
import type { Product } from '../../src/platform/files/products.ts';
import { everyOf } from '../../src/platform/known.ts';
import { instantOf } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';
import { type SurveySchool, surveySchool } from '../support/surveys.ts';

const ZONE = 'Europe/Moscow';
const at = (day: string, time: string) => instantOf(day, time, ZONE);

describe('reports', () => {
  let database: TestDatabase;
  let deps: TestDeps;
  let school: SurveySchool;
  let termId: number;
  let lastTermId: number;
  let director: Actor;
  let head: Actor;
  let stranger: Actor;

  const mentor = (i = 0) => actorOf(school.mentors[i]);
  const mentee = (i = 0) => actorOf(school.mentees[i]);
  const actorOf = (member: { actor(): Promise<Actor> } | undefined) => {
    if (!member) throw new Error('nobody');
    return member.actor();
  };
  const pairId = (i = 0) => school.pairs[i] ?? 0;
  const ref = (what: 'mentor' | 'mentee' | 'mentorYear' | 'menteeYear' = 'mentor', i = 0) => ({
    termId,
    what,
    pairId: pairId(i),
  });
  const count = async (text: string, values: unknown[] = []) =>
    Number((await database.pool.query<{ n: string }>(text, values)).rows[0]?.n ?? -1);
  const making = (actor: Actor) => ({ deps, actor, t: deps.texts.for('ru'), progress: () => undefined });
  const make = <A>(product: Product<A>, actor: Actor, args: A) => product.make(making(actor), args);

  async function meeting(
    pair: number,
    day: string,
    outcome: MeetingOutcome | null,
    more: {
      kind?: 'trial' | 'series';
      loggedAfter?: boolean;
      paper?: boolean;
      status?: 'cancelled' | 'agreed';
      corrected?: { held: false } | { startsAt: Date };
    } = {},
  ): Promise<void> {
    const { id } = await deps.db.meeting.create({
      data: {
        schoolId: school.schoolId,
        pairId: pair,
        kind: more.kind ?? 'series',
        status: more.status ?? 'settled',
        outcome,
        startsAt: at(day, '15:00'),
        minutes: 40,
        proposedBy: 'mentor',
        loggedAfter: more.loggedAfter ?? false,
        createdAt: at(day, '09:00'),
        requestId: `meeting:${pair}:${day}:${outcome}`,
      },
      select: { id: true },
    });
    if (more.paper)
      await deps.db.confirmation.create({
        data: {
          schoolId: school.schoolId,
          meetingId: id,
          side: 'mentee',
          answer: 'held',
          onPaper: true,
          answeredAt: at(day, '18:00'),
        },
      });
    if (more.corrected)
      await deps.db.meetingCorrection.create({
        data: {
          schoolId: school.schoolId,
          meetingId: id,
          authorId: school.mentors[1]?.personId ?? 0,
          reason: 'Перепутали день',
          createdAt: at(day, '19:00'),
          requestId: `correction:${id}`,
          ...more.corrected,
        },
      });
  }

  async function action(pair: number, dueOn: string, status: 'planned' | 'done', closedOn?: string) {
    await deps.db.action.create({
      data: {
        schoolId: school.schoolId,
        pairId: pair,
        title: `Действие до ${dueOn}`,
        form: 'course',
        dueOn,
        status,
        responsible: 'mentee',
        createdBy: 'mentee',
        createdAt: at('2026-09-15', '10:00'),
        closedAt: closedOn === undefined ? null : at(closedOn, '12:00'),
        requestId: `action:${pair}:${dueOn}:${status}`,
      },
    });
  }

  beforeAll(async () => {
    database = await testDatabase();
    deps = testDeps(database, { at: at('2026-10-21', '12:00') });
    school = await surveySchool(deps, { from: 700, mentees: 4, met: false, startsOn: '2026-09-07' });
    const { schoolId } = school;
    const terms = await deps.db.term.findMany({ where: { schoolId }, orderBy: { number: 'asc' } });
    termId = terms[0]?.id ?? 0;
    lastTermId = terms.at(-1)?.id ?? 0;
    // Younger than two weeks in the term: nothing is expected of it.
    await deps.db.pair.update({ where: { id: pairId(3) }, data: { startsOn: '2026-10-12' } });
    const role = async (telegramId: number, fullName: string, name: 'director' | 'departmentHead') => {
      const personId = await newPerson(deps, { telegramId, fullName });
      await giveTestRole(deps, { schoolId, personId, role: name });
      return actorWith(deps, telegramId);
    };
    director = await role(690, 'Уфимцев Пётр Ильич', 'director');
    head = await role(691, 'Зуева Инна Львовна', 'departmentHead');
    const other = await surveySchool(deps, { from: 800, mentees: 1, met: false, startsOn: '2026-09-07' });
    stranger = await other.curator.actor();

    await meeting(pairId(), '2026-09-10', 'both');
    await meeting(pairId(), '2026-09-17', 'both', { kind: 'trial', loggedAfter: true });
    await meeting(pairId(), '2026-09-24', 'curator', { paper: true });
    await meeting(pairId(), '2026-10-01', 'oneSide');
    await meeting(pairId(), '2026-10-05', 'moved');
    await meeting(pairId(), '2026-10-08', 'notHeld');
    await meeting(pairId(), '2026-10-12', null, { status: 'cancelled' });
    // The zone's day is the term's; the next one is not.
    await meeting(pairId(), '2026-11-03', 'both');
    await meeting(pairId(1), '2026-09-11', 'both');
    // Put right afterwards: this one was not held, that one was in the term.
    await meeting(pairId(1), '2026-09-18', 'both', { corrected: { held: false } });
    await meeting(pairId(1), '2026-11-04', 'both', { corrected: { startsAt: at('2026-09-25', '15:00') } });
    await action(pairId(), '2026-10-02', 'done', '2026-10-01');
    await action(pairId(), '2026-10-16', 'done', '2026-11-05');
    await action(pairId(), '2026-11-20', 'planned');
    await action(pairId(1), '2026-10-20', 'planned');
  });
  afterAll(() => database.close());

  it('are expected of both sides of every pair that lived two weeks of the term', async () => {
    const owed = await expectedReports(deps.db, [termId]);
    expect(
      owed.map((one) => `${school.pairs.indexOf(one.pairId)} ${one.side} ${one.kind}`).toSorted(),
    ).toEqual([0, 1, 2].flatMap((i) => [`${i} mentee term`, `${i} mentor term`]));
    // Of a pair that began fourteen days before the term's end, and no day less.
    const since = async (startsOn: string) => {
      await deps.db.pair.update({ where: { id: pairId(3) }, data: { startsOn } });
      return (await expectedReports(deps.db, [termId])).length;
    };
    expect([await since('2026-10-09'), await since('2026-10-10'), await since('2026-10-12')]).toEqual([
      8, 6, 6,
    ]);
    // A year is reported with its last term.
    const last = await expectedReports(deps.db, [lastTermId]);
    expect(new Set(last.map((one) => one.kind))).toEqual(new Set(['term', 'year']));
    await deps.db.pair.update({ where: { id: pairId(2) }, data: { status: 'ended', endKind: 'rematch' } });
    expect(await expectedReports(deps.db, [termId])).toHaveLength(4);
    await deps.db.pair.update({ where: { id: pairId(2) }, data: { status: 'active', endKind: null } });
  });

  it('tell the same as the database asked another way', async () => {
    const view = await findReport(deps, await mentor(), ref());
    if (!view?.facts) throw new Error('no report');
    const { facts } = view;
    const inTerm = `m."pairId" = $1 and (m."startsAt" at time zone '${ZONE}')::date between '2026-09-01' and '2026-10-23'`;
    const of = (where: string) =>
      count(`select count(*) as n from "Meeting" m where ${inTerm} and ${where}`, [pairId()]);
    const counted = countMeetings(facts.meetings);
    expect(counted.both).toBe(await of(`outcome = 'both'`));
    expect(counted.curator).toBe(await of(`outcome = 'curator'`));
    expect(counted.oneSide).toBe(await of(`outcome = 'oneSide'`));
    expect(counted).toEqual({ held: 3, both: 2, curator: 1, oneSide: 1, paper: 1 });
    expect(facts.counts).toEqual({ planned: 5, moved: 1, notHeld: 1, cancelled: 1, open: 0 });
    expect(facts.counts.planned).toBe(
      await of(`not m."loggedAfter" and m.status <> 'proposed' and coalesce(m.outcome::text, '') <> 'moved'`),
    );
    // What was closed after the term was still open in it.
    expect(facts.actions.map((a) => [a.dueOn, a.status])).toEqual([
      ['2026-10-02', 'done'],
      ['2026-10-16', 'planned'],
    ]);
  });

  it('keep an author’s words, give a line back, and nobody else writes there', async () => {
    const author = await mentor();
    for (const other of [await mentee(), await mentor(1), await actorOf(school.curator), director, stranger])
      expect(await wordReport(deps, other, ref(), { meetings: 'Чужое' })).toEqual({
        ok: false,
        reason: 'notFound',
      });
    expect(await wordReport(deps, author, ref(), { meetings: 'Встретились четыре раза' })).toEqual({
      ok: true,
    });
    await wordReport(deps, author, ref(), { confirmed: 'Двумя' });
    await wordReport(deps, author, ref(), { confirmed: null });
    const view = await findReport(deps, author, ref());
    expect(view?.edits).toEqual({ meetings: 'Встретились четыре раза' });
    const line = view && shownReport(deps, view, 'ru').lines[0];
    expect(line).toMatchObject({
      text: 'Встретились четыре раза',
      made: 'Встречи: состоялось 3; назначали заранее: 5',
    });
  });

  it('are confirmed once by a double tap, and anew when facts change', async () => {
    const author = await mentor();
    expect(await confirmReport(deps, author, { ...ref(), number: 1 })).toEqual({
      ok: false,
      reason: 'answers',
    });
    await wordReport(deps, author, ref(), {
      difficulties: '',
      readiness: 'supported',
      proposals: 'Общий час',
    });
    const both = await Promise.all([1, 1].map((number) => confirmReport(deps, author, { ...ref(), number })));
    expect(both).toEqual([
      { ok: true, number: 1 },
      { ok: true, number: 1 },
    ]);
    expect(
      await count(`select count(*) as n from "ReportVersion" where "schoolId" = $1`, [school.schoolId]),
    ).toBe(1);
    expect(await confirmReport(deps, author, { ...ref(), number: 2 })).toEqual({
      ok: false,
      reason: 'nothingNew',
    });
    await meeting(pairId(), '2026-10-19', 'both');
    const outdated = await findReport(deps, author, ref());
    expect(outdated && shownReport(deps, outdated, 'ru')).toMatchObject({ outdated: true, fresh: true });
    // The first version says what was true then, in every language.
    const curator = await findReport(deps, await actorOf(school.curator), ref());
    expect(curator && shownReport(deps, curator, 'ru').lines.map((line) => line.key)).not.toContain(
      'meeting:9',
    );
    const kazakh = curator && shownReport(deps, curator, 'kk').lines;
    expect(kazakh?.find((line) => line.key === 'confirmed')?.text).toContain('Екі тарап растағаны: 2');
    expect(kazakh?.[0]?.text).toBe('Встретились четыре раза');
    expect(await confirmReport(deps, author, { ...ref(), number: 2 })).toEqual({ ok: true, number: 2 });
    expect(await confirmReport(deps, author, { ...ref(), number: 1 })).toEqual({ ok: true, number: 1 });
    const rows = await deps.db.reportVersion.findMany({
      orderBy: { number: 'asc' },
      select: { number: true },
    });
    expect(rows.map((row) => row.number)).toEqual([1, 2]);
  });

  it('are read by whom they are for, and by nobody else', async () => {
    const seenBy = async (actor: Actor, what: 'mentor' | 'mentee') => {
      const view = await findReport(deps, actor, ref(what));
      return view && shownReport(deps, view, 'ru').lines.map((line) => line.key);
    };
    const author = await mentee();
    await wordReport(deps, author, ref('mentee'), {
      difficulties: 'Тайнотрудное',
      selfRating: '7',
      proposals: '',
    });
    // Nobody reads what is being written.
    expect(await seenBy(await actorOf(school.curator), 'mentee')).toBeUndefined();
    await confirmReport(deps, author, { ...ref('mentee'), number: 1 });
    expect(await seenBy(await actorOf(school.curator), 'mentee')).toContain('difficulties');
    for (const other of [
      await mentor(),
      await mentor(1),
      director,
      head,
      stranger,
      await actorOf(school.psychologist),
    ])
      expect(await seenBy(other, 'mentee')).toBeUndefined();
    expect(await seenBy(await mentee(), 'mentor')).toBeUndefined();
    for (const reader of [director, head]) {
      const keys = (await seenBy(reader, 'mentor')) ?? [];
      expect(keys).toContain('meetings');
      expect(keys.filter((key) => key.startsWith('meeting:') || key.startsWith('lesson'))).toEqual([]);
      const list = await schoolReports(deps, reader, termId);
      expect(list?.reports.map((one) => `${one.side} ${one.version}`)).toEqual(['mentor 2']);
    }
    expect(await schoolReports(deps, await mentor(), termId)).toBeUndefined();
  });

  it('of the curator’s own pair are read by the trusted person instead', async () => {
    const { schoolId, curator } = school;
    const own = await giveTestRole(deps, { schoolId, personId: curator.personId, role: 'mentor' });
    const before = await deps.db.pair.findUniqueOrThrow({ where: { id: pairId(2) } });
    await deps.db.pair.update({ where: { id: pairId(2) }, data: { mentorId: own } });
    const author = await mentee(2);
    await wordReport(deps, author, ref('mentee', 2), { difficulties: 'x', selfRating: '5', proposals: '' });
    await confirmReport(deps, author, { ...ref('mentee', 2), number: 1 });
    expect(await findReport(deps, await curator.actor(), ref('mentee', 2))).toBeUndefined();
    const trusted = await findReport(deps, await school.trusted.actor(), ref('mentee', 2));
    expect(trusted?.reader).toBe('trustedPerson');
    expect(await findReport(deps, await school.trusted.actor(), ref('mentee'))).toBeUndefined();
    // Of a pair that is over only what was confirmed is expected: here the other side's.
    const ended = { status: 'ended' as const, endedAt: deps.clock.now() };
    await deps.db.pair.update({ where: { id: pairId(2) }, data: ended });
    const all = await collectedReports(deps, await curator.actor(), termId, 'term');
    expect(all?.collected.filter((one) => one.pairId === pairId(2))).toMatchObject([
      { side: 'mentee', withheld: true },
    ]);
    const { mentorId, status, endedAt } = before;
    await deps.db.pair.update({ where: { id: pairId(2) }, data: { mentorId, status, endedAt } });
    await deps.db.membership.delete({ where: { id: own } });
  });

  it('of somebody on paper are confirmed by the curator, marked so and audited', async () => {
    const membershipId = school.mentees[1]?.id ?? 0;
    await deps.db.membership.update({ where: { id: membershipId }, data: { onPaper: true } });
    const curator = await actorOf(school.curator);
    expect(
      await wordReport(deps, curator, ref('mentee', 1), { selfRating: '6', difficulties: '', proposals: '' }),
    ).toEqual({ ok: true });
    expect(await confirmReport(deps, curator, { ...ref('mentee', 1), number: 1 })).toEqual({
      ok: true,
      number: 1,
    });
    const view = await findReport(deps, curator, ref('mentee', 1));
    expect(view?.version).toMatchObject({ onPaper: true, number: 1 });
    expect(
      await count(`select count(*) as n from "AuditEntry" where "action" like 'report.%aper'`),
    ).toBeGreaterThan(1);
  });

  it('are asked for by the curator, once a day, of those who owe them', async () => {
    const curator = await actorOf(school.curator);
    expect(await remindAuthors(deps, director, { termId, kind: 'term' })).toEqual({
      ok: false,
      reason: 'notFound',
    });
    expect(await remindAuthors(deps, stranger, { termId, kind: 'term' })).toEqual({
      ok: false,
      reason: 'notFound',
    });
    // Missing: the second and the third mentor.
    expect(await remindAuthors(deps, curator, { termId, kind: 'term' })).toEqual({ ok: true, asked: 2 });
    await remindAuthors(deps, curator, { termId, kind: 'term' });
    expect(
      await count(
        `select count(*) as n from "Dispatch" where "kind" = 'reports.asked' and status = 'waiting'`,
      ),
    ).toBe(2);
    const second = await mentor(1);
    await wordReport(deps, second, ref('mentor', 1), { difficulties: '', readiness: 'ready', proposals: '' });
    await confirmReport(deps, second, { ...ref('mentor', 1), number: 1 });
    expect(
      await count(
        `select count(*) as n from "Dispatch" where "kind" = 'reports.asked' and status = 'waiting'`,
      ),
    ).toBe(1);
  });

  it('count a meeting as its corrections leave it', async () => {
    const view = await findReport(deps, await mentor(1), ref('mentor', 1));
    if (!view?.facts) throw new Error('no report');
    const { meetings, counts } = view.facts;
    expect(meetings.map((one) => [one.on, one.corrected])).toEqual([
      ['2026-09-11', false],
      ['2026-09-25', true],
    ]);
    expect([countMeetings(meetings).both, counts.notHeld]).toEqual([2, 1]);
  });

  it('count what happened in the holidays after a term with that term, in text and chart alike', async () => {
    const summary = async () => {
      const view = await findSummary(deps, await actorOf(school.curator), termId);
      if (!view?.facts) throw new Error('no summary');
      return view.facts;
    };
    const drawn = ({ weeks }: Awaited<ReturnType<typeof summary>>) =>
      weeks.reduce((all, week) => all + week.confirmed, 0);
    deps.clock.set(at('2026-11-03', '12:00'));
    const before = await summary();
    await meeting(pairId(), '2026-10-24', 'both');
    await meeting(pairId(), '2026-10-28', 'curator');
    await meeting(pairId(), '2026-10-29', 'oneSide');
    const after = await summary();
    expect([before.fromOn, before.toOn]).toEqual(['2026-07-01', '2026-11-01']);
    expect(after.meetings.held - before.meetings.held).toBe(2);
    expect(after.meetings.oneSide - before.meetings.oneSide).toBe(1);
    expect([drawn(before), drawn(after)]).toEqual([before.meetings.held, after.meetings.held]);
    await deps.pool.query(`delete from "Meeting" where "startsAt" between '2026-10-24' and '2026-10-31'`);
    deps.clock.set(at('2026-10-21', '12:00'));
  });

  it('make a summary whose counts are the database’s', async () => {
    const curator = await actorOf(school.curator);
    const view = await findSummary(deps, curator, termId);
    if (!view?.facts) throw new Error('no summary');
    const { meetings, actions, pairs } = view.facts;
    const of = (where: string) =>
      count(
        `select count(*) as n from (select q."schoolId", q.status, coalesce((select x."startsAt" from "MeetingCorrection" x
            where x."meetingId" = q.id and x."startsAt" is not null limit 1), q."startsAt") as "startsAt",
            case when q.id in (select x."meetingId" from "MeetingCorrection" x where not x.held) then 'notHeld' else q.outcome::text end as outcome
          from "Meeting" q) m where m."schoolId" = $1 and m."startsAt" >= $2 and m."startsAt" < $3 and ${where}`,
        [school.schoolId, at('2026-09-01', '00:00'), at('2026-11-02', '00:00')],
      );
    for (const by of everyOf<MeetingOutcome>()(['both', 'curator', 'oneSide', 'moved', 'notHeld']))
      expect([by, meetings[by]]).toEqual([by, await of(`m.outcome = '${by}'`)]);
    expect(meetings.held).toBe(await of(`m.outcome in ('both', 'curator')`));
    expect(meetings.paper).toBe(1);
    expect(meetings.cancelled).toBe(await of(`m.status = 'cancelled'`));
    expect(actions).toEqual({ done: 1, planned: 2, notDone: 0, carried: 0 });
    expect(pairs).toMatchObject({ living: 4, started: 4, completed: 0, ended: 0 });
    expect(view.facts.goals.differ).toBe(0);
    expect(shownSummary(deps, view, 'ru').some((line) => line.key === 'differ')).toBe(false);
    const goal = await deps.db.goal.create({
      data: {
        schoolId: school.schoolId,
        pairId: pairId(),
        author: 'mentor',
        status: 'assessed',
        agreedVersion: 1,
        agreedAt: deps.clock.now(),
        createdAt: deps.clock.now(),
        requestId: 'differ',
      },
    });
    const assessed = (side: 'mentor' | 'mentee', result: 'achieved' | 'partly') => ({
      schoolId: school.schoolId,
      goalId: goal.id,
      side,
      result,
      assessedAt: deps.clock.now(),
    });
    await deps.db.goalAssessment.createMany({
      data: [assessed('mentor', 'achieved'), assessed('mentee', 'partly')],
    });
    const later = await findSummary(deps, curator, termId);
    if (!later?.facts) throw new Error('no summary');
    expect(later.facts.goals).toMatchObject({ achieved: 1, partly: 0, differ: 1 });
    expect(shownSummary(deps, later, 'ru').find((line) => line.key === 'differ')?.text).toMatch(
      /оценили по-разному целей: 1;/u,
    );
    await deps.db.goalAssessment.deleteMany({ where: { goalId: goal.id } });
    await deps.db.goal.delete({ where: { id: goal.id } });
    expect(await findSummary(deps, director, termId)).toBeUndefined();
    expect(await confirmSummary(deps, curator, { termId, number: 1 })).toEqual({
      ok: false,
      reason: 'words',
    });
    await wordSummary(deps, curator, { termId, question: 'conclusions', text: 'Идёт по плану.' });
    await Promise.all([1, 1].map((number) => confirmSummary(deps, curator, { termId, number })));
    expect(
      await count(
        `select count(*) as n from "ReportVersion" v join "Report" r on r.id = v."reportId" where r.kind = 'summary'`,
      ),
    ).toBe(1);
    expect((await findSummary(deps, director, termId))?.version?.number).toBe(1);
    const card = async () => {
      const shown = await packageOf(deps, curator, termId, 'term');
      if (!shown) throw new Error('no package');
      return packageScreen(deps.texts.for('ru'), shown);
    };
    const renews = async () => (await card()).keyboard?.flat().some((one) => one.text === 'Обновить справку');
    expect((await card()).text.value).not.toContain('с тех пор записи изменились');
    expect(await renews()).toBe(false);
    // A meeting that was told of later belongs to the period that was confirmed.
    await meeting(pairId(), '2026-10-18', 'both');
    expect((await card()).text.value).toContain('с тех пор записи изменились');
    expect(await renews()).toBe(true);
    expect(await confirmSummary(deps, curator, { termId, number: 2 })).toEqual({ ok: true, number: 2 });
    expect(await renews()).toBe(false);
    await deps.pool.query(`delete from "Meeting" where "requestId" = $1`, [
      `meeting:${pairId()}:2026-10-18:both`,
    ]);
    expect(await renews()).toBe(true);
    expect(await confirmSummary(deps, curator, { termId, number: 3 })).toEqual({ ok: true, number: 3 });
    expect(await findSummary(deps, await mentor(), termId)).toBeUndefined();
    expect(await findSummary(deps, stranger, termId)).toBeUndefined();
  });

  it('make a package that says what is missing', async () => {
    const curator = await actorOf(school.curator);
    const view = await packageOf(deps, curator, termId, 'term');
    const parts = Object.fromEntries((view?.parts ?? []).map(({ item, done, of }) => [item, [done, of]]));
    expect(parts).toMatchObject({
      mentor: [2, 3],
      mentee: [3, 3],
      // The one that was put right to a day of this term is among them, as it is in the reports.
      meetings: [10, 10],
      figures: [0, 4],
      survey: [0, 1],
      assessment: [0, 1],
      orders: [0, 4],
      conclusions: [1, 1],
      summary: [1, 1],
    });
    for (const other of [director, head, stranger, await mentor()])
      expect(await packageOf(deps, other, termId, 'term')).toBeUndefined();
    expect(await packageOf(deps, curator, termId, 'year')).toBeUndefined();
  });

  it('become files only for those who may have them', async () => {
    const locale = 'ru' as const;
    const curator = await actorOf(school.curator);
    const refused = { ok: false, reason: 'notYours' };
    const made = async (actor: Actor) => [
      (await make(reportProduct, actor, { ...ref(), locale })).ok,
      (await make(reportProduct, actor, { ...ref('mentee'), locale })).ok,
      (await make(reportsProduct, actor, { termId, kind: 'term', locale })).ok,
      (await make(summaryProduct, actor, { termId, locale })).ok,
      (await make(tableProduct, actor, { termId, locale })).ok,
      (await make(packageProduct, actor, { termId, kind: 'term', locale })).ok,
    ];
    expect(await made(curator)).toEqual([true, true, true, true, true, true]);
    expect(await made(director)).toEqual([true, false, false, true, false, false]);
    expect(await made(head)).toEqual([true, false, false, true, false, false]);
    expect(await made(await mentor())).toEqual([true, false, false, false, false, false]);
    expect(await made(await mentee())).toEqual([false, true, false, false, false, false]);
    for (const other of [
      stranger,
      await mentor(1),
      await actorOf(school.psychologist),
      await actorOf(school.trusted),
    ])
      expect(await made(other)).toEqual([false, false, false, false, false, false]);
    expect(await make(packageProduct, stranger, { termId, kind: 'term', locale })).toEqual(refused);
    const names = async () => {
      const all = await make(packageProduct, curator, { termId, kind: 'term', locale });
      if (!all.ok) throw new Error(all.reason);
      return all.files.map((file) => file.name.split(' ')[0]);
    };
    expect(await names()).toEqual(['Отчёты', 'Справка', 'Таблица', 'Школа']);
    const { id: curatorId } = await deps.db.membership.findFirstOrThrow({
      where: { schoolId: school.schoolId, personId: curator.personId, role: 'curator' },
      select: { id: true },
    });
    const marks = [2, 2, 1, 2, 2, 1, 2, 2, 0];
    await deps.db.curatorAssessment.create({
      data: { schoolId: school.schoolId, termId, curatorId, marks, signedAt: at('2026-10-20', '12:00') },
    });
    // What was signed is filed.
    expect((await names()).slice(0, 3)).toEqual(['Отчёты', 'Справка', 'Анкета']);
    expect(
      await count(`select count(*) as n from "AuditEntry" where "action" = 'summary.file'`),
    ).toBeGreaterThan(1);
  });
});
