import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createStaffInvite,
  revokeInvite,
  setInviteDays,
  setInviteLimit,
} from '../../src/mentoring/organisations/operations-invites.ts';
import { endRole } from '../../src/mentoring/organisations/operations-roles.ts';
import { createSchool } from '../../src/mentoring/organisations/operations-school.ts';
import { schoolInvite, staffInvites } from '../../src/mentoring/organisations/queries-invites.ts';
import { enterSchool, joinSchool, moveToNewPhone } from '../../src/mentoring/people/operations-entry.ts';
import { importNames, invitePerson, takeRole } from '../../src/mentoring/people/operations-members.ts';
import { confirmAll, confirmEntry, refuseEntry } from '../../src/mentoring/people/operations-queue.ts';
import { memberById } from '../../src/mentoring/people/queries.ts';
import { waitingForCurator } from '../../src/mentoring/people/queries-bases.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { type Scope, scopeOf } from '../../src/platform/database/scope.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';

type Role = Actor['memberships'][number]['role'];

let database: TestDatabase;
let deps: TestDeps;
let nextId = 100;
let schoolId: number;
let code: string;
let admin: Actor;
let curator: Actor;
let coordinator: Actor;

beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
});
afterAll(() => database.close());

/** A school of its own for each test, with an administrator, a coordinator and a curator. */
beforeEach(async () => {
  ({ schoolId, code, admin } = await newSchool('Школа № 5'));
  curator = await colleague('curator');
  coordinator = await colleague('coordinator');
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
    isCurator: false,
    requestId: `school:${telegramId}`,
  });
  if (!made.ok) throw new Error(made.reason);
  const acting = await actorWith(deps, telegramId);
  // Who runs one school only; whoever creates schools stands above these rules.
  await deps.db.person.update({ where: { id: acting.personId }, data: { isAdministrator: false } });
  const invite = await schoolInvite(scopeFor(acting, made.schoolId));
  return { schoolId: made.schoolId, code: invite?.code ?? '', admin: await actorWith(deps, telegramId) };
}

function scopeFor(actor: Actor, school = schoolId): Scope {
  const scope = scopeOf(deps.db, actor, school);
  if (!scope) throw new Error('not of this school');
  return scope;
}

/** Somebody with these roles in the school. */
async function colleague(...roles: Role[]): Promise<Actor> {
  const telegramId = nextId++;
  const personId = await newPerson(deps, { telegramId, fullName: `Коллега Вера ${roles.join('-')}` });
  for (const role of roles) await giveTestRole(deps, { schoolId, personId, role });
  return actorWith(deps, telegramId);
}

async function guest(): Promise<number> {
  const telegramId = nextId++;
  const at = deps.clock.now();
  await deps.db.account.create({
    data: { telegramId: BigInt(telegramId), locale: 'ru', createdAt: at, lastSeenAt: at },
  });
  return telegramId;
}

async function enter(
  by: string,
  more: { matchedId?: number; role?: 'mentor' | 'mentee'; name?: string } = {},
) {
  const telegramId = await guest();
  const result = await enterSchool(deps, {
    telegramId,
    locale: 'ru',
    code: by,
    fullName: more.name ?? 'Орлов Павел Ильич',
    addressAs: 'Павел',
    role: more.role,
    matchedId: more.matchedId,
    consentAt: deps.clock.now(),
    requestId: `draft:${telegramId}`,
  });
  return { telegramId, result };
}

async function staffCode(maker: Actor, role: 'administrator' | 'coordinator' | 'curator' | 'psychologist') {
  const made = await createStaffInvite(deps, maker, { schoolId, role, requestId: `staff:${nextId++}` });
  if (!made.ok) throw new Error(made.reason);
  const invite = await deps.db.invite.findFirstOrThrow({
    where: { id: made.inviteId, schoolId },
    select: { id: true, code: true },
  });
  return invite;
}

