import type { Actor } from '../../../platform/database/actor.ts';
import type { MentorKind } from '../../../platform/database/generated/enums.ts';
import {
  inTransaction,
  isForeign,
  lockMembers,
  type ScopedTx,
} from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import { type Day, dayOf, instantOf } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { keyTo } from '../../common/keys.ts';
import { once } from '../../common/once.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { type ProgrammeView, programmeOf } from '../../organisations/queries.ts';
import { addWorkingDays, defaultPairEnd } from '../../organisations/rules.ts';
import { hasConsent } from '../../people/queries-consents.ts';
import { offerReminderKey } from '../operations-remind.ts';
import { leadersOf, readersFor } from '../queries.ts';
import { type LateChoice, lateChoices, mayOffer, offerTerm, ownEnd } from '../rules.ts';
import { offerMade, offerReminder, offerSilent } from './dispatches.ts';
import { type MenteeChoice, type MentorChoice, menteeToPair, mentorsFor } from './queries-candidates.ts';
import { formatReason } from './rules.ts';

/** A reminder belongs to a day; its hour is the person's. */
const DAY_BEGINS = '00:00';

export type OfferRefusal =
  | 'notFound'
  | 'notAllowed'
  | 'programmeClosed'
  | 'noMentor'
  | 'kindTaken'
  | 'alreadyOffered'
  | 'overLimit'
  | 'seatTaken'
  | 'noTrustedPerson'
  | 'lateChoice'
  | 'badEnd'
  | 'consentFirst'
  | 'noConsent';

export type OfferOutcome = { ok: true; offerId: number } | Refused<OfferRefusal>;

export interface NewOffer {
  menteeId: number;
  mentorId: number;
  mentorKind: MentorKind;
  /** What the curator chose for a pair that begins late. */
  late?: LateChoice | undefined;
  /** The end chosen with 'ownDates'. */
  endsOn?: Day | undefined;
  overLimitReason?: string | undefined;
  orderNumber?: string | undefined;
  orderOn?: Day | undefined;
  /** The seats the curator saw free: when none is left now, somebody else was quicker. */
  sawFree?: boolean | undefined;
  requestId: string;
}

/** Where a pair that begins today would end; undefined when a choice is missing or makes no sense. */
export function endOfPair(
  programme: ProgrammeView,
  today: Day,
  input: Pick<NewOffer, 'late' | 'endsOn'>,
): { endsOn: Day } | { refused: 'lateChoice' | 'badEnd' } {
  const choices = lateChoices(today, programme.endsOn);
  const usual = defaultPairEnd(programme.calendar, programme.endsOn, programme.pairEndSchoolDays);
  if (choices.length === 0) return { endsOn: usual };
  if (input.late === undefined || !choices.includes(input.late)) return { refused: 'lateChoice' };
  if (input.late === 'nextYear') return { endsOn: `${Number(usual.slice(0, 4)) + 1}${usual.slice(4)}` };
  if (input.late === 'short') return { endsOn: usual };
  const own = input.endsOn === undefined ? undefined : ownEnd(programme.calendar, today, input.endsOn);
  return own === undefined ? { refused: 'badEnd' } : { endsOn: own };
}

/**
 * Offers a pair: by a curator, or by a mentee who picks a mentor where the programme allows it. The seat is decided
 * under a lock of the mentor's row, so that of two curators offering the last one only one does.
 */
