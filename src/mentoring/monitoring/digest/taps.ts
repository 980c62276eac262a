import { count, id, oneOf, tap } from '../../../platform/telegram/tap.ts';

/** The digest of a school, as of now; without a school the choice of one. */
export const digestTap = tap('digest.open', id);
export const digestsTap = tap('digest.choose');
/** Every pair at risk, a page of them. */
export const risksTap = tap('digest.risks', id, count);
/** One pair: why it is named, the ready text, what can be done. */
export const riskTap = tap('digest.pair', id);
/** «📈 Картинка» */
export const pictureTap = tap('digest.picture', id, oneOf('stages', 'weeks'));

/** Sends the ready text to both; the number of those sent before tells a second tap from a second text. */
export const sendNudgeTap = tap('digest.send', id, count);
export const editNudgeTap = tap('digest.text', id);
/** «Предложить время» from the curator. */
export const nudgeTimeTap = tap('digest.time', id);
/** A side's «Подходит» to the curator's time. */
export const nudgeFitsTap = tap('digest.fits', id);

/** «Психолог / медиатор»: what will happen; then the question to the mentee. */
export const referTap = tap('digest.refer', id);
export const referSureTap = tap('digest.referred', id, count);
/** The question to the mentee once more, from their home card. */
export const referralViewTap = tap('digest.question', id);
/** The mentee's answer. */
export const referralTap = tap('digest.referral', id, oneOf('agreed', 'declined'));
