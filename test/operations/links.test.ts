import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { everyMembership, type Scope, scopeOf } from '../../src/mentoring/common/scope.ts';
import {
  createStaffInvite,
  revokeInvite,
  setInviteDays,
  setInviteLimit,
} from '../../src/mentoring/organisations/invites/operations.ts';
import { schoolInvite, staffInvites } from '../../src/mentoring/organisations/invites/queries.ts';
import { endRole } from '../../src/mentoring/organisations/roles/operations.ts';
import { createSchool } from '../../src/mentoring/organisations/school/operations.ts';
import { decideClaim } from '../../src/mentoring/people/base/operations-claims.ts';
import { importNames, invitePerson, takeRole } from '../../src/mentoring/people/base/operations-members.ts';
import { confirmAll, confirmEntry, refuseEntry } from '../../src/mentoring/people/base/operations-queue.ts';
import { waitingForCurator } from '../../src/mentoring/people/base/queries.ts';
import { claimOf } from '../../src/mentoring/people/base/queries-claims.ts';
import { enterSchool, joinSchool } from '../../src/mentoring/people/entry/operations.ts';
import { tryCode } from '../../src/mentoring/people/entry/operations-codes.ts';
import { rosterMatches } from '../../src/mentoring/people/entry/queries.ts';
import {
  decideMove,
  finishMove,
  moveToNewPhone,
  stopNewPhone,
} from '../../src/mentoring/people/phone/operations.ts';
import { movesFor } from '../../src/mentoring/people/phone/queries.ts';
import { memberById } from '../../src/mentoring/people/queries.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { sumOf } from '../../src/platform/typed.ts';
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
  // A person who runs one school only; people who create schools are above these rules.
  await deps.db.person.update({ where: { id: acting.personId }, data: { isAdministrator: false } });
  const invite = await schoolInvite(scopeFor(acting, made.schoolId));
  return { schoolId: made.schoolId, code: invite?.code ?? '', admin: await actorWith(deps, telegramId) };
}

/** Somebody has had their roles for a week. */
async function aWeekAgo({ personId }: Actor): Promise<void> {
  const confirmedAt = addMinutes(deps.clock.now(), -7 * 24 * 60);
  await deps.db.membership.updateMany({ where: { personId }, data: { confirmedAt } });
}

