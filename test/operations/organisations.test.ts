import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/mentoring/common/scope.ts';
import {
  addDayOff,
  applyPreset,
  confirmCalendar,
  dropDayOff,
  editTerm,
  editYear,
} from '../../src/mentoring/organisations/calendar/operations.ts';
import { nonWorkingSpans } from '../../src/mentoring/organisations/calendar/rules.ts';
import type { NewSchool } from '../../src/mentoring/organisations/input.ts';
import {
  createStaffInvite,
  renewSchoolInvite,
  revokeInvite,
  setInviteDays,
  setInviteLimit,
  takeInvite,
} from '../../src/mentoring/organisations/invites/operations.ts';
import { findInvite, schoolInvite } from '../../src/mentoring/organisations/invites/queries.ts';
import {
  cloneProgramme,
  setNumber,
  setParticipation,
  setProgrammeStatus,
} from '../../src/mentoring/organisations/programme/operations.ts';
import { nextProgramme, programmeOf } from '../../src/mentoring/organisations/queries.ts';
import {
  appointAdministrator,
  endRole,
  handOverCuratorship,
  nameTrustedPerson,
} from '../../src/mentoring/organisations/roles/operations.ts';
import { checklist, staffOf } from '../../src/mentoring/organisations/roles/queries.ts';
import { isSchoolDay } from '../../src/mentoring/organisations/rules.ts';
import { calendarPreset } from '../../src/mentoring/organisations/rules-presets.ts';
import {
  attachSchool,
  changeSchool,
  createSchool,
} from '../../src/mentoring/organisations/school/operations.ts';
import { adminView, parentOf } from '../../src/mentoring/organisations/school/queries.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';

let database: TestDatabase;
let deps: TestDeps;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const OMSK: NewSchool = {
  name: 'Школа № 5',
  city: 'Омск',
  zone: 'Asia/Omsk',
  country: 'RU',
  preset: 'ruTerms',
  weekDays: 5,
  locales: ['ru'],
  isCurator: true,
};

let ids = 1000;
let admin: Actor;
let schoolId: number;

/** Somebody of the school with these roles. */
async function colleague(fullName: string, ...roles: Actor['memberships'][number]['role'][]): Promise<Actor> {
  const telegramId = ++ids;
  const personId = await newPerson(deps, { telegramId, fullName });
  for (const role of roles) await giveTestRole(deps, { schoolId, personId, role });
  return actorWith(deps, telegramId);
}

const scope = (actor = admin) => {
  const found = scopeOf(deps, actor, schoolId);
  if (!found) throw new Error('not in this school');
  return found;
};

beforeEach(async () => {
  deps = testDeps(database);
  const telegramId = ++ids;
  await newPerson(deps, { telegramId, fullName: 'Громова Наталья Сергеевна', isAdministrator: true });
  const made = await createSchool(deps, await actorWith(deps, telegramId), {
    ...OMSK,
    requestId: `school:${telegramId}`,
  });
  if (!made.ok) throw new Error(made.reason);
  schoolId = made.schoolId;
  admin = await actorWith(deps, telegramId);
});

