import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { everyMembership, type Scope, scopeOf } from '../../src/mentoring/common/scope.ts';
import { createStaffInvite } from '../../src/mentoring/organisations/invites/operations.ts';
import { schoolInvite } from '../../src/mentoring/organisations/invites/queries.ts';
import { createSchool } from '../../src/mentoring/organisations/school/operations.ts';
import {
  addOnPaper,
  giveRole,
  importNames,
  invitePerson,
  renameMember,
  setOnPaper,
  setSensitive,
  takeRole,
} from '../../src/mentoring/people/base/operations-members.ts';
import {
  approveMentor,
  confirmAll,
  confirmEntry,
  refuseEntry,
} from '../../src/mentoring/people/base/operations-queue.ts';
import {
  lookAlike,
  myEntryState,
  peopleCounts,
  requestMap,
  waitingForCurator,
} from '../../src/mentoring/people/base/queries.ts';
import {
  declineProgramme,
  enterSchool,
  joinSchool,
  refusedUntil,
  withdrawRefusal,
} from '../../src/mentoring/people/entry/operations.ts';
import { rosterMatches } from '../../src/mentoring/people/entry/queries.ts';
import { questionnaire } from '../../src/mentoring/people/input.ts';
import { moveToNewPhone } from '../../src/mentoring/people/phone/operations.ts';
import { becomeMentor, decideConsent } from '../../src/mentoring/people/profile/operations.ts';
import { findMembers, memberById } from '../../src/mentoring/people/queries.ts';
import { consentsOf, hasConsent } from '../../src/mentoring/people/queries-consents.ts';
import { readSensitive } from '../../src/mentoring/people/queries-person.ts';
import { saveQuestionnaire } from '../../src/mentoring/people/questionnaire/operations.ts';
import { fold } from '../../src/mentoring/people/rules.ts';
import { CONSENT_VERSIONS } from '../../src/mentoring/people/rules-consents.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { sumOf } from '../../src/platform/typed.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';

let database: TestDatabase;
let deps: TestDeps;
let nextId = 100;
let schoolId: number;
let code: string;
let curatorId: number;
let curator: Actor;
let scope: Scope;

beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
});
afterAll(() => database.close());

/** A school of its own for each test, with a curator. */
beforeEach(async () => {
  ({ schoolId, code, curatorId, curator, scope } = await newSchool('Школа № 5'));
});

async function newSchool(name: string) {
  const telegramId = nextId++;
  await newPerson(deps, { telegramId, fullName: 'Громова Нина Сергеевна', isAdministrator: true });
  const made = await createSchool(deps, await actorWith(deps, telegramId), {
    name,
    city: 'Москва',
    zone: 'Europe/Moscow',
    country: 'RU',
    preset: 'ruTerms',
    weekDays: 5,
    locales: ['ru'],
    isCurator: true,
    requestId: `school:${telegramId}`,
  });
  if (!made.ok) throw new Error(made.reason);
  const acting = await actorWith(deps, telegramId);
  const its = scopeOf(deps, acting, made.schoolId);
  if (!its) throw new Error('no scope');
  const invite = await schoolInvite(its);
  return {
    schoolId: made.schoolId,
    code: invite?.code ?? '',
    curatorId: telegramId,
    curator: acting,
    scope: its,
  };
}

/** A guest's account, as the first message makes it. */
async function guest(): Promise<number> {
  const telegramId = nextId++;
  const at = deps.clock.now();
  await deps.db.account.create({
    data: { telegramId: BigInt(telegramId), locale: 'ru', createdAt: at, lastSeenAt: at },
  });
  return telegramId;
}

async function enter(
  fullName: string,
  role: 'mentor' | 'mentee' | undefined,
  more: { code?: string; matchedId?: number; telegramId?: number } = {},
) {
  const telegramId = more.telegramId ?? (await guest());
  const result = await enterSchool(deps, {
    telegramId,
    locale: 'ru',
    code: more.code ?? code,
    fullName,
    addressAs: fullName.split(' ')[1] ?? fullName,
    role,
    matchedId: more.matchedId,
    consentAt: deps.clock.now(),
    requestId: `draft:${telegramId}`,
  });
  return { telegramId, result };
}

