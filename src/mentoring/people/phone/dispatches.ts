import { z } from 'zod';
import { actorById } from '../../../platform/database/actor.ts';
import type { AnyTx, OpenTx } from '../../../platform/database/transaction.ts';
import { type DispatchKind, kind } from '../../../platform/dispatch/kinds.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { keyTo } from '../../common/keys.ts';
import { rolesWith } from '../../common/rights.ts';
import { homeButton } from '../../common/words.ts';

import { beyondMaker } from '../../organisations/queries-givers.ts';
import { newEntry } from '../closed/dispatches.ts';
import { initials } from '../rules.ts';
import { notMyPhoneTap } from '../taps.ts';
import { moveById, moveByInvite, type PhoneMoveView } from './queries.ts';
import { moveScreen } from './screens.ts';

const link = z.object({ inviteId: z.number() });
const moving = z.object({ moveId: z.number() });

/** On the phone somebody has, as soon as a link for another one is made. */
const phoneMade = kind('people.phonemade', link, {
  urgency: 'act',
  async render(deps, { inviteId }, person) {
    const t = deps.texts.for(person.locale);
    const invite = await deps.db.invite.findFirst({
      where: { id: inviteId, personId: person.personId, revokedAt: null },
      select: { createdById: true, school: { select: { organisation: { select: { name: true } } } } },
    });
    // Once it was used, the phone that has the person now may be the new one.
    if (!invite || (await moveByInvite(deps.db, inviteId))) return null;
    const maker = await deps.db.person.findUnique({
      where: { id: invite.createdById },
      select: { fullName: true },
    });
    return screen(
      t('people-push-phone-made', {
        school: invite.school.organisation.name,
        maker: initials(maker?.fullName ?? ''),
      }),
      [notMyPhoneTap.button(t.label('people-phone-no'), inviteId, 'ask')],
    );
  },
});

/** On the old phone of one of the staff: it was opened elsewhere, and waits. */
const phoneWaits = kind('people.phonewaits', moving, {
  urgency: 'act',
  async render(deps, { moveId }, person) {
    const move = await moveById(deps.db, moveId);
    if (move?.status !== 'waiting' || move.personId !== person.personId) return null;
    return moveScreen(deps.texts.for(person.locale), move, { own: true, now: deps.clock.now() });
  },
});

/** To those who may let it happen before the day is over. */
const phoneAsked = kind('people.phoneasked', moving, {
  urgency: 'act',
  async render(deps, { moveId }, person) {
    const move = await moveById(deps.db, moveId);
    if (move?.status !== 'waiting') return null;
    const { personId, schoolId } = move;
    const beyond = await beyondMaker(deps.db, deps, {
      makerId: person.personId,
      personId,
      schoolId,
      ever: false,
    });
    if (beyond) return null;
    return moveScreen(deps.texts.for(person.locale), move, { own: false, now: deps.clock.now() });
  },
});

/** On the new phone, when somebody else let it happen. */
const phoneMoved = kind('people.phonemoved', moving, {
  urgency: 'act',
  async render(deps, { moveId }, person) {
    const t = deps.texts.for(person.locale);
    const move = await moveById(deps.db, moveId);
    if (move?.status !== 'done' || move.toTelegramId !== person.telegramId) return null;
    return screen(t('people-phone-done'), [homeButton(t)]);
  },
});

/** To the keepers: the old phone said «Это не я». */
const phoneStopped = kind('people.phonestopped', link.extend({ personId: z.number(), until: z.string() }), {
  urgency: 'act',
  async render(deps, { inviteId, personId, until }, person) {
    const t = deps.texts.for(person.locale);
    const invite = await deps.db.invite.findFirst({
      where: { id: inviteId },
      select: { createdById: true, schoolId: true, school: { select: { zone: true } } },
    });
    const about = await deps.db.person.findUnique({ where: { id: personId }, select: { fullName: true } });
    const reader = await actorById(deps.pool, person.personId, deps);
    if (!invite || !about || !reader?.memberships.some((m) => m.schoolId === invite.schoolId)) return null;
    const when = formatMoment(new Date(until), invite.school.zone, person.locale, deps.clock.now());
    return screen(t('people-push-phone-stopped', { name: initials(about.fullName), when }), [homeButton(t)]);
  },
});

export const phoneKinds: readonly DispatchKind<unknown>[] = [
  phoneMade,
  phoneWaits,
  phoneAsked,
  phoneMoved,
  phoneStopped,
  newEntry,
];

/** Tells the phone somebody has that a link for another one was made. */
export async function tellPhoneMade(
  tx: AnyTx,
  to: { schoolId: number; personId: number; inviteId: number; now: Date },
): Promise<void> {
  const { schoolId, personId, inviteId, now } = to;
  await dispatch(tx, phoneMade, {
    schoolId,
    to: personId,
    from: null,
    key: keyTo(personId, 'invite', inviteId, 'phone-made'),
    dueAt: now,
    args: { inviteId },
  });
}

/** Asks on the old phone. */
export async function tellPhoneWaits(tx: AnyTx, move: PhoneMoveView, now: Date): Promise<void> {
  await dispatch(tx, phoneWaits, {
    schoolId: move.schoolId,
    to: move.personId,
    from: null,
    key: keyTo(move.personId, 'move', move.id, 'waits'),
    dueAt: now,
    args: { moveId: move.id },
  });
}

/** Keepers of the link's school, without its maker and the person it is about. */
async function keepersBut(tx: OpenTx, schoolId: number, but: readonly number[]): Promise<number[]> {
  const rows = await tx.membership.findMany({
    where: {
      schoolId,
      status: 'active',
      role: { in: rolesWith('keepPeople') },
      personId: { notIn: [...but] },
    },
    distinct: ['personId'],
    select: { personId: true },
  });
  return rows.map((row) => row.personId);
}

/** Asks those who may let it happen before its day is over; who may not is not shown it when it is sent. */
export async function tellPhoneKeepers(tx: OpenTx, move: PhoneMoveView, now: Date): Promise<void> {
  for (const to of await keepersBut(tx, move.schoolId, [move.makerId, move.personId]))
    await dispatch(tx, phoneAsked, {
      schoolId: move.schoolId,
      to,
      from: null,
      key: keyTo(to, 'move', move.id, 'asked'),
      dueAt: now,
      args: { moveId: move.id },
    });
}

/** Tells the new phone that the entry is there. */
export async function tellPhoneMoved(tx: AnyTx, move: PhoneMoveView, now: Date): Promise<void> {
  await dispatch(tx, phoneMoved, {
    schoolId: move.schoolId,
    to: move.personId,
    from: null,
    key: keyTo(move.personId, 'move', move.id, 'moved'),
    dueAt: now,
    args: { moveId: move.id },
  });
}

/** Tells all keepers of the school that the old phone said no. */
export async function tellPhoneStopped(
  tx: OpenTx,
  stop: { inviteId: number; personId: number; schoolId: number; until: Date; now: Date },
): Promise<void> {
  const { inviteId, personId, until, now } = stop;
  for (const to of await keepersBut(tx, stop.schoolId, [personId]))
    await dispatch(tx, phoneStopped, {
      schoolId: stop.schoolId,
      to,
      from: null,
      key: keyTo(to, 'invite', inviteId, 'phone-stopped'),
      dueAt: now,
      args: { inviteId, personId, until: until.toISOString() },
    });
}
