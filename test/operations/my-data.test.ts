import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { myDataProduct } from '../../src/mentoring/privacy/myData/products.ts';
import { countsOf, MINE, mineOf, NOT_MINE } from '../../src/mentoring/privacy/myData/queries.ts';
import { Prisma } from '../../src/platform/database/generated/client.ts';
import { VIEWS } from '../../src/platform/database/scope.ts';
import { MARK, PHONES, SECOND, twoSchools } from '../safety/world.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { openDocument } from '../support/docx.ts';
import { actorWith, type TestDeps, testDeps } from '../support/operations.ts';

let database: TestDatabase;
let deps: TestDeps;
beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
  await twoSchools(deps);
});
afterAll(() => database.close());

/** Both files of the person with this phone, as text. */
async function files(phone: number, locale: 'ru' | 'kk' | 'en' = 'ru') {
  const actor = await actorWith(deps, phone);
  const made = await myDataProduct.make(
    { deps, actor, t: deps.texts.for(locale), progress: () => undefined },
    {},
  );
  if (!made.ok) throw new Error(made.reason);
  const [docx, json] = made.files;
  return {
    docx: openDocument(Buffer.from(docx?.bytes ?? [])).text,
    json: Buffer.from(json?.bytes ?? []).toString('utf8'),
    names: made.files.map((f) => f.name),
  };
}

describe('«Мои данные»', () => {
  it('has every table or a reason why there is nothing of it', () => {
    const told = new Set<string>([...MINE.map(({ model }) => model), ...Object.keys(NOT_MINE), ...VIEWS]);
    expect(Object.values(Prisma.ModelName).filter((model) => !told.has(model))).toEqual([]);
    expect(MINE.filter(({ model }) => model in NOT_MINE)).toEqual([]);
  });

  it('gives a person all of theirs and what others wrote for them', async () => {
    const mentee = await files(PHONES.mentee);
    const own = [
      'note',
      'savedGoal',
      'sentGoal',
      'agreedGoal',
      'action',
      'help',
      'psychologist',
      'trusted',
      'takeaway',
    ] as const;
    const more = [
      'surveyNamed',
      'lessonShared',
      'lessonOpened',
      'lessonReply',
      'openTakeaway',
      'reportMentee',
    ] as const;
    for (const mark of [...own, ...more]) {
      expect(mentee.json, mark).toContain(MARK[mark]);
      expect(mentee.docx, mark).toContain(MARK[mark]);
    }
    expect(mentee.docx).toContain('выгорание');
    expect(mentee.names).toEqual(['Мои данные.docx', 'Мои данные.json']);
  });

  it('is as much as /privacy says', async () => {
    const { pool } = deps;
    const { personId } = await actorWith(deps, PHONES.mentee);
    const kept = await countsOf(pool, personId);
    const rows = (await mineOf(pool, personId)).map(({ model, rows }) => [model, rows.length]);
    expect(Object.entries(kept).filter(([, count]) => count > 0)).toEqual(rows);
    expect(kept).toMatchObject({ SensitiveCategory: 1, ObservationReply: expect.any(Number) });
  });

  it('has nothing of the other side’s private words, of other pairs, of other schools', async () => {
    const mentee = await files(PHONES.mentee);
    const notTheirs = [
      'lessonSaved',
      'ownNote',
      'ownDecline',
      'decline',
      'surveyTotals',
      'reportMentor',
      'reportOwn',
      'reportDraft',
      'colleagueSaved',
      'colleagueShared',
    ] as const;
    for (const mark of notTheirs) expect(mentee.json, mark).not.toContain(MARK[mark]);
    expect(mentee.json).not.toContain(SECOND);
    const mentor = await files(PHONES.mentor);
    const menteesOwn = [
      'savedGoal',
      'help',
      'psychologist',
      'trusted',
      'takeaway',
      'surveyNamed',
      'reportMentee',
      'decline',
      'colleagueSaved',
    ] as const;
    for (const mark of menteesOwn) expect(mentor.json, mark).not.toContain(MARK[mark]);
    expect(mentor.json).not.toContain('discuss');
    expect(mentor.json).not.toContain('burnout');
    expect(mentor.json).toContain(MARK.lessonSaved);
    // Who read a request for help keeps their answer, not the words of who asked.
    expect((await files(PHONES.curator)).json).not.toContain(MARK.help);
  });

  it('has of a pair one has left what one wrote and what both agreed, and no more of the other’s words', async () => {
    const { personId } = await actorWith(deps, PHONES.mentor);
    const before = await files(PHONES.mentor);
    for (const mark of ['note', 'sentGoal', 'agreedGoal'] as const) expect(before.json).toContain(MARK[mark]);
    const where = { personId, status: 'active' as const };
    const left = await deps.db.membership.findMany({ where, select: { id: true } });
    const of = { id: { in: left.map((member) => member.id) } };
    await deps.db.membership.updateMany({ where: of, data: { status: 'ended' } });
    const after = JSON.stringify(await mineOf(deps.pool, personId));
    await deps.db.membership.updateMany({ where: of, data: { status: 'active' } });
    for (const mark of ['note', 'sentGoal'] as const) expect(after).not.toContain(MARK[mark]);
    for (const mark of ['agreedGoal', 'lessonSaved', 'reportMentor'] as const)
      expect(after).toContain(MARK[mark]);
  });

  it('speaks the reader’s language, with words for every code it shows', async () => {
    const person = await actorWith(deps, PHONES.mentee);
    const tables = await mineOf(deps.pool, person.personId);
    const t = deps.texts.for('kk');
    for (const { model, rows } of tables) {
      expect(t.label('privacy-data-table', { table: model })).not.toBe(model);
      for (const column of Object.keys(rows[0] ?? {}).filter(
        (c) => !/^(id|.*Id|version|agreedVersion|field|size|marks|helps)$/.test(c),
      ))
        expect(t.label('privacy-data-column', { column }), column).not.toBe(column);
    }
    expect((await files(PHONES.mentee, 'kk')).docx).toContain('Жұптың жазбалары');
  });
});