/** Somebody who came by the link and was confirmed. */
async function member(fullName: string, role: 'mentor' | 'mentee') {
  const { telegramId } = await enter(fullName, role);
  const actor = await actorWith(deps, telegramId);
  const membershipId = actor.entering[0]?.id ?? 0;
  await confirmEntry(deps, curator, membershipId);
  return { telegramId, membershipId, actor: await actorWith(deps, telegramId) };
}

const dispatchesTo = (personId: number) =>
  deps.db.dispatch.findMany({
    where: { toPersonId: personId },
    orderBy: { id: 'asc' },
    select: { kind: true, status: true },
  });

describe('entry by the link of the school', () => {
  it('makes a person who waits, keeps the consent, tells the curator once', async () => {
    const { telegramId, result } = await enter('Асанов Тимур Маратович', 'mentee');
    expect(result).toEqual({ ok: true, schoolId, status: 'pending' });
    const actor = await actorWith(deps, telegramId);
    expect(actor).toMatchObject({
      fullName: 'Асанов Тимур Маратович',
      addressAs: 'Тимур',
      entering: [{ role: 'mentee', status: 'pending' }],
    });
    expect(await consentsOf(deps.db, actor.personId)).toMatchObject([
      {
        kind: 'programme',
        given: true,
        operator: 'Школа № 5',
        schoolId,
        version: CONSENT_VERSIONS.programme,
      },
    ]);
    await enter('Сабитова Айгерім', 'mentee');
    expect(await dispatchesTo(curator.personId)).toEqual([{ kind: 'people.waiting', status: 'waiting' }]);
  });

  it('makes nothing twice when it is handled again', async () => {
    const { telegramId, result } = await enter('Асанов Тимур', 'mentee');
    const again = await enter('Асанов Тимур', 'mentee', { telegramId });
    expect(again.result).toEqual(result);
    expect(await deps.db.invite.findFirst({ where: { code, schoolId }, select: { uses: true } })).toEqual({
      uses: 1,
    });
  });

  it('counts places: the last one goes to one of two', async () => {
    await deps.db.invite.updateMany({ where: { code, schoolId }, data: { usesLimit: 1 } });
    const both = await Promise.all([enter('Асанов Тимур', 'mentee'), enter('Котов Денис', 'mentee')]);
    expect(both.filter(({ result }) => result.ok)).toHaveLength(1);
    const refused = both.find(({ result }) => !result.ok);
    expect(refused?.result).toMatchObject({ ok: false, reason: 'used' });
  });

  it('tells each refusal apart', async () => {
    expect((await enter('А Б', 'mentee', { code: 'ZZZ9ZZZZ' })).result).toEqual({
      ok: false,
      reason: 'unknown',
    });
    await deps.db.invite.updateMany({
      where: { code, schoolId },
      data: { expiresAt: addMinutes(deps.clock.now(), -1) },
    });
    expect((await enter('А Б', 'mentee')).result).toMatchObject({ reason: 'expired' });
    await deps.db.invite.updateMany({ where: { code, schoolId }, data: { revokedAt: deps.clock.now() } });
    expect((await enter('А Б', 'mentee')).result).toMatchObject({ reason: 'revoked' });
  });
});

