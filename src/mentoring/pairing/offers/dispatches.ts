import { z } from 'zod';
import { kind } from '../../../platform/dispatch/kinds.ts';
import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { isPromisedTo, sightOfPair } from '../../common/sight.ts';
import { initials } from '../../people/rules.ts';
import { workingDaysLeft } from '../remind/rules.ts';
import { afterDecline, mayAnswerOffer } from '../rules.ts';
import { dayText, pairNames } from '../screens-words.ts';
import { newPairForTap, offerTap, withdrawTap } from '../taps.ts';
import { declinesOf, type OfferView, offerFor } from './queries.ts';
import { offerScreen } from './screens.ts';

const aboutOffer = z.object({ schoolId: z.number(), offerId: z.number() });

/** The offer, to each side that may still answer it. */
export const offerMade = kind('pairing.offered', aboutOffer, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await offerFor(deps, person, args.offerId);
    if (
      !view?.side ||
      !mayAnswerOffer({ ...view.offer, withdrawn: view.offer.status === 'withdrawn' }, view.side, view.today)
    )
      return null;
    return offerScreen(deps.texts.for(person.locale), view, view.side);
  },
});

/** The same in the day's bundle, to a side that has not answered yet. */
export const offerReminder = kind('pairing.offerReminder', aboutOffer, {
  urgency: 'bundle',
  lateByMinutes: 24 * 60,
  async render(deps, args, person): Promise<Screen | null> {
    const view = await offerFor(deps, person, args.offerId);
    if (
      !view?.side ||
      view.state !== 'open' ||
      !mayAnswerOffer({ ...view.offer, withdrawn: false }, view.side, view.today)
    )
      return null;
    const t = deps.texts.for(person.locale);
    return remindScreen(t, view);
  },
});

/** Until when it may be answered; in Kazakhstan with the working days left until the school's order. */
function remindScreen(t: Translator, { offer, scope, programme, today }: OfferView): Screen {
  const day = dayText(t, offer.dueOn, today);
  const orderOn = offer.orderOn !== null && offer.orderOn >= today ? offer.orderOn : offer.dueOn;
  const count = workingDaysLeft(programme.calendar, today, orderOn);
  const order = { day: dayText(t, orderOn, today), count };
  const button = offerTap.button(t.label('pairing-offer-open'), offer.id);
  const late = offer.dueOn < today;
  const until = late ? t('pairing-offer-late', { day }) : t('pairing-offer-until', { day });
  const countdown =
    scope.country === 'kz' &&
    !late &&
    (count > 0 ? t('pairing-offer-order', order) : t('pairing-offer-order-today'));
  return {
    ...screen([t('pairing-offer-remind'), countdown, until], [button]),
    brief: { line: t('pairing-offer-brief', { day }), button },
  };
}

/** The term has passed without an answer: to the leaders of the pair. */
export const offerSilent = kind('pairing.offerSilent', aboutOffer, {
  urgency: 'bundle',
  lateByMinutes: 7 * 24 * 60,
  async render(deps, args, person): Promise<Screen | null> {
    const view = await offerFor(deps, person, args.offerId);
    if (!view || view.side !== undefined || view.state !== 'expired') return null;
    const t = deps.texts.for(person.locale);
    const silent = (['mentor', 'mentee'] as const).filter((s) => view.offer[`${s}Answer`] === 'none');
    const who = silent.map((s) => initials(view[s].fullName)).join(', ');
    const pair = pairNames(view);
    const button = offerTap.button(t.label('pairing-offer-open'), view.offer.id);
    return {
      ...screen(
        t('pairing-push-silent', { pair, who, day: dayText(t, view.offer.dueOn, view.today) }),
        [button],
        [withdrawTap.button(t.label('pairing-offer-withdraw'), view.offer.id)],
      ),
      brief: { line: t('pairing-offer-silent-brief', { pair: cut(pair, 50) }), button },
    };
  },
});

/** A decline with its reason, to the private reader: never to the other side. */
export const offerDeclined = kind('pairing.offerDeclined', aboutOffer, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await offerFor(deps, person, args.offerId);
    const by = view?.offer.declinedBy;
    if (!view || sightOfPair(view, 'privateReason') !== 'all' || !by) return null;
    if (!isPromisedTo(view.privateReader?.membershipId, view.offer.declineReaderId)) return null;
    const t = deps.texts.for(person.locale);
    const before = (await declinesOf(view.scope.db, view.offer.menteeId)) - 1;
    const talk = by === 'mentee' && afterDecline(view.programme.participation, before) === 'talk';
    const reason = cut(view.offer.declineReason ?? t.label('pairing-offer-no-reason'), 200);
    return screen(
      [
        t('pairing-push-declined', { pair: pairNames(view), name: initials(view[by].fullName), reason }),
        talk && t('pairing-push-declined-second'),
      ],
      [newPairForTap.button(t.label('pairing-rematch'), view.offer.menteeId)],
      [offerTap.button(t.label('pairing-offer-open'), view.offer.id)],
    );
  },
});

/** The neutral word to the other side. */
export const offerOff = kind('pairing.offerOff', aboutOffer, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await offerFor(deps, person, args.offerId);
    if (!view?.side || (view.state !== 'declined' && view.state !== 'withdrawn')) return null;
    return screen([deps.texts.for(person.locale)('pairing-offer-off')]);
  },
});

export const offerDispatches = [offerMade, offerReminder, offerSilent, offerDeclined, offerOff];
