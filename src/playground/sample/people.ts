import type { StaffRole } from '../../mentoring/common/rights.ts';
import { createStaffInvite, renewSchoolInvite } from '../../mentoring/organisations/invites/operations.ts';
import { nameTrustedPerson } from '../../mentoring/organisations/roles/operations.ts';
import { addOnPaper, giveRole, importNames } from '../../mentoring/people/base/operations-members.ts';
import { approveMentor, confirmAll, confirmEntry } from '../../mentoring/people/base/operations-queue.ts';
import { enterSchool } from '../../mentoring/people/entry/operations.ts';
import { foundSchool } from '../../mentoring/people/entry/operations-founder.ts';
import { questionnaire } from '../../mentoring/people/input.ts';
import { decideConsent } from '../../mentoring/people/profile/operations.ts';
import { saveQuestionnaire } from '../../mentoring/people/questionnaire/operations.ts';
import { type Actor, identify } from '../../platform/database/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/texts.ts';
import { sumOf } from '../../platform/typed.ts';
import { CAST, type Cast, type Key } from './cast.ts';
import { ADMINISTRATOR, CURATOR, CURATOR_FORM, DIRECTOR, HEAD, TRUSTED } from './staff.ts';
import { done, type Stage, type When } from './stage.ts';

/** The school with its people, each as far as they have come. */
export interface People {
  schoolId: number;
  curator: Actor;
  administrator: Actor;
  trusted: Actor;
  /** Membership of each in their role of a pair. */
  member: Readonly<Record<Key | 'gromova', number>>;
  /** The phone of each; the one on paper has none. */
  phone(key: Key | 'gromova'): number | undefined;
}

const JUNE: When = [25, 1, '11:00'];
const AUGUST: When = [14, 1, '09:00'];
/** Those who came this autumn, not before the first of September. */
const LATER: Partial<Record<Key, When>> = {
  sokolova: [2, 2, '12:00'],
  morozova: [1, 4, '16:20'],
  kotova: [1, 5, '14:40'],
  akhmetov: [0, 1, '17:05'],
};

const people = Object.entries(CAST) as [Key, Cast][];

/** From an empty database to a school with its people: founded in June, invited at the end of August. */
export async function gather(stage: Stage): Promise<People> {
  const schoolId = await found(stage);
  const administrator = await stage.actor(ADMINISTRATOR.userId);
  await staff(stage, administrator, { schoolId, role: 'curator', who: CURATOR, when: [25, 2, '10:00'] });
  await staff(stage, administrator, { schoolId, role: 'psychologist', who: TRUSTED, when: [25, 3, '10:00'] });
  await staff(stage, administrator, { schoolId, role: 'director', who: DIRECTOR, when: [25, 3, '10:20'] });
  await staff(stage, administrator, { schoolId, role: 'departmentHead', who: HEAD, when: [25, 3, '10:40'] });
  const trusted = await stage.actor(TRUSTED.userId);
  const curator = await stage.actor(CURATOR.userId);
  done(
    await nameTrustedPerson(stage.at([25, 3, '12:00']), curator, { schoolId, personId: trusted.personId }),
  );
  const roster = ['lebedeva', 'orlova', 'asanov', 'kim'] as const satisfies Key[];
  for (const role of ['mentor', 'mentee'] as const) {
    const names = roster.filter((key) => CAST[key].role === role).map((key) => CAST[key].fullName);
    done(
      await importNames(stage.at([25, 4, '09:00']), curator, {
        schoolId,
        role,
        names,
        requestId: stage.request(),
      }),
    );
  }
  done(await renewSchoolInvite(stage.at(AUGUST), curator, { schoolId, requestId: stage.request() }));
  const early = people.filter(([key]) => LATER[key] === undefined);
  const member: Partial<Record<Key | 'gromova', number>> = {};
  await eachAtOnce(early, async ([key, who]) => {
    member[key] = await enter(stage, schoolId, curator, who, [14, 2, '12:00']);
  });
  const shown = sumOf(early.filter(([, who]) => who.userId !== undefined).map(([key]) => member[key] ?? 0));
  done(await confirmAll(stage.at([14, 2, '17:30']), curator, { schoolId, shown }));
  stage.forget();
  await eachAtOnce(early, ([key, who]) =>
    settleIn(stage, curator, who, { schoolId, membershipId: member[key] ?? 0, when: [14, 2, '18:10'] }),
  );
  // The link of August has run out by then.
  done(await renewSchoolInvite(stage.at([3, 2, '09:00']), curator, { schoolId, requestId: stage.request() }));
  for (const [key, when] of Object.entries(LATER) as [Key, When][]) {
    const who: Cast = CAST[key];
    const membershipId = await enter(stage, schoolId, curator, who, when);
    member[key] = membershipId;
    if (who.stops === 'pending') continue;
    const later = stage.instant([when[0], when[1], '18:10']);
    done(await confirmEntry(stage.at(later), curator, membershipId));
    stage.forget();
    await settleIn(stage, curator, who, { schoolId, membershipId, when: later });
  }
  member.gromova = await curatorMentors(stage, schoolId, administrator, curator);
  stage.forget();
  return {
    schoolId,
    administrator: await stage.actor(ADMINISTRATOR.userId),
    curator: await stage.actor(CURATOR.userId),
    trusted: await stage.actor(TRUSTED.userId),
    member: member as Record<Key | 'gromova', number>,
    phone: (key) => (key === 'gromova' ? CURATOR.userId : (CAST[key] as Cast).userId),
  };
}

