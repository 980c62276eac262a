/** In which order the home card shows what waits (product.md 9). */
import { addMinutes } from '../../platform/time/local.ts';

/** From the most urgent down; `meeting` is one that lies ahead, `nextStep` the next step of a stage, `attention` a pair at risk. */
export const NOW_KINDS = [
  'help',
  'contradiction',
  'meeting',
  'pastMeeting',
  'waitsForMe',
  'due',
  'survey',
  'nextStep',
  'attention',
] as const;
export type NowKind = (typeof NOW_KINDS)[number];

export interface NowItem {
  kind: NowKind;
  /** A meeting's beginning; for the others since when they wait, or when they are due. */
  at: Date;
  /** A step with more than a stage's time left: told, but not counted among what waits. */
  hasTime?: boolean;
}

const SOON_HOURS = 12;

/** A meeting farther away than half a day, and a step that has weeks, ask for nothing yet. */
function isLater(item: NowItem, now: Date): boolean {
  return (item.kind === 'meeting' && item.at > addMinutes(now, SOON_HOURS * 60)) || item.hasTime === true;
}

/** What asks for nothing yet comes behind everything that can be done now. */
function rankOf(item: NowItem, now: Date): number {
  return isLater(item, now) ? NOW_KINDS.length : NOW_KINDS.indexOf(item.kind);
}

/** What waits, in the order of the card; within a kind the oldest first, equal ones in the order given. */
export function orderNow<T extends NowItem>(items: readonly T[], now: Date): T[] {
  return items.toSorted((a, b) => rankOf(a, now) - rankOf(b, now) || a.at.getTime() - b.at.getTime());
}

/** What waits now, in its order, and apart from it what asks for nothing yet. */
export function arrangeNow<T extends NowItem>(
  items: readonly T[],
  now: Date,
): { first: T | undefined; waits: T[]; later: T[] } {
  const ordered = orderNow(items, now);
  const later = ordered.filter((item) => isLater(item, now));
  const waits = ordered.filter((item) => !isLater(item, now));
  return { first: waits[0] ?? later[0], waits, later };
}
