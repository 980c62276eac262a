/** In which order the home card shows what waits (product.md 9). */
import { addMinutes } from '../../platform/time/local.ts';

/** From the most urgent down; `meeting` is one that lies ahead, `nextStep` the next step of a stage. */
export const NOW_KINDS = [
  'help',
  'contradiction',
  'meeting',
  'pastMeeting',
  'waitsForMe',
  'due',
  'survey',
  'nextStep',
] as const;
export type NowKind = (typeof NOW_KINDS)[number];

export interface NowItem {
  kind: NowKind;
  /** A meeting's beginning; for the others since when they wait, or when they are due. */
  at: Date;
}

const SOON_HOURS = 12;

/** A meeting farther away than half a day waits behind everything that can be done now. */
function rankOf(item: NowItem, now: Date): number {
  const far = item.kind === 'meeting' && item.at > addMinutes(now, SOON_HOURS * 60);
  return far ? NOW_KINDS.length : NOW_KINDS.indexOf(item.kind);
}

/** What waits, in the order of the card; within a kind the oldest first, equal ones in the order given. */
export function orderNow<T extends NowItem>(items: readonly T[], now: Date): T[] {
  return items.toSorted((a, b) => rankOf(a, now) - rankOf(b, now) || a.at.getTime() - b.at.getTime());
}

/** The first has all its buttons, the second one button, the rest are «Ещё N». */
export function arrangeNow<T extends NowItem>(
  items: readonly T[],
  now: Date,
): { first: T | undefined; second: T | undefined; rest: T[] } {
  const [first, second, ...rest] = orderNow(items, now);
  return { first, second, rest };
}