/** A few at a time: one after another takes twice as long, all at once takes all connections. */
export async function eachAtOnce<T>(
  items: readonly T[],
  act: (item: T, i: number) => Promise<void>,
  lanes = 4,
): Promise<void> {
  const queue = items.map((item, i) => [item, i] as const);
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await act(...next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function account(deps: Deps, userId: number, locale: Locale): Promise<void> {
  const { pool, defaultLocale, adminIds, clock } = deps;
  await identify(
    pool,
    { telegramId: userId, languageCode: locale },
    { now: clock.now(), defaultLocale, adminIds },
  );
}

async function found(stage: Stage): Promise<number> {
  const deps = stage.at(JUNE);
  const { userId, fullName, addressAs } = ADMINISTRATOR;
  await account(deps, userId, 'ru');
  const school = {
    name: 'Школа №\u00a05',
    city: 'Тверь',
    zone: 'Europe/Moscow',
    country: 'RU',
    preset: 'ruTerms',
    weekDays: 5,
    locales: ['ru', 'kk', 'en'],
    isCurator: false,
  } as const;
  const input = {
    telegramId: userId,
    locale: 'ru',
    fullName,
    addressAs,
    consentAt: deps.clock.now(),
    requestId: stage.request(),
  } as const;
  return done(await foundSchool(deps, { ...input, school: { ...school, locales: [...school.locales] } }))
    .schoolId;
}

async function staff(
  stage: Stage,
  administrator: Actor,
  given: { schoolId: number; role: StaffRole; who: typeof CURATOR; when: When },
): Promise<void> {
  const deps = stage.at(given.when);
  const { schoolId, role, who } = given;
  const { inviteId } = done(
    await createStaffInvite(deps, administrator, { schoolId, role, requestId: stage.request() }),
  );
  const { code } = await deps.db.invite.findUniqueOrThrow({
    where: { id: inviteId },
    select: { code: true },
  });
  await account(deps, who.userId, 'ru');
  await comeIn(stage, deps, { ...who, locale: 'ru' }, { code, role: undefined, matchedId: undefined });
}

async function comeIn(
  stage: Stage,
  deps: Deps,
  who: { userId: number; fullName: string; addressAs: string; locale: Locale },
  by: { code: string; role: 'mentor' | 'mentee' | undefined; matchedId: number | undefined },
): Promise<void> {
  const { userId, fullName, addressAs, locale } = who;
  const consentAt = deps.clock.now();
  done(
    await enterSchool(deps, {
      telegramId: userId,
      locale,
      fullName,
      addressAs,
      consentAt,
      requestId: stage.request(),
      ...by,
    }),
  );
}

/** One person by the school's link, or entered by the curator when they take part on paper. */
async function enter(stage: Stage, schoolId: number, curator: Actor, who: Cast, when: When): Promise<number> {
  const deps = stage.at(when);
  const { userId, fullName, role } = who;
  if (userId === undefined) {
    const { membershipId } = done(
      await addOnPaper(deps, curator, { schoolId, fullName, role, requestId: stage.request() }),
    );
    done(await saveQuestionnaire(deps, curator, { membershipId, answers: questionnaire.parse(who.form) }));
    return membershipId;
  }
  const { code } = await deps.db.invite.findFirstOrThrow({
    where: { schoolId, kind: 'school', revokedAt: null },
    select: { code: true },
  });
  const row = await deps.db.membership.findFirst({
    where: { schoolId, status: 'invited', person: { fullName } },
    select: { id: true },
  });
  await account(deps, userId, who.locale);
  await comeIn(stage, deps, { ...who, userId }, { code, role, matchedId: row?.id });
  const person = await stage.actor(userId);
  const given = [...person.memberships, ...person.entering];
  return given.find((m) => m.schoolId === schoolId && m.role === role)?.id ?? 0;
}

/** After the curator's confirmation: the анкета, the consent, and for mentors the base. */
async function settleIn(
  stage: Stage,
  curator: Actor,
  who: Cast,
  given: { schoolId: number; membershipId: number; when: When | Date },
): Promise<void> {
  if (who.userId === undefined || who.stops === 'noForm') return;
  await fillIn(stage, await stage.actor(who.userId), { ...given, form: who.form });
  if (who.role !== 'mentor' || who.stops === 'notApproved') return;
  done(
    await approveMentor(stage.at([14, 5, '13:00']), curator, {
      membershipId: given.membershipId,
      what: 'both',
    }),
  );
}

async function fillIn(
  stage: Stage,
  actor: Actor,
  given: { schoolId: number; membershipId: number; form: Cast['form']; when: When | Date },
): Promise<void> {
  const deps = stage.at(given.when);
  const { schoolId, membershipId } = given;
  done(await saveQuestionnaire(deps, actor, { membershipId, answers: questionnaire.parse(given.form) }));
  for (const kind of ['pairContact', 'surveyTotals'] as const)
    done(await decideConsent(deps, actor, { kind, schoolId, given: true }));
}

/** The curator becomes a mentor too: a trusted person has been named before. */
async function curatorMentors(
  stage: Stage,
  schoolId: number,
  administrator: Actor,
  curator: Actor,
): Promise<number> {
  const own = curator.memberships.find((m) => m.schoolId === schoolId && m.role === 'curator')?.id ?? 0;
  const { membershipId } = done(
    await giveRole(stage.at([13, 4, '10:00']), administrator, { membershipId: own, role: 'mentor' }),
  );
  stage.forget();
  const both = await stage.actor(CURATOR.userId);
  await fillIn(stage, both, { schoolId, membershipId, form: CURATOR_FORM, when: [13, 4, '11:00'] });
  done(await approveMentor(stage.at([13, 4, '14:00']), administrator, { membershipId, what: 'both' }));
  return membershipId;
}
