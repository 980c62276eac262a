import { keyTo } from '../../common/keys.ts';
import { once } from '../../common/once.ts';
/** A curator's word to both sides of a pair, with a time when one is proposed; and a side's «Подходит» to that time. */

import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, lockRow } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { DAY_MS, MOST } from '../../common/rules-limits.ts';
import { acceptMeeting } from '../../meetings/arrange/operations.ts';
import { USUAL_MINUTES } from '../../meetings/input.ts';
import { createMeeting } from '../../meetings/operations.ts';
import { pairFacts } from '../../pairing/stages/queries.ts';
import { isConfirmed } from '../../pairing/stages/rules.ts';
import { nudged } from './dispatches.ts';
import { findNudge, type RiskCard, riskCard } from './queries.ts';
import { readyText } from './screens-ready.ts';

export type NudgeReason = 'notFound' | 'notActive' | 'onPaper' | 'inPast' | 'tooFar' | 'many';
export type NudgeOutcome =
  | { ok: true; card: RiskCard; text: string; already: boolean }
  | Refused<NudgeReason>;

interface Word {
  pairId: number;
  /** Typed by the curator; without it the ready text, which each side reads in their own language. */
  text?: string;
  /** The number sent when the button was drawn: a second tap, or a second curator, sends nothing more. */
  before?: number;
  startsAt?: Date;
  requestId: string;
}

/** Sends a word, or a time, to both sides; to those who have Telegram. */
export async function sendNudge(deps: Deps, actor: Actor, input: Word): Promise<NudgeOutcome> {
  const card = await riskCard(deps, actor, input.pairId);
  if (!card) return refused('notFound');
  const { view, now, ready } = card;
  const { scope } = view;
  if (view.pair.status !== 'active' && view.pair.status !== 'paused') return refused('notActive');
  const sides = [view.mentor, view.mentee].filter((side) => side.hasTelegram);
  if (sides.length === 0) return refused('onPaper');
  const { startsAt } = input;
  if (startsAt) {
    if (view.pair.status !== 'active') return refused('notActive');
    if (startsAt <= now) return refused('inPast');
    if (dayOf(startsAt, scope.zone) > view.programme.endsOn) return refused('tooFar');
  }
  const isReady = input.text === undefined && !startsAt;
  const text = input.text ?? readyText(deps.texts.for(actor.locale), ready, scope.zone, now);
  const outcome = (already: boolean): NudgeOutcome => ({ ok: true, card, text, already });
  return once(
    () =>
      inTransaction(deps, scope, async (tx) => {
        await lockRow(tx, 'Pair', scope.schoolId, input.pairId);
        if (input.before !== undefined) {
          const sent = await tx.nudge.count({ where: { pairId: input.pairId } });
          if (sent !== input.before) return outcome(true);
        }
        const since = { pairId: input.pairId, createdAt: { gt: new Date(now.getTime() - DAY_MS) } };
        const known = await tx.nudge.count({ where: { requestId: input.requestId } });
        if (known === 0 && (await tx.nudge.count({ where: since })) >= MOST.nudges) return refused('many');
        const { id } = await tx.nudge.create({
          data: {
            schoolId: scope.schoolId,
            pairId: input.pairId,
            authorId: actor.personId,
            text,
            startsAt: startsAt ?? null,
            createdAt: now,
            requestId: input.requestId,
          },
          select: { id: true },
        });
        for (const { personId } of sides) {
          await dispatch(tx, nudged, {
            schoolId: scope.schoolId,
            to: personId,
            from: actor.personId,
            key: keyTo(personId, 'nudge', id),
            dueAt: now,
            args: { nudgeId: id, ...(isReady ? { ready } : {}) },
          });
        }
        await audit(tx, scope, now, startsAt ? 'pair.proposeTime' : 'pair.nudge', {
          model: 'Pair',
          id: input.pairId,
        });
        return outcome(false);
      }),
    () => outcome(true),
  );
}

export type FitsOutcome =
  | { ok: true; meetingId: number; agreed: boolean }
  | Refused<'notFound' | 'notActive' | 'inPast' | 'tooFar'>;

/**
 * A side says that the curator's time fits: the first to say so proposes the meeting to the other, the second agrees.
 * Said twice by one side it stays one proposal.
 */
export async function fitsNudge(deps: Deps, actor: Actor, nudgeId: number): Promise<FitsOutcome> {
  const found = await findNudge(deps, actor, nudgeId);
  const startsAt = found?.nudge.startsAt;
  if (!found || !startsAt) return refused('notFound');
  const { view, side } = found;
  const known = await pairFacts(view.scope.db, view.pair.id, deps.clock.now());
  const { stage } = view.pair;
  const held = known?.facts.meetings.some((m) => m.kind === stage && isConfirmed(m.state)) ?? false;
  const made = await createMeeting(deps, actor, {
    pairId: view.pair.id,
    kind: held && stage !== 'series' ? 'consultation' : stage,
    startsAt,
    minutes: USUAL_MINUTES,
    place: null,
    online: false,
    agreed: false,
    replaces: null,
    requestId: `nudge:${nudgeId}`,
  });
  if (!made.ok) {
    const reason = made.reason;
    return refused(
      reason === 'notActive' || reason === 'inPast' || reason === 'tooFar' ? reason : 'notFound',
    );
  }
  const { meetingId } = made;
  const meeting = await view.scope.db.meeting.findFirst({
    where: { id: meetingId },
    select: { status: true, proposedBy: true, revision: true },
  });
  if (meeting?.status === 'proposed' && meeting.proposedBy !== side) {
    const accepted = await acceptMeeting(deps, actor, { meetingId, revision: meeting.revision });
    return { ok: true, meetingId, agreed: accepted.ok };
  }
  return { ok: true, meetingId, agreed: meeting?.status === 'agreed' };
}
