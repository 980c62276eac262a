import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Prisma } from '../../../src/platform/database/generated/client.ts';
import { inSchool, OPEN, SCOPED, VIEWS } from '../../../src/platform/database/scope.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { testSchool } from '../../support/meetings.ts';
import { testDeps } from '../../support/operations.ts';

type Ask = (args?: object) => Promise<unknown>;
interface Field {
  name: string;
  kind: string;
  type: string;
}

const delegate = (model: string) => model.charAt(0).toLowerCase() + model.slice(1);

/** Relations one may follow from a table of no school: anything else there would be a way back into one. */
const ONWARD = ['Person.account', 'School.organisation'];

describe('the wall between schools, against Prisma’s own model of the schema', () => {
  let database: TestDatabase;
  let first: number;
  let second: number;
  let models: Record<string, { fields: Field[] }>;
  let here: Record<string, Record<string, Ask>>;
  beforeAll(async () => {
    database = await testDatabase();
    const deps = testDeps(database);
    first = await testSchool(deps);
    second = await testSchool(deps);
    here = inSchool(database.db, first) as unknown as typeof here;
    models = (
      database.db as unknown as { _runtimeDataModel: { models: Record<string, { fields: Field[] }> } }
    )._runtimeDataModel.models;
  });
  afterAll(() => database.close());

  const asked = (model: string, operation: string) =>
    here[delegate(model)]?.[operation] ??
    (() => Promise.reject(new Error(`there is no ${model}.${operation}`)));

  it('has Prisma’s model of every table', () => {
    expect(Object.keys(models).toSorted()).toEqual(Object.values(Prisma.ModelName).toSorted());
  });

  it('refuses every table of no school', async () => {
    for (const model of Object.keys(OPEN))
      await expect(asked(model, 'findMany')(), model).rejects.toThrow('not read through a school');
  });

  it('refuses an operation it can’t scope, on every table', async () => {
    const unscoped = ['upsert', 'createManyAndReturn', 'updateManyAndReturn'];
    for (const model of SCOPED)
      for (const operation of unscoped)
        await expect(
          asked(model, operation)({ data: {}, where: {} }),
          `${model}.${operation}`,
        ).rejects.toThrow('is not scoped');
  });

  it('refuses to write through a view', async () => {
    const writes = ['create', 'createMany', 'update', 'updateMany', 'delete', 'deleteMany'];
    for (const model of VIEWS)
      for (const operation of writes)
        await expect(
          asked(model, operation)({ data: {}, where: {} }),
          `${model}.${operation}`,
        ).rejects.toThrow('does not match any query');
  });

  /** From a table: each way over relations to a table of no school, as names of relations. */
  function waysOut(model: string): { way: string[]; to: string }[] {
    const found: { way: string[]; to: string }[] = [];
    const seen = new Set([model]);
    const walk = (at: string, way: string[]) => {
      for (const field of models[at]?.fields ?? []) {
        if (field.kind !== 'object') continue;
        if (field.type in OPEN) found.push({ way: [...way, field.name], to: field.type });
        else if (!seen.has(field.type) && way.length < 2) {
          seen.add(field.type);
          walk(field.type, [...way, field.name]);
        }
      }
    };
    walk(model, []);
    return found;
  }

  it('refuses every way back from a table of no school, however it is asked for', async () => {
    const nested = (way: readonly string[], wrap: string, leaf: unknown): Record<string, unknown> =>
      way.reduceRight<unknown>((inside, name, i) => {
        const here = { [name]: inside };
        return i === 0 || wrap === 'where' ? here : { [wrap]: here };
      }, leaf) as Record<string, unknown>;
    let tried = 0;
    for (const model of SCOPED) {
      for (const { way, to } of waysOut(model)) {
        for (const field of models[to]?.fields ?? []) {
          if (field.kind !== 'object' || ONWARD.includes(`${to}.${field.name}`)) continue;
          const asks: [string, object][] = [
            ['findMany', { select: nested([...way, field.name], 'select', true) }],
            ['findMany', { include: nested([...way, field.name], 'include', true) }],
            ['findFirst', { where: nested([...way, field.name], 'where', {}) }],
            ['findMany', { where: { OR: [{ NOT: nested([...way, field.name], 'where', {}) }] } }],
            ['findMany', { orderBy: nested([...way, field.name], 'where', { _count: 'asc' }) }],
            ['count', { where: nested([...way, field.name], 'where', {}) }],
            [
              'findMany',
              { select: nested(way, 'select', { select: { _count: { select: { [field.name]: true } } } }) },
            ],
          ];
          for (const [operation, args] of asks) {
            tried += 1;
            await expect(
              asked(model, operation)(args),
              `${model}.${operation} ${JSON.stringify(args)}`,
            ).rejects.toThrow(`from ${to} one can't read back into ${field.name}`);
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(1000);
  });

  it('lets through what leads no further than a person’s account or a school’s name', async () => {
    const db = inSchool(database.db, first);
    await expect(
      db.membership.findMany({
        select: { person: { select: { account: { select: { telegramId: true } } } } },
      }),
    ).resolves.toEqual([]);
    await expect(
      db.programme.findFirst({
        select: { school: { select: { organisation: { select: { name: true } } } } },
      }),
    ).resolves.not.toBeNull();
  });

  it('shows, counts, changes and takes away nothing of another school', async () => {
    const here = inSchool(database.db, first);
    const theirs = await database.db.programme.findFirstOrThrow({ where: { schoolId: second } });
    const where = { id: theirs.id };
    expect(await here.programme.findFirst({ where })).toBeNull();
    expect(await here.programme.findUnique({ where })).toBeNull();
    expect(await here.programme.findMany({ where: { OR: [where, { schoolId: second }] } })).toEqual([]);
    expect(await here.programme.count({ where })).toBe(0);
    expect((await here.programme.updateMany({ where, data: { preset: 'x' } })).count).toBe(0);
    expect((await here.programme.deleteMany({ where })).count).toBe(0);
    await expect(here.programme.update({ where, data: { preset: 'x' } })).rejects.toThrow();
    await expect(here.programme.delete({ where })).rejects.toThrow();
    const all = await here.programme.groupBy({ by: ['schoolId'], orderBy: { schoolId: 'asc' } });
    expect(all.map((row) => row.schoolId)).toEqual([first]);
    expect(await database.db.programme.findFirst({ where })).toEqual(theirs);
  });

  it('neither makes a row in another school nor moves one there', async () => {
    const here = inSchool(database.db, first);
    const made = await here.dayOff.create({
      data: { schoolId: second, fromOn: '2026-12-01', toOn: '2026-12-01', kind: 'nonWorking' },
    });
    expect(made.schoolId).toBe(first);
    const where = { id: made.id };
    await expect(here.dayOff.update({ where, data: { schoolId: second } })).rejects.toThrow('another school');
    await expect(here.dayOff.updateMany({ where, data: { schoolId: second } })).rejects.toThrow(
      'another school',
    );
    await expect(
      here.dayOff.update({ where, data: { school: { connect: { id: second } } } }),
    ).rejects.toThrow('another school');
  });
});
