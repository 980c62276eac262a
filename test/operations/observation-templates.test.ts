import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type NewTemplate,
  offerTemplate,
  saveTemplate,
} from '../../src/mentoring/lessons/templates/operations.ts';
import { findTemplate, findTemplates } from '../../src/mentoring/lessons/templates/queries-sheets.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';

let database: TestDatabase;
let deps: TestDeps;
let from = 62_000;
let pair: TestPair;
let curator: Actor;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  deps = testDeps(database);
  from += 100;
  pair = await testPair(deps, { from, stage: 'series' });
  curator = await pair.curator();
});

let requests = 0;
const sheet = (more: Partial<NewTemplate> = {}): NewTemplate => ({
  schoolId: pair.schoolId,
  name: { ru: 'Лист математики' },
  criteria: [{ texts: { ru: 'Темп' } }, { texts: { ru: 'Вопросы', kk: 'Сұрақтар' } }],
  maxMark: 3,
  scale: null,
  requestId: `sheet:${(requests += 1)}`,
  ...more,
});
const offered = async () =>
  ((await findTemplates(deps, curator, pair.schoolId))?.offered ?? []).map((one) => one.name?.ru ?? one.code);

async function save(more: Partial<NewTemplate> = {}): Promise<number> {
  const done = await saveTemplate(deps, curator, sheet(more));
  if (!done.ok) throw new Error(done.reason);
  return done.templateId;
}

describe('observation sheets of a school', () => {
  it('are kept by who runs it, and by nobody else', async () => {
    for (const role of ['coordinator', 'administrator'] as const) {
      const telegramId = from + 20 + requests;
      const personId = await newPerson(deps, { telegramId, fullName: 'Орлова Светлана' });
      await giveTestRole(deps, { schoolId: pair.schoolId, personId, role });
      expect(await saveTemplate(deps, await actorWith(deps, telegramId), sheet())).toMatchObject({
        ok: true,
      });
    }
    const refused = { ok: false, reason: 'notFound' };
    const id = await save();
    const elsewhere = await testPair(deps, { from: from + 50 });
    for (const actor of [await pair.mentor(), await pair.mentee(), await elsewhere.curator()]) {
      expect(await saveTemplate(deps, actor, sheet())).toEqual(refused);
      expect(await offerTemplate(deps, actor, { templateId: id, offered: false })).toEqual(refused);
      expect(await findTemplate(deps, actor, id)).toBeUndefined();
      expect(await findTemplates(deps, actor, pair.schoolId)).toBeUndefined();
    }
    expect(
      await deps.db.auditEntry.count({
        where: { schoolId: pair.schoolId, action: 'observations.templateSaved' },
      }),
    ).toBe(3);
  });

  it('are saved once, and stand beside the built-in one', async () => {
    const request = sheet();
    const done = await saveTemplate(deps, curator, request);
    expect(await saveTemplate(deps, curator, request)).toEqual(done);
    expect(await offered()).toEqual(['default', 'Лист математики']);
    expect(await saveTemplate(deps, curator, sheet({ criteria: [{ texts: { ru: 'Одно' } }] }))).toEqual({
      ok: false,
      reason: 'bad',
    });
  });

  it('get a new version by a change; what was observed keeps the old one, and its criteria their keys', async () => {
    const first = await save();
    const observed = await deps.db.observation.create({
      data: {
        schoolId: pair.schoolId,
        kind: 'mentorVisit',
        pairId: pair.pairId,
        observerId: pair.mentorId,
        teacherId: pair.menteeId,
        templateId: first,
        heldOn: '2026-11-20',
        className: '7',
        subject: 'math',
        topic: 'Дроби',
        aim: 'overview',
        createdAt: deps.clock.now(),
        updatedAt: deps.clock.now(),
        sharedAt: deps.clock.now(),
        requestId: `observed:${first}`,
      },
    });
    const second = await save({
      replaces: first,
      criteria: [{ texts: { ru: 'Вопросы классу', kk: 'Сұрақтар' } }, { texts: { ru: 'Итог урока' } }],
    });
    const [was, is] = [await findTemplate(deps, curator, first), await findTemplate(deps, curator, second)];
    expect([was?.newest, was?.template.archived, is?.newest, is?.template.version, is?.observed]).toEqual([
      false,
      true,
      true,
      2,
      1,
    ]);
    expect(was?.template.criteria.map((c) => c.key)).toEqual(['c1', 'c2']);
    expect(is?.template.criteria.map((c) => c.key)).toEqual(['c2', 'c3']);
    expect((await deps.db.observation.findUniqueOrThrow({ where: { id: observed.id } })).templateId).toBe(
      first,
    );
    expect(await offered()).toEqual(['default', 'Лист математики']);
    expect(await saveTemplate(deps, curator, sheet({ replaces: first }))).toEqual({
      ok: false,
      reason: 'changed',
    });
  });

  it('lose no change when two make a version at once: one is told', async () => {
    const first = await save();
    const done = await Promise.all(
      [1, 2, 3].map((n) =>
        saveTemplate(deps, curator, sheet({ replaces: first, name: { ru: `Лист ${n}` } })),
      ),
    );
    expect(done.filter((one) => one.ok)).toHaveLength(1);
    expect(done.filter((one) => !one.ok)).toEqual([1, 2].map(() => ({ ok: false, reason: 'changed' })));
    expect((await offered()).length).toBe(2);
  });

  it('are taken out and offered again; one always stays, also when two are taken out at once', async () => {
    const own = await save();
    const view = await findTemplates(deps, curator, pair.schoolId);
    const builtIn = view?.offered[0]?.id ?? 0;
    const done = await Promise.all(
      [own, builtIn].map((templateId) => offerTemplate(deps, curator, { templateId, offered: false })),
    );
    expect(done.filter((one) => one.ok)).toHaveLength(1);
    expect(done.find((one) => !one.ok)).toEqual({ ok: false, reason: 'last' });
    await offerTemplate(deps, curator, { templateId: own, offered: true });
    await offerTemplate(deps, curator, { templateId: builtIn, offered: false });
    expect(await offered()).toEqual(['Лист математики']);
    expect((await findTemplates(deps, curator, pair.schoolId))?.withdrawn.map((one) => one.code)).toEqual([
      'default',
    ]);
    await offerTemplate(deps, curator, { templateId: builtIn, offered: true });
    expect(await offered()).toEqual(['default', 'Лист математики']);
    expect(await saveTemplate(deps, curator, sheet({ replaces: builtIn }))).toEqual({
      ok: false,
      reason: 'notFound',
    });
  });
});
