import { z } from 'zod';
import type { AnyTx, OpenTx } from '../../platform/database/transaction.ts';
import type { Deps } from '../../platform/deps.ts';
import { type DispatchKind, kind } from '../../platform/dispatch/kinds.ts';
import { dispatch } from '../../platform/dispatch/outbox.ts';
import { meant, screen } from '../../platform/telegram/screen.ts';
import { keyTo } from '../common/keys.ts';
import { rolesWith } from '../common/rights.ts';
import { homeButton } from '../common/words.ts';

import { mayStillGive } from '../organisations/queries-givers.ts';
import { WAITING } from './base/queries.ts';
import { putOnPaperScreen } from './paper/screens.ts';
import { curatorOfSchool } from './queries.ts';
import { initials } from './rules.ts';
import { confirmQueueTap, confirmTap, personTap, questionnaireTap, refuseTap } from './taps.ts';

/** What a message about one membership says, as it is when it is sent. */
async function factsOf(deps: Pick<Deps, 'db'>, membershipId: number, personId: number) {
  const row = await deps.db.membership.findFirst({
    where: { id: membershipId, personId },
    select: {
      schoolId: true,
      role: true,
      status: true,
      approvedAt: true,
      school: { select: { organisation: { select: { name: true } } } },
    },
  });
  return row ? { ...row, school: row.school.organisation.name } : undefined;
}

const member = z.object({ membershipId: z.number() });

/** To the curators, when the queue stops being empty; who comes after the first waits in it silently. */
const entryWaits = kind('people.waiting', z.object({ schoolId: z.number() }), {
  urgency: 'act',
  async render(deps, { schoolId }, person) {
    const t = deps.texts.for(person.locale);
    const count = await deps.db.membership.count({ where: { schoolId, ...WAITING } });
    if (count === 0) return null;
    return screen(t('people-push-waiting', { count }), [
      confirmQueueTap.button(t.label('people-open-queue'), schoolId, 0),
    ]);
  },
});

/** To the maker of a link for a colleague: a person came by it and waits for their yes. */
const colleagueWaits = kind('people.colleague', member, {
  urgency: 'act',
  async render(deps, { membershipId }, person) {
    const t = deps.texts.for(person.locale);
    const row = await deps.db.membership.findFirst({
      where: { id: membershipId, status: 'pending' },
      select: { schoolId: true, role: true, person: { select: { fullName: true } } },
    });
    if (!row || !(await mayStillGive(deps.db, person.personId, row.schoolId, row.role))) return null;
    return screen(
      t('people-push-colleague', { name: row.person.fullName, role: t(`people-role-${row.role}`) }),
      [meant(confirmTap.button(t.label('home-confirm'), membershipId))],
      [refuseTap.button(t.label('people-refuse-yes'), membershipId)],
      [homeButton(t)],
    );
  },
});

export const entryConfirmed = kind('people.confirmed', member, {
  urgency: 'act',
  async render(deps, { membershipId }, person) {
    const t = deps.texts.for(person.locale);
    const facts = await factsOf(deps, membershipId, person.personId);
    if (facts?.status !== 'active') return null;
    const asked = facts.role === 'mentor' || facts.role === 'mentee';
    return screen(
      t(asked ? 'people-push-confirmed-form' : 'people-push-confirmed', { school: facts.school }),
      asked && [questionnaireTap.button(t.label('people-fill-questionnaire'), membershipId)],
      [homeButton(t)],
    );
  },
});

export const entryRefused = kind('people.refused', z.object({ schoolId: z.number(), school: z.string() }), {
  urgency: 'act',
  async render(deps, { schoolId, school }, person) {
    const t = deps.texts.for(person.locale);
    const curator = await curatorOfSchool(deps.db, schoolId);
    return screen(
      curator === undefined
        ? t('people-push-refused', { school })
        : t('people-push-refused-curator', { school, curator: initials(curator) }),
    );
  },
});

export const mentorApproved = kind('people.approved', member, {
  urgency: 'act',
  async render(deps, { membershipId }, person) {
    const t = deps.texts.for(person.locale);
    const facts = await factsOf(deps, membershipId, person.personId);
    if (!facts || facts.status !== 'active' || facts.approvedAt === null) return null;
    return screen(t('people-push-approved', { school: facts.school }), [homeButton(t)]);
  },
});

/** To a person with Telegram, at once: a curator has put them on paper. */
export const putOnPaper = kind('people.onPaper', member, {
  urgency: 'act',
  async render(deps, { membershipId }, person) {
    const row = await deps.db.membership.findFirst({
      where: { id: membershipId, personId: person.personId, status: 'active', onPaper: true },
      select: { school: { select: { organisation: { select: { name: true } } } } },
    });
    const t = deps.texts.for(person.locale);
    return row && putOnPaperScreen(t, membershipId, row.school.organisation.name);
  },
});

