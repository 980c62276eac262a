import { z } from 'zod';
import { checksum, count, day, endingTap, id, oneOf, tap } from '../../platform/telegram/tap.ts';

/** The code itself: a person who has it may use it; an invite's id would be easy to guess. */
const code = z.string().regex(/^(?:[0-9A-Z]{8}|[0-9A-Z]{12})$/);

export const SENSITIVE = ['none', 'burnout', 'lifeSituation', 'health'] as const;
const base = oneOf('mentor', 'mentee');
/** Groups of what is kept, in the order of the list. */
export const DATA_GROUPS = [
  'person',
  'form',
  'pair',
  'goal',
  'lesson',
  'survey',
  'result',
  'file',
  'mark',
  'service',
] as const;
const locale = oneOf('ru', 'kk', 'en');

/** A stranger's first screen: its language, the code, the entry begun earlier. */
export const guestLanguageTap = tap('people.lang', locale);
export const haveCodeTap = tap('people.code');
export const continueEntryTap = tap('people.continue');
/** A code used by somebody who is in a school already. */
export const joinTap = tap('people.join', code);
/** Somebody who declined changes their mind. */
export const askAgainTap = tap('people.again', code);
/** The one-time link of a new phone: yes, move it here; or it came to the wrong person. */
export const movePhoneTap = tap('people.move', code, oneOf('yes', 'no'));
/** On the new phone: is the day over, may the entry come here now? */
export const finishMoveTap = tap('people.movenow');
/** On the old phone, by the invite: «Это не я», asked once more; «Это я», at once. */
export const notMyPhoneTap = tap('people.notme', id, oneOf('ask', 'yes'));
/** On the old phone, cut off by a move of a participant: it was me, so the new one may show everything. By the invite. */
export const itWasMeTap = tap('people.itsme', id);
/** A second keeper, or the person on the old phone, lets a move happen before its day is over. By the move. */
export const phoneMoveTap = tap('people.moves', id);
export const letMoveTap = tap('people.letmove', id, oneOf('yes', 'no'));

/** People who came by the school's link: the school's queue, a page of it. */
export const confirmQueueTap = tap('people.queue', id, count);
/** One of them, by the membership: let in, or not (asked once more first). */
export const confirmTap = tap('people.confirm', id);
export const refuseTap = tap('people.refuse', id);
/** One under a name the school knows: the card to judge by; the same person, or another one. */
export const claimTap = tap('people.claim', id);
export const decideClaimTap = tap('people.claimed', id, oneOf('same', 'other'));
export const refuseSureTap = endingTap(tap('people.refused', id));
/** «Подтвердить всех 12»: the school, and the number of exactly those the list held (`sumOf`). */
export const confirmAllTap = tap('people.all', id, checksum);

/** Mentors to approve: the school's list; one of them by the membership; what was held today. */
export const approvalsTap = tap('people.approvals', id, count);
export const approveTap = tap('people.approve', id);
const APPROVALS = ['both', 'interview', 'training', 'trainingLater'] as const;
export const approveNowTap = tap('people.approved', id, oneOf(...APPROVALS));

/** The same, held on another day than today. */
export const heldTap = tap('people.held', id);

/** «Люди»: the two bases of a school; one base, paged; looking for a name. */
export const basesTap = tap('people.bases', id);
export const baseTap = tap('people.base', id, base, count);
export const searchTap = tap('people.search', id);
/** Everybody who came by no link yet. */
export const rosterTap = tap('people.roster', id, count);
/** «Карта запросов»: topics and how many asked; who asked for one (its place in the list). */
export const requestMapTap = tap('people.map', id);
export const requestTopicTap = tap('people.topic', id, count);

/** A participant's card, by the membership; what the curator may do there. */
export const personTap = tap('people.person', id);
export const personMoreTap = tap('people.more', id);
export const personalLinkTap = tap('people.link', id);
export const newPhoneTap = tap('people.phone', id);
export const sensitiveTap = tap('people.sensitive', id);
export const setSensitiveTap = tap('people.setsens', id, oneOf(...SENSITIVE));
/** Gives the person of this membership the other role of a pair; takes this one away (asked once more first). */
export const giveRoleTap = tap('people.give', id, base);
export const takeRoleTap = tap('people.take', id);
export const takeRoleSureTap = tap('people.taken', id);
/** `ask`: the curator reads first that the person will be told. */
export const onPaperTap = tap('people.onpaper', id, oneOf('ask', 'on', 'off'));
/** «Я в боте»: of one's own membership. */
export const comeBackTap = tap('people.inbot', id);
export const renamePersonTap = tap('people.renameof', id);

/** «Участник без Telegram»: entered by the curator; and names pasted into the roster. */
export const addOnPaperTap = tap('people.paper', id);
export const importTap = tap('people.import', id);

/** The questionnaire of a membership: one's own, or, for the curator, of somebody on paper. */
export const questionnaireTap = tap('people.form', id);
/** The consent asked before pairing, by the membership. */
export const pairConsentTap = tap('people.contact', id);

/** «Мои данные и настройки». */
export const profileTap = tap('people.profile');
export const renameTap = tap('people.rename');
export const addressTap = tap('people.address');
export const consentsTap = tap('people.consents');
export const consentTap = tap('people.consent', oneOf('programme', 'pairContact', 'surveyTotals'), id);
/** `yes`, `no`: asked with the questionnaire; `give`, `withdraw`: from the list of consents. */
export const decideConsentTap = tap(
  'people.decide',
  oneOf('pairContact', 'surveyTotals'),
  id,
  oneOf('yes', 'no', 'give', 'withdraw'),
);
/** What taking a consent back would do; and doing it. */
export const withdrawTap = tap('people.withdraw', oneOf('programme', 'pairContact'), id);
export const withdrawSureTap = endingTap(tap('people.withdrawn', oneOf('programme', 'pairContact'), id));
/** The paper consent the labour law wants, to print: by the school. */
export const paperConsentTap = tap('people.print', id);
/** Somebody who runs the school becomes a mentor there too. */
export const becomeMentorTap = tap('people.become', id);
/** Quiet until a day: the choice, and the day ('none' ends it). */
export const pauseTap = tap('people.pause');
export const pauseUntilTap = tap('people.quiet', day);
export const pauseOffTap = tap('people.unquiet');
/** At which hour reminders come, 8–19; when the week's digest comes: its weekday, its hour. */
export const bundleHourTap = tap('people.hour');
export const setBundleHourTap = tap('people.sethour', count);
export const digestHourTap = tap('people.digest');
export const setDigestDayTap = tap('people.digestday', count);
export const setDigestHourTap = tap('people.digesthour', count);
/** «Что обо мне хранится», who sees it, how long. */
export const privacyTap = tap('people.privacy');
export const privacySeesTap = tap('people.sees');
export const keptTap = tap('people.kept', oneOf(...DATA_GROUPS));
export const privacyTextTap = tap('people.terms');