const join = (actor: Actor, by: string) =>
  joinSchool(deps, { ...actor, code: by, role: undefined, consentAt: undefined });

const rolesOf = async (telegramId: number) =>
  (await actorWith(deps, telegramId)).memberships.map((m) => `${m.role}:${m.status}`);

const membershipOf = (actor: Actor, role: Role) => actor.memberships.find((m) => m.role === role)?.id ?? 0;

describe('a link for a colleague', () => {
  it('is listed, changed and revoked only by who may give its role', async () => {
    const invite = await staffCode(admin, 'administrator');
    for (const other of [curator, coordinator]) {
      expect(await staffInvites(scopeFor(other), deps.clock.now())).toEqual([]);
      expect(await revokeInvite(deps, other, invite.id)).toEqual({ ok: false, reason: 'not_allowed' });
      expect(await setInviteLimit(deps, other, invite.id, 3000)).toEqual({
        ok: false,
        reason: 'not_allowed',
      });
      expect(await setInviteDays(deps, other, invite.id, 366)).toEqual({ ok: false, reason: 'not_allowed' });
    }
    expect(await staffInvites(scopeFor(admin), deps.clock.now())).toMatchObject([{ id: invite.id }]);
    expect(await revokeInvite(deps, admin, invite.id)).toMatchObject({ ok: true });
  });

  it('stays for one use and for its days, whoever asks', async () => {
    const invite = await staffCode(coordinator, 'coordinator');
    const before = await deps.db.invite.findFirstOrThrow({ where: { id: invite.id, schoolId } });
    expect(await setInviteLimit(deps, coordinator, invite.id, 3000)).toMatchObject({ ok: false });
    expect(await setInviteDays(deps, coordinator, invite.id, 366)).toMatchObject({ ok: false });
    const teacher = await colleague('mentor');
    for (const kind of ['newPhone'] as const) {
      await invitePerson(deps, admin, {
        membershipId: membershipOf(teacher, 'mentor'),
        kind,
        requestId: 'one',
      });
      const one = await deps.db.invite.findFirstOrThrow({ where: { schoolId, kind, revokedAt: null } });
      expect(await setInviteLimit(deps, admin, one.id, 2)).toMatchObject({ ok: false });
      expect(await setInviteDays(deps, admin, one.id, 366)).toMatchObject({ ok: false });
    }
    expect(await deps.db.invite.findFirst({ where: { id: invite.id, schoolId } })).toEqual(before);
  });

  it('found by a colleague makes nobody more than they are until its giver confirms', async () => {
    const invite = await staffCode(admin, 'administrator');
    expect(await join(curator, invite.code)).toMatchObject({ ok: true, status: 'pending' });
    const waiting = membershipOf(await actorWith(deps, curator.telegramId), 'administrator');
    const again = await actorWith(deps, curator.telegramId);
    for (const other of [again, coordinator]) {
      expect((await waitingForCurator(scopeFor(other))).pending).toEqual([]);
      expect(await confirmEntry(deps, other, waiting)).toEqual({ ok: false, reason: 'not_allowed' });
      expect(await refuseEntry(deps, other, waiting)).toEqual({ ok: false, reason: 'not_allowed' });
    }
    expect((await waitingForCurator(scopeFor(admin))).pending).toMatchObject([{ membershipId: waiting }]);
    expect(await confirmEntry(deps, admin, waiting)).toMatchObject({ ok: true });
    expect(await rolesOf(curator.telegramId)).toEqual(['curator:active', 'administrator:active']);
  });

  it('for who runs the school is confirmed also for somebody new; a lesser role is there at once', async () => {
    const high = await staffCode(coordinator, 'coordinator');
    const first = await enter(high.code);
    expect(first.result).toMatchObject({ ok: true, status: 'pending' });
    expect(await rolesOf(first.telegramId)).toEqual(['coordinator:pending']);
    const waiting = membershipOf(await actorWith(deps, first.telegramId), 'coordinator');
    expect(await refuseEntry(deps, coordinator, waiting)).toMatchObject({ ok: true });
    expect(await rolesOf(first.telegramId)).toEqual([]);
    const low = await staffCode(curator, 'psychologist');
    expect((await enter(low.code)).result).toMatchObject({ ok: true, status: 'active' });
  });

  it('gives nothing once its maker has lost the right', async () => {
    const invite = await staffCode(coordinator, 'curator');
    await endRole(deps, admin, membershipOf(coordinator, 'coordinator'));
    const { telegramId, result } = await enter(invite.code);
    expect(result).toMatchObject({ ok: false, reason: 'maker' });
    await expect(actorWith(deps, telegramId)).rejects.toThrow('nobody');
    expect(await join(curator, invite.code)).toMatchObject({ ok: false });
    expect(await deps.db.invite.findFirst({ where: { id: invite.id, schoolId } })).toMatchObject({ uses: 0 });
  });

  it('used and revoked, or its maker’s right taken, at one moment: one of the two happened first', async () => {
    for (let run = 0; run < 8; run++) {
      const invite = await staffCode(coordinator, 'curator');
      const [entered, revoked] = await Promise.all([
        enter(invite.code),
        revokeInvite(deps, admin, invite.id),
      ]);
      const row = await deps.db.invite.findFirstOrThrow({ where: { id: invite.id, schoolId } });
      expect(revoked.ok).toBe(true);
      expect(row.uses).toBe(entered.result.ok ? 1 : 0);
    }
    const invite = await staffCode(coordinator, 'curator');
    const both = await Promise.all([enter(invite.code), enter(invite.code), join(curator, invite.code)]);
    const got = both.filter((one) => ('result' in one ? one.result.ok : one.ok));
    expect(got).toHaveLength(1);
  });
});