export const roleGiven = kind('people.role', member, {
  urgency: 'act',
  async render(deps, { membershipId }, person) {
    const t = deps.texts.for(person.locale);
    const facts = await factsOf(deps, membershipId, person.personId);
    if (facts?.status !== 'active' || (facts.role !== 'mentor' && facts.role !== 'mentee')) return null;
    return screen(
      t(`people-push-role-${facts.role}`, { school: facts.school }),
      [questionnaireTap.button(t.label('people-fill-questionnaire'), membershipId)],
      [homeButton(t)],
    );
  },
});

/** To the keepers: somebody they confirmed has another name now. */
const renamed = kind('people.renamed', member, {
  urgency: 'act',
  async render(deps, { membershipId }, person) {
    const row = await deps.db.membership.findFirst({
      where: { id: membershipId, status: 'active' },
      select: { schoolId: true, role: true, person: { select: { fullName: true } } },
    });
    const keeper = await deps.db.membership.count({
      where: {
        personId: person.personId,
        status: 'active',
        schoolId: row?.schoolId ?? 0,
        role: { in: rolesWith('keepPeople') },
      },
    });
    if (!row || keeper === 0) return null;
    const t = deps.texts.for(person.locale);
    return screen(
      t('people-push-renamed', { name: row.person.fullName, role: t(`people-role-${row.role}`) }),
      [personTap.button(t.label('people-push-renamed-look'), membershipId), homeButton(t)],
    );
  },
});

/** Tells the keepers of a school that a person they confirmed goes by another name. */
export async function tellRenamed(
  tx: OpenTx,
  of: { schoolId: number; membershipId: number; personId: number; now: Date },
): Promise<void> {
  const { schoolId, membershipId, personId, now } = of;
  const keepers = await tx.membership.findMany({
    where: {
      schoolId,
      status: 'active',
      role: { in: rolesWith('keepPeople') },
      personId: { not: personId },
    },
    distinct: ['personId'],
    select: { personId: true },
  });
  for (const { personId: to } of keepers)
    await dispatch(tx, renamed, {
      schoolId,
      to,
      from: personId,
      key: keyTo(to, 'member', membershipId, 'renamed', now.getTime()),
      dueAt: now,
      args: { membershipId },
    });
}

export const dispatchKinds: readonly DispatchKind<unknown>[] = [
  entryWaits,
  colleagueWaits,
  entryConfirmed,
  entryRefused,
  mentorApproved,
  roleGiven,
  putOnPaper,
  renamed,
];

/** Tells the school's curators that a person waits, unless others waited before. */
export async function tellCuratorsOfQueue(tx: OpenTx, schoolId: number, now: Date): Promise<void> {
  const waiting = await tx.membership.findMany({
    where: { schoolId, ...WAITING },
    select: { id: true },
    take: 2,
  });
  const first = waiting[0];
  if (waiting.length !== 1 || !first) return;
  const curators = await tx.membership.findMany({
    where: {
      schoolId,
      role: { in: rolesWith('leadPairs') },
      status: 'active',
      person: { account: { isNot: null } },
    },
    select: { personId: true },
  });
  for (const { personId } of curators) {
    const key = keyTo(personId, 'school', schoolId, 'waiting', first.id, now.getTime());
    await dispatch(tx, entryWaits, { to: personId, from: null, key, dueAt: now, args: { schoolId } });
  }
}

/** Tells the maker of a link for a colleague that a person came by it and waits. */
export async function tellMaker(
  tx: OpenTx,
  to: { schoolId: number; makerId: number; membershipId: number; now: Date },
): Promise<void> {
  const { schoolId, makerId, membershipId, now } = to;
  await dispatch(tx, colleagueWaits, {
    schoolId,
    to: makerId,
    from: null,
    key: keyTo(makerId, 'member', membershipId, 'colleague', now.getTime()),
    dueAt: now,
    args: { membershipId },
  });
}

/** Tells a person what a curator decided about one of their memberships; people on paper are not told. */
export async function tellMember(
  tx: AnyTx,
  scope: { schoolId: number; actor: { personId: number } },
  kindOf: DispatchKind<{ membershipId: number }>,
  to: { personId: number; membershipId: number; hasTelegram: boolean },
  now: Date,
): Promise<void> {
  if (!to.hasTelegram) return;
  await dispatch(tx, kindOf, {
    schoolId: scope.schoolId,
    to: to.personId,
    from: scope.actor.personId,
    key: keyTo(to.personId, 'member', to.membershipId, kindOf.name.replace('.', '-'), now.getTime()),
    dueAt: now,
    args: { membershipId: to.membershipId },
  });
}