describe('the roster', () => {
  it('is searched with letters folded, by part of the name, and never beyond the school', async () => {
    await importNames(deps, curator, {
      schoolId,
      role: 'mentee',
      names: ['Сәбитова Айгерім Ерланқызы', 'Котов Пётр'],
      requestId: 'r1',
    });
    expect(await rosterMatches(deps.db, schoolId, 'сабитова айгерим')).toMatchObject([
      { fullName: 'Сәбитова Айгерім Ерланқызы', role: 'mentee' },
    ]);
    expect(await rosterMatches(deps.db, schoolId, 'Котов Петр Ильич')).toMatchObject([
      { fullName: 'Котов Пётр' },
    ]);
    expect(await rosterMatches(deps.db, schoolId, 'Котов')).toEqual([]);
    expect(await rosterMatches(deps.db, schoolId, '%')).toEqual([]);
    const other = await newSchool('Школа № 7');
    expect(await rosterMatches(deps.db, other.schoolId, 'сабитова айгерим')).toEqual([]);
  });

  it('finds a name that was kept with Latin letters or dots, also one kept before they were folded', async () => {
    const names = ['Лебедeва Oльга Викторовна', 'Сидорова С. В.', 'Poppins Mary', 'Оспанов Ә. Б.'];
    const kept = ['лебедeва oльга викторовна', 'сидорова с. в.', 'poppins mary', 'оспанов а. б.'];
    await importNames(deps, curator, { schoolId, role: 'mentor', names, requestId: 'letters' });
    const sql = await readFile('prisma/migrations/20261130211000_folded_names/migration.sql', 'utf8');
    for (const [i, fullName] of names.entries())
      await database.db.person.updateMany({ where: { fullName }, data: { searchName: kept[i] ?? '' } });
    await database.db.$executeRawUnsafe(sql);
    for (const fullName of names)
      expect(await database.db.person.findFirst({ where: { fullName } })).toMatchObject({
        searchName: fold(fullName),
      });
    const found = await findMembers(scope, { status: ['invited'], search: 'лебедева ольга' });
    expect(found.items.map((one) => one.fullName)).toEqual([names[0]]);
    expect(await rosterMatches(database.db, schoolId, 'Сидорова Светлана Викторовна')).toMatchObject([
      { fullName: 'Сидорова С. В.' },
    ]);
  });

  it('leaves out names that are there, and what is no name', async () => {
    const first = await importNames(deps, curator, {
      schoolId,
      role: 'mentee',
      names: ['Котов Денис', 'котов денис'],
      requestId: 'r2',
    });
    expect(first).toEqual({ ok: true, added: 1, known: 1 });
    expect(
      await importNames(deps, curator, { schoolId, role: 'mentee', names: ['КОТОВ ДЕНИС'], requestId: 'r3' }),
    ).toMatchObject({ added: 0, known: 1 });
  });

  it('binds the row that was «Это Вы», and frees it again when the curator refuses', async () => {
    await importNames(deps, curator, {
      schoolId,
      role: 'mentee',
      names: ['Котов Денис Андреевич'],
      requestId: 'r4',
    });
    const [row] = await rosterMatches(deps.db, schoolId, 'Котов Денис');
    const matchedId = row?.membershipId ?? 0;
    const { telegramId } = await enter('Котов Денис', undefined, { matchedId });
    expect((await actorWith(deps, telegramId)).entering).toMatchObject([
      { id: matchedId, status: 'pending', role: 'mentee' },
    ]);
    // Another phone under the same name.
    expect((await enter('Котов Денис', undefined, { matchedId })).result).toEqual({
      ok: false,
      reason: 'rowTaken',
    });

    expect(await refuseEntry(deps, curator, matchedId)).toMatchObject({ ok: true });
    expect(await memberById(scope, matchedId)).toMatchObject({ status: 'invited', hasTelegram: false });
    const refused = await actorWith(deps, telegramId);
    expect(refused.memberships).toEqual([]);
    expect(await dispatchesTo(refused.personId)).toMatchObject([{ kind: 'people.refused' }]);
    expect(await refuseEntry(deps, curator, matchedId)).toEqual({ ok: false, reason: 'doneAlready' });
    // The right one comes by a personal link, without confirmation.
    const link = await invitePerson(deps, curator, {
      membershipId: matchedId,
      kind: 'personal',
      requestId: 'l1',
    });
    const personal = await enter('Котов Денис Андреевич', undefined, { code: link.ok ? link.code : '' });
    expect(personal.result).toMatchObject({ ok: true, status: 'active' });
    expect(
      (await enter('Кто-то Другой', undefined, { code: link.ok ? link.code : '' })).result,
    ).toMatchObject({ reason: 'used' });
  });
});