describe('an entry that was not let in', () => {
  it('touches only the role that was refused; what has ended stays ended', async () => {
    await importNames(deps, curator, {
      schoolId,
      role: 'mentor',
      names: ['Орлова Инна Олеговна'],
      requestId: 'r1',
    });
    const row = await deps.db.membership.findFirstOrThrow({
      where: { schoolId, person: { fullName: 'Орлова Инна Олеговна' } },
      select: { id: true, personId: true },
    });
    const { telegramId } = await enter(code, { matchedId: row.id, name: 'Орлова Инна Олеговна' });
    await confirmEntry(deps, curator, row.id);
    const led = await giveTestRole(deps, { schoolId, personId: row.personId, role: 'coordinator' });
    await endRole(deps, admin, led);
    await takeRole(deps, curator, row.id);
    const ended = await deps.db.membership.findFirstOrThrow({ where: { id: row.id, schoolId } });
    const returning = await actorWith(deps, telegramId);
    await joinSchool(deps, { ...returning, code, role: 'mentor', consentAt: undefined });
    expect(await refuseEntry(deps, curator, row.id)).toMatchObject({ ok: true });

    const after = await deps.db.membership.findMany({
      where: { personId: row.personId },
      orderBy: { id: 'asc' },
    });
    expect(after.map((m) => `${m.role}:${m.status}`)).toEqual(['mentor:ended', 'coordinator:ended']);
    expect(after.map((m) => m.endedAt)).not.toContain(null);
    expect(after[0]?.endedAt).toEqual(ended.endedAt);
    expect(await actorWith(deps, telegramId)).toMatchObject({ personId: row.personId, memberships: [] });
  });

  it('«Подтвердить всех» holds participants only, as many as its number says', async () => {
    await enter(code, { role: 'mentor', name: 'Асанов Тимур' });
    await enter(code, { role: 'mentee', name: 'Котов Денис' });
    const invite = await staffCode(coordinator, 'coordinator');
    const { telegramId } = await enter(invite.code);
    const { pending } = await waitingForCurator(scopeFor(coordinator));
    expect(pending.map((one) => one.role)).toEqual(['mentor', 'mentee', 'coordinator']);
    expect(await confirmAll(deps, coordinator, { schoolId, shown: 3 })).toEqual({
      ok: false,
      reason: 'changed',
    });
    expect(await confirmAll(deps, coordinator, { schoolId, shown: 2 })).toEqual({ ok: true, count: 2 });
    expect(await rolesOf(telegramId)).toEqual(['coordinator:pending']);
  });

  it('two keepers who confirm and refuse at once: one of them decided', async () => {
    for (let run = 0; run < 8; run++) {
      const { telegramId } = await enter(code, { role: 'mentee', name: 'Асанов Тимур' });
      const waiting = membershipOf(await actorWith(deps, telegramId), 'mentee');
      const [yes, no] = await Promise.all([
        confirmEntry(deps, curator, waiting),
        refuseEntry(deps, coordinator, waiting),
      ]);
      expect([yes.ok, no.ok].filter(Boolean)).toHaveLength(1);
      expect((await memberById(scopeFor(admin), waiting))?.status).toBe(yes.ok ? 'active' : 'ended');
    }
  });
});

