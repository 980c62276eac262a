import { type Actor, actorById } from '../../../platform/database/actor.ts';
import type { Side } from '../../../platform/database/generated/enums.ts';
import type { ScopedDb } from '../../../platform/database/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Recipient } from '../../../platform/dispatch/kinds.ts';
import type { Locale } from '../../../platform/i18n/texts.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { type ProgrammeView, programmeOf } from '../../organisations/queries.ts';
import { leadersOf, namedTo, type ReaderView, SIDE, type SideView, sideView, standing } from '../queries.ts';
import { type OfferStatus, offerState } from '../rules.ts';

const PROFILE = { select: { subjects: true, schoolStages: true } } as const;
const OFFER_SIDE = { ...SIDE, questionnaire: PROFILE } as const;

export type OfferRow = NonNullable<Awaited<ReturnType<typeof offerRow>>>;

/** A side of an offer with what the other side is told about them. */
export interface OfferSide extends SideView {
  subjects: string[];
  schoolStages: string[];
}

/** An offer as one of those who may see it sees it. */
export interface OfferView {
  scope: Scope;
  offer: OfferRow;
  /** 'expired' means that the term has passed; both may still accept. */
  state: OfferStatus;
  side: Side | undefined;
  reader: boolean;
  /** Reads the reason of a decline. */
  confidant: boolean;
  curator: boolean;
  mentor: OfferSide;
  mentee: OfferSide;
  leaders: ReaderView[];
  privateReader: ReaderView | undefined;
  programme: ProgrammeView;
  today: Day;
}

function offerRow(db: ScopedDb, id: number) {
  return db.offer.findFirst({
    where: { id },
    include: {
      mentor: { select: OFFER_SIDE },
      mentee: { select: OFFER_SIDE },
      pair: { select: { id: true } },
    },
  });
}

function sideOf(row: OfferRow['mentor'], otherwise: Locale): OfferSide {
  const { subjects, schoolStages } = row.questionnaire ?? { subjects: [], schoolStages: [] };
  return { ...sideView(row, otherwise), subjects, schoolStages };
}

/** An offer, if the actor is a side of it, a curator, or stands in for one; undefined for everything else. */
export async function findOffer(deps: Deps, actor: Actor, offerId: number): Promise<OfferView | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Offer', offerId);
  if (!scope) return undefined;
  const [offer, leaders, programme] = await Promise.all([
    offerRow(scope.db, offerId),
    leadersOf(scope),
    programmeOf(scope),
  ]);
  if (!offer) return undefined;
  const sides = {
    mentor: sideOf(offer.mentor, deps.defaultLocale),
    mentee: sideOf(offer.mentee, deps.defaultLocale),
  };
  const mine = standing(scope, leaders, sides.mentor, sides.mentee);
  if (!mine.side && !mine.reader && !mine.curator) return undefined;
  const { mentor, mentee } = namedTo(mine.side, sides);
  const today = dayOf(deps.clock.now(), scope.zone);
  const facts = { ...offer, withdrawn: offer.status === 'withdrawn' };
  return {
    scope,
    offer,
    state: offerState(facts, today),
    ...mine,
    mentor,
    mentee,
    leaders,
    programme,
    today,
  };
}

/** The offer as the recipient of a message sees it. */
export async function offerFor(
  deps: Deps,
  person: Recipient,
  offerId: number,
): Promise<OfferView | undefined> {
  const actor = await actorById(deps.pool, person.personId, deps);
  return actor && findOffer(deps, actor, offerId);
}

export interface OfferLine {
  id: number;
  mentor: string;
  mentee: string;
  mentorAnswer: OfferRow['mentorAnswer'];
  menteeAnswer: OfferRow['menteeAnswer'];
  dueOn: Day;
}

/** The school's open offers, the one that is due first at the top. */
export async function openOffers(scope: Scope): Promise<OfferLine[]> {
  const name = { select: { person: { select: { fullName: true } } } } as const;
  const rows = await scope.db.offer.findMany({
    where: { status: 'open' },
    select: { id: true, mentorAnswer: true, menteeAnswer: true, dueOn: true, mentor: name, mentee: name },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map((r) => ({ ...r, mentor: r.mentor.person.fullName, mentee: r.mentee.person.fullName }));
}

/** The number of offers this mentee has declined. */
export async function declinesOf(db: Pick<ScopedDb, 'offer'>, menteeId: number): Promise<number> {
  return db.offer.count({ where: { menteeId, status: 'declined', declinedBy: 'mentee' } });
}
