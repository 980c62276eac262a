import { count, day, endingTap, id, oneOf, tap } from '../../platform/telegram/tap.ts';

const side = oneOf('mentor', 'mentee');
const choice = oneOf('continue', 'discuss');
export const PAIR_FILTERS = [
  'living',
  'attention',
  'acquaintance',
  'trial',
  'planning',
  'series',
  'final',
  'paused',
  'past',
] as const;
export type PairFilter = (typeof PAIR_FILTERS)[number];

/** The curator's list of a school's pairs: filter and page. */
export const pairsTap = tap('pairing.list', id, oneOf(...PAIR_FILTERS), count);
/** The choice of a filter for that list. */
export const filtersTap = tap('pairing.filters', id);
/** Looking for a pair by a typed name. */
export const searchPairsTap = tap('pairing.search', id);
/** The pairs I am a side of; a page of them. */
export const myPairsTap = tap('pairing.mine', count);
/** A pair's card, for those who may see it. */
export const pairTap = tap('pairing.pair', id);

/** «➕ Новая пара» in a school. */
export const newPairTap = tap('pairing.new', id);
/** The same for a mentee already chosen. */
export const newPairForTap = tap('pairing.for', id);
/** A mentee picks a mentor, by their own membership. */
export const pickMentorTap = tap('pairing.pick', id);

/** An offer: the question to its sides, the facts to the curator. */
export const offerTap = tap('pairing.offer', id);
export const offersTap = tap('pairing.offers', id, count);
export const acceptTap = tap('pairing.accept', id);
export const declineTap = tap('pairing.decline', id);
export const askCuratorTap = tap('pairing.ask', id);
export const withdrawTap = tap('pairing.withdraw', id);
export const withdrawSureTap = endingTap(tap('pairing.withdrawn', id));
/** What a side without Telegram answered on paper. */
export const paperOfferTap = tap('pairing.paper', id, side, oneOf('accepted', 'declined'));

/** The private question after the trial meeting, and its answer. */
export const trialTap = tap('pairing.trial', id);
export const trialAnswerTap = tap('pairing.answer', id, choice);
/** The private reader's card of that question; what they enter from paper; what they decide. */
export const discussTap = tap('pairing.discuss', id);
export const trialPaperTap = tap('pairing.onpaper', id, side, choice);
export const decideTap = tap('pairing.decide', id, oneOf('continue', 'talk', 'rematch'));
/** «Поговорить с каждым»: what both will read, before it is sent. */
export const talkTap = tap('pairing.talk', id);

/** «Готовы подвести итоги»: my side of it. */
export const readyTap = tap('pairing.ready', id);
/** The same, after what it does was read. */
export const readySureTap = tap('pairing.readysure', id);
/** What I say at the final meeting; the curator's entry for a side on paper. */
export const closingTap = tap('pairing.closing', id);
export const closingPaperTap = tap('pairing.closed', id, side);

/** What the curator may do with a pair, beyond its card. */
export const manageTap = tap('pairing.manage', id);
export const orderTap = tap('pairing.order', id);
export const pauseTap = tap('pairing.pause', id);
export const pauseMonthTap = tap('pairing.pausemonth', id, day);
export const pauseUntilTap = tap('pairing.until', id, day, oneOf('one', 'mentor', 'mentee'));
export const resumeTap = tap('pairing.resume', id);
export const waitTap = tap('pairing.wait', id);
export const waitUntilTap = tap('pairing.waituntil', id, day);
export const endTap = tap('pairing.end', id);
export const END_KINDS = [
  'agreement',
  'leftSchool',
  'absence',
  'conflict',
  'safety',
  'cancelledBySchool',
  'mentorRefused',
  'rematch',
] as const;
export const endKindTap = tap('pairing.endkind', id, oneOf(...END_KINDS));
/** Ends the pair on that day; today is at once. */
export const endOnTap = tap('pairing.endon', id, oneOf(...END_KINDS), day);
/** The day of an end from a month. */
export const endMonthTap = tap('pairing.endmonth', id, oneOf(...END_KINDS), day);
/** A pair whose last day has gone by; then what comes of it. */
export const pastEndTap = tap('pairing.over', id);
/** One of the three answers: first what will be sent; then it is. */
export const settlePastEndTap = tap('pairing.after', id, oneOf('end', 'extend', 'carry'));
export const settleNowTap = tap('pairing.afternow', id, oneOf('end', 'extend', 'carry'), day);
/** A mentor leaves: all their pairs, one after another. By the mentor's membership. */
export const mentorLeavesTap = tap('pairing.leaves', id);

/** A running pair whose side hid the name, by the school and the pair: goes on, or ends. */
export const goesOnTap = tap('pairing.goeson', id, id, oneOf('goes', 'ends'));

/** «🙋 Нужна помощь». */
export const helpTap = tap('pairing.help');
/** A request for help as its reader sees it. */
export const helpRequestTap = tap('pairing.asked', id);
export const helpReplyTap = tap('pairing.reply', id);
export const helpCloseTap = tap('pairing.close', id);
/** The same, after what its author will read was shown. */
export const helpClosedTap = tap('pairing.closesure', id);
/** The author of a request that came back sends it to another reader: request, membership. */
export const helpResendTap = tap('pairing.resend', id, id);
