/** A mentee's figures of a term: which term is asked about, who may enter them, what a typed figure is. */
import { addDays, type Day } from '../../../platform/time/local.ts';
import type { TermDates } from '../../organisations/rules.ts';

export const FIGURES = ['quality', 'conflicts', 'wantsToStay'] as const;
export type Figure = (typeof FIGURES)[number];

/** They are asked for in the term's last ten days, and a fortnight longer while nothing is entered. */
const DAYS_BEFORE_END = 9;
const DAYS_AFTER_END = 13;

const inOrder = <T extends TermDates>(terms: readonly T[]): T[] =>
  terms.toSorted((a, b) => a.number - b.number);

/** Terms that have begun, the first one first. */
export function begunTerms<T extends TermDates>(terms: readonly T[], today: Day): T[] {
  return inOrder(terms).filter((term) => term.startsOn <= today);
}

/** The term figures are about today: the one that ends soon or has just ended, else the one under way. */
export function termToFill<T extends TermDates>(terms: readonly T[], today: Day): T | undefined {
  const begun = begunTerms(terms, today);
  return begun.findLast((term) => addDays(term.endsOn, -DAYS_BEFORE_END) <= today) ?? begun.at(-1);
}

/** True on the days on which a term's figures are asked for. */
export function asksFor(term: TermDates, today: Day): boolean {
  return addDays(term.endsOn, -DAYS_BEFORE_END) <= today && today <= addDays(term.endsOn, DAYS_AFTER_END);
}

/**
 * Whether a term's figures may be entered, until the programme is closed. The curator may for every term that has
 * begun. The mentee may for the present term, the last one and terms they entered before.
 */
export function mayEnter(facts: {
  terms: readonly TermDates[];
  number: number;
  today: Day;
  open: boolean;
  curator: boolean;
  entered: boolean;
}): boolean {
  const begun = begunTerms(facts.terms, facts.today);
  if (!facts.open || !begun.some((term) => term.number === facts.number)) return false;
  return facts.curator || facts.entered || begun.slice(-2).some((term) => term.number === facts.number);
}

const MOST: Record<'quality' | 'conflicts', number> = { quality: 100, conflicts: 99 };

/** Reads «64», «64 %»; undefined for what is no whole number within reason. */
export function parseFigure(figure: 'quality' | 'conflicts', text: string): number | undefined {
  const match = /^\s*(\d{1,3})\s*%?\s*$/.exec(text);
  const value = match ? Number(match[1]) : Number.NaN;
  return value <= MOST[figure] ? value : undefined;
}
