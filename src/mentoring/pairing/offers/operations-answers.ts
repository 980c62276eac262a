import type { Actor } from '../../../platform/database/actor.ts';
import type { OfferAnswer } from '../../../platform/database/generated/enums.ts';
import {
  inTransaction,
  lockMembers,
  lockRow,
  type ScopedTx,
} from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch, withdraw } from '../../../platform/dispatch/outbox.ts';
import { audit } from '../../common/audit.ts';
import { keyOf, keyTo } from '../../common/keys.ts';
import { once } from '../../common/once.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { hasConsent } from '../../people/queries-consents.ts';
import { stopRemindingOfOffer } from '../operations-remind.ts';
import { readersFor } from '../queries.ts';
import { answersOnPaper, SHORT_CYCLE, type Side } from '../rules.ts';
import { pairStarted } from '../stages/dispatches.ts';
import { offerDeclined, offerOff } from './dispatches.ts';
import { findOffer, type OfferView } from './queries.ts';

export type AnswerRefusal =
  | 'notFound'
  | 'notAllowed'
  | 'offerClosed'
  | 'answered'
  | 'consentFirst'
  | 'kindTaken';
export type AnswerOutcome =
  | { ok: true; offer: 'waits' }
  | { ok: true; offer: 'declined' }
  | { ok: true; offer: 'accepted'; pairId: number }
  | Refused<AnswerRefusal>;

export interface OfferAnswerInput {
  offerId: number;
  answer: 'accepted' | 'declined';
  /** Read by the curator alone, or by the person standing in. */
  reason?: string | undefined;
  /** For a side on paper, entered by the curator. */
  paperSide?: Side | undefined;
}

/** The side the actor answers for: their own, or, as a leader, a side without Telegram. */
function answering(view: OfferView, paperSide: Side | undefined): Side | undefined {
  if (paperSide === undefined) return view.side;
  return (view.curator || view.reader) && answersOnPaper(view[paperSide]) ? paperSide : undefined;
}

/** One side's answer to an offer. When both have accepted the pair begins; a decline ends the offer for both. */
export async function answerOffer(deps: Deps, actor: Actor, input: OfferAnswerInput): Promise<AnswerOutcome> {
  const view = await findOffer(deps, actor, input.offerId);
  if (!view) return refused('notFound');
  const side = answering(view, input.paperSide);
  if (!side) return refused('notAllowed');
  const accepts = input.answer === 'accepted';
  const schoolId = view.scope.schoolId;
  // On paper the consent is on paper too.
  if (accepts && !input.paperSide && !(await hasConsent(deps.db, actor.personId, 'pairContact', schoolId)))
    return refused('consentFirst');
  // The mentee got a mentor of this kind in the meantime.
  return once(
    () =>
      inTransaction(deps, view.scope, async (tx) => {
        await lockRow(tx, 'Offer', schoolId, input.offerId);
        const offer = await tx.offer.findFirst({
          where: { id: input.offerId },
          select: { status: true, mentorAnswer: true, menteeAnswer: true, pair: { select: { id: true } } },
        });
        if (!offer) return refused('notFound');
        const own = side === 'mentor' ? offer.mentorAnswer : offer.menteeAnswer;
        if (own === input.answer) return answered(offer.pair?.id, own);
        if (own !== 'none') return refused('answered');
        if (offer.status !== 'open') return refused('offerClosed');
        if (input.paperSide)
          await audit(tx, view.scope, deps.clock.now(), `offer.paper.${input.answer}`, {
            model: 'Offer',
            id: input.offerId,
          });
        if (!accepts) return declined(tx, view, side, input.reason, deps.clock.now());
        const other = side === 'mentor' ? offer.menteeAnswer : offer.mentorAnswer;
        return accepted(tx, view, { side, both: other === 'accepted', now: deps.clock.now(), actor });
      }),
    () => refused('kindTaken'),
  );
}

/** The same answer once more: shown as done. */
function answered(pairId: number | undefined, answer: OfferAnswer): AnswerOutcome {
  if (answer === 'declined') return { ok: true, offer: 'declined' };
  return pairId === undefined ? { ok: true, offer: 'waits' } : { ok: true, offer: 'accepted', pairId };
}

/** The answer's columns; `view.side` is the actor's own side, so another one's answer comes from paper. */
const answerOf = (view: OfferView, side: Side, answer: 'accepted' | 'declined', at: Date) => {
  const onPaper = view.side !== side;
  return side === 'mentor'
    ? { mentorAnswer: answer, mentorAnsweredAt: at, mentorOnPaper: onPaper }
    : { menteeAnswer: answer, menteeAnsweredAt: at, menteeOnPaper: onPaper };
};