describe('the curator', () => {
  it('confirms all who are shown, no more', async () => {
    await enter('Асанов Тимур', 'mentee');
    await enter('Котова Ирина', 'mentor');
    const [first, second] = (await waitingForCurator(scope)).pending.map((one) => one.membershipId);
    const confirmed = (...ids: (number | undefined)[]) =>
      confirmAll(deps, curator, { schoolId, shown: sumOf(ids.map((id) => id ?? 0)) });
    expect(await confirmed(first)).toEqual({ ok: false, reason: 'changed' });
    expect(await confirmed(first, (second ?? 0) + 1)).toEqual({ ok: false, reason: 'changed' });
    expect(await confirmed(second, first)).toEqual({ ok: true, count: 2 });
    const { pending, approvals } = await waitingForCurator(scope);
    expect(pending).toEqual([]);
    expect(approvals).toMatchObject([{ fullName: 'Котова Ирина', role: 'mentor' }]);
  });

  it('confirms one once, and that one is told', async () => {
    const { telegramId } = await enter('Асанов Тимур', 'mentee');
    const before = await actorWith(deps, telegramId);
    const id = before.entering[0]?.id ?? 0;
    expect(await confirmEntry(deps, curator, id)).toMatchObject({ ok: true });
    expect(await confirmEntry(deps, curator, id)).toEqual({ ok: false, reason: 'doneAlready' });
    expect(await dispatchesTo(before.personId)).toEqual([{ kind: 'people.confirmed', status: 'waiting' }]);
  });

  it('sees a name like it in the base before refusing', async () => {
    await addOnPaper(deps, curator, {
      schoolId,
      fullName: 'Орлов Павел Ильич',
      role: 'mentor',
      requestId: 'p1',
    });
    const { telegramId } = await enter('Орлов Павел', 'mentor');
    const waiting = await memberById(scope, (await actorWith(deps, telegramId)).entering[0]?.id ?? 0);
    expect(waiting && (await lookAlike(scope, waiting))).toMatchObject({
      fullName: 'Орлов Павел Ильич',
      onPaper: true,
    });
  });

  it('approves a mentor in one tap, or by parts', async () => {
    const a = await member('Лебедева Ольга', 'mentor');
    expect(await approveMentor(deps, curator, { membershipId: a.membershipId, what: 'both' })).toMatchObject({
      ok: true,
      approved: true,
    });
    expect(await memberById(scope, a.membershipId)).toMatchObject({
      interviewOn: '2026-11-24',
      trainingOn: '2026-11-24',
    });
    const b = await member('Котова Ирина', 'mentor');
    expect(
      await approveMentor(deps, curator, { membershipId: b.membershipId, what: 'interview' }),
    ).toMatchObject({ approved: false });
    expect(
      await approveMentor(deps, curator, {
        membershipId: b.membershipId,
        what: 'training',
        on: '2026-11-20',
      }),
    ).toMatchObject({ approved: true });
    expect(await memberById(scope, b.membershipId)).toMatchObject({
      interviewOn: '2026-11-24',
      trainingOn: '2026-11-20',
    });
    const c = await member('Белова Инна', 'mentor');
    expect(
      await approveMentor(deps, curator, { membershipId: c.membershipId, what: 'trainingLater' }),
    ).toMatchObject({ approved: true });
    expect(await peopleCounts(scope)).toMatchObject({ mentors: 3, toApprove: 0 });
    expect((await findMembers(scope, { role: 'mentor', approved: true, search: 'леб' })).items).toHaveLength(
      1,
    );
  });

  it('alone keeps the sensitive category, and only the curator reads it', async () => {
    const { membershipId } = await member('Асанов Тимур', 'mentee');
    const coordinatorId = nextId++;
    const personId = await newPerson(deps, { telegramId: coordinatorId, fullName: 'Белов Олег' });
    await giveTestRole(deps, { schoolId, personId, role: 'coordinator' });
    const coordinator = await actorWith(deps, coordinatorId);
    expect(await setSensitive(deps, coordinator, { membershipId, category: 'burnout' })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    expect(await setSensitive(deps, curator, { membershipId, category: 'burnout' })).toEqual({ ok: true });
    expect((await readSensitive(scope, membershipId, deps.clock.now()))?.category).toBe('burnout');
    const seen = scopeOf(deps, coordinator, schoolId);
    expect(seen && (await readSensitive(seen, membershipId, deps.clock.now()))).toBeNull();
    await setSensitive(deps, curator, { membershipId, category: 'none' });
    expect(await readSensitive(scope, membershipId, deps.clock.now())).toBeNull();
    // Looked at twice at once is one look, and somebody who may not read leaves none.
    expect(
      await deps.db.auditEntry.count({ where: { action: 'read.sensitive', subjectId: membershipId } }),
    ).toBe(1);
  });

  it('enters somebody on paper with their questionnaire, once', async () => {
    const added = await addOnPaper(deps, curator, {
      schoolId,
      fullName: 'Орлов Павел Ильич',
      role: 'mentee',
      requestId: 'p2',
    });
    expect(
      await addOnPaper(deps, curator, {
        schoolId,
        fullName: 'Орлов Павел Ильич',
        role: 'mentee',
        requestId: 'p2',
      }),
    ).toEqual(added);
    const membershipId = added.ok ? added.membershipId : 0;
    const answers = questionnaire.parse({ subjects: ['physics'], topics: ['discipline'] });
    expect(await saveQuestionnaire(deps, curator, { membershipId, answers })).toMatchObject({
      ok: true,
      own: false,
    });
    expect(await requestMap(scope)).toEqual({
      topics: [{ topic: 'discipline', count: 1 }],
      asked: 1,
      mentees: 1,
    });
    expect(await renameMember(deps, curator, { membershipId, fullName: 'Орлов Павел Игоревич' })).toEqual({
      ok: true,
    });
    expect(await setOnPaper(deps, curator, { membershipId, on: false })).toEqual({
      ok: false,
      reason: 'neverCame',
    });
    // A personal link brings them into the bot.
    const link = await invitePerson(deps, curator, { membershipId, kind: 'personal', requestId: 'l2' });
    await enter('Орлов Павел Игоревич', undefined, { code: link.ok ? link.code : '' });
    expect(await memberById(scope, membershipId)).toMatchObject({
      onPaper: false,
      hasTelegram: true,
      status: 'active',
    });
  });

  it('gives and takes roles, and tells the person', async () => {
    const a = await member('Лебедева Ольга', 'mentor');
    expect(await giveRole(deps, curator, { membershipId: a.membershipId, role: 'mentee' })).toMatchObject({
      ok: true,
    });
    expect((await actorWith(deps, a.telegramId)).memberships.map((m) => m.role)).toEqual([
      'mentor',
      'mentee',
    ]);
    expect((await dispatchesTo(a.actor.personId)).map((d) => d.kind)).toContain('people.role');
    expect(await takeRole(deps, curator, a.membershipId)).toEqual({ ok: true, schoolId });
    expect((await actorWith(deps, a.telegramId)).memberships.map((m) => m.role)).toEqual(['mentee']);
  });
});

describe('a link for a colleague', () => {
  it('gives its role at once, and whoever is in the roster keeps their row', async () => {
    await importNames(deps, curator, {
      schoolId,
      role: 'mentor',
      names: ['Ким Анна Олеговна'],
      requestId: 's0',
    });
    const made = await createStaffInvite(deps, curator, { schoolId, role: 'trustedPerson', requestId: 's1' });
    const invite = await scope.db.invite.findFirst({
      where: { id: made.ok ? made.inviteId : 0 },
      select: { code: true },
    });
    const [row] = await rosterMatches(deps.db, schoolId, 'Ким Анна Олеговна');
    const { telegramId, result } = await enter('Ким Анна Олеговна', undefined, {
      code: invite?.code ?? '',
      ...(row ? { matchedId: row.membershipId } : {}),
    });
    expect(result).toMatchObject({ ok: true, status: 'active' });
    const roles = (await actorWith(deps, telegramId)).memberships.map((m) => [m.role, m.status]);
    expect(roles).toEqual([
      ['mentor', 'active'],
      ['trustedPerson', 'active'],
    ]);
  });
});

describe('somebody who runs the school', () => {
  it('becomes a mentor too, approved as everybody; nobody else does so by themselves', async () => {
    expect(await becomeMentor(deps, curator, schoolId)).toMatchObject({ ok: true });
    expect(await becomeMentor(deps, curator, schoolId)).toMatchObject({ ok: true });
    expect((await waitingForCurator(scope)).approvals).toHaveLength(1);
    const { actor } = await member('Асанов Тимур', 'mentee');
    expect(await becomeMentor(deps, actor, schoolId)).toEqual({ ok: false, reason: 'notAllowed' });
  });
});

describe('somebody who is here already', () => {
  it('takes a second role by the same code, once', async () => {
    const { actor, telegramId } = await member('Лебедева Ольга', 'mentor');
    const join = { ...actor, code, role: 'mentee' as const, consentAt: undefined };
    expect(await joinSchool(deps, join)).toMatchObject({ ok: true, status: 'pending' });
    expect(await joinSchool(deps, join)).toEqual({ ok: false, reason: 'sameRole' });
    expect(everyMembership(await actorWith(deps, telegramId))).toHaveLength(2);
  });

  it('joins another school with a consent of its own', async () => {
    const { actor } = await member('Лебедева Ольга', 'mentor');
    const other = await newSchool('Школа № 7');
    await joinSchool(deps, { ...actor, code: other.code, role: 'mentor', consentAt: deps.clock.now() });
    const consents = await consentsOf(deps.db, actor.personId);
    expect(consents.map((c) => c.operator).sort()).toEqual(['Школа № 5', 'Школа № 7']);
  });

  it('comes back after having left', async () => {
    const { actor, membershipId, telegramId } = await member('Лебедева Ольга', 'mentor');
    await takeRole(deps, curator, membershipId);
    expect(await joinSchool(deps, { ...actor, code, role: 'mentor', consentAt: undefined })).toMatchObject({
      ok: true,
    });
    expect((await actorWith(deps, telegramId)).entering).toMatchObject([
      { id: membershipId, status: 'pending' },
    ]);
  });
});

describe('a new phone', () => {
  it('binds the person to it and cuts the old one off, once', async () => {
    const { membershipId, telegramId, actor } = await member('Лебедева Ольга', 'mentor');
    const link = await invitePerson(deps, curator, { membershipId, kind: 'newPhone', requestId: 'n1' });
    const phoneCode = link.ok ? link.code : '';
    expect(await moveToNewPhone(deps, { telegramId, code: phoneCode })).toEqual({
      ok: false,
      reason: 'hereAlready',
    });
    const fresh = await guest();
    expect(await moveToNewPhone(deps, { telegramId: fresh, code: phoneCode })).toMatchObject({
      ok: true,
      cutOff: telegramId,
    });
    expect((await actorWith(deps, fresh)).personId).toBe(actor.personId);
    await expect(actorWith(deps, telegramId)).rejects.toThrow('nobody');
    const third = await guest();
    expect(await moveToNewPhone(deps, { telegramId: third, code: phoneCode })).toMatchObject({
      ok: false,
      reason: 'used',
    });
  });

  it('is refused to an account that is another person, and allowed over an entry nobody confirmed', async () => {
    const a = await member('Лебедева Ольга', 'mentor');
    const b = await member('Котова Ирина', 'mentor');
    const link = await invitePerson(deps, curator, {
      membershipId: a.membershipId,
      kind: 'newPhone',
      requestId: 'n2',
    });
    const phoneCode = link.ok ? link.code : '';
    expect(await moveToNewPhone(deps, { telegramId: b.telegramId, code: phoneCode })).toEqual({
      ok: false,
      reason: 'someoneElse',
    });
    const twice = await enter('Лебедева Ольга', 'mentor');
    expect(await moveToNewPhone(deps, { telegramId: twice.telegramId, code: phoneCode })).toMatchObject({
      ok: true,
    });
    expect((await actorWith(deps, twice.telegramId)).personId).toBe(a.actor.personId);
  });

  it('only for those who were in; the link of a row for those who were not', async () => {
    const { membershipId } = await member('Лебедева Ольга', 'mentor');
    expect(await invitePerson(deps, curator, { membershipId, kind: 'personal', requestId: 'n3' })).toEqual({
      ok: false,
      reason: 'inAlready',
    });
    const paper = await addOnPaper(deps, curator, {
      schoolId,
      fullName: 'Орлов Павел',
      role: 'mentee',
      requestId: 'p3',
    });
    const id = paper.ok ? paper.membershipId : 0;
    expect(
      await invitePerson(deps, curator, { membershipId: id, kind: 'newPhone', requestId: 'n4' }),
    ).toEqual({ ok: false, reason: 'neverCame' });
  });
});

describe('consents', () => {
  it('leave nothing of somebody who declined but a hash for 30 days', async () => {
    const telegramId = await guest();
    await declineProgramme(deps, telegramId);
    expect(await deps.db.account.count({ where: { telegramId: BigInt(telegramId) } })).toBe(0);
    const [kept] = await deps.db.refusal.findMany({ orderBy: { until: 'desc' }, take: 1 });
    expect(kept?.telegramHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await refusedUntil(deps, telegramId)).toBeDefined();
    expect(await refusedUntil({ ...deps, secret: 'another' }, telegramId)).toBeUndefined();
    const later = { ...deps, clock: { now: () => addMinutes(deps.clock.now(), 31 * 1440) } };
    expect(await refusedUntil(later, telegramId)).toBeUndefined();
    await declineProgramme(deps, telegramId);
    await withdrawRefusal(deps, telegramId);
    expect(await refusedUntil(deps, telegramId)).toBeUndefined();
  });

  it('for the pair may be given, withdrawn and given again; every decision stays on record', async () => {
    const { actor } = await member('Лебедева Ольга', 'mentor');
    const give = (given: boolean) => decideConsent(deps, actor, { kind: 'pairContact', schoolId, given });
    const has = () => hasConsent(deps.db, actor.personId, 'pairContact', schoolId);
    expect(await has()).toBe(false);
    await give(true);
    await give(true);
    expect(await has()).toBe(true);
    await give(false);
    expect(await has()).toBe(false);
    await give(true);
    expect(await has()).toBe(true);
    expect(await deps.db.consent.count({ where: { personId: actor.personId, kind: 'pairContact' } })).toBe(2);
  });
});

describe('where one stands', () => {
  it('goes from pending over the questionnaire, the consent and the approval to ready', async () => {
    const { telegramId } = await enter('Лебедева Ольга', 'mentor');
    const state = async () => (await myEntryState(deps, await actorWith(deps, telegramId)))[0]?.state;
    expect(await state()).toBe('pending');
    const actor = await actorWith(deps, telegramId);
    const membershipId = actor.entering[0]?.id ?? 0;
    await confirmEntry(deps, curator, membershipId);
    expect(await state()).toBe('form');
    await saveQuestionnaire(deps, await actorWith(deps, telegramId), {
      membershipId,
      answers: questionnaire.parse({ capacity: 2 }),
    });
    expect(await memberById(scope, membershipId)).toMatchObject({ capacity: 2 });
    expect(await state()).toBe('consent');
    await decideConsent(deps, actor, { kind: 'pairContact', schoolId, given: true });
    expect(await state()).toBe('approval');
    await approveMentor(deps, curator, { membershipId, what: 'both' });
    expect(await state()).toBe('ready');
  });
});

describe('another school', () => {
  it('does not exist for its neighbour', async () => {
    const { membershipId } = await member('Асанов Тимур', 'mentee');
    const { curator: stranger } = await newSchool('Школа № 7');
    expect(await confirmEntry(deps, stranger, membershipId)).toEqual({ ok: false, reason: 'notFound' });
    expect(await refuseEntry(deps, stranger, membershipId)).toEqual({ ok: false, reason: 'notFound' });
    expect(await setSensitive(deps, stranger, { membershipId, category: 'health' })).toEqual({
      ok: false,
      reason: 'notFound',
    });
    expect(await invitePerson(deps, stranger, { membershipId, kind: 'newPhone', requestId: 'x1' })).toEqual({
      ok: false,
      reason: 'notFound',
    });
    expect(
      await saveQuestionnaire(deps, stranger, { membershipId, answers: questionnaire.parse({}) }),
    ).toEqual({ ok: false, reason: 'notFound' });
    expect(
      await importNames(deps, stranger, { schoolId, role: 'mentee', names: ['А Б'], requestId: 'x2' }),
    ).toEqual({ ok: false, reason: 'notFound' });
    expect(await takeRole(deps, stranger, membershipId)).toEqual({ ok: false, reason: 'notFound' });
  });

  it('nor may a participant do what a curator does', async () => {
    const a = await member('Асанов Тимур', 'mentee');
    const b = await enter('Котов Денис', 'mentee');
    const waiting = (await actorWith(deps, b.telegramId)).entering[0]?.id ?? 0;
    expect(await confirmEntry(deps, a.actor, waiting)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await confirmAll(deps, a.actor, { schoolId, shown: 1 })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    expect(await giveRole(deps, a.actor, { membershipId: a.membershipId, role: 'mentor' })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    expect(curatorId).toBeGreaterThan(0);
  });
});
