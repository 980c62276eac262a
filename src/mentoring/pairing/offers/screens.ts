import { cut, plain } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { meant, pageOf, type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { isPromisedTo, sightOfPair } from '../../common/sight.ts';
import { homeButton } from '../../common/words.ts';

import { addWorkingDays, isWorkingDay } from '../../organisations/rules.ts';
import { initials, surname } from '../../people/rules.ts';
import { pairConsentTap } from '../../people/taps.ts';
import { answersOnPaper, mayAnswerOffer, otherSide, type Side } from '../rules.ts';
import { aboutSide, reasonsLine } from '../screens-about.ts';
import { dayText, pairNames } from '../screens-words.ts';
import {
  acceptTap,
  askCuratorTap,
  declineTap,
  newPairForTap,
  newPairTap,
  offersTap,
  offerTap,
  pairsTap,
  pairTap,
  paperOfferTap,
  withdrawSureTap,
  withdrawTap,
} from '../taps.ts';
import type { OfferLine, OfferView } from './queries.ts';
import { parseReason, type Reason } from './rules.ts';

const PAGE = 8;
/** The law gives five working days from the first day at work to the order (product.md 3, Kazakhstan). */
const ORDER_WORKING_DAYS = 5;

const factsOf = (view: OfferView) => ({ ...view.offer, withdrawn: view.offer.status === 'withdrawn' });

const reasonsOf = (view: OfferView): Reason[] =>
  view.offer.reasons.map(parseReason).filter((reason): reason is Reason => reason !== undefined);

const homeRow = (t: Translator): Row => [homeButton(t)];

/** The offer as a question to its side; `note` comes above it (a reminder). */
export function offerScreen(t: Translator, view: OfferView, side: Side): Screen {
  const { offer, state, today } = view;
  const other = view[otherSide(side)];
  const reasons = reasonsLine(t, reasonsOf(view));
  const open = mayAnswerOffer(factsOf(view), side, today);
  const own = side === 'mentor' ? offer.mentorAnswer : offer.menteeAnswer;
  const byPaper = side === 'mentor' ? offer.mentorOnPaper : offer.menteeOnPaper;
  const day = dayText(t, offer.dueOn, today);
  return screen(
    [
      t(side === 'mentee' ? 'pairing-offer-for-mentee' : 'pairing-offer-for-mentor'),
      plain(aboutSide(t, other)),
      t('pairing-offer-kind', { kind: t.label(`pairing-kind-${offer.mentorKind}`) }),
      reasons !== '' && t('pairing-offer-why', { reasons }),
      '',
      open && t(state === 'expired' ? 'pairing-offer-late' : 'pairing-offer-until', { day }),
      !open &&
        own === 'accepted' &&
        state !== 'accepted' &&
        (state === 'declined' || state === 'withdrawn' ? t('pairing-offer-off') : t('pairing-offer-thanks')),
      !open && own !== 'accepted' && t('pairing-offer-off'),
      state === 'accepted' && t('pairing-offer-accepted'),
      byPaper &&
        own !== 'none' &&
        t('pairing-offer-by-paper', { answer: t.label(`pairing-by-paper-${own}`) }),
    ],
    open && [meant(acceptTap.button(t.label('pairing-offer-accept'), offer.id))],
    open && [
      askCuratorTap.button(t.label('pairing-offer-ask'), offer.id),
      declineTap.button(t.label('pairing-offer-decline'), offer.id),
    ],
    offer.pair && [pairTap.button(t.label('pairing-open-card'), offer.pair.id)],
    homeRow(t),
  );
}

/** One side's answer as the curator sees it. */
function answerLine(t: Translator, view: OfferView, side: Side) {
  const answer = side === 'mentor' ? view.offer.mentorAnswer : view.offer.menteeAnswer;
  const at = side === 'mentor' ? view.offer.mentorAnsweredAt : view.offer.menteeAnsweredAt;
  const name = initials(view[side].fullName);
  if (answer === 'none' || at === null)
    return t(view[side].unreachable ? 'pairing-offer-answer-unreachable' : 'pairing-offer-answer-none', {
      name,
    });
  return t(`pairing-offer-answer-${answer}`, {
    name,
    day: dayText(t, dayOf(at, view.scope.zone), view.today),
  });
}

function paperRows(t: Translator, view: OfferView, side: Side): Row[] {
  if (!answersOnPaper(view[side]) || !mayAnswerOffer(factsOf(view), side, view.today)) return [];
  const { id } = view.offer;
  const name = cut(initials(view[side].fullName), 12);
  return [
    [paperOfferTap.button(t.label('pairing-offer-paper-accepted', { name }), id, side, 'accepted')],
    [paperOfferTap.button(t.label('pairing-offer-paper-declined', { name }), id, side, 'declined')],
  ];
}

/** The offer as those who lead see it. */
export function offerCard(t: Translator, view: OfferView): Screen {
  const { offer, state, today } = view;
  const open = state === 'open' || state === 'expired';
  const day = dayText(t, offer.dueOn, today);
  const orderBy = addWorkingDays(
    view.programme.calendar,
    dayOf(offer.createdAt, view.scope.zone),
    ORDER_WORKING_DAYS,
  );
  return screen(
    [
      t('pairing-offer-card', { pair: pairNames(view), kind: t.label(`pairing-kind-${offer.mentorKind}`) }),
      answerLine(t, view, 'mentor'),
      answerLine(t, view, 'mentee'),
      offer.overLimitReason !== null && t('pairing-card-over', { reason: cut(offer.overLimitReason, 80) }),
      sightOfPair(view, 'privateReason') === 'all' &&
        isPromisedTo(view.privateReader?.membershipId, offer.declineReaderId) &&
        state === 'declined' &&
        t('pairing-offer-reason', {
          reason: cut(offer.declineReason ?? t.label('pairing-offer-no-reason'), 160),
        }),
      '',
      state === 'open' && t('pairing-offer-card-until', { day }),
      state === 'expired' && t('pairing-offer-card-late', { day }),
      open &&
        view.scope.country === 'KZ' &&
        offer.orderNumber === null &&
        t('pairing-offer-order-by', { count: workingDaysLeft(view, orderBy) }),
      !open && t(`pairing-offer-state-${state}`),
    ],
    ...paperRows(t, view, 'mentor'),
    ...paperRows(t, view, 'mentee'),
    open && [withdrawTap.button(t.label('pairing-offer-withdraw'), offer.id)],
    (state === 'declined' || state === 'withdrawn') && [
      newPairForTap.button(t.label('pairing-rematch'), offer.menteeId),
    ],
    offer.pair && [pairTap.button(t.label('pairing-open'), offer.pair.id)],
    // Pairs are made one after another: the next is begun from the one just offered.
    state === 'open' &&
      view.scope.may('leadPairs') !== undefined && [
        newPairTap.button(t.label('pairing-list-new'), view.scope.schoolId),
      ],
    [offersTap.button(t.label('nav-back'), view.scope.schoolId, 0), homeButton(t)],
  );
}

function workingDaysLeft(view: OfferView, day: string): number {
  let left = 0;
  for (let at = view.today; at < day && left < ORDER_WORKING_DAYS; left += 1)
    at = addWorkingDays(view.programme.calendar, at, 1);
  return isWorkingDay(view.programme.calendar, view.today) || left > 0 ? left : 0;
}

/** «Отозвать предложение?» */
export function withdrawScreen(t: Translator, view: OfferView): Screen {
  return screen(
    [t('pairing-offer-withdraw-sure', { pair: pairNames(view) })],
    [withdrawSureTap.button(t.label('pairing-offer-withdraw'), view.offer.id)],
    [offerTap.button(t.label('nav-back'), view.offer.id)],
  );
}

/** The school's open offers. */
export function offersScreen(
  t: Translator,
  schoolId: number,
  offers: readonly OfferLine[],
  page: number,
  today: string,
): Screen {
  const shown = pageOf(offers, page, PAGE, (p) => offersTap.data(schoolId, p));
  const back: Row = [pairsTap.button(t.label('pairing-to-list'), schoolId, 'living', 0), homeButton(t)];
  if (offers.length === 0) return screen([t('pairing-offers-none')], back);
  const line = (o: OfferLine, i: number) => {
    const waits = (['mentor', 'mentee'] as const)
      .filter((s) => (s === 'mentor' ? o.mentorAnswer : o.menteeAnswer) === 'none')
      .map((s) => surname(o[s]));
    const args = {
      number: i + 1,
      pair: `${surname(o.mentor)} — ${surname(o.mentee)}`,
      who: waits.join(', '),
      day: dayText(t, o.dueOn, today),
    };
    return t(o.dueOn < today ? 'pairing-offers-line-late' : 'pairing-offers-line', args);
  };
  const button = (o: OfferLine, i: number): Row => [
    offerTap.button(cut(`${i + 1} · ${surname(o.mentor)} — ${surname(o.mentee)}`, 30), o.id),
  ];
  const { first } = shown;
  return screen(
    [
      t('pairing-offers-title', { count: offers.length }),
      '',
      ...shown.items.map((o, i) => line(o, first + i)),
    ],
    ...shown.items.map((o, i) => button(o, first + i)),
    shown.turn,
    back,
  );
}

/** What a side is shown for its answer; the consent is asked first where it is missing. */
export function offerThanks(t: Translator, kind: 'waits' | 'declined' | 'talk'): Screen {
  const texts = {
    waits: 'pairing-offer-thanks',
    declined: 'pairing-offer-declined',
    talk: 'pairing-offer-declined-talk',
  } as const;
  return screen([t(texts[kind])], homeRow(t));
}

/** The second consent comes before the first pair. */
export function consentFirstScreen(t: Translator, view: OfferView, membershipId: number): Screen {
  return screen(
    [t('pairing-consent-first')],
    [pairConsentTap.button(t.label('pairing-consent-open'), membershipId)],
    [offerTap.button(t.label('nav-back'), view.offer.id)],
  );
}
