import { count, day, id, oneOf, tap } from '../../platform/telegram/tap.ts';

/** A round of one's school: the invitation, or one's progress. */
export const surveyTap = tap('surveys.open', id);
/** Tomorrow again, in the bundle. */
export const laterTap = tap('surveys.later', id);
/** One's sheet: where one left it. */
export const startTap = tap('surveys.start', id);
/** How a person of a small role takes part. */
export const modeTap = tap('surveys.mode', id, oneOf('yearOnly', 'named', 'declined'));
/** The same choice again. */
export const howTap = tap('surveys.how', id);
/** A sheet's question by its place; the place after the last is the end. */
export const questionTap = tap('surveys.q', id, count);
/** Answers: a mark; the place of an option; yes or no. */
export const scoreTap = tap('surveys.score', id, count, count);
export const pickTap = tap('surveys.pick', id, count, count);
export const yesNoTap = tap('surveys.yes', id, count, oneOf('yes', 'no'));
/** What may follow a low mark for «мне спокойно»: tell the one who was named (a membership); or only in totals. */
export const calmTap = tap('surveys.calm', id, oneOf('concern', 'psychologist'), id);
export const onlyTotalsTap = tap('surveys.uncalm', id);

/** A pair's pulses, for who was named on their screens. */
export const pulsesTap = tap('surveys.pulses', id);
/** The monthly question of a pair, by the first day of its month; its answer; not now. */
export const pulseTap = tap('surveys.pulse', id, day);
export const pulseScoreTap = tap('surveys.pulsed', id, day, count);
export const pulseLaterTap = tap('surveys.nopulse', id, day);
