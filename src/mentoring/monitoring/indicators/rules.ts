/** The indicators of domain.md 1.1.11: which the bot counts by itself, which are entered, and how they are written. */

export const INDICATORS = [
  '1.2',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
  '2.6',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** Counted from what the bot knows; of these only the number at the start may be corrected, with a reason. */
export const COUNTED = ['1.2', '2.1', '2.2', '3.3', '3.4'] as const satisfies readonly Indicator[];
export type Counted = (typeof COUNTED)[number];

/** True for an indicator the bot counts. */
export function isCounted(indicator: Indicator): indicator is Counted {
  return (COUNTED as readonly string[]).includes(indicator);
}

/** An indicator as a screen shows it; null where nothing is known yet. */
export interface IndicatorLine {
  indicator: Indicator;
  baseline: number | null;
  now: number | null;
}

/** By how much it changed since the programme's start; undefined while one of the two is not known. */
export function changeOf(line: IndicatorLine): number | undefined {
  return line.baseline === null || line.now === null ? undefined : line.now - line.baseline;
}

/** «+5», «−2», «0». */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}

/** A sentence. */
const LONGEST_REASON = 300;

/** Why a counted number is corrected; undefined for what says nothing or too much. */
export function parseReason(text: string): string | undefined {
  const reason = text.trim();
  return reason === '' || [...reason].length > LONGEST_REASON ? undefined : reason;
}

const MOST = 100_000;

/** Reads a typed count; undefined for what is none. */
export function parseCount(text: string): number | undefined {
  const digits = text.trim().replace(/^(\d{1,3})[ \u00a0](\d{3})$/, '$1$2');
  if (!/^\d{1,6}$/.test(digits)) return undefined;
  const value = Number(digits);
  return value <= MOST ? value : undefined;
}