async function declined(
  tx: ScopedTx,
  view: OfferView,
  side: Side,
  reason: string | undefined,
  now: Date,
): Promise<AnswerOutcome> {
  const { id } = view.offer;
  await tx.offer.updateMany({
    where: { id, status: 'open' },
    data: {
      ...answerOf(view, side, 'declined', now),
      status: 'declined',
      declinedBy: side,
      declineReason: reason ?? null,
      declineReaderId: view.privateReader?.membershipId ?? null,
      closedAt: now,
    },
  });
  await withdraw(tx, keyOf('offer', id));
  const other = view[side === 'mentor' ? 'mentee' : 'mentor'];
  await tellOff(tx, view, other, now);
  const args = { schoolId: view.scope.schoolId, offerId: id };
  const to = view.privateReader?.personId;
  if (to !== undefined && to !== view.scope.actor.personId) {
    await dispatch(tx, offerDeclined, {
      to,
      from: view.scope.actor.personId,
      key: keyTo(to, 'offer', id, 'declined'),
      dueAt: now,
      args,
    });
  }
  return { ok: true, offer: 'declined' };
}

/** The neutral word that this pair did not come to be. */
async function tellOff(tx: ScopedTx, view: OfferView, side: OfferView['mentor'], now: Date): Promise<void> {
  if (!side.hasTelegram) return;
  const to = side.personId;
  const args = { schoolId: view.scope.schoolId, offerId: view.offer.id };
  await dispatch(tx, offerOff, {
    to,
    from: view.scope.actor.personId,
    key: keyTo(to, 'offer', view.offer.id, 'off'),
    dueAt: now,
    args,
  });
}

async function accepted(
  tx: ScopedTx,
  view: OfferView,
  { side, both, now, actor }: { side: Side; both: boolean; now: Date; actor: Actor },
): Promise<AnswerOutcome> {
  const { offer, programme, today } = view;
  // A role is taken away under the same rows: a pair begins only between two who are here.
  await lockMembers(tx, view.scope.schoolId, [view.mentor.membershipId, view.mentee.membershipId]);
  const data = {
    ...answerOf(view, side, 'accepted', now),
    ...(both ? { status: 'accepted' as const, closedAt: now } : {}),
  };
  await tx.offer.updateMany({ where: { id: offer.id, status: 'open' }, data });
  await stopRemindingOfOffer(tx, offer.id, view[side].personId);
  if (!both) return { ok: true, offer: 'waits' };
  const schoolId = view.scope.schoolId;
  const { acquaintanceDays, trialDays, planningDays, seriesMeetings, finalDueDays } = offer.shortProgramme
    ? SHORT_CYCLE
    : programme;
  const { id: pairId } = await tx.pair.create({
    data: {
      schoolId,
      programmeId: offer.programmeId,
      offerId: offer.id,
      mentorId: offer.mentorId,
      menteeId: offer.menteeId,
      mentorKind: offer.mentorKind,
      stageSinceOn: today,
      startsOn: today,
      endsOn: offer.endsOn,
      acquaintanceDays,
      trialDays,
      planningDays,
      seriesMeetings,
      finalDueDays,
      overLimitReason: offer.overLimitReason,
      orderNumber: offer.orderNumber,
      orderOn: offer.orderOn,
      createdAt: now,
    },
    select: { id: true },
  });
  await withdraw(tx, keyOf('offer', offer.id));
  const readers = readersFor(view.leaders, [view.mentor, view.mentee]).map((r) => r.personId);
  const sides = [view.mentor, view.mentee].filter((s) => s.hasTelegram).map((s) => s.personId);
  // The person who has just accepted sees it as the answer to their tap.
  for (const to of new Set([...sides, ...readers])) {
    if (to === actor.personId) continue;
    await dispatch(tx, pairStarted, {
      to,
      from: actor.personId,
      key: keyTo(to, 'pair', pairId, 'started'),
      dueAt: now,
      args: { schoolId, pairId },
    });
  }
  return { ok: true, offer: 'accepted', pairId };
}

/** Takes an open offer back; both sides are told the same neutral word. */
export async function withdrawOffer(
  deps: Deps,
  actor: Actor,
  offerId: number,
): Promise<{ ok: true } | Refused<AnswerRefusal>> {
  const view = await findOffer(deps, actor, offerId);
  if (!view) return refused('notFound');
  const own =
    view.side !== undefined && view.offer.createdById === view.offer.menteeId && view.side === 'mentee';
  if (!view.curator && !view.reader && view.scope.may('leadPairs') === undefined && !own)
    return refused('notAllowed');
  const now = deps.clock.now();
  return inTransaction(deps, view.scope, async (tx) => {
    const { count } = await tx.offer.updateMany({
      where: { id: offerId, status: 'open' },
      data: { status: 'withdrawn', closedAt: now },
    });
    if (count !== 1) return view.offer.status === 'withdrawn' ? { ok: true } : refused('offerClosed');
    await withdraw(tx, keyOf('offer', offerId));
    for (const side of [view.mentor, view.mentee]) {
      if (side.personId !== actor.personId) await tellOff(tx, view, side, now);
    }
    if (!own) await audit(tx, view.scope, now, 'offer.withdraw', { model: 'Offer', id: offerId });
    return { ok: true };
  });
}