function scopeFor(actor: Actor, school = schoolId): Scope {
  const scope = scopeOf(deps, actor, school);
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
  everyMembership(await actorWith(deps, telegramId))
    .toSorted((a, b) => a.id - b.id)
    .map((m) => `${m.role}:${m.status}`);

const membershipOf = (actor: Actor, role: Role) =>
  everyMembership(actor).find((m) => m.role === role)?.id ?? 0;

describe('a link for a colleague', () => {
  it('is listed, changed and revoked only by who may give its role', async () => {
    const invite = await staffCode(admin, 'administrator');
    for (const other of [curator, coordinator]) {
      expect(await staffInvites(scopeFor(other), deps.clock.now())).toEqual([]);
      expect(await revokeInvite(deps, other, invite.id)).toEqual({ ok: false, reason: 'notAllowed' });
      expect(await setInviteLimit(deps, other, invite.id, 3000)).toEqual({
        ok: false,
        reason: 'notAllowed',
      });
      expect(await setInviteDays(deps, other, invite.id, 366)).toEqual({ ok: false, reason: 'notAllowed' });
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
      expect(await confirmEntry(deps, other, waiting)).toEqual({ ok: false, reason: 'notAllowed' });
      expect(await refuseEntry(deps, other, waiting)).toEqual({ ok: false, reason: 'notAllowed' });
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
    expect(await actorWith(deps, telegramId)).toMatchObject({
      personId: row.personId,
      memberships: [],
      entering: [],
      hidden: [],
    });
  });

  it('«Подтвердить всех» holds participants only, as many as its number says', async () => {
    await enter(code, { role: 'mentor', name: 'Асанов Тимур' });
    await enter(code, { role: 'mentee', name: 'Котов Денис' });
    const invite = await staffCode(coordinator, 'coordinator');
    const { telegramId } = await enter(invite.code);
    const { pending } = await waitingForCurator(scopeFor(coordinator));
    expect(pending.map((one) => one.role)).toEqual(['mentor', 'mentee', 'coordinator']);
    const ids = pending.map((one) => one.membershipId);
    expect(await confirmAll(deps, coordinator, { schoolId, shown: sumOf(ids) })).toEqual({
      ok: false,
      reason: 'changed',
    });
    const shown = sumOf(ids.slice(0, 2));
    expect(await confirmAll(deps, coordinator, { schoolId, shown })).toEqual({ ok: true, count: 2 });
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

describe('the move to a new phone', () => {
  async function linkFor(maker: Actor, who: Actor, role: Role) {
    const made = await invitePerson(deps, maker, {
      membershipId: membershipOf(who, role),
      kind: 'newPhone',
      requestId: `phone:${nextId++}`,
    });
    if (!made.ok) throw new Error(made.reason);
    const { id } = await deps.db.invite.findFirstOrThrow({
      where: { code: made.code, schoolId },
      select: { id: true },
    });
    return { code: made.code, inviteId: id };
  }
  const move = (telegramId: number, by: string) => moveToNewPhone(deps, { telegramId, code: by });
  const holder = async (personId: number) =>
    Number((await deps.db.account.findUnique({ where: { personId } }))?.telegramId ?? 0);
  const kinds = async (personId: number) =>
    (await deps.db.dispatch.findMany({ where: { toPersonId: personId }, select: { kind: true } })).map(
      (d) => d.kind,
    );

  it('of a teacher is told to the old phone when it is asked for, and done in one visit', async () => {
    const teacher = await colleague('mentor', 'mentee');
    const { code: by } = await linkFor(curator, teacher, 'mentor');
    expect(await kinds(teacher.personId)).toEqual(['people.phonemade']);
    const fresh = await guest();
    expect(await move(fresh, by)).toMatchObject({ ok: true, state: 'done', cutOff: teacher.telegramId });
    expect(await holder(teacher.personId)).toBe(fresh);
  });

  it('is noted in every school of the person', async () => {
    const other = await newSchool('Школа № 7');
    const teacher = await colleague('mentor');
    await giveTestRole(deps, { schoolId: other.schoolId, personId: teacher.personId, role: 'mentor' });
    await giveTestRole(deps, { schoolId: other.schoolId, personId: curator.personId, role: 'curator' });
    const { code: by } = await linkFor(curator, teacher, 'mentor');
    expect(await move(await guest(), by)).toMatchObject({ ok: true, state: 'done' });
    for (const id of [schoolId, other.schoolId]) {
      const noted = await deps.db.auditEntry.findMany({ where: { schoolId: id }, select: { action: true } });
      expect(noted.map((n) => n.action)).toEqual(expect.arrayContaining(['invite.newPhone', 'phone.used']));
    }
  });

  it('is stopped by the old phone before it happens, and not asked for again for a day', async () => {
    const teacher = await colleague('mentor');
    const { code: by, inviteId } = await linkFor(curator, teacher, 'mentor');
    const stranger = await guest();
    expect(await stopNewPhone(deps, { telegramId: stranger, personId: undefined, inviteId })).toEqual({
      ok: false,
      reason: 'notFound',
    });
    expect(await stopNewPhone(deps, { ...teacher, inviteId })).toMatchObject({ ok: true, state: 'stopped' });
    expect(await move(await guest(), by)).toMatchObject({ ok: false, reason: 'revoked' });
    const again = { membershipId: membershipOf(teacher, 'mentor'), kind: 'newPhone' as const };
    expect(await invitePerson(deps, curator, { ...again, requestId: 'soon' })).toMatchObject({
      ok: false,
      reason: 'phoneStopped',
    });
    expect(await kinds(curator.personId)).toContain('people.phonestopped');
    const later = { ...deps, clock: { now: () => addMinutes(deps.clock.now(), 25 * 60) } };
    expect(await invitePerson(later, curator, { ...again, requestId: 'later' })).toMatchObject({ ok: true });
  });

  it('is taken back by the old phone within a day, by nobody else, and not later', async () => {
    const teacher = await colleague('mentor');
    const { code: by, inviteId } = await linkFor(curator, teacher, 'mentor');
    const thief = await guest();
    await move(thief, by);
    const old = { telegramId: teacher.telegramId, personId: undefined, inviteId };
    expect(await stopNewPhone(deps, { ...old, telegramId: await guest() })).toMatchObject({
      reason: 'notFound',
    });
    const later = { ...deps, clock: { now: () => addMinutes(deps.clock.now(), 25 * 60) } };
    expect(await stopNewPhone(later, old)).toEqual({ ok: false, reason: 'tooLate' });
    expect(await stopNewPhone(deps, old)).toMatchObject({ ok: true, state: 'takenBack', newPhone: thief });
    expect(await holder(teacher.personId)).toBe(teacher.telegramId);
    await expect(actorWith(deps, thief)).rejects.toThrow('nobody');
  });

  it('of one of the staff waits a day, or for a second keeper who may give all they are', async () => {
    const { code: by } = await linkFor(coordinator, curator, 'curator');
    const fresh = await guest();
    const moved = await move(fresh, by);
    if (!moved.ok || moved.state !== 'waits') throw new Error('did not wait');
    const moveId = moved.move.id;
    expect(await holder(curator.personId)).toBe(curator.telegramId);
    expect(await kinds(curator.personId)).toContain('people.phonewaits');
    expect(await finishMove(deps, fresh)).toMatchObject({ ok: true, state: 'waits' });
    const peer = await colleague('curator');
    expect(await movesFor(scopeFor(peer))).toEqual([]);
    expect(await decideMove(deps, peer, { moveId, yes: true })).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await decideMove(deps, coordinator, { moveId, yes: true })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    expect(await movesFor(scopeFor(admin))).toMatchObject([{ id: moveId }]);
    // The school is of today: nobody is a colleague of a week yet.
    expect(await decideMove(deps, admin, { moveId, yes: true })).toEqual({ ok: false, reason: 'tooNew' });
    await aWeekAgo(admin);
    expect(await decideMove(deps, admin, { moveId, yes: true })).toMatchObject({ ok: true, state: 'done' });
    expect(await holder(curator.personId)).toBe(fresh);
    expect(await decideMove(deps, admin, { moveId, yes: true })).toMatchObject({ ok: false });
  });

  it('of one of the staff happens after a day on the new phone, unless the maker may not any more', async () => {
    const later = { ...deps, clock: { now: () => addMinutes(deps.clock.now(), 24 * 60) } };
    const first = await linkFor(coordinator, curator, 'curator');
    const fresh = await guest();
    await move(fresh, first.code);
    expect(await finishMove(later, fresh)).toMatchObject({ ok: true, state: 'done' });
    expect(await holder(curator.personId)).toBe(fresh);
    const peer = await colleague('curator');
    const second = await linkFor(coordinator, peer, 'curator');
    const other = await guest();
    await move(other, second.code);
    await endRole(deps, admin, membershipOf(coordinator, 'coordinator'));
    expect(await finishMove(later, other)).toEqual({ ok: false, reason: 'maker' });
    expect(await holder(peer.personId)).toBe(peer.telegramId);
  });

  it('used, stopped and let happen at one moment: the person has one phone, and a no stands', async () => {
    for (let run = 0; run < 6; run++) {
      const teacher = await colleague('mentor');
      const { code: by, inviteId } = await linkFor(curator, teacher, 'mentor');
      const phones = [await guest(), await guest()];
      const [first, second, stop] = await Promise.all([
        ...phones.map((phone) => move(phone, by)),
        stopNewPhone(deps, { ...teacher, inviteId }),
      ] as const);
      expect([first, second].filter((one) => one?.ok).length).toBeLessThanOrEqual(1);
      expect(stop).toMatchObject({ ok: true });
      expect(await holder(teacher.personId)).toBe(teacher.telegramId);
    }
    await aWeekAgo(admin);
    for (let run = 0; run < 6; run++) {
      const peer = await colleague('curator');
      const { code: by, inviteId } = await linkFor(coordinator, peer, 'curator');
      const moved = await move(await guest(), by);
      if (!moved.ok || moved.state !== 'waits') throw new Error('did not wait');
      const [, , stop] = await Promise.all([
        decideMove(deps, admin, { moveId: moved.move.id, yes: true }),
        stopNewPhone(deps, { telegramId: peer.telegramId, personId: undefined, inviteId }),
        stopNewPhone(deps, { ...peer, inviteId }),
      ]);
      expect(stop).toMatchObject({ ok: true });
      expect(await holder(peer.personId)).toBe(peer.telegramId);
      expect(await deps.db.phoneMove.count({ where: { inviteId, status: 'waiting' } })).toBe(0);
      expect(await deps.db.account.count({ where: { personId: peer.personId } })).toBe(1);
    }
  });
});

describe('codes', () => {
  const wrong = (i: number) => `AAA2${String(i).padStart(4, '0')}`;

  it('ten wrong ones an account and hour, then none is read, right ones neither', async () => {
    const telegramId = await guest();
    for (let i = 0; i < 10; i++)
      expect(await tryCode(deps, telegramId, wrong(i))).toEqual({ ok: false, reason: 'unknown' });
    expect(await tryCode(deps, telegramId, code)).toMatchObject({ ok: false, reason: 'tooMany' });
    expect(await tryCode({ ...deps }, telegramId, `https://t.me/x?start=${code}`)).toMatchObject({
      reason: 'tooMany',
    });
    expect(await tryCode(deps, await guest(), code)).toMatchObject({ ok: true });
    const later = { ...deps, clock: { now: () => addMinutes(deps.clock.now(), 61) } };
    expect(await tryCode(later, telegramId, code)).toMatchObject({ ok: true });
  });

  it('many at once are counted one after another', async () => {
    const telegramId = await guest();
    const all = await Promise.all(Array.from({ length: 30 }, (_, i) => tryCode(deps, telegramId, wrong(i))));
    expect(all.filter((one) => !one.ok && one.reason === 'unknown')).toHaveLength(10);
    expect(all.filter((one) => !one.ok && one.reason === 'tooMany')).toHaveLength(20);
  });

  it('for one person are longer than the school’s, and read with look-alikes all the same', async () => {
    const invite = await staffCode(admin, 'curator');
    expect(code).toHaveLength(8);
    expect(invite.code).toHaveLength(12);
    const typed = invite.code
      .replace(/(....)(?=.)/g, '$1-')
      .toLowerCase()
      .replaceAll('0', 'О')
      .replaceAll('h', 'н');
    expect(await tryCode(deps, await guest(), typed)).toMatchObject({ ok: true, invite: { id: invite.id } });
  });
});

describe('a name the school knows', () => {
  /** A roster row with more than a name: a role that ended, an account before. */
  async function known(fullName: string, ...ended: Role[]) {
    await importNames(deps, curator, {
      schoolId,
      role: 'mentor',
      names: [fullName],
      requestId: `k${nextId++}`,
    });
    const row = await deps.db.membership.findFirstOrThrow({
      where: { schoolId, person: { fullName } },
      select: { id: true, personId: true },
    });
    const at = deps.clock.now();
    for (const role of ended)
      await deps.db.membership.create({
        data: { schoolId, personId: row.personId, role, status: 'ended', createdAt: at, endedAt: at },
      });
    return row;
  }
  const claimFor = async (telegramId: number) => membershipOf(await actorWith(deps, telegramId), 'mentor');

  it('is given to nobody by name alone: they wait as a person of their own, and see nothing', async () => {
    const old = await known('Орлова Инна Олеговна', 'mentee');
    expect(await rosterMatches(deps.db, schoolId, 'Орлова Инна Олеговна')).toEqual([]);
    expect((await enter(code, { matchedId: old.id, name: 'Орлова Инна Олеговна' })).result).toEqual({
      ok: false,
      reason: 'rowTaken',
    });
    const { telegramId } = await enter(code, { role: 'mentor', name: 'Орлова Инна' });
    expect((await actorWith(deps, telegramId)).personId).not.toBe(old.personId);
    const waiting = await claimFor(telegramId);
    expect(await confirmAll(deps, curator, { schoolId, shown: sumOf([]) })).toEqual({ ok: true, count: 0 });
    expect(await confirmEntry(deps, curator, waiting)).toEqual({ ok: false, reason: 'doneAlready' });
    expect(await claimOf(scopeFor(curator), waiting)).toMatchObject({
      fullName: 'Орлова Инна',
      knownName: 'Орлова Инна Олеговна',
    });
  });

  it('is theirs after a keeper’s yes, in the role they came for and no other', async () => {
    const old = await known('Орлова Анна Олеговна', 'mentee');
    const { telegramId } = await enter(code, { role: 'mentor', name: 'Орлова Анна Олеговна' });
    expect(
      await decideClaim(deps, curator, { membershipId: await claimFor(telegramId), same: true }),
    ).toMatchObject({
      ok: true,
    });
    expect(await actorWith(deps, telegramId)).toMatchObject({
      personId: old.personId,
      memberships: [{ role: 'mentor', status: 'active' }],
    });
    expect(await rolesOf(telegramId)).toEqual(['mentor:active']);
  });

  it('with a higher role in it is not for every keeper to give, even one that has ended', async () => {
    const old = await known('Орлова Ольга Олеговна', 'coordinator');
    const { telegramId } = await enter(code, { role: 'mentor', name: 'Орлова Ольга Олеговна' });
    const membershipId = await claimFor(telegramId);
    expect(await decideClaim(deps, curator, { membershipId, same: true })).toEqual({
      ok: false,
      reason: 'aboveYou',
    });
    expect(
      await invitePerson(deps, curator, { membershipId: old.id, kind: 'personal', requestId: 'up' }),
    ).toEqual({
      ok: false,
      reason: 'aboveYou',
    });
    expect(await decideClaim(deps, coordinator, { membershipId, same: true })).toMatchObject({ ok: true });
    expect(await rolesOf(telegramId)).toEqual(['mentor:active']);
  });

  it('may be of somebody else, who then waits as everybody; both answers at once are one', async () => {
    const old = await known('Орлова Вера Олеговна', 'mentee');
    const { telegramId } = await enter(code, { role: 'mentor', name: 'Орлова Вера Олеговна' });
    const membershipId = await claimFor(telegramId);
    const [yes, no] = await Promise.all([
      decideClaim(deps, coordinator, { membershipId, same: true }),
      decideClaim(deps, curator, { membershipId, same: false }),
    ]);
    expect([yes.ok, no.ok].filter(Boolean)).toHaveLength(1);
    const bound = (await actorWith(deps, telegramId)).personId === old.personId;
    expect(bound).toBe(yes.ok);
    if (no.ok) expect(await confirmEntry(deps, curator, membershipId)).toMatchObject({ ok: true });
  });
});