describe('a new school', () => {
  it('has its year, its calendar, its link and its administrator in their roles', async () => {
    const programme = await programmeOf(scope());
    expect(programme).toMatchObject({
      startsOn: '2026-09-01',
      endsOn: '2027-05-25',
      provisional: true,
      status: 'open',
      participation: 'voluntary',
      offerWorkingDays: 5,
      mentorCapacity: 3,
      school: { name: 'Школа № 5', city: 'Омск', zone: 'Asia/Omsk', weekDays: 5, locales: ['ru'] },
    });
    expect(programme.terms.map((term) => term.number)).toEqual([1, 2, 3, 4]);
    expect(isSchoolDay(programme.calendar, '2026-10-27')).toBe(false);
    expect(isSchoolDay(programme.calendar, '2026-11-24')).toBe(true);
    expect(admin.memberships.map((m) => m.role)).toEqual(['administrator', 'coordinator', 'curator']);
    expect(await schoolInvite(scope())).toMatchObject({ uses: 0, usesLimit: 100, revokedAt: null });
    expect(await checklist(scope())).toEqual({ invited: false, trustedNamed: false, firstPair: false });
  });

  it('is made once, however often the request comes', async () => {
    const again = await createSchool(deps, admin, { ...OMSK, requestId: `school:${admin.telegramId}` });
    expect(again).toEqual({ ok: true, schoolId });
    expect(await deps.db.school.count({ where: { requestId: `school:${admin.telegramId}` } })).toBe(1);
  });

  it('follows the country: two days and an obligatory programme in Kazakhstan', async () => {
    const made = await createSchool(deps, admin, {
      ...OMSK,
      city: 'Павлодар',
      zone: 'Asia/Almaty',
      country: 'KZ',
      preset: 'kzTerms',
      requestId: `kz:${schoolId}`,
    });
    const actor = await actorWith(deps, admin.telegramId);
    const kz = made.ok ? scopeOf(deps, actor, made.schoolId) : undefined;
    expect(kz && (await programmeOf(kz))).toMatchObject({
      offerWorkingDays: 2,
      participation: 'obligatory',
      preset: 'kzTerms',
    });
  });

  it('is refused to whoever may not create schools', async () => {
    const curator = await colleague('Котова Ирина Павловна', 'curator');
    expect(await createSchool(deps, curator, { ...OMSK, requestId: 'no' })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
  });

  it('begins with the coming year when this one is over', async () => {
    deps.clock.set(new Date('2027-06-10T07:00:00Z'));
    const made = await createSchool(deps, admin, { ...OMSK, requestId: `june:${schoolId}` });
    const actor = await actorWith(deps, admin.telegramId);
    const june = made.ok ? scopeOf(deps, actor, made.schoolId) : undefined;
    expect(june && (await programmeOf(june)).startsOn).toBe('2027-09-01');
  });
});

describe('links', () => {
  it('are found by the code as it is typed: small, Cyrillic, with a hyphen, or as a whole link', async () => {
    const invite = await schoolInvite(scope());
    const code = invite?.code ?? '';
    const cyrillic = code.replace(
      /[ABCEHKMPTXY]/g,
      (sign) => 'АВСЕНКМРТХУ'['ABCEHKMPTXY'.indexOf(sign)] ?? sign,
    );
    for (const typed of [
      code.toLowerCase(),
      cyrillic,
      `${code.slice(0, 4)}-${code.slice(4)}`,
      `https://t.me/bot?start=${code}`,
    ]) {
      const found = await findInvite(deps, typed);
      expect(found).toMatchObject({
        ok: true,
        invite: { schoolId, schoolName: 'Школа № 5', kind: 'school' },
      });
      expect(found.ok && found.invite.curators).toEqual(['Громова Наталья Сергеевна']);
    }
    expect(await findInvite(deps, 'NST4-7KQ2')).toEqual({ ok: false, reason: 'unknown' });
    expect(await findInvite(deps, 'привет')).toEqual({ ok: false, reason: 'unknown' });
  });

  it('say why they let nobody in: revoked, expired, full', async () => {
    const invite = await schoolInvite(scope());
    if (!invite) throw new Error('no link');
    await setInviteLimit(deps, admin, invite.id, 1);
    expect(await takeInvite(deps.db, { id: invite.id, schoolId }, deps.clock.now())).toBe(true);
    expect(await takeInvite(deps.db, { id: invite.id, schoolId }, deps.clock.now())).toBe(false);
    expect(await findInvite(deps, invite.code)).toMatchObject({ ok: false, reason: 'used' });
    await setInviteLimit(deps, admin, invite.id, 30);
    await setInviteDays(deps, admin, invite.id, 7);
    deps.clock.set(addMinutes(deps.clock.now(), 8 * 24 * 60));
    expect(await findInvite(deps, invite.code)).toMatchObject({ ok: false, reason: 'expired' });
    await revokeInvite(deps, admin, invite.id);
    expect(await findInvite(deps, invite.code)).toMatchObject({ ok: false, reason: 'revoked' });
  });

  it('a new one takes the place of the one before, once a request', async () => {
    const before = await schoolInvite(scope());
    const first = await renewSchoolInvite(deps, admin, { schoolId, requestId: `renew:${schoolId}` });
    expect(await renewSchoolInvite(deps, admin, { schoolId, requestId: `renew:${schoolId}` })).toEqual(first);
    expect((await schoolInvite(scope()))?.id).not.toBe(before?.id);
    expect(await findInvite(deps, before?.code ?? '')).toMatchObject({ ok: false, reason: 'revoked' });
  });

  it('for colleagues give one role to one person, and only what the giver may give', async () => {
    const curator = await colleague('Котова Ирина Павловна', 'curator');
    const made = await createStaffInvite(deps, curator, {
      schoolId,
      role: 'psychologist',
      requestId: `staff:${schoolId}`,
    });
    expect(made.ok).toBe(true);
    expect(
      await createStaffInvite(deps, curator, { schoolId, role: 'administrator', requestId: 'no' }),
    ).toEqual({ ok: false, reason: 'notAllowed' });
    const mentor = await colleague('Лебедева Ольга Викторовна', 'mentor');
    expect(await createStaffInvite(deps, mentor, { schoolId, role: 'director', requestId: 'no' })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
  });
});

describe('roles', () => {
  it('a trusted person is named, told, and gone from the checklist', async () => {
    const psychologist = await colleague('Котова Ирина Павловна', 'psychologist');
    expect(await nameTrustedPerson(deps, admin, { schoolId, personId: psychologist.personId })).toEqual({
      ok: true,
      schoolId,
    });
    expect((await checklist(scope())).trustedNamed).toBe(true);
    const told = await deps.db.dispatch.findMany({ where: { toPersonId: psychologist.personId } });
    expect(told.map((row) => row.kind)).toEqual(['organisations.role']);
  });

  it('a curator can’t stand in for themselves; another trusted person takes the place of the first', async () => {
    expect(await nameTrustedPerson(deps, admin, { schoolId, personId: admin.personId })).toEqual({
      ok: false,
      reason: 'isCurator',
    });
    const first = await colleague('Котова Ирина Павловна', 'psychologist');
    const second = await colleague('Орлов Пётр Ильич', 'director');
    await nameTrustedPerson(deps, admin, { schoolId, personId: first.personId });
    await nameTrustedPerson(deps, admin, { schoolId, personId: second.personId });
    const trusted = (await staffOf(scope())).filter((member) => member.role === 'trustedPerson');
    expect(trusted.map((member) => member.fullName)).toEqual(['Орлов Пётр Ильич']);
  });

  it('the last curator can’t leave; curatorship is handed over, what was written to them by name goes back', async () => {
    const mine = admin.memberships.find((m) => m.role === 'curator')?.id ?? 0;
    expect(await endRole(deps, admin, mine)).toEqual({ ok: false, reason: 'lastCurator' });
    const mentee = await colleague('Асанов Тимур Маратович', 'mentee');
    const now = deps.clock.now();
    await deps.db.helpRequest.create({
      data: {
        schoolId,
        fromId: mentee.memberships[0]?.id ?? 0,
        readerId: mine,
        kind: 'conflict',
        createdAt: now,
        requestId: `help:${schoolId}`,
      },
    });
    const next = await colleague('Котова Ирина Павловна', 'trustedPerson');
    expect(await handOverCuratorship(deps, admin, { schoolId, personId: next.personId })).toEqual({
      ok: true,
      schoolId,
    });
    const after = await actorWith(deps, admin.telegramId);
    expect(after.memberships.map((m) => m.role)).toEqual(['administrator', 'coordinator']);
    const curator = (await actorWith(deps, next.telegramId)).memberships;
    expect(curator.map((m) => m.role)).toEqual(['curator']);
    expect(await deps.db.helpRequest.findFirst({ where: { schoolId }, select: { readerId: true } })).toEqual({
      readerId: mine,
    });
    expect(
      await deps.db.dispatch.findFirst({
        where: { kind: 'organisations.helpReturned', toPersonId: mentee.personId },
        select: { args: true },
      }),
    ).toMatchObject({ args: { schoolId } });
    expect(await handOverCuratorship(deps, after, { schoolId, personId: next.personId })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
  });

  it('nobody who alone may read what is private leaves it unread', async () => {
    const trusted = await colleague('Котова Ирина Павловна', 'trustedPerson');
    const mentee = await colleague('Асанов Тимур Маратович', 'mentee');
    const mentorId = await giveTestRole(deps, { schoolId, personId: admin.personId, role: 'mentor' });
    const { id: programmeId, endsOn } = await programmeOf(scope());
    const row = {
      schoolId,
      programmeId,
      mentorId,
      menteeId: mentee.memberships[0]?.id ?? 0,
      mentorKind: 'consultant' as const,
      endsOn,
      createdAt: deps.clock.now(),
    };
    const offer = await deps.db.offer.create({
      data: {
        ...row,
        reasons: [],
        dueOn: '2026-12-01',
        createdById: mentorId,
        requestId: `offer:${schoolId}`,
      },
    });
    await deps.db.pair.create({
      data: {
        ...row,
        offerId: offer.id,
        stageSinceOn: '2026-11-24',
        startsOn: '2026-11-24',
        acquaintanceDays: 7,
        trialDays: 14,
        planningDays: 14,
        seriesMeetings: 4,
        finalDueDays: 21,
      },
    });
    const standsIn = trusted.memberships[0]?.id ?? 0;
    const no = { ok: false, reason: 'noReader' };
    expect(await endRole(deps, trusted, standsIn)).toEqual(no);
    expect(await nameTrustedPerson(deps, admin, { schoolId, personId: mentee.personId })).toEqual(no);
    expect((await actorWith(deps, trusted.telegramId)).memberships).toHaveLength(1);
    const other = await colleague('Орлов Пётр Ильич', 'director');
    expect(await nameTrustedPerson(deps, admin, { schoolId, personId: other.personId })).toEqual({
      ok: true,
      schoolId,
    });
  });

  it('of two curators who leave at once one stays', async () => {
    const other = await colleague('Котова Ирина Павловна', 'curator');
    const mine = admin.memberships.find((m) => m.role === 'curator')?.id ?? 0;
    const theirs = other.memberships[0]?.id ?? 0;
    const left = await Promise.all([endRole(deps, admin, mine), endRole(deps, other, theirs)]);
    expect(left.filter((outcome) => outcome.ok)).toHaveLength(1);
  });

  it('administrators are appointed and taken back, never the last one', async () => {
    const other = await colleague('Котова Ирина Павловна', 'director');
    expect(await appointAdministrator(deps, other, { schoolId, personId: other.personId })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    await appointAdministrator(deps, admin, { schoolId, personId: other.personId });
    const appointed = await actorWith(deps, other.telegramId);
    // Of this school: who creates schools is in ADMIN_IDS.
    expect(appointed.isAdministrator).toBe(false);
    const role = appointed.memberships.find((m) => m.role === 'administrator')?.id ?? 0;
    expect(await endRole(deps, admin, role)).toEqual({ ok: true, schoolId });
    expect((await actorWith(deps, other.telegramId)).isAdministrator).toBe(false);
    const mine = admin.memberships.find((m) => m.role === 'administrator')?.id ?? 0;
    expect(await endRole(deps, admin, mine)).toEqual({ ok: false, reason: 'lastAdministrator' });
  });
});

describe('the calendar', () => {
  it('days out of school count once, however often they are tapped, and come back', async () => {
    const today = { schoolId, fromOn: '2026-11-24', toOn: '2026-11-24', kind: 'nonWorking' } as const;
    expect(await addDayOff(deps, admin, today)).toEqual({ ok: true, schoolId });
    expect(await addDayOff(deps, admin, today)).toEqual({ ok: true, schoolId });
    const { calendar } = await programmeOf(scope());
    expect(isSchoolDay(calendar, '2026-11-24')).toBe(false);
    expect(isSchoolDay(calendar, '2026-11-25')).toBe(true);
    expect(nonWorkingSpans(calendar, '2026-11-24')).toEqual({
      day: { fromOn: '2026-11-25', toOn: '2026-11-25' },
      week: { fromOn: '2026-11-25', toOn: '2026-11-27' },
    });
    await addDayOff(deps, admin, { ...today, fromOn: '2026-11-25', toOn: '2026-11-27' });
    const after = await programmeOf(scope());
    expect(isSchoolDay(after.calendar, '2026-11-27')).toBe(false);
    expect(after.daysOff.filter((off) => off.kind === 'nonWorking')).toHaveLength(2);
    const off = after.daysOff.find((one) => one.toOn === '2026-11-27');
    await dropDayOff(deps, admin, off?.id ?? 0);
    expect(isSchoolDay((await programmeOf(scope())).calendar, '2026-11-27')).toBe(true);
  });

  it('terms stay inside the year and off each other', async () => {
    const { terms } = await programmeOf(scope());
    const [first, second] = terms;
    if (!first || !second) throw new Error('no terms');
    const edit = (fromOn: string, toOn: string) => editTerm(deps, admin, { termId: first.id, fromOn, toOn });
    expect(await edit('2026-09-01', '2026-10-20')).toEqual({ ok: true, schoolId });
    expect(await edit('2026-10-20', '2026-09-01')).toEqual({ ok: false, reason: 'datesOrder' });
    expect(await edit('2026-08-01', '2026-10-20')).toEqual({ ok: false, reason: 'datesOutside' });
    expect(await edit('2026-09-01', second.startsOn)).toEqual({ ok: false, reason: 'datesOverlap' });
  });

  it('another ready calendar keeps the terms that surveys, figures and reports stand under', async () => {
    const { terms } = await programmeOf(scope());
    const at = deps.clock.now();
    const second = terms[1]?.id ?? 0;
    // An open survey and a report under the second term.
    await deps.db.surveyRound.create({
      data: {
        schoolId,
        termId: second,
        bankVersion: 1,
        opensAt: addMinutes(at, -60),
        closesAt: addMinutes(at, 60),
        resultsAt: addMinutes(at, 120),
        openedAt: at,
        createdAt: at,
      },
    });
    const report = (termId: number) =>
      deps.db.report.create({
        data: { schoolId, termId, kind: 'summary', subject: 'school', edits: {}, updatedAt: at },
      });
    await report(second);
    expect(await applyPreset(deps, admin, { schoolId, preset: 'ruTrimesters' })).toEqual({
      ok: true,
      schoolId,
    });
    const after = await programmeOf(scope());
    const wanted = calendarPreset('ruTrimesters', 2026, 5).terms;
    expect(after.terms.map(({ number, startsOn, endsOn }) => ({ number, startsOn, endsOn }))).toEqual(wanted);
    expect(after.terms[1]?.id).toBe(second);
    // Back again, then something under each of four: three can't hold them, and nothing is changed.
    expect(await applyPreset(deps, admin, { schoolId, preset: 'ruTerms' })).toEqual({ ok: true, schoolId });
    const four = await programmeOf(scope());
    for (const term of four.terms.filter(({ id }) => id !== second)) await report(term.id);
    expect(await applyPreset(deps, admin, { schoolId, preset: 'ruTrimesters' })).toEqual({
      ok: false,
      reason: 'datesInUse',
    });
    expect((await programmeOf(scope())).terms).toEqual(four.terms);
    expect(await applyPreset(deps, admin, { schoolId, preset: 'kzTerms' })).toEqual({ ok: true, schoolId });
  });

  it('a moved year takes its first and last term along', async () => {
    const { id } = await programmeOf(scope());
    expect(
      await editYear(deps, admin, { programmeId: id, fromOn: '2026-09-02', toOn: '2027-05-28' }),
    ).toEqual({ ok: true, schoolId });
    const { terms, startsOn } = await programmeOf(scope());
    expect([startsOn, terms[0]?.startsOn, terms.at(-1)?.endsOn]).toEqual([
      '2026-09-02',
      '2026-09-02',
      '2027-05-28',
    ]);
  });

  it('is changed by those who keep it, and once checked is no longer provisional', async () => {
    const director = await colleague('Орлов Пётр Ильич', 'director');
    expect(
      await addDayOff(deps, director, {
        schoolId,
        fromOn: '2026-12-01',
        toOn: '2026-12-01',
        kind: 'nonWorking',
      }),
    ).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    await confirmCalendar(deps, admin, schoolId);
    await changeSchool(deps, admin, schoolId, { weekDays: 6 });
    const programme = await programmeOf(scope());
    expect(programme.provisional).toBe(false);
    expect(isSchoolDay(programme.calendar, '2026-11-28')).toBe(true);
  });
});

describe('the programme', () => {
  it('keeps its numbers, and takes only those there are buttons for', async () => {
    await setNumber(deps, admin, { schoolId, name: 'seriesMeetings', value: 5 });
    expect(await setNumber(deps, admin, { schoolId, name: 'seriesMeetings', value: 99 })).toEqual({
      ok: false,
      reason: 'notFound',
    });
    await setParticipation(deps, admin, { schoolId, participation: 'obligatory' });
    expect(await programmeOf(scope())).toMatchObject({ seriesMeetings: 5, participation: 'obligatory' });
    const curator = await colleague('Котова Ирина Павловна', 'curator');
    expect(await setParticipation(deps, curator, { schoolId, participation: 'voluntary' })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
  });

  it('is cloned to the next year with its settings, closed until opened; then this year’s closes', async () => {
    const current = await programmeOf(scope());
    await setNumber(deps, admin, { schoolId, name: 'mentorCapacity', value: 2 });
    expect(await cloneProgramme(deps, admin, schoolId)).toEqual({ ok: true });
    expect(await cloneProgramme(deps, admin, schoolId)).toEqual({ ok: true });
    expect((await programmeOf(scope())).id).toBe(current.id);
    const next = await nextProgramme(scope(), current.startsOn);
    expect(next?.startsOn).toBe('2027-09-01');
    await setProgrammeStatus(deps, admin, { schoolId, status: 'open' });
    const opened = await programmeOf(scope());
    expect(opened).toMatchObject({ id: next?.id, status: 'open', mentorCapacity: 2, provisional: true });
    expect(opened.terms).toHaveLength(4);
    expect(await deps.db.programme.count({ where: { schoolId, status: 'open' } })).toBe(1);
    // An old button does not prepare a year too many, which the next opening would take for the latest.
    for (const status of ['open', 'closed'] as const) {
      await setProgrammeStatus(deps, admin, { schoolId, status });
      expect(await cloneProgramme(deps, admin, schoolId)).toEqual({ ok: true });
      expect(await deps.db.programme.count({ where: { schoolId } })).toBe(2);
    }
    await setProgrammeStatus(deps, admin, { schoolId, status: 'open' });
  });
});

describe('the wall between schools', () => {
  it('nothing of a school is there for an administrator of another', async () => {
    const telegramId = ++ids;
    await newPerson(deps, { telegramId, fullName: 'Ким Виктор Андреевич', isAdministrator: true });
    await createSchool(deps, await actorWith(deps, telegramId), {
      ...OMSK,
      name: 'Школа № 7',
      requestId: `other:${telegramId}`,
    });
    const stranger = await actorWith(deps, telegramId);
    const invite = await schoolInvite(scope());
    const { terms, id } = await programmeOf(scope());
    const gone = { ok: false, reason: 'notFound' };
    expect(await revokeInvite(deps, stranger, invite?.id ?? 0)).toEqual(gone);
    expect(
      await editTerm(deps, stranger, { termId: terms[0]?.id ?? 0, fromOn: '2026-09-01', toOn: '2026-10-01' }),
    ).toEqual(gone);
    expect(
      await editYear(deps, stranger, { programmeId: id, fromOn: '2026-09-01', toOn: '2027-05-25' }),
    ).toEqual(gone);
    expect(await endRole(deps, stranger, admin.memberships[0]?.id ?? 0)).toEqual(gone);
    expect(await changeSchool(deps, stranger, schoolId, { name: 'Чужая' })).toEqual(gone);
    expect(await nameTrustedPerson(deps, stranger, { schoolId, personId: stranger.personId })).toEqual(gone);
    const view = await adminView(deps.db, stranger);
    expect(view.schools.map((school) => school.name)).toEqual(['Школа № 7']);
  });

  it('schools of one administrator stand under one network by name, another’s network stays another’s', async () => {
    const made = await createSchool(deps, admin, {
      ...OMSK,
      name: 'Школа № 6',
      requestId: `six:${schoolId}`,
    });
    const both = await actorWith(deps, admin.telegramId);
    const parent = { kind: 'network' as const, name: 'Сеть школ' };
    await attachSchool(deps, both, { schoolId, parent });
    if (made.ok) await attachSchool(deps, both, { schoolId: made.schoolId, parent });
    expect(
      await deps.db.organisation.count({
        where: { name: 'Сеть школ', children: { some: { id: schoolId } } },
      }),
    ).toBe(1);
    expect(await parentOf(deps.db, schoolId)).toBe('Сеть школ');
    await attachSchool(deps, both, { schoolId, parent: null });
    expect(await parentOf(deps.db, schoolId)).toBeNull();
  });
});
