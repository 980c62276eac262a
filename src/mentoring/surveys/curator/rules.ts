/** The curator's own form: nine marks of 0–2 and the level of their sum (domain.md 2.1.3). */

export const MARKS = [2, 1, 0] as const;
/** The indicators, as their words are numbered. */
export const PLACES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export const INDICATORS = PLACES.length;
/** Waits on the card for this many days after the survey has closed. */
export const ASSESS_DAYS = 10;

export type Level = 'optimal' | 'acceptable' | 'low';

export const totalOf = (marks: readonly number[]): number => marks.reduce((sum, mark) => sum + mark, 0);

/** 15–18 optimal, 9–14 acceptable, 0–8 not acceptable. */
export function levelOf(total: number): Level {
  return total >= 15 ? 'optimal' : total >= 9 ? 'acceptable' : 'low';
}

/** The marks given so far as one number, for a button: a one, then a digit of three for each. */
export function codeOf(marks: readonly number[]): number {
  return marks.reduce((code, mark) => code * 3 + mark, 1);
}

/** The marks behind a button's number; undefined for what no button of ours says. */
export function marksOf(code: number): number[] | undefined {
  const [one, ...digits] = code.toString(3);
  if (one !== '1' || digits.length > INDICATORS) return undefined;
  return digits.map(Number);
}