describe('a new phone', () => {
  const phoneFor = (maker: Actor, membershipId: number) =>
    invitePerson(deps, maker, { membershipId, kind: 'newPhone', requestId: `phone:${nextId++}` });

  it('is given by a keeper who may give every role of the person, in every school', async () => {
    const teacher = await colleague('mentor', 'mentee');
    expect(await phoneFor(curator, membershipOf(teacher, 'mentor'))).toMatchObject({ ok: true });
    for (const above of [
      await colleague('mentor', 'coordinator'),
      await colleague('mentor', 'administrator'),
    ]) {
      expect(await phoneFor(curator, membershipOf(above, 'mentor'))).toEqual({
        ok: false,
        reason: 'aboveYou',
      });
    }
    expect(await phoneFor(coordinator, membershipOf(curator, 'curator'))).toMatchObject({ ok: true });
    expect(await phoneFor(coordinator, membershipOf(admin, 'administrator'))).toEqual({
      ok: false,
      reason: 'aboveYou',
    });
  });

  it('a keeper of one school has no power over what a person is in another, or over all', async () => {
    const other = await newSchool('Школа № 7');
    const both = await colleague('psychologist');
    await giveTestRole(deps, { schoolId: other.schoolId, personId: both.personId, role: 'mentor' });
    expect(await phoneFor(admin, membershipOf(both, 'psychologist'))).toEqual({
      ok: false,
      reason: 'elsewhere',
    });
    const founder = await colleague('mentor');
    await deps.db.person.update({ where: { id: founder.personId }, data: { isAdministrator: true } });
    expect(await phoneFor(admin, membershipOf(founder, 'mentor'))).toEqual({
      ok: false,
      reason: 'elsewhere',
    });
    await deps.db.person.update({ where: { id: admin.personId }, data: { isAdministrator: true } });
    expect(await phoneFor(admin, membershipOf(founder, 'mentor'))).toMatchObject({ ok: true });
  });

  it('whose maker has lost the right meanwhile moves nothing', async () => {
    const teacher = await colleague('mentor');
    const made = await phoneFor(coordinator, membershipOf(teacher, 'mentor'));
    await endRole(deps, admin, membershipOf(coordinator, 'coordinator'));
    const fresh = await guest();
    expect(await moveToNewPhone(deps, { telegramId: fresh, code: made.ok ? made.code : '' })).toMatchObject({
      ok: false,
      reason: 'maker',
    });
    const more = await phoneFor(curator, membershipOf(teacher, 'mentor'));
    await giveTestRole(deps, { schoolId, personId: teacher.personId, role: 'coordinator' });
    expect(await moveToNewPhone(deps, { telegramId: fresh, code: more.ok ? more.code : '' })).toMatchObject({
      ok: false,
      reason: 'maker',
    });
    expect((await actorWith(deps, teacher.telegramId)).personId).toBe(teacher.personId);
  });
});