export async function createOffer(deps: Deps, actor: Actor, input: NewOffer): Promise<OfferOutcome> {
  const scope = await scopeOfSubject(deps, actor, 'Membership', input.menteeId);
  if (!scope) return refused('notFound');
  const [programme, mentee, leaders] = await Promise.all([
    programmeOf(scope),
    menteeToPair(scope, input.menteeId, deps.defaultLocale),
    leadersOf(scope),
  ]);
  if (!mentee) return refused('notFound');
  const curator = scope.may('leadPairs');
  const me = curator ?? scope.mine.find((m) => m.id === input.menteeId && m.status === 'active');
  const picks = curator === undefined;
  if (!me || (picks && !programme.menteePicks)) return refused('notAllowed');
  if (programme.status !== 'open') return refused('programmeClosed');
  if (picks && !(await hasConsent(deps.db, actor.personId, 'pairContact', scope.schoolId)))
    return refused('consentFirst');
  if (mentee.mentorIds.includes(input.mentorId)) return sameRequest(scope, input.requestId);
  if (mentee.taken.includes(input.mentorKind)) return refused('kindTaken');
  const now = deps.clock.now();
  const today = dayOf(now, scope.zone);
  const end = endOfPair(programme, today, input);
  if ('refused' in end) return refused(end.refused);
  const { endsOn } = end;

  try {
    return await once(
      () =>
        inTransaction(deps, scope, async (tx) => {
          // Both rows: the mentor's for the seat, the mentee's for the kind of mentor.
          await lockMembers(tx, scope.schoolId, [input.mentorId, input.menteeId]);
          const asItIs = await menteeToPair({ db: tx }, input.menteeId, deps.defaultLocale);
          if (!asItIs) return refused('notFound');
          if (asItIs.taken.includes(input.mentorKind))
            return asItIs.mentorIds.includes(input.mentorId)
              ? refused('alreadyOffered')
              : refused('kindTaken');
          const mentor = (
            await mentorsFor({ db: tx }, mentee, {
              id: input.mentorId,
              capacity: programme.mentorCapacity,
              otherwise: deps.defaultLocale,
            })
          )[0];
          if (!mentor) return refused('noMentor');
          if (mentor.nameHidden || asItIs?.nameHidden) return refused('noConsent');
          const sides = [mentor, mentee];
          // On paper it is signed; of who has the bot, it was asked there.
          for (const side of sides)
            if (side.hasTelegram && !(await hasConsent(tx, side.personId, 'pairContact', scope.schoolId)))
              return refused('noConsent');
          // A curator who becomes a side needs somebody to stand in.
          if (readersFor(leaders, sides).length === 0) return refused('noTrustedPerson');
          const reason = picks ? undefined : input.overLimitReason;
          const may = mayOffer(mentor.seats, reason);
          if (may === 'full') return refused(input.sawFree || picks ? 'seatTaken' : 'overLimit');

          const { dueOn, remindOn } = offerTerm(programme.calendar, today, programme.offerWorkingDays);
          const { id } = await tx.offer.create({
            data: {
              schoolId: scope.schoolId,
              programmeId: programme.id,
              mentorId: input.mentorId,
              menteeId: input.menteeId,
              mentorKind: input.mentorKind,
              menteeAnswer: picks ? 'accepted' : 'none',
              menteeAnsweredAt: picks ? now : null,
              reasons: mentor.reasons.map(formatReason),
              overLimitReason: may === 'overLimit' ? (reason?.trim() ?? null) : null,
              orderNumber: input.orderNumber ?? null,
              orderOn: input.orderOn ?? null,
              dueOn,
              endsOn,
              shortProgramme: input.late === 'short',
              nextYear: input.late === 'nextYear',
              createdById: me.id,
              createdAt: now,
              requestId: input.requestId,
            },
            select: { id: true },
          });
          await tellOffer(tx, scope, {
            id,
            dueOn,
            remindOn,
            now,
            sides: picks ? [mentor] : sides,
            programme,
          });
          if (curator) await audit(tx, scope, now, 'offer.create', { model: 'Offer', id });
          return { ok: true, offerId: id };
        }),
      () => sameRequest(scope, input.requestId),
    );
  } catch (error) {
    if (isForeign(error)) return refused('notFound');
    throw error;
  }
}

/** The same request once more is shown as done; another one for the same two people is not made. */
async function sameRequest(scope: Scope, requestId: string): Promise<OfferOutcome> {
  const done = await scope.db.offer.findFirst({ where: { requestId }, select: { id: true } });
  return done ? { ok: true, offerId: done.id } : refused('alreadyOffered');
}

interface Telling {
  id: number;
  dueOn: Day;
  remindOn: readonly Day[];
  now: Date;
  sides: readonly (MentorChoice | MenteeChoice)[];
  programme: ProgrammeView;
}

/** The question to both sides with its reminders, and a word to those who lead when the term passes in silence. */
async function tellOffer(tx: ScopedTx, scope: Scope, offer: Telling): Promise<void> {
  const args = { schoolId: scope.schoolId, offerId: offer.id };
  for (const side of offer.sides) {
    if (!side.hasTelegram) continue;
    const to = side.personId;
    await dispatch(tx, offerMade, {
      to,
      from: scope.actor.personId,
      key: keyTo(to, 'offer', offer.id, 'made'),
      dueAt: offer.now,
      args,
    });
    for (const [n, day] of offer.remindOn.entries()) {
      const dueAt = instantOf(day, DAY_BEGINS, scope.zone);
      await dispatch(tx, offerReminder, {
        to,
        from: null,
        key: offerReminderKey(offer.id, n, to),
        dueAt,
        args,
      });
    }
  }
  const overdueOn = addWorkingDays(offer.programme.calendar, offer.dueOn, 1);
  const readers = readersFor(await leadersOf({ schoolId: scope.schoolId, db: tx }), offer.sides);
  for (const { personId: to } of readers) {
    const dueAt = instantOf(overdueOn, DAY_BEGINS, scope.zone);
    await dispatch(tx, offerSilent, {
      to,
      from: null,
      key: keyTo(to, 'offer', offer.id, 'silent'),
      dueAt,
      args,
    });
  }
}
