import { cut, lines } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import type { Button } from '../../platform/telegram/screen.ts';
import { formatDay } from '../../platform/time/format.ts';
import { addDays, type Day, instantOf } from '../../platform/time/local.ts';
import { saysAgain } from '../monitoring/digest/rules.ts';
import { pairWords, riskButton } from '../monitoring/digest/screens.ts';
import { actOf } from '../monitoring/nudge/rules.ts';
import { reasonWords } from '../monitoring/nudge/screens.ts';
import type { WatchedPair } from '../pairing/attention/queries.ts';
import { afterEndRows } from '../pairing/life/screens-over.ts';
import type { MyPair } from '../pairing/lists/queries.ts';
import type { PairItem } from '../pairing/lists/queries-waiting.ts';
import { canBegin } from '../pairing/stages/rules.ts';
import { nextButton, nextLine } from '../pairing/stages/screens-next.ts';
import {
  acceptTap,
  askCuratorTap,
  closingTap,
  declineTap,
  discussTap,
  helpRequestTap,
  newPairForTap,
  offerTap,
  pairTap,
  pastEndTap,
  trialTap,
} from '../pairing/taps.ts';
import { initials, surname } from '../people/rules.ts';
import type { HomeItem } from './screens.ts';
import { partnerWord } from './screens-words.ts';

/** Something of pairing that waits: an offer, a private answer, words at the end, a request for help, the curator's queue. */
export function pairItem(t: Translator, item: PairItem, today: Day): HomeItem {
  const one = (button: Button) => ({ one: button, buttons: [[button]] });
  const decide = (two: { mentor: string; mentee: string }) =>
    cut(t.label('home-decide', { pair: pairOf(two) }), LABEL);
  const queue = { kind: 'waitsForMe' as const, at: item.at };
  switch (item.kind) {
    case 'offer': {
      const name = initials(item.partner);
      const look = offerTap.button(t.label('home-offer-look'), item.offerId);
      return {
        kind: 'waitsForMe',
        at: item.at,
        side: item.side,
        who: name,
        line: lines(
          t(item.side === 'mentee' ? 'home-offer-mentor' : 'home-offer-mentee', { name }),
          t(item.dueOn < today ? 'home-offer-late' : 'home-offer-due', {
            due: formatDay(item.dueOn, t.locale, today),
          }),
        ),
        buttons: [
          [acceptTap.button(t.label('home-offer-accept'), item.offerId)],
          [look],
          [
            askCuratorTap.button(t.label('home-offer-ask'), item.offerId),
            declineTap.button(t.label('home-offer-decline'), item.offerId),
          ],
        ],
        one: look,
      };
    }
    case 'trial':
      return {
        kind: 'waitsForMe',
        at: item.at,
        pairId: item.pairId,
        side: item.side,
        who: partnerWord(item),
        line: t('home-trial', { name: partnerWord(item) }),
        ...one(trialTap.button(t.label('home-answer'), item.pairId)),
      };
    case 'closing':
      return {
        kind: 'waitsForMe',
        at: item.at,
        pairId: item.pairId,
        side: item.side,
        who: partnerWord(item),
        line: t('home-closing', { name: partnerWord(item) }),
        ...one(closingTap.button(t.label('home-sum-up'), item.pairId)),
      };
    case 'help':
      return {
        ...queue,
        kind: 'help',
        ...(item.pairId === null ? {} : { pairId: item.pairId }),
        who: initials(item.from),
        line: t('home-help-asked', { name: initials(item.from) }),
        ...one(helpRequestTap.button(t.label('home-help-open'), item.helpId)),
      };
    case 'discuss':
      return {
        ...queue,
        pairId: item.pairId,
        who: pairOf(item),
        line: t('home-discuss', names(item)),
        ...one(discussTap.button(decide(item), item.pairId)),
      };
    case 'silentOffer':
      return {
        ...queue,
        who: pairOf(item),
        line: t('home-silent-offer', { ...names(item), due: formatDay(item.dueOn, t.locale, today) }),
        ...one(offerTap.button(decide(item), item.offerId)),
      };
    case 'declined':
      return {
        ...queue,
        who: surname(item.mentee),
        line: t('home-declined', names(item)),
        ...one(newPairForTap.button(t.label('home-new-pair'), item.menteeId)),
      };
    case 'over':
      return {
        ...queue,
        who: pairOf(item),
        line: t('home-over', { ...names(item), day: formatDay(item.endsOn, t.locale, today) }),
        detail: t('pairing-over-tells'),
        buttons: afterEndRows(t, item, today),
        one: pastEndTap.button(decide(item), item.pairId),
      };
    case 'paperOffer':
      return {
        ...queue,
        who: pairOf(item),
        line: t('home-paper-offer', names(item)),
        ...one(offerTap.button(decide(item), item.offerId)),
      };
  }
}

const LABEL = 30;
const pairOf = (item: { mentor: string; mentee: string }) =>
  `${surname(item.mentor)} — ${surname(item.mentee)}`;

function names(item: { mentor: string; mentee: string }) {
  return { names: `${initials(item.mentor)} — ${initials(item.mentee)}` };
}

/** The longest that a stage before the series is given: a step with more time left does not wait yet. */
const STAGE_DAYS = 14;

/** A pair of the school at risk: its strongest reason, and what can be done about it. */
export function attentionItem(t: Translator, pair: WatchedPair, now: Date, today: Day): HomeItem | undefined {
  const [reason] = pair.attention;
  if (!reason) return undefined;
  const two = pairWords(pair);
  const act = riskButton(cut(t.label(`monitoring-few-${actOf(reason.kind)}`, { pair: two }), LABEL), pair);
  return {
    kind: 'attention',
    at: now,
    pairId: pair.id,
    who: two,
    line: t('home-attention', { pair: two, reason: reasonWords(t, pair, reason, today) }),
    buttons: [[act]],
    one: act,
  };
}

/** The next step of a pair of mine, when it is one I can take now. */
export function nextItem(t: Translator, pair: MyPair, zone: string): HomeItem | undefined {
  if (!canBegin(pair.next) || pair.paused) return undefined;
  const next = { ...pair, pairId: pair.id, step: pair.next };
  const line = nextLine(t, next);
  const button = nextButton(t, next);
  if (!line || !button) return undefined;
  const due = pair.dueOn <= pair.today;
  return {
    kind: due ? 'due' : 'nextStep',
    at: instantOf(pair.dueOn, '23:59', zone),
    // A pair that has done all it set out to do waits for its own word only.
    hasTime: pair.next !== 'sayReady' && pair.dueOn > addDays(pair.today, STAGE_DAYS),
    again: saysAgain(pair.dueOn, pair.today),
    pairId: pair.id,
    side: pair.side,
    who: partnerWord(pair),
    line,
    buttons: [[button], [pairTap.button(t.label('home-open-pair'), pair.id)]],
    one: button,
  };
}
