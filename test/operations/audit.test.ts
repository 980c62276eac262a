import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, auditLook } from '../../src/mentoring/common/audit.ts';
import { scopeOf } from '../../src/mentoring/common/scope.ts';
import { filesAbout } from '../../src/mentoring/people/queries-kept.ts';
import { auditLines } from '../../src/mentoring/reports/audit/queries.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type TestDeps, testDeps } from '../support/operations.ts';
import { pairingSchool } from '../support/pairing.ts';

let database: TestDatabase;
let deps: TestDeps;
beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
});
afterAll(() => database.close());

describe('the log of a school', () => {
  it('holds one look once, never what was decided in private, and tells a person who took a file about them', async () => {
    const s = await pairingSchool(deps, { from: 100 });
    const other = await pairingSchool(deps, { from: 200 });
    const curator = s.curators[0];
    const mentee = s.mentees[0];
    const stranger = other.mentees[0];
    if (!curator || !mentee || !stranger) throw new Error('an empty school');
    const scope = scopeOf(deps, await curator.actor(), s.schoolId);
    if (!scope) throw new Error('no scope');
    const now = deps.clock.now();
    const portfolio = { model: 'Membership', ids: [mentee.id] } as const;
    await auditLook(deps.db, scope, now, 'document.portfolio', portfolio);
    await auditLook(deps.db, scope, addMinutes(now, 3), 'document.portfolio', portfolio);
    await auditLook(deps.db, scope, addMinutes(now, 30), 'document.portfolio', portfolio);
    await audit(deps.db, scope, now, 'trial.talk', { model: 'Pair', id: 1 });
    const lines = await auditLines(scope, { actorId: 0, skip: 0, take: 9 });
    expect(lines.map((line) => line.act)).toEqual(['document.portfolio', 'document.portfolio']);
    expect(lines[0]?.about).toContain('Асанов');
    const files = await filesAbout(deps.db, mentee.personId, 9);
    expect(files.map(({ by, role }) => [by, role])).toEqual([
      ['Громова Наталья Сергеевна', 'curator'],
      ['Громова Наталья Сергеевна', 'curator'],
    ]);
    expect(await filesAbout(deps.db, stranger.personId, 9)).toEqual([]);
    expect(await filesAbout(deps.db, curator.personId, 9)).toEqual([]);
  });
});
